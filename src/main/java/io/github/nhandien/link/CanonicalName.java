package io.github.nhandien.link;

import io.github.nhandien.EntityType;
import io.github.nhandien.lexicon.LexiconEntry;
import io.github.nhandien.lexicon.LexiconKind;
import io.github.nhandien.lexicon.LexiconPhrase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Chooses the form under which an entity goes: not one all in capitals, no abbreviation, the one of
 * the most syllables, one that the lexicon writes so, with hyphens and marks rather than without,
 * the most frequent, the first.
 */
final class CanonicalName {
  String of(EntityType type, List<NamedMention> mentions) {
    NameForm first = mentions.get(0).form();
    return areAlike(mentions) ? first.text() : best(type, mentions);
  }

  private static boolean areAlike(List<NamedMention> mentions) {
    String text = mentions.get(0).form().text();
    for (int i = 1; i < mentions.size(); i++) {
      if (!mentions.get(i).form().text().equals(text)) {
        return false;
      }
    }
    return true;
  }

  private String best(EntityType type, List<NamedMention> mentions) {
    Counts counts = new Counts(mentions);
    NameForm best = mentions.get(0).form();
    for (int i = 1; i < mentions.size(); i++) {
      NameForm form = mentions.get(i).form();
      if (!form.text().equals(best.text()) && isBetter(form, best, type, counts)) {
        best = form;
      }
    }
    return best.text();
  }

  private boolean isBetter(NameForm form, NameForm best, EntityType type, Counts counts) {
    int order = Boolean.compare(best.isShouted(), form.isShouted());
    order = order != 0 ? order : Boolean.compare(best.isAbbreviation(), form.isAbbreviation());
    order = order != 0 ? order : Integer.compare(form.size(), best.size());
    order = order != 0 ? order : Boolean.compare(isKnown(type, form), isKnown(type, best));
    order = order != 0 ? order : Boolean.compare(isCapitalized(form), isCapitalized(best));
    order = order != 0 ? order : Integer.compare(richness(form), richness(best));
    order = order != 0 ? order : Integer.compare(counts.of(form), counts.of(best));
    return order > 0;
  }

  /** How often each form stands in the text, counted only when that decides. */
  private static final class Counts {
    private final List<NamedMention> mentions;
    private final Map<String, Integer> counts = new HashMap<>();

    Counts(List<NamedMention> mentions) {
      this.mentions = mentions;
    }

    int of(NameForm form) {
      if (counts.isEmpty()) {
        for (NamedMention mention : mentions) {
          counts.merge(mention.form().text(), 1, Integer::sum);
        }
      }
      return counts.getOrDefault(form.text(), 0);
    }
  }

  /** Whether the lexicon has it, as a main name. */
  private static boolean isKnown(EntityType type, NameForm form) {
    LexiconPhrase phrase = form.phrase();
    if (phrase == null) {
      return false;
    }
    boolean isPerson = type.equals(EntityType.PERSON);
    for (LexiconEntry entry : phrase.entries()) {
      if ((entry.kind() == LexiconKind.PERSON) == isPerson
          && entry.mainName().equals(form.text())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCapitalized(NameForm form) {
    return Character.isUpperCase(form.text().codePointAt(0));
  }

  /** Hyphens and letters with marks. */
  private static int richness(NameForm form) {
    String text = form.text();
    int rich = 0;
    for (int i = 0; i < text.length(); i++) {
      rich += text.charAt(i) == '-' || text.charAt(i) > 127 ? 1 : 0;
    }
    return rich;
  }
}
