package io.github.nhandien.lexicon;

import io.github.nhandien.match.TokenTrie;
import io.github.nhandien.text.Text;
import io.github.nhandien.text.Token;
import io.github.nhandien.text.Tokenizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Makes the lexicon out of its tables; the build runs it, so that programs start fast. */
public final class LexiconCompiler {
  static final String RESOURCE = "/io/github/nhandien/models/lexicon.bin";

  private LexiconCompiler() {}

  /**
   * Writes the compiled lexicon.
   *
   * @param arguments the folder of the classes, under which the file gets its place
   * @throws IOException if it cannot be written
   */
  public static void main(String[] arguments) throws IOException {
    Lexicon lexicon = compile();
    Path file = Path.of(arguments[0] + RESOURCE);
    Files.write(file, LexiconFile.write(lexicon.trie(), lexicon.words()));
  }

  static Lexicon compile() {
    TokenTrie.Builder<LexiconPhrase> trie = new TokenTrie.Builder<>();
    WordStatistics.Builder words = new WordStatistics.Builder();
    for (LexiconKind kind : LexiconKind.values()) {
      for (TsvRow row : TsvTable.read(kind.file())) {
        LexiconEntry entry = kind.entry(row);
        add(entry, trie);
        aliases(row, entry).forEach(alias -> add(alias, trie));
        if (kind == LexiconKind.WORD) {
          words.add(entry.name());
        }
      }
    }
    TokenTrie<LexiconPhrase> phrases = trie.build();
    return new Lexicon(phrases, CaseRules.of(phrases), words.build());
  }

  /** The other names that stand in the same row. */
  private static Stream<LexiconEntry> aliases(TsvRow row, LexiconEntry entry) {
    Stream<String> names =
        switch (entry.kind()) {
          case PROVINCE -> Arrays.stream(row.get("aliases").split("\\|"));
          case PERSON -> Stream.of(entry.detail());
          default -> Stream.empty();
        };
    return names.filter(name -> !name.isEmpty()).map(entry::alias);
  }

  private static void add(LexiconEntry entry, TokenTrie.Builder<LexiconPhrase> trie) {
    trie.merge(keys(entry.name()), LexiconPhrase.of(entry), (old, one) -> old.with(entry));
  }

  static List<String> keys(String name) {
    return Tokenizer.vietnamese().tokenize(Text.of(name)).stream().map(Token::key).toList();
  }
}
