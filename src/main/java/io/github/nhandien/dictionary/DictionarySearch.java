package io.github.nhandien.dictionary;

import io.github.nhandien.Analysis;
import io.github.nhandien.match.TokenTrie;
import io.github.nhandien.text.Span;
import io.github.nhandien.text.Text;
import io.github.nhandien.text.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds every name of a dictionary in one text. Used once, by one thread. */
final class DictionarySearch {
  private static final int UNKNOWN = -2;

  private final TokenTrie<Phrase> trie;
  private final FirstLetters firstLetters;
  private final MatchOptions options;
  private final String text;
  private final List<Token> tokens;
  private final Pieces pieces;
  private final int[] symbols;
  private final List<Hit> hits = new ArrayList<>();

  DictionarySearch(CompiledDictionary dictionary, Analysis analysis) {
    this.trie = dictionary.trie();
    this.firstLetters = dictionary.firstLetters();
    this.options = dictionary.options();
    this.text = analysis.text();
    this.tokens = analysis.tokens();
    this.pieces = new Pieces(tokens, options);
    this.symbols = new int[pieces.size()];
    Arrays.fill(symbols, UNKNOWN);
    pieces.breakBefore(analysis.sentences());
  }

  /** All names, in the order in which they begin. */
  List<Hit> hits() {
    for (int i = 0; i < symbols.length; i++) {
      if (pieces.isFirst(i) && firstLetters.mayBegin(pieces, i, options)) {
        int state = trie.next(0, symbol(i));
        if (state >= 0) {
          note(state, i, i + 1);
          follow(state, i, i + 1);
        }
      }
    }
    return hits;
  }

  /** Looked up when first asked for. */
  private int symbol(int piece) {
    if (symbols[piece] == UNKNOWN) {
      symbols[piece] = trie.symbol(pieces.key(piece));
    }
    return symbols[piece];
  }

  private void follow(int reached, int from, int next) {
    int state = reached;
    for (int i = next; i < symbols.length && !pieces.isBreak(i); i++) {
      int after = trie.next(state, symbol(i));
      if (pieces.isPassable(i)) {
        if (after >= 0) {
          note(after, from, i + 1);
          follow(after, from, i + 1);
        }
        continue;
      }
      if (after < 0) {
        return;
      }
      state = after;
      note(state, from, i + 1);
    }
  }

  private void note(int state, int from, int to) {
    Phrase phrase = trie.value(state);
    if (phrase != null && pieces.isLast(to - 1)) {
      Surface surface = best(phrase, from, to);
      if (surface != null) {
        hits.add(new Hit(span(surface, from, to), surface.target()));
      }
    }
  }

  /** Of those of the greatest priority the one spelled exactly as the text, else the first. */
  private @Nullable Surface best(Phrase phrase, int from, int to) {
    Surface best = null;
    String folded = null;
    for (Surface surface : phrase.surfaces()) {
      if (best != null && best.target().entry().priority() > surface.target().entry().priority()) {
        break;
      }
      if (surface.accepts(pieces, from, to, options.ignoreCase())) {
        if (phrase.surfaces().size() == 1) {
          return surface;
        }
        if (folded == null) {
          folded = Text.of(span(surface, from, to).in(text)).folded();
        }
        if (surface.folded().equals(folded)) {
          return surface;
        }
        best = best == null ? surface : best;
      }
    }
    return best;
  }

  private Span span(Surface surface, int from, int to) {
    Token last = tokens.get(pieces.token(to - 1));
    boolean fullStop =
        !surface.endsWithDot() && pieces.dropsDot(to - 1) && last.text().endsWith(".");
    int start = tokens.get(pieces.token(from)).start();
    return new Span(start, fullStop ? last.end() - 1 : last.end());
  }
}
