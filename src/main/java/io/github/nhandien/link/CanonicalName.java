package io.github.nhandien.link;

import io.github.nhandien.EntityType;
import io.github.nhandien.lexicon.Lexicon;
import io.github.nhandien.lexicon.LexiconKind;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Chooses the form under which an entity goes: not one all in capitals, no abbreviation, the one of
 * the most syllables, one that the lexicon writes so, with hyphens and marks rather than without,
 * the most frequent, the first.
 */
final class CanonicalName {
  private final Lexicon lexicon;

  CanonicalName(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

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
    Map<String, NameForm> forms = new LinkedHashMap<>();
    Map<String, Integer> counts = new HashMap<>();
    for (NamedMention mention : mentions) {
      forms.putIfAbsent(mention.form().text(), mention.form());
      counts.merge(mention.form().text(), 1, Integer::sum);
    }
    Comparator<NameForm> best =
        Comparator.comparing((NameForm f) -> !f.isShouted())
            .thenComparing(f -> !f.isAbbreviation())
            .thenComparing(NameForm::size)
            .thenComparing(f -> isKnown(type, f))
            .thenComparing(f -> Character.isUpperCase(f.text().codePointAt(0)))
            .thenComparing(CanonicalName::richness)
            .thenComparing(f -> counts.getOrDefault(f.text(), 0));
    NameForm chosen = mentions.get(0).form();
    for (NameForm form : forms.values()) {
      if (best.compare(form, chosen) > 0) {
        chosen = form;
      }
    }
    return chosen.text();
  }

  /** Whether the lexicon has it, as a main name. */
  private boolean isKnown(EntityType type, NameForm form) {
    return lexicon.find(form.keys()).stream()
        .flatMap(phrase -> phrase.entries().stream())
        .filter(e -> e.kind() == LexiconKind.PERSON == type.equals(EntityType.PERSON))
        .anyMatch(e -> e.mainName().equals(form.text()));
  }

  /** Hyphens and letters with marks. */
  private static int richness(NameForm form) {
    return (int) form.text().chars().filter(c -> c == '-' || c > 127).count();
  }
}
