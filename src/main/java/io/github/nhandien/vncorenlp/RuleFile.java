package io.github.nhandien.vncorenlp;

import io.github.nhandien.FormatException;
import io.github.nhandien.corpus.StrictText;
import io.github.nhandien.text.Token;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a file of ripple-down rules: one rule a line, {@code condition and condition :
 * object.conclusion = "B"}, as many tabs before it as it has rules above it.
 */
final class RuleFile {
  /** The number of the empty word and tag, which stand beyond the sentence. */
  static final int NOTHING = 0;

  static final int B = 1;
  static final int I = 2;

  private static final int MOST_RULES = 1 << 20;
  private static final Pattern CONDITION = Pattern.compile("object\\.(\\w+) == \"([^\"]*|\")\"");
  private static final Pattern RULE =
      Pattern.compile("\t*(.+) : object\\.conclusion = \"([^\"]*)\"");
  private static final List<String> ATTRIBUTES =
      List.of(
          "prevWord2",
          "prevWord1",
          "word",
          "nextWord1",
          "nextWord2",
          "prevTag2",
          "prevTag1",
          "tag",
          "nextTag1",
          "nextTag2");

  private final String file;
  private final Map<String, Integer> words = new HashMap<>();
  private final List<RuleTree.Rule> rules = new ArrayList<>();
  private final List<Integer> above = new ArrayList<>(); // by depth: the rule read last
  private int number;

  private RuleFile(String file) {
    this.file = file;
    words.put("", NOTHING);
  }

  /** The rules as a tree, and the numbers of the words in them. */
  record Compiled(RuleTree tree, Map<String, Integer> words) {}

  static Compiled read(Path path) throws IOException {
    return parse(path.toString(), StrictText.read(path));
  }

  static Compiled parse(String file, String content) {
    RuleFile reader = new RuleFile(file);
    for (String line : content.split("\r?\n", -1)) {
      reader.number++;
      if (!line.isBlank()) {
        reader.add(line);
      }
    }
    if (reader.rules.isEmpty()) {
      throw new FormatException(file, 1, "expected rules but found none");
    }
    return new Compiled(new RuleTree(reader.rules), Map.copyOf(reader.words));
  }

  private void add(String line) {
    int depth = 0;
    while (depth < line.length() && line.charAt(depth) == '\t') {
      depth++;
    }
    if (rules.isEmpty() ? depth != 0 : depth == 0 || depth > above.size()) {
      String expected = rules.isEmpty() ? "no tab" : "1 to " + above.size() + " tabs";
      throw broken("expected " + expected + " before the rule but found " + depth);
    }
    if (rules.size() >= MOST_RULES) {
      throw broken("too many rules");
    }
    Matcher rule = RULE.matcher(line);
    if (!rule.matches()) {
      throw broken(
          "expected: condition : object.conclusion = \"B\" or \"I\" but found: " + shown(line));
    }
    boolean root = rules.isEmpty();
    if (root && !rule.group(1).equals("True")) {
      throw broken("expected a first rule of condition True but found: " + shown(rule.group(1)));
    }
    String conclusion = rule.group(2);
    if (!root && !conclusion.equals("B") && !conclusion.equals("I")) {
      throw broken("expected the conclusion B or I but found: " + shown(conclusion));
    }
    int[] conditions = root ? new int[0] : conditions(rule.group(1));
    int parent = root ? 0 : above.get(depth - 1);
    above.subList(depth, above.size()).clear();
    above.add(rules.size());
    rules.add(new RuleTree.Rule(parent, conditions, conclusion.equals("I")));
  }

  private int[] conditions(String all) {
    String[] each = all.split(" and (?=object\\.)", -1);
    int[] conditions = new int[each.length * 2];
    for (int k = 0; k < each.length; k++) {
      Matcher condition = CONDITION.matcher(each[k]);
      int slot = condition.matches() ? ATTRIBUTES.indexOf(condition.group(1)) : -1;
      if (slot < 0) {
        throw broken(
            "expected a condition such as object.word == \"a\" but found: " + shown(each[k]));
      }
      conditions[k * 2] = slot;
      conditions[k * 2 + 1] = slot < 5 ? word(condition.group(2)) : tag(condition.group(2));
    }
    return conditions;
  }

  private int word(String word) {
    String key = Token.keyOf(Normalizer.normalize(word, Normalizer.Form.NFC));
    Integer number = words.putIfAbsent(key, words.size());
    return number == null ? words.size() - 1 : number;
  }

  private int tag(String tag) {
    return switch (tag) {
      case "" -> NOTHING;
      case "B" -> B;
      case "I" -> I;
      default -> throw broken("expected the tag B, I or nothing but found: " + shown(tag));
    };
  }

  private FormatException broken(String problem) {
    return new FormatException(file, number, problem);
  }

  private static String shown(String text) {
    String line = text.strip().replaceAll("[\\p{Cntrl}]+", " ");
    return line.length() <= 60 ? line : line.substring(0, 60) + "…";
  }
}
