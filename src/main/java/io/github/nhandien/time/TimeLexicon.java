package io.github.nhandien.time;

import io.github.nhandien.table.Table;
import io.github.nhandien.text.Form;
import io.github.nhandien.text.FormTable;
import io.github.nhandien.text.Text;
import io.github.nhandien.text.Token;
import io.github.nhandien.text.Tokenizer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words of time, read once from the tables beside this class and held as a tree of token keys.
 * One look-up tells for nearly every token of a text that it has nothing to do with time.
 */
final class TimeLexicon {
  /** What stands for no phrase. */
  private static final Node NONE = new Node();

  private final Node root = new Node();

  /** Not changed any more when others come to see it, for they come through this lexicon. */
  private final FormTable<Node> beginnings = new FormTable<>(this::begin);

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

  private static final int KINDS = Kind.values().length / Long.SIZE + 1;

  /** What stands for any number: a time may begin there. */
  static final Node NUMBER = new Node();

  static {
    NUMBER.begins = true;
    NUMBER.mayBegin = true;
    NUMBER.mayCount = true;
  }

  /** The phrases that begin with the same tokens. */
  static final class Node {
    private final Map<String, Node> next = new HashMap<>();
    private final List<Word> words = new ArrayList<>();
    private List<PieceParser> parsers = List.of();
    private final long[] kinds = new long[KINDS]; // a bit a kind, of words here and behind
    private final long[] behind = new long[KINDS];
    private boolean begins;
    private boolean mayBegin;
    private boolean mayCount;
    private Sign sign = Sign.NONE;

    /** Notes once what may begin here, so that no text is asked for it again. */
    private void close() {
      parsers = Pieces.parsers(collect());
      for (Word word : words) {
        sign = word.kind() == Kind.DOCUMENT ? Sign.valueOf(word.value()) : sign;
      }
    }

    private Set<Kind> collect() {
      Set<Kind> all = EnumSet.noneOf(Kind.class);
      next.values().forEach(node -> all.addAll(node.collect()));
      mark(behind, all);
      Set<Kind> here = EnumSet.noneOf(Kind.class);
      words.forEach(word -> here.add(word.kind()));
      begins = begins(here);
      all.addAll(here);
      mayBegin = begins(all);
      mayCount = Amounts.begins(all);
      mark(kinds, all);
      return all;
    }

    private static boolean begins(Set<Kind> kinds) {
      return Grammar.begins(kinds) || Pieces.begins(kinds);
    }

    private static void mark(long[] bits, Set<Kind> kinds) {
      for (Kind kind : kinds) {
        bits[kind.ordinal() >>> 6] |= 1L << kind.ordinal();
      }
    }

    private static boolean has(long[] bits, Kind kind) {
      return (bits[kind.ordinal() >>> 6] & 1L << kind.ordinal()) != 0;
    }

    /** Whether a phrase of a kind begins with this first token: spares the walk in most cases. */
    boolean mayBe(Kind kind) {
      return has(kinds, kind);
    }

    /** Whether a phrase of a kind goes on behind this token. */
    boolean mayGoOn(Kind kind) {
      return has(behind, kind);
    }

    /** What the token tells of the document. */
    Sign sign() {
      return sign;
    }

    /** The rules whose words begin here. */
    List<PieceParser> parsers() {
      return parsers;
    }

    /** Whether a time expression can begin with a phrase that ends here. */
    boolean begins() {
      return begins;
    }

    /** Whether a time expression can begin with a phrase that ends here or behind. */
    boolean mayBegin() {
      return mayBegin;
    }

    /** Whether an amount can begin with a phrase that ends here or behind. */
    boolean mayCount() {
      return mayCount;
    }

    /** The words that end here. */
    List<Word> words() {
      return words;
    }

    @Nullable Node next(String key) {
      return next.isEmpty() ? null : next.get(key);
    }
  }

  private TimeLexicon(boolean unmarked) {
    this.unmarked = unmarked;
    for (List<String> row : Table.read(TimeLexicon.class, "words.tsv").rows()) {
      add(row.get(0), Kind.valueOf(row.get(1)), row.get(2));
    }
    for (List<String> row : Table.read(TimeLexicon.class, "holidays.tsv").rows()) {
      add(row.get(0), Kind.HOLIDAY, String.join(":", row.subList(1, row.size())));
    }
    root.next.values().forEach(Node::close);
  }

  private void add(String phrase, Kind kind, String value) {
    Node node = root;
    List<String> keys = keys(phrase);
    for (String marked : keys) {
      String key = unmarked ? withoutMarks(marked) : marked;
      node = node.next.computeIfAbsent(key, k -> new Node());
    }
    node.words.add(Word.of(kind, value, keys.size()));
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

  private static String withoutMarks(String key) {
    String apart = Normalizer.normalize(key, Normalizer.Form.NFD);
    StringBuilder plain = new StringBuilder(key.length());
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        plain.append(c == 'đ' ? 'd' : c);
      }
    }
    return plain.toString();
  }

  /** The phrases that begin with a token, or null if there are none. */
  @Nullable Node begin(Token token) {
    Node node = beginnings.of(token);
    return node == NONE ? null : node;
  }

  private Node begin(Form form) {
    return root.next.getOrDefault(form.key(), NONE);
  }
}
