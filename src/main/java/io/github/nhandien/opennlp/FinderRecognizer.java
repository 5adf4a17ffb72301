package io.github.nhandien.opennlp;

import io.github.nhandien.Analysis;
import io.github.nhandien.Candidate;
import io.github.nhandien.EntityType;
import io.github.nhandien.Recognizer;
import io.github.nhandien.Source;
import io.github.nhandien.text.Sentence;
import io.github.nhandien.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import opennlp.tools.namefind.TokenNameFinder;
import opennlp.tools.util.Span;

/** OpenNLP's finders over our sentences and tokens. Thread-safe. */
final class FinderRecognizer implements Recognizer {
  /** OpenNLP's finder is quadratic in the sentence; longer ones are found in parts. */
  private static final int LONGEST = 400;

  private final FinderPool finders;
  private final Source source;
  private final Function<String, EntityType> types;

  FinderRecognizer(FinderPool finders, String detail, Function<String, EntityType> types) {
    this.finders = finders;
    this.source = new Source(Source.Kind.CUSTOM, "OpenNLP: " + detail);
    this.types = types;
  }

  @Override
  public List<Candidate> recognize(Analysis analysis) {
    List<Candidate> candidates = new ArrayList<>();
    TokenNameFinder finder = finders.take();
    try {
      for (Sentence sentence : analysis.sentences()) {
        List<Token> tokens = sentence.tokens();
        for (int from = 0; from < tokens.size(); from += LONGEST) {
          find(finder, tokens.subList(from, Math.min(from + LONGEST, tokens.size())), candidates);
        }
      }
    } finally {
      finders.giveBack(finder);
    }
    return candidates;
  }

  private void find(TokenNameFinder finder, List<Token> tokens, List<Candidate> candidates) {
    String[] forms = tokens.stream().map(Token::form).toArray(String[]::new);
    for (Span span : finder.find(forms)) {
      if (span.length() > 0) {
        int start = tokens.get(span.getStart()).start();
        int end = tokens.get(span.getEnd() - 1).end();
        String type = span.getType() == null ? "default" : span.getType();
        candidates.add(
            Candidate.of(start, end, types.apply(type))
                .withSource(source)
                .withConfidence(confidence(span.getProb())));
      }
    }
  }

  /** Finders without probabilities leave 0. */
  private static double confidence(double probability) {
    return probability > 0 && probability <= 1 ? probability : 1;
  }
}
