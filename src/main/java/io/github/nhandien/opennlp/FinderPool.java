package io.github.nhandien.opennlp;

import opennlp.tools.namefind.TokenNameFinder;

/** Lends a finder to one thread at a time. Implementations are thread-safe. */
interface FinderPool {

  /** A finder for the calling thread alone, without adaptive data of another document. */
  TokenNameFinder take();

  /** Takes back what {@link #take} gave to the same thread. */
  void giveBack(TokenNameFinder finder);
}
