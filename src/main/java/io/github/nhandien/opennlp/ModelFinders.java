package io.github.nhandien.opennlp;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinder;
import opennlp.tools.namefind.TokenNameFinderModel;

/**
 * Finders over one model, which is only read; as many as there ever were threads at once. {@link
 * NameFinderME} itself is not thread-safe and dear to make.
 */
final class ModelFinders implements FinderPool {
  private final TokenNameFinderModel model;
  private final Queue<TokenNameFinder> idle = new ConcurrentLinkedQueue<>();

  ModelFinders(TokenNameFinderModel model) {
    this.model = model;
  }

  @Override
  public TokenNameFinder take() {
    TokenNameFinder finder = idle.poll();
    return finder == null ? new NameFinderME(model) : finder;
  }

  @Override
  public void giveBack(TokenNameFinder finder) {
    finder.clearAdaptiveData();
    idle.add(finder);
  }
}
