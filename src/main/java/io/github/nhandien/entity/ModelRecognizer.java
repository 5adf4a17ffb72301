package io.github.nhandien.entity;

import io.github.nhandien.Analysis;
import io.github.nhandien.Candidate;
import io.github.nhandien.EntityType;
import io.github.nhandien.Recognizer;
import io.github.nhandien.Source;
import io.github.nhandien.lexicon.Lexicon;
import io.github.nhandien.lexicon.Misspelling;
import io.github.nhandien.text.FormTable;
import io.github.nhandien.text.Gap;
import io.github.nhandien.text.Span;
import io.github.nhandien.text.Token;
import io.github.nhandien.text.TokenKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Proposes the names that a trained model finds, with the model's probability as confidence.
 * Immutable, thread-safe.
 */
public final class ModelRecognizer implements Recognizer {
  /** Marks that come in pairs, each beside its counterpart. */
  private static final String PAIRS = "“”()[]«»‘’\"\"''";

  private static final FormTable<Boolean> MISSPELT_PLACES =
      new FormTable<>(form -> Misspelling.place(form.key(), Lexicon.standard()).isPresent());

  private final NameDecoder decoder;
  private final Source source;

  /**
   * Creates a recogniser out of a model.
   *
   * @param model a trained model
   * @param name what to call it in {@link Candidate#source()}
   */
  public ModelRecognizer(NameModel model, String name) {
    this.decoder = new NameDecoder(model);
    this.source = new Source(Source.Kind.MODEL, name);
  }

  @Override
  public List<Candidate> recognize(Analysis analysis) {
    List<Token> tokens = analysis.tokens();
    List<NameDecoder.Found> found = decoder.find(tokens, analysis.sentences(), analysis.phrases());
    List<Candidate> candidates = new ArrayList<>(found.size());
    for (NameDecoder.Found name : found) {
      int from = name.from();
      int to = name.to();
      while (to > from && isLoose(tokens, from, to, to - 1)) {
        to--;
      }
      while (from < to && isLoose(tokens, from, to, from)) {
        from++;
      }
      if (from < to) {
        Span span = new Span(tokens.get(from).start(), endOf(tokens, from, to));
        EntityType type = isMisspeltPlace(tokens, from, to) ? EntityType.LOCATION : name.type();
        candidates.add(
            new Candidate.Name(span, type, source, name.confidence(), 0, null, null, Map.of()));
      }
    }
    Set<String> abstracts = AbstractAbbreviations.of(analysis, candidates);
    if (!abstracts.isEmpty()) {
      candidates.removeIf(name -> abstracts.contains(name.span().in(analysis.text())));
    }
    return candidates;
  }

  private static boolean isMisspeltPlace(List<Token> tokens, int from, int to) {
    return to == from + 1 && MISSPELT_PLACES.of(tokens.get(from));
  }

  /**
   * The name's end; the full stop after "Nguyễn Văn A." at the end of a sentence is not its own.
   */
  private static int endOf(List<Token> tokens, int from, int to) {
    Token last = tokens.get(to - 1);
    boolean initial = to - from > 1 && last.form().length() == 2 && last.form().endsWith(".");
    boolean sentenceEnds =
        to == tokens.size()
            || tokens.get(to).gap() == Gap.LINE
            || tokens.get(to).gap() == Gap.PARAGRAPH
            || tokens.get(to).isCapitalized();
    return initial && sentenceEnds ? last.end() - 1 : last.end();
  }

  /** Whether the token is a mark at the edge of a name without its counterpart within the name. */
  private static boolean isLoose(List<Token> tokens, int from, int to, int edge) {
    Token token = tokens.get(edge);
    if (token.kind() != TokenKind.PUNCTUATION) {
      return false;
    }
    int pair = PAIRS.indexOf(token.form());
    if (token.form().length() != 1 || pair < 0) {
      return true;
    }
    String partner = PAIRS.substring(pair ^ 1, (pair ^ 1) + 1);
    for (int i = from; i < to; i++) {
      if (i != edge && tokens.get(i).is(partner)) {
        return false;
      }
    }
    return true;
  }
}
