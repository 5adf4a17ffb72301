package io.github.nhandien.text;

/**
 * A stretch of the user's text, in UTF-16 code units of the text exactly as given. Immutable.
 *
 * @param start offset of the first code unit
 * @param end offset after the last code unit
 */
public record Span(int start, int end) implements Comparable<Span> {

  /**
   * Checks the bounds.
   *
   * @throws IllegalArgumentException if {@code start} is negative or {@code end} lies before it
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + ".." + end);
    }
  }

  /**
   * How many code units the span covers.
   *
   * @return {@code end - start}
   */
  public int length() {
    return end - start;
  }

  /**
   * Whether every code unit of the other span lies in this one; a span contains itself.
   *
   * @param other the span to look for
   * @return true if it lies inside
   */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /**
   * Whether the two spans share at least one code unit.
   *
   * @param other the other span
   * @return true if they overlap
   */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /**
   * Whether the two spans overlap and neither contains the other.
   *
   * @param other the other span
   * @return true if they cross
   */
  public boolean crosses(Span other) {
    return overlaps(other) && !contains(other) && !other.contains(this);
  }

  /**
   * Cuts this span out of a text.
   *
   * @param text the text that the span was measured in
   * @return the characters covered
   * @throws IndexOutOfBoundsException if the span reaches beyond the text
   */
  public String in(String text) {
    return text.substring(start, end);
  }

  /**
   * Orders by start, then the longer first, so that what encloses comes before what is enclosed.
   */
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(other.end, end);
  }

  @Override
  public String toString() {
    return start + ".." + end;
  }
}
