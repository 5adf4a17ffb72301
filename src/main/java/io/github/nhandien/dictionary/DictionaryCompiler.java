package io.github.nhandien.dictionary;

import io.github.nhandien.Source;
import io.github.nhandien.match.TokenTrie;
import io.github.nhandien.text.Text;
import io.github.nhandien.text.Tokenizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Compiles entries to a trie of their pieces. Used once, by one thread. */
final class DictionaryCompiler {
  private final MatchOptions options;
  private final TokenTrie.Builder<Phrase> trie = new TokenTrie.Builder<>();
  private final FirstLetters firstLetters = new FirstLetters();
  private final Map<String, String> shared = new HashMap<>();

  private DictionaryCompiler(MatchOptions options) {
    this.options = options;
  }

  static CompiledDictionary compile(
      String label, List<LocatedEntry> entries, MatchOptions options) {
    DictionaryCompiler compiler = new DictionaryCompiler(options);
    for (int i = 0; i < entries.size(); i++) {
      LocatedEntry located = entries.get(i);
      Source source = new Source(Source.Kind.DICTIONARY, label + ":" + located.line());
      Target target = new Target(located.entry(), source, i);
      compiler.add(located.entry().text(), target);
      for (String alias : located.entry().aliases()) {
        compiler.add(alias, target);
      }
    }
    return new CompiledDictionary(compiler.trie.build(), compiler.firstLetters, options);
  }

  private void add(String name, Target target) {
    Text text = Text.of(name);
    Pieces pieces = new Pieces(Tokenizer.vietnamese().tokenize(text), options);
    List<String> keys = new ArrayList<>(pieces.size());
    Surface surface =
        Surface.of(
            target,
            text.folded(),
            pieces,
            keys,
            piece -> shared.computeIfAbsent(piece, same -> same));
    firstLetters.add(pieces, options);
    trie.merge(keys, Phrase.of(surface), (before, one) -> before.with(surface));
  }
}
