package io.github.nhandien;

import io.github.nhandien.lexicon.Lexicon;
import io.github.nhandien.lexicon.LexiconMatches;
import io.github.nhandien.segment.Word;
import io.github.nhandien.segment.WordSegmenter;
import io.github.nhandien.text.Sentence;
import io.github.nhandien.text.Text;
import io.github.nhandien.text.Token;
import io.github.nhandien.time.TimeContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What recognisers see of a document: the text, its tokens and sentences. Immutable and
 * thread-safe.
 */
public final class Analysis {
  private final Text text;
  private final List<Token> tokens;
  private final List<Sentence> sentences;
  private final TimeContext timeContext;
  private final WordSegmenter segmenter;
  private volatile @Nullable List<Word> words;
  private volatile @Nullable LexiconMatches phrases;

  Analysis(
      Text text,
      List<Token> tokens,
      List<Sentence> sentences,
      TimeContext timeContext,
      WordSegmenter segmenter) {
    this.text = text;
    this.tokens = tokens;
    this.sentences = sentences;
    this.timeContext = timeContext;
    this.segmenter = segmenter;
  }

  /**
   * The text exactly as the user gave it.
   *
   * @return the original string
   */
  public String text() {
    return text.original();
  }

  /**
   * The text with its folded view.
   *
   * @return text and offset map
   */
  public Text folded() {
    return text;
  }

  /**
   * All tokens in order.
   *
   * @return an unmodifiable list
   */
  public List<Token> tokens() {
    return tokens;
  }

  /**
   * All sentences in order.
   *
   * @return an unmodifiable list
   */
  public List<Sentence> sentences() {
    return sentences;
  }

  /**
   * What time expressions are resolved against.
   *
   * @return the publication date, if any, and the policy for missing years
   */
  public TimeContext timeContext() {
    return timeContext;
  }

  /**
   * What the library's lexicon has of the document; looked up when first asked for.
   *
   * @return all phrases among the tokens
   */
  public LexiconMatches phrases() {
    LexiconMatches result = phrases;
    if (result == null) {
      result = LexiconMatches.of(tokens, Lexicon.standard());
      phrases = result;
    }
    return result;
  }

  /**
   * The words of all sentences in order, as the segmenter joins them; segmented when first asked
   * for. Names are not known yet: {@link Document#words()} keeps them whole.
   *
   * @return an unmodifiable list
   */
  public List<Word> words() {
    List<Word> result = words;
    if (result == null) {
      List<Word> all = new ArrayList<>(tokens.size());
      for (Sentence sentence : sentences) {
        all.addAll(segmenter.segment(text, sentence));
      }
      result = Collections.unmodifiableList(all);
      words = result;
    }
    return result;
  }
}
