package io.github.nhandien.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a token: the phrases of the tables that begin with it, what may begin there, and
 * whether it is a number or a mark. Behind it stand the nodes of longer phrases. Immutable once its
 * lexicon is read.
 */
final class Node {
  private static final int KINDS = Kind.values().length / Long.SIZE + 1;
  private static final Word[] NO_WORDS = {};
  private static final Node[] NO_NODES = {};
  private static final PieceParser[] NO_PARSERS = {};

  /** What most tokens are: no number, no mark, no part of any phrase. */
  static final Node NONE = new Node(0, (char) 0, null);

  private final int symbol;
  private final char mark;
  private final @Nullable NumberForm number;
  private int[] symbols = {}; // of the nodes behind, sorted
  private Node[] behind = NO_NODES;
  private Word[] words = NO_WORDS;
  private PieceParser[] parsers = NO_PARSERS;
  private final long[] kinds = new long[KINDS]; // a bit a kind, of words here and behind
  private final long[] kindsBehind = new long[KINDS];
  private int starts;
  private boolean tells;
  private boolean begins;
  private boolean isEnough;
  private boolean isCounting;
  private boolean matters;
  private TimeLexicon.Sign sign = TimeLexicon.Sign.NONE;

  private Node(int symbol, char mark, @Nullable NumberForm number) {
    this.symbol = symbol;
    this.mark = mark;
    this.number = number;
  }

  /** A token that is in no phrase but for its number or mark. */
  static Node of(int symbol, char mark) {
    if (symbol == 0 && mark == 0) {
      return NONE;
    }
    Node node = new Node(symbol, mark, null);
    node.matters = LookAhead.matters(mark, Set.of());
    return node;
  }

  /** A number: what it may begin is known by its shape. */
  static Node of(int symbol, NumberForm number) {
    Node node = new Node(symbol, (char) 0, number);
    node.starts = Starts.OF_NUMBER;
    node.tells = true;
    node.begins = !number.isPercentage();
    node.isEnough = number.isEnough();
    return node;
  }

  /** The tree of phrases while it is read. */
  static final class Builder {
    private final TreeMap<Integer, Builder> next = new TreeMap<>();
    private final List<Word> words = new ArrayList<>();

    /** What goes on with a token. */
    Builder next(int symbol) {
      return next.computeIfAbsent(symbol, s -> new Builder());
    }

    void add(Word word) {
      words.add(word);
    }

    /** The node of a first token. */
    Node build(int symbol, char mark) {
      Node node = new Node(symbol, mark, null);
      Set<Kind> all = close(node);
      List<PieceParser> rules = Pieces.parsers(all);
      node.parsers = rules.toArray(NO_PARSERS);
      for (Word word : words) {
        boolean document = word.kind() == Kind.DOCUMENT;
        node.sign = document ? TimeLexicon.Sign.valueOf(word.value()) : node.sign;
      }
      node.tells = node.starts != 0 || node.sign != TimeLexicon.Sign.NONE;
      return node;
    }

    private Set<Kind> close(Node node) {
      Set<Kind> all = EnumSet.noneOf(Kind.class);
      node.symbols = next.keySet().stream().mapToInt(Integer::intValue).toArray();
      node.behind = new Node[next.size()];
      int n = 0;
      for (Builder builder : next.values()) {
        Node longer = new Node(0, (char) 0, null);
        all.addAll(builder.close(longer));
        node.behind[n++] = longer;
      }
      mark(node.kindsBehind, all);
      Set<Kind> here = EnumSet.noneOf(Kind.class);
      words.forEach(word -> here.add(word.kind()));
      node.words = words.toArray(NO_WORDS);
      node.begins = Starts.of(here) != 0;
      node.isEnough = LookAhead.isEnough(here);
      node.isCounting = LookAhead.isCounting(here);
      all.addAll(here);
      node.matters = LookAhead.matters(node.mark, all);
      node.starts = Starts.of(all);
      mark(node.kinds, all);
      return all;
    }

    private static void mark(long[] bits, Set<Kind> kinds) {
      for (Kind kind : kinds) {
        bits[kind.ordinal() >>> 6] |= 1L << kind.ordinal();
      }
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
    return has(kindsBehind, kind);
  }

  /** The last word of a kind that ends here, or null. */
  @Nullable Word word(Kind kind) {
    Word last = null;
    for (Word word : words) {
      last = word.kind() == kind ? word : last;
    }
    return last;
  }

  /** What goes on with a token, or null. */
  @Nullable Node next(Node token) {
    int at = token.symbol == 0 ? -1 : Arrays.binarySearch(symbols, token.symbol);
    return at < 0 ? null : behind[at];
  }

  /** Whether some phrase has this token. */
  boolean isInPhrases() {
    return symbol != 0;
  }

  /** The number that it is, or null. */
  @Nullable NumberForm number() {
    return number;
  }

  /** The mark that it is, or 0. */
  char mark() {
    return mark;
  }

  /** Whether the token tells of the document or may begin a time expression. */
  boolean tells() {
    return tells;
  }

  /** What the token tells of the document. */
  TimeLexicon.Sign sign() {
    return sign;
  }

  /** The rules whose words begin here. */
  PieceParser[] parsers() {
    return parsers;
  }

  /** What may begin with a phrase that ends here or behind: bits of {@link Starts}. */
  int starts() {
    return starts;
  }

  /** Whether a time expression can begin with a phrase that ends here. */
  boolean begins() {
    return begins;
  }

  /** Whether what ends here may be a time expression with nothing known behind it. */
  boolean isEnough() {
    return isEnough;
  }

  /** Whether what ends here begins nothing but what a number must tell. */
  boolean isCounting() {
    return isCounting;
  }

  /** Whether it may be what a word before it needs to be a time expression; a comma is not. */
  boolean matters() {
    return matters;
  }
}
