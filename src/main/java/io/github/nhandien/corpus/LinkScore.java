package io.github.nhandien.corpus;

/**
 * How well mentions are grouped to entities, by the three measures of the CoNLL-2012 shared task.
 * Immutable.
 *
 * @param bCubed B³: a mention counts by the share of its entity that is right (Bagga and Baldwin
 *     1998)
 * @param muc links: how many would have to be added or cut (Vilain et al. 1995)
 * @param ceaf CEAF-e: entities paired off one to one as well as possible (Luo 2005)
 */
public record LinkScore(LinkMeasure bCubed, LinkMeasure muc, LinkMeasure ceaf) {
  /** Nothing linked, nothing expected. */
  public static final LinkScore NONE =
      new LinkScore(LinkMeasure.NONE, LinkMeasure.NONE, LinkMeasure.NONE);

  /**
   * The mean of the three F1, by which systems are ranked.
   *
   * @return from 0 to 1
   */
  public double mean() {
    return (bCubed.f1() + muc.f1() + ceaf.f1()) / 3;
  }

  /**
   * The scores over both.
   *
   * @param other of other documents
   * @return the sums
   */
  public LinkScore plus(LinkScore other) {
    return new LinkScore(bCubed.plus(other.bCubed), muc.plus(other.muc), ceaf.plus(other.ceaf));
  }
}
