package io.github.nhandien.entity;

import io.github.nhandien.Analysis;
import io.github.nhandien.Candidate;
import io.github.nhandien.Recognizer;
import io.github.nhandien.Source;
import io.github.nhandien.lexicon.Lexicon;
import io.github.nhandien.text.Span;
import io.github.nhandien.text.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Proposes the names that a trained model finds, with the model's probability as confidence.
 * Immutable, thread-safe.
 */
public final class ModelRecognizer implements Recognizer {
  private final NameDecoder decoder;
  private final Source source;

  /**
   * Creates a recogniser out of a model.
   *
   * @param model a trained model
   * @param name what to call it in {@link Candidate#source()}
   */
  public ModelRecognizer(NameModel model, String name) {
    this.decoder = new NameDecoder(model, Lexicon.standard());
    this.source = new Source(Source.Kind.MODEL, name);
  }

  @Override
  public List<Candidate> recognize(Analysis analysis) {
    List<Token> tokens = analysis.tokens();
    List<NameDecoder.Found> found = decoder.find(tokens, analysis.sentences());
    List<Candidate> candidates = new ArrayList<>(found.size());
    for (NameDecoder.Found name : found) {
      Span span = new Span(tokens.get(name.from()).start(), tokens.get(name.to() - 1).end());
      candidates.add(Candidate.name(span, name.type(), source).withConfidence(name.confidence()));
    }
    return candidates;
  }
}
