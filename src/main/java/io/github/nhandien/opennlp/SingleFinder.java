package io.github.nhandien.opennlp;

import java.util.concurrent.locks.ReentrantLock;
import opennlp.tools.namefind.TokenNameFinder;

/** One finder of the user's, which threads wait for in turn. */
final class SingleFinder implements FinderPool {
  private final ReentrantLock lock = new ReentrantLock();
  private final TokenNameFinder finder;

  SingleFinder(TokenNameFinder finder) {
    this.finder = finder;
  }

  @Override
  @SuppressWarnings("LockNotBeforeTry") // the recogniser gives it back in its finally
  public TokenNameFinder take() {
    lock.lock();
    return finder;
  }

  @Override
  public void giveBack(TokenNameFinder used) {
    try {
      used.clearAdaptiveData();
    } finally {
      lock.unlock();
    }
  }
}
