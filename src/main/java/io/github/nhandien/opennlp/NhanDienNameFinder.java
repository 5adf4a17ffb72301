package io.github.nhandien.opennlp;

import io.github.nhandien.EntityMention;
import io.github.nhandien.EntityType;
import io.github.nhandien.NhanDien;
import io.github.nhandien.text.RunningText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import opennlp.tools.namefind.TokenNameFinder;
import opennlp.tools.util.Span;

/** Our engine as OpenNLP's finder, over the caller's tokens. Immutable and thread-safe. */
final class NhanDienNameFinder implements TokenNameFinder {
  private final NhanDien engine;
  private final Set<EntityType> types;

  NhanDienNameFinder(NhanDien engine, Set<EntityType> types) {
    this.engine = engine;
    this.types = types;
  }

  @Override
  public Span[] find(String[] tokens) {
    int[] starts = new int[tokens.length];
    RunningText text = new RunningText();
    for (int i = 0; i < tokens.length; i++) {
      starts[i] = text.add(tokens[i]).start();
    }
    List<Span> spans = new ArrayList<>();
    int covered = 0;
    for (EntityMention mention :
        engine.annotate(text.toString()).mentions().ofClass(EntityMention.class)) {
      if (types.isEmpty() || types.contains(mention.type())) {
        int from = tokenAt(starts, mention.start());
        int to = tokenAt(starts, mention.end() - 1) + 1;
        // What is nested, or shares a token with the one before, has no place in OpenNLP's result.
        if (from >= covered) {
          String type = OpenNlpTypes.theirs(mention.type());
          spans.add(new Span(from, to, type, mention.confidence()));
          covered = to;
        }
      }
    }
    return spans.toArray(Span[]::new);
  }

  /** Binary search: the last token that starts at the offset or before it. */
  private static int tokenAt(int[] starts, int offset) {
    int low = 0;
    int high = starts.length;
    while (low + 1 < high) {
      int middle = (low + high) >>> 1;
      if (starts[middle] <= offset) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  @Override
  public void clearAdaptiveData() {
    // The engine remembers nothing of one document in the next.
  }
}
