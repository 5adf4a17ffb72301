package io.github.nhandien.time;

import io.github.nhandien.table.Table;
import io.github.nhandien.text.Diacritics;
import io.github.nhandien.text.Form;
import io.github.nhandien.text.FormTable;
import io.github.nhandien.text.Text;
import io.github.nhandien.text.Token;
import io.github.nhandien.text.TokenKind;
import io.github.nhandien.text.Tokenizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of time, read once from the tables beside this class and held as a tree of token keys.
 * One look-up tells for nearly every token of a text that it has nothing to do with time.
 */
final class TimeLexicon {
  /** A number for each token key that some phrase has, from 1. */
  private final Map<String, Integer> symbols = new HashMap<>();

  private final Map<String, Node> roots = new HashMap<>();
  private final FormTable<Node> words = new FormTable<>(this::word);
  private final FormTable<Node> numbers = new FormTable<>(this::number);

  private final boolean unmarked;

  /** The words as they are written. */
  private static final class Marked {
    private static final TimeLexicon INSTANCE = new TimeLexicon(false);
  }

  /** The same words for text written without any marks: ngay 1-5, khoang 23 gio. */
  private static final class Unmarked {
    private static final TimeLexicon INSTANCE = new TimeLexicon(true);
  }

  static TimeLexicon marked() {
    return Marked.INSTANCE;
  }

  static TimeLexicon unmarked() {
    return Unmarked.INSTANCE;
  }

  /** What a token tells of its document besides times. */
  enum Sign {
    NONE,
    /** Tết, of which the days are counted. */
    TET,
    /** Who trains a team and what it scores: words of sport and of nothing else. */
    SPORT
  }

  private TimeLexicon(boolean unmarked) {
    this.unmarked = unmarked;
    Map<String, Node.Builder> tree = new HashMap<>();
    for (List<String> row : Table.read(TimeLexicon.class, "words.tsv").rows()) {
      add(tree, row.get(0), Kind.valueOf(row.get(1)), row.get(2));
    }
    for (List<String> row : Table.read(TimeLexicon.class, "holidays.tsv").rows()) {
      add(tree, row.get(0), Kind.HOLIDAY, String.join(":", row.subList(1, row.size())));
    }
    tree.forEach((key, builder) -> roots.put(key, builder.build(symbol(key), mark(key))));
  }

  private void add(Map<String, Node.Builder> tree, String phrase, Kind kind, String value) {
    Node.Builder node = null;
    List<String> keys = keys(phrase);
    for (String marked : keys) {
      String key = unmarked ? Diacritics.strip(marked) : marked;
      int symbol = symbols.computeIfAbsent(key, k -> symbols.size() + 1);
      node = node == null ? tree.computeIfAbsent(key, k -> new Node.Builder()) : node.next(symbol);
    }
    if (node != null) {
      node.add(new Word(kind, value, keys.size()));
    }
  }

  private int symbol(String key) {
    return symbols.getOrDefault(key, 0);
  }

  /** The character that a key is if it is one and no letter, else 0. */
  private static char mark(String key) {
    return key.length() == 1 && !Character.isLetter(key.charAt(0)) ? key.charAt(0) : 0;
  }

  /** The keys of a phrase's tokens. Most are words with spaces between; the rest is tokenised. */
  private static List<String> keys(String phrase) {
    for (int i = 0; i < phrase.length(); i++) {
      if (!Character.isLetter(phrase.charAt(i)) && phrase.charAt(i) != ' ') {
        return Tokenizer.vietnamese().tokenize(Text.of(phrase)).stream().map(Token::key).toList();
      }
    }
    List<String> keys = new ArrayList<>();
    for (String form : phrase.split(" ")) {
      keys.add(Token.keyOf(form));
    }
    return keys;
  }

  /** What is known of a token; {@link Node#NONE} for most. */
  Node node(Token token) {
    return token.kind() == TokenKind.NUMBER ? numbers.of(token) : words.of(token);
  }

  private Node word(Form form) {
    Node root = roots.get(form.key());
    return root != null ? root : Node.of(symbol(form.key()), mark(form.composed()));
  }

  private Node number(Form form) {
    return Node.of(symbol(form.key()), NumberForm.of(form.composed()));
  }
}
