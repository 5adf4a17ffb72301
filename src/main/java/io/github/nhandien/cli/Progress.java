package io.github.nhandien.cli;

import java.time.Duration;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A bar on standard error, from the moment at which work has turned out to be long. */
final class Progress implements AutoCloseable {
  private static final Duration LONG = Duration.ofSeconds(2);

  private final boolean wanted;
  private final String task;
  private final String unit;
  private final long unitSize;
  private final long total;
  private final long begun = System.nanoTime();
  private long done;
  private @Nullable ProgressBar bar;

  /**
   * Begins without showing anything.
   *
   * @param wanted whether there is a terminal to show it on
   * @param task what is being done
   * @param unit what to call what is shown
   * @param unitSize how many of what is counted make one unit that is shown
   * @param total how much there is, or 0 if that is not known
   */
  Progress(boolean wanted, String task, String unit, long unitSize, long total) {
    this.wanted = wanted;
    this.task = task;
    this.unit = unit;
    this.unitSize = unitSize;
    this.total = total;
  }

  void advance(long by) {
    done += by;
    if (bar == null && wanted && System.nanoTime() - begun > LONG.toNanos()) {
      bar =
          new ProgressBarBuilder()
              .setTaskName(task)
              .setInitialMax(total > 0 ? total : -1)
              .setUnit(unit, unitSize)
              .showSpeed()
              .setStyle(ProgressBarStyle.ASCII)
              .setConsumer(new ConsoleProgressBarConsumer(System.err, 79))
              .build();
    }
    if (bar != null) {
      bar.stepTo(done);
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
