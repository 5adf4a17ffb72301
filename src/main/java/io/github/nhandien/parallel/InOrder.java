package io.github.nhandien.parallel;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Applies a function to elements on several threads, and gives the results in the order of the
 * elements. Only a few elements are taken ahead of the result that is asked for, so that memory
 * stays bounded however many there are. The source is read, and the results must be taken, on one
 * thread at a time.
 *
 * @param <T> elements
 * @param <R> results
 */
public final class InOrder<T, R> implements Iterator<R>, AutoCloseable {
  private static final int AHEAD_A_THREAD = 4;
  private static final long IDLE_SECONDS = 1;

  private final Iterator<? extends T> source;
  private final Function<? super T, ? extends R> work;
  private final ThreadPoolExecutor threads;
  private final int ahead;
  private final Queue<Future<R>> pending = new ArrayDeque<>();

  /**
   * Begins; nothing is taken from the source before the first result is asked for.
   *
   * @param source the elements
   * @param work what to do with each; called on other threads
   * @param threads how many threads to use, at least one
   */
  public InOrder(Iterator<? extends T> source, Function<? super T, ? extends R> work, int threads) {
    this.source = source;
    this.work = work;
    this.ahead = threads * AHEAD_A_THREAD;
    this.threads =
        new ThreadPoolExecutor(
            threads,
            threads,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            task -> {
              Thread thread = new Thread(task, "nhandien");
              thread.setDaemon(true);
              return thread;
            });
    this.threads.allowCoreThreadTimeOut(true); // whoever forgets to close leaves no thread behind
  }

  /**
   * The results as a stream, on as many threads as there are processors.
   *
   * @param source the elements; closed with the stream that is returned
   * @param work what to do with each
   * @param <T> elements
   * @param <R> results
   * @return the results in order, to be taken one after the other
   */
  public static <T, R> Stream<R> stream(
      Stream<? extends T> source, Function<? super T, ? extends R> work) {
    int processors = Runtime.getRuntime().availableProcessors();
    InOrder<T, R> results = new InOrder<>(source.iterator(), work, processors);
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(results, Spliterator.ORDERED | Spliterator.NONNULL),
            false)
        .onClose(results::close)
        .onClose(source::close);
  }

  @Override
  public boolean hasNext() {
    return !pending.isEmpty() || source.hasNext();
  }

  /**
   * The next result; waits for it.
   *
   * @throws RuntimeException what the function threw for this element; the next ones are not lost
   */
  @Override
  public R next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    while (pending.size() < ahead && source.hasNext()) {
      T element = source.next();
      pending.add(threads.submit(() -> work.apply(element)));
    }
    try {
      return pending.remove().get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (e.getCause() instanceof Error cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  /** Ends the threads; what has not been taken is given up. */
  @Override
  public void close() {
    threads.shutdownNow();
    pending.clear();
  }
}
