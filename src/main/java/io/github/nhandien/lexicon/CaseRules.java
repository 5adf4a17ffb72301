package io.github.nhandien.lexicon;

import io.github.nhandien.match.TokenTrie;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a text must write the phrases of the lexicon so that a table's fact about one is meant: what
 * {@link LexiconPhrase#kindsWritten} says, worked out beforehand. Nearly all phrases share a few
 * hundred rules. Immutable and thread-safe.
 */
final class CaseRules {
  /** Capitals, the kinds that need them, other capitals, the kinds that need those, … */
  private final int[][] rules;

  private final int[] ruleOf; // by a phrase's number, of which there is no 0

  private CaseRules(int[][] rules, int[] ruleOf) {
    this.rules = rules;
    this.ruleOf = ruleOf;
  }

  static CaseRules of(TokenTrie<LexiconPhrase> trie) {
    Map<List<Integer>, Integer> rules = new LinkedHashMap<>();
    int[] ruleOf = new int[trie.size() + 1];
    for (int phrase = 1; phrase < ruleOf.length; phrase++) {
      ruleOf[phrase] = rules.computeIfAbsent(rule(trie.numbered(phrase)), rule -> rules.size());
    }
    int[][] all =
        rules.keySet().stream()
            .map(rule -> rule.stream().mapToInt(Integer::intValue).toArray())
            .toArray(int[][]::new);
    return new CaseRules(all, ruleOf);
  }

  private static List<Integer> rule(LexiconPhrase phrase) {
    Map<Integer, Integer> kinds = new TreeMap<>();
    for (LexiconEntry entry : phrase.entries()) {
      kinds.merge(entry.capitals(), entry.kind().bit(), (a, b) -> a | b);
    }
    List<Integer> rule = new ArrayList<>();
    kinds.forEach((capitals, bits) -> rule.addAll(List.of(capitals, bits)));
    return rule;
  }

  /**
   * The tables that mean a phrase.
   *
   * @param phrase its number
   * @param capitals which of its words have a capital, a bit each
   */
  int kinds(int phrase, int capitals) {
    int[] rule = rules[ruleOf[phrase]];
    int kinds = 0;
    for (int i = 0; i < rule.length; i += 2) {
      if ((rule[i] & ~capitals) == 0) {
        kinds |= rule[i + 1];
      }
    }
    return kinds;
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(rules.length);
    for (int[] rule : rules) {
      write(rule, out);
    }
    write(ruleOf, out);
  }

  private static void write(int[] ints, DataOutput out) throws IOException {
    out.writeInt(ints.length);
    for (int i : ints) {
      out.writeInt(i);
    }
  }

  static CaseRules read(ByteBuffer in) {
    int[][] rules = new int[in.getInt()][];
    for (int i = 0; i < rules.length; i++) {
      rules[i] = ints(in);
    }
    return new CaseRules(rules, ints(in));
  }

  private static int[] ints(ByteBuffer in) {
    int[] ints = new int[in.getInt()];
    in.asIntBuffer().get(ints);
    in.position(in.position() + ints.length * Integer.BYTES);
    return ints;
  }
}
