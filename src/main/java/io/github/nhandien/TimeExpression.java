package io.github.nhandien;

import io.github.nhandien.entity.ResolvedMention;
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
  private final Document document;
  private final ResolvedMention resolved;

  /**
   * Creates a mention.
   *
   * @param document the document
   * @param resolved the time that won, its depth and its parent
   */
  TimeExpression(Document document, ResolvedMention resolved) {
    this.document = document;
    this.resolved = resolved;
  }

  private TimeMatch match() {
    return ((Candidate.Time) resolved.candidate()).match();
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
    return resolved.candidate().span();
  }

  @Override
  public String text() {
    return span().in(document.text());
  }

  @Override
  public int depth() {
    return resolved.depth();
  }

  @Override
  public Source source() {
    return resolved.candidate().source();
  }

  @Override
  public Document document() {
    return document;
  }

  @Override
  public Optional<Mention> parent() {
    return document.parentOf(resolved);
  }

  @Override
  public List<Mention> children() {
    return document.childrenOf(resolved.index());
  }

  @Override
  public String toString() {
    return text() + " [" + type() + " " + value().timex3() + " " + span() + "]";
  }
}
