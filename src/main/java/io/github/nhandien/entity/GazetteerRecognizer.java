package io.github.nhandien.entity;

import io.github.nhandien.Analysis;
import io.github.nhandien.Candidate;
import io.github.nhandien.EntityType;
import io.github.nhandien.Recognizer;
import io.github.nhandien.Source;
import io.github.nhandien.lexicon.LexiconEntry;
import io.github.nhandien.lexicon.LexiconKind;
import io.github.nhandien.lexicon.LexiconMatches;
import io.github.nhandien.lexicon.LexiconPhrase;
import io.github.nhandien.text.Gap;
import io.github.nhandien.text.Sentence;
import io.github.nhandien.text.Span;
import io.github.nhandien.text.Token;
import io.github.nhandien.text.TokenKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Proposes names by the lexicon and its trigger words alone: a phrase that the lexicon knows as a
 * name, a title with the capitals behind it, a designator with the capitals behind it, a head of an
 * organisation with the capitals behind it. Immutable, thread-safe, linear.
 */
final class GazetteerRecognizer implements Recognizer {
  private static final int LONGEST_NAME = 6;

  /** An organisation's name of so many tokens means nothing else. */
  private static final int UNMISTAKABLE = 4;

  private final boolean onlyUnmistakable;

  private GazetteerRecognizer(boolean onlyUnmistakable) {
    this.onlyUnmistakable = onlyUnmistakable;
  }

  /** Proposes whatever the lexicon and its triggers suggest. */
  static GazetteerRecognizer full() {
    return new GazetteerRecognizer(false);
  }

  /**
   * Proposes only the long names of organisations that the lexicon knows, in support of the model.
   */
  static GazetteerRecognizer unmistakable() {
    return new GazetteerRecognizer(true);
  }

  @Override
  public List<Candidate> recognize(Analysis analysis) {
    List<Candidate> candidates = new ArrayList<>();
    LexiconMatches phrases = analysis.phrases();
    if (onlyUnmistakable && phrases.longest() < UNMISTAKABLE) {
      return candidates;
    }
    for (Sentence sentence : analysis.sentences()) {
      new Scan(sentence, phrases, candidates).run();
    }
    return candidates;
  }

  /** One sentence, from left to right. */
  private final class Scan {
    private final List<Token> tokens;
    private final List<Candidate> candidates;
    private final LexiconMatches phrases;
    private final int first; // index in the document of the sentence's first token

    Scan(Sentence sentence, LexiconMatches phrases, List<Candidate> candidates) {
      this.tokens = sentence.tokens();
      this.first = sentence.firstToken();
      this.phrases = phrases;
      this.candidates = candidates;
    }

    void run() {
      int size = tokens.size();
      int i = 0;
      while (i < size) {
        i = onlyUnmistakable && !beginsLongPhrase(i) ? i + 1 : Math.max(i + 1, step(i));
      }
    }

    /** Whether the longest phrase that begins at a token is as long as an unmistakable one. */
    private boolean beginsLongPhrase(int i) {
      int last = phrases.first(first + i + 1) - 1;
      return last >= phrases.first(first + i) && phrases.end(last) >= first + i + UNMISTAKABLE;
    }

    /** Proposes what begins at the token; returns the token after it. */
    private int step(int i) {
      Found name = longest(i, false);
      if (onlyUnmistakable) {
        return name == null ? i + 1 : proposeKnown(i, name);
      }
      Found trigger = longest(i, true);
      if (name != null && (trigger == null || name.to > trigger.to)) {
        return proposeKnown(i, name);
      }
      if (trigger == null) {
        return i + 1;
      }
      return proposeTriggered(i, trigger);
    }

    private int proposeKnown(int i, Found found) {
      Optional<EntityType> type = typeOf(found);
      type.ifPresent(t -> propose(i, found.to, t, "lexicon: " + found.entry.kind().label()));
      return found.to;
    }

    private int proposeTriggered(int i, Found trigger) {
      LexiconEntry entry = trigger.entry;
      int to = endOfCapitals(trigger.to);
      String why = entry.kind().label() + ": " + entry.name();
      switch (entry.kind()) {
        case TITLE -> {
          if (to > trigger.to && longest(trigger.to, false) == null) {
            propose(trigger.to, to, EntityType.PERSON, why);
            return to;
          }
        }
        case DESIGNATOR -> {
          boolean number = entry.detail().equals("number") && isNumber(trigger.to);
          if (to > trigger.to || number) {
            int end = Math.max(to, number ? trigger.to + 1 : to);
            propose(i, end, EntityType.LOCATION, why);
            return end;
          }
        }
        case ORG_HEAD -> {
          if (to > trigger.to || entry.detail().equals("org")) {
            propose(i, Math.max(to, trigger.to), EntityType.ORGANIZATION, why);
            return Math.max(to, trigger.to);
          }
        }
        default -> {}
      }
      return trigger.to;
    }

    private boolean isNumber(int i) {
      return i < tokens.size() && tokens.get(i).kind() == TokenKind.NUMBER;
    }

    /** The capitalised words that touch each other by spaces from here on. */
    private int endOfCapitals(int from) {
      int to = from;
      while (to < tokens.size()
          && to - from < LONGEST_NAME
          && tokens.get(to).isCapitalized()
          && tokens.get(to).kind() == TokenKind.WORD
          && tokens.get(to).gap() != Gap.LINE) {
        to++;
      }
      return to;
    }

    private @Nullable Found longest(int from, boolean triggers) {
      int none = phrases.first(first + from);
      for (int match = phrases.first(first + from + 1) - 1; match >= none; match--) {
        int to = phrases.end(match) - first;
        if (onlyUnmistakable && to - from < UNMISTAKABLE) {
          return null; // and so are all that are left
        }
        LexiconEntry entry =
            to > tokens.size() ? null : entry(phrases.phrase(match), from, to, triggers);
        if (entry != null) {
          return new Found(to, entry);
        }
      }
      return null;
    }

    private @Nullable LexiconEntry entry(LexiconPhrase phrase, int from, int to, boolean triggers) {
      int written =
          onlyUnmistakable && tokens.get(from).isCapitalized()
              ? phrase.kinds() // "Trung ương" or "trung ương": a long name is known all the same
              : phrase.kindsWritten(tokens, from);
      for (LexiconEntry entry : phrase.entries()) {
        boolean known =
            triggers
                ? entry.kind().isTrigger()
                : onlyUnmistakable
                    ? entry.kind() == LexiconKind.ORGANIZATION
                    : isSureName(entry.kind(), to - from);
        if (known && (written & 1 << entry.kind().ordinal()) != 0) {
          return entry;
        }
      }
      return null;
    }

    private void propose(int from, int to, EntityType type, String why) {
      Span span = new Span(tokens.get(from).start(), tokens.get(to - 1).end());
      candidates.add(
          Candidate.name(span, type, new Source(Source.Kind.GAZETTEER, why)).withConfidence(0.5));
    }
  }

  private record Found(int to, LexiconEntry entry) {}

  /**
   * Kinds whose phrases are names wherever they stand; short ones of the others are too ambiguous.
   */
  private static boolean isSureName(LexiconKind kind, int length) {
    return switch (kind) {
      case COUNTRY, ORGANIZATION, NOT_NAME -> true;
      case CITY, PROVINCE, REGION, DISTRICT, VN_PLACE, PERSON -> length > 1;
      default -> false;
    };
  }

  private static Optional<EntityType> typeOf(Found found) {
    return switch (found.entry.kind()) {
      case COUNTRY, CITY, PROVINCE, REGION, DISTRICT, VN_PLACE -> Optional.of(EntityType.LOCATION);
      case ORGANIZATION -> Optional.of(EntityType.ORGANIZATION);
      case PERSON -> Optional.of(EntityType.PERSON);
      default -> Optional.empty();
    };
  }
}
