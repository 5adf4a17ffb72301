package io.github.nhandien.entity;

import io.github.nhandien.EntityType;
import java.util.Arrays;
import java.util.List;

/**
 * What a first reading of a document made of the other places where it writes the same syllable: a
 * name sure in one sentence helps in the next. After Krishnan and Manning, "An Effective Two-Stage
 * Model for Exploiting Non-Local Dependencies in Named Entity Recognition", ACL 2006.
 */
final class DocumentMemory {
  /** Outside, then for each type: alone, and within a name of several tokens. */
  private static final int CLASSES = 7;

  private static final double CLEAR = 0.8;

  private final byte[] classes; // of each token where it stands
  private final byte[] memories;

  private DocumentMemory(byte[] classes, byte[] memories) {
    this.classes = classes;
    this.memories = memories;
  }

  /** What is remembered of all tokens once the names were read a first time. */
  static DocumentMemory of(TokenFacts facts, List<NameDecoder.Found> outermost) {
    byte[] classes = new byte[facts.size];
    float[] mass = new float[facts.size];
    Arrays.fill(mass, 0.5f);
    for (NameDecoder.Found name : outermost) {
      for (int i = name.from(); i < name.to(); i++) {
        classes[i] =
            (byte) (1 + 2 * typeIndex(name.type()) + (name.to() - name.from() > 1 ? 1 : 0));
        mass[i] = (float) name.confidence();
      }
    }
    double[] byKey = new double[facts.capitalised.size() * CLASSES];
    for (int i = 0; i < facts.size; i++) {
      if (isRemembered(facts, i)) {
        byKey[facts.capitalised.get(facts.key[i]) * CLASSES + classes[i]] += mass[i];
      }
    }
    byte[] memory = new byte[facts.size];
    for (int i = 0; i < facts.size; i++) {
      if (isRemembered(facts, i)) {
        int from = facts.capitalised.get(facts.key[i]) * CLASSES;
        memory[i] = majority(byKey, from, classes[i], mass[i]);
      }
    }
    return new DocumentMemory(classes, memory);
  }

  /**
   * For each token 0 if it stands nowhere else with a capital, else a small number for what it is
   * there.
   */
  byte[] memories() {
    return memories;
  }

  /** Whether each of some tokens is elsewhere in names of the same type as here, or in none. */
  boolean agrees(int from, int to) {
    for (int i = from; i < to; i++) {
      if (memories[i] != 0 && type(memories[i] - 1 >> 1) != type(classes[i])) {
        return false;
      }
    }
    return true;
  }

  /** 0 for the class outside, then a number for each type. */
  private static int type(int classOfToken) {
    return classOfToken + 1 >> 1;
  }

  private static boolean isRemembered(TokenFacts facts, int i) {
    return (facts.flags[i] & TokenFacts.CAPITAL) != 0;
  }

  /**
   * The class with the most mass once the token's own is taken away, and whether it is a clear one.
   */
  private static byte majority(double[] all, int from, int own, double ownMass) {
    double total = -ownMass;
    for (int c = 0; c < CLASSES; c++) {
      total += all[from + c];
    }
    if (total < 0.2) {
      return 0;
    }
    int best = 0;
    double most = -1;
    for (int c = 0; c < CLASSES; c++) {
      double m = c == own ? all[from + c] - ownMass : all[from + c];
      if (m > most) {
        most = m;
        best = c;
      }
    }
    return (byte) (1 + 2 * best + (most >= CLEAR * total ? 1 : 0));
  }

  private static int typeIndex(EntityType type) {
    return type.equals(EntityType.PERSON) ? 0 : type.equals(EntityType.LOCATION) ? 1 : 2;
  }
}
