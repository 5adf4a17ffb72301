package io.github.nhandien;

import io.github.nhandien.text.Span;
import io.github.nhandien.time.TimeMatch;
import io.github.nhandien.time.TimeMod;
import io.github.nhandien.time.TimeType;
import io.github.nhandien.time.TimeValue;
import java.util.List;
import java.util.Optional;

/**
 * A mention of a time: a date, a time of day, a duration or a recurring time. Immutable and
 * thread-safe.
 */
public final class TimeExpression implements Mention {
  private final MentionNode node;
  private final Candidate.Time time;

  TimeExpression(MentionNode node, Candidate.Time time) {
    this.node = node;
    this.time = time;
  }

  private TimeMatch match() {
    return time.match();
  }

  /**
   * Its TIMEX3 type.
   *
   * @return DATE, TIME, DURATION or SET
   */
  public TimeType type() {
    return match().type();
  }

  /**
   * What it means, over {@code java.time}.
   *
   * @return the value
   */
  public TimeValue value() {
    return match().value();
  }

  /**
   * Its TIMEX3 modifier.
   *
   * @return START for "đầu năm 2024"; most have none
   */
  public Optional<TimeMod> mod() {
    return match().modifier();
  }

  /**
   * Which rule found it and what it was resolved against.
   *
   * @return one line for a human reader
   */
  public String explain() {
    String anchor = match().anchor();
    return match().rule() + (anchor == null ? "" : ", resolved against " + anchor);
  }

  @Override
  public Span span() {
    return node.span();
  }

  @Override
  public String text() {
    return node.text();
  }

  @Override
  public int depth() {
    return node.resolved().depth();
  }

  @Override
  public Source source() {
    return time.source();
  }

  @Override
  public Document document() {
    return node.document();
  }

  @Override
  public Optional<Mention> parent() {
    return node.parent();
  }

  @Override
  public List<Mention> children() {
    return node.children();
  }

  @Override
  public String toString() {
    return text() + " [" + type() + " " + value().timex3() + " " + span() + "]";
  }
}
