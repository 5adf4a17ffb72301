package io.github.nhandien.vncorenlp;

import io.github.nhandien.FormatException;
import io.github.nhandien.match.TokenTrie;
import io.github.nhandien.segment.Word;
import io.github.nhandien.segment.WordSegmenter;
import io.github.nhandien.text.Sentence;
import io.github.nhandien.text.Text;
import io.github.nhandien.text.Token;
import io.github.nhandien.text.TokenKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * VnCoreNLP's word segmentation model, read by this library: the longest word of its vocabulary at
 * every place, corrected by its tree of rules. After Nguyen et al., "A Fast and Accurate Vietnamese
 * Word Segmenter", LREC 2018. Immutable and thread-safe; needs no jar of VnCoreNLP's.
 *
 * <pre>{@code
 * NhanDien nlp = NhanDien.builder()
 *     .segmenter(VnCoreNlpSegmenter.load(Path.of("VnCoreNLP/models")))
 *     .build();
 * nlp.annotate("Học sinh học sinh học.").words();    // [Học_sinh, học, sinh_học, .]
 * }</pre>
 */
public final class VnCoreNlpSegmenter implements WordSegmenter {
  private static final int LONGEST = 4;

  private final TokenTrie<Boolean> vocabulary;
  private final RuleTree rules;
  private final Map<String, Integer> ruleWords;

  private VnCoreNlpSegmenter(TokenTrie<Boolean> vocabulary, RuleFile.Compiled rules) {
    this.vocabulary = vocabulary;
    this.rules = rules.tree();
    this.ruleWords = rules.words();
  }

  /**
   * Reads a model.
   *
   * @param models VnCoreNLP's folder {@code models}, or its {@code wordsegmenter} in it, with the
   *     files {@code vi-vocab} and {@code wordsegmenter.rdr}
   * @return an immutable segmenter
   * @throws IOException if a file is missing, cannot be read, or the vocabulary is not a serialised
   *     set of strings; nothing else in it is ever instantiated
   * @throws FormatException if a rule is broken; names file and line
   */
  public static VnCoreNlpSegmenter load(Path models) throws IOException {
    Path folder = models.resolve("wordsegmenter");
    Path from = Files.isDirectory(folder) ? folder : models;
    return new VnCoreNlpSegmenter(
        Vocabulary.read(from.resolve("vi-vocab")),
        RuleFile.read(from.resolve("wordsegmenter.rdr")));
  }

  @Override
  public List<Word> segment(Text text, Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    int n = tokens.size();
    int[] words = new int[n + 4];
    int[] symbols = new int[n];
    for (int i = 0; i < n; i++) {
      String key = tokens.get(i).key();
      words[i + 2] = ruleWords.getOrDefault(key, -1);
      symbols[i] = vocabulary.symbol(key);
    }
    int[] tags = tags(tokens, symbols);
    List<Word> result = new ArrayList<>(n);
    int from = 0;
    for (int i = 1; i <= n; i++) {
      if (i == n || !rules.joins(words, tags, i)) {
        result.add(Word.of(text, tokens.subList(from, i)));
        from = i;
      }
    }
    return result;
  }

  /**
   * Tags by longest match, with nothing at either end. A capital that begins no word of the
   * vocabulary, and no sentence, begins a name, which goes on through the capitals after it.
   */
  private int[] tags(List<Token> tokens, int[] symbols) {
    int n = symbols.length;
    int[] tags = new int[n + 4];
    Arrays.fill(tags, 2, n + 2, RuleFile.B);
    for (int i = 0; i < n; ) {
      int end = endOfWord(symbols, i);
      if (end == i + 1 && i > 0 && isName(tokens.get(i))) {
        while (end < Math.min(n, i + LONGEST) && isName(tokens.get(end))) {
          end++;
        }
      }
      Arrays.fill(tags, i + 3, end + 2, RuleFile.I);
      i = end;
    }
    return tags;
  }

  private int endOfWord(int[] symbols, int from) {
    int end = from + 1;
    int state = 0;
    for (int j = from; j < Math.min(symbols.length, from + LONGEST); j++) {
      state = vocabulary.next(state, symbols[j]);
      if (state < 0) {
        break;
      }
      if (vocabulary.value(state) != null) {
        end = j + 1;
      }
    }
    return end;
  }

  private static boolean isName(Token token) {
    return token.kind() == TokenKind.WORD && token.isCapitalized() && !token.isAllCaps();
  }
}
