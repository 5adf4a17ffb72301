package io.github.nhandien.corpus;

/**
 * Name linking under different conditions. Immutable.
 *
 * @param givenGold the library's linker on the mentions that the human reader marked
 * @param givenFound the library's linker on the mentions that the engine found
 * @param exactString a baseline on the reader's mentions: equal strings are one entity
 * @param lastSyllable a baseline on the reader's mentions: equal last syllables are one entity
 */
public record LinkScores(
    LinkScore givenGold, LinkScore givenFound, LinkScore exactString, LinkScore lastSyllable) {
  /** Nothing linked, nothing expected. */
  public static final LinkScores NONE =
      new LinkScores(LinkScore.NONE, LinkScore.NONE, LinkScore.NONE, LinkScore.NONE);

  /**
   * The scores over both.
   *
   * @param other of other documents
   * @return the sums
   */
  public LinkScores plus(LinkScores other) {
    return new LinkScores(
        givenGold.plus(other.givenGold),
        givenFound.plus(other.givenFound),
        exactString.plus(other.exactString),
        lastSyllable.plus(other.lastSyllable));
  }

  /** Whether there was anything to compare. */
  boolean isEmpty() {
    return equals(NONE);
  }
}
