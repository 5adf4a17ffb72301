package io.github.nhandien.lexicon;

import io.github.nhandien.match.TokenTrie;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a text must write the phrases of the lexicon so that a table's fact about one is meant: what
 * {@link LexiconPhrase#kindsWritten} says, worked out beforehand. Nearly all phrases share a few
 * hundred rules. Immutable and thread-safe.
 */
final class CaseRules {
  /** For each rule how many numbers follow: capitals, the kinds that need them, other … */
  private final int[] rules;

  private final char[] ruleOf; // by a phrase's number, of which there is no 0: where its rule is

  private CaseRules(int[] rules, char[] ruleOf) {
    this.rules = rules;
    this.ruleOf = ruleOf;
  }

  static CaseRules of(TokenTrie<LexiconPhrase> trie) {
    Map<List<Integer>, Integer> places = new HashMap<>();
    List<Integer> rules = new ArrayList<>();
    char[] ruleOf = new char[trie.size() + 1];
    for (int phrase = 1; phrase < ruleOf.length; phrase++) {
      List<Integer> rule = rule(trie.numbered(phrase));
      Integer place = places.putIfAbsent(rule, rules.size());
      if (place == null) {
        place = rules.size();
        rules.add(rule.size());
        rules.addAll(rule);
      }
      ruleOf[phrase] = (char) place.intValue();
    }
    if (rules.size() > Character.MAX_VALUE) {
      throw new IllegalStateException("more rules of capitals than a char can number");
    }
    return new CaseRules(rules.stream().mapToInt(Integer::intValue).toArray(), ruleOf);
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
    int rule = ruleOf[phrase];
    int end = rule + rules[rule];
    int kinds = 0;
    for (int i = rule + 1; i < end; i += 2) {
      if ((rules[i] & ~capitals) == 0) {
        kinds |= rules[i + 1];
      }
    }
    return kinds;
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(rules.length);
    for (int i : rules) {
      out.writeInt(i);
    }
    out.writeInt(ruleOf.length);
    for (char place : ruleOf) {
      out.writeChar(place);
    }
  }

  static CaseRules read(ByteBuffer in) {
    int[] rules = new int[in.getInt()];
    in.asIntBuffer().get(rules);
    in.position(in.position() + rules.length * Integer.BYTES);
    char[] ruleOf = new char[in.getInt()];
    in.asCharBuffer().get(ruleOf);
    in.position(in.position() + ruleOf.length * Character.BYTES);
    return new CaseRules(rules, ruleOf);
  }
}
