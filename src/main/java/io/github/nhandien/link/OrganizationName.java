package io.github.nhandien.link;

import io.github.nhandien.lexicon.Lexicon;
import io.github.nhandien.lexicon.LexiconEntry;
import io.github.nhandien.lexicon.LexiconKind;
import io.github.nhandien.lexicon.LexiconPhrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An organisation's name taken apart. Immutable.
 *
 * @param parts its syllables, usual abbreviations written out
 * @param head how many of them are its head: Công ty cổ phần, Sở Y tế; 0 without one
 * @param kind what the head says it is, or null
 * @param entry what the lexicon knows under the name, or null
 * @param key what all mentions of the organisation share that need no context
 */
record OrganizationName(
    List<String> parts, int head, @Nullable String kind, @Nullable LexiconEntry entry, String key) {
  /** Kinds told apart by the place behind their head alone. */
  private static final Set<String> OF_A_PLACE =
      Set.of("ministry", "government", "police", "court", "armed-force", "party", "union");

  static OrganizationName of(NameForm form, Lexicon lexicon) {
    List<String> keys = form.keys();
    LexiconEntry entry = organization(lexicon.find(form.keys()));
    NameHead match = NameHead.of(keys, lexicon, LexiconKind.ORG_HEAD, LexiconKind.ORG_GENERIC);
    if (match == null) {
      List<String> parts = expanded(form.parts());
      return new OrganizationName(parts, 0, null, entry, key(parts, entry));
    }
    if (entry == null) {
      LexiconEntry known = organization(lexicon.find(keys.subList(match.size(), keys.size())));
      boolean isName =
          known != null
              && known.classOf().equals(match.entry().classOf())
              && !OF_A_PLACE.contains(match.entry().classOf());
      entry = isName ? known : null;
    }
    int ofHead =
        expanded(NameForm.of(String.join(" ", keys.subList(0, match.size()))).parts()).size();
    List<String> parts = expanded(form.parts());
    return new OrganizationName(
        parts, Math.min(ofHead, parts.size()), match.entry().classOf(), entry, key(parts, entry));
  }

  private static @Nullable LexiconEntry organization(Optional<LexiconPhrase> phrase) {
    return phrase.map(p -> p.first(LexiconKind.ORGANIZATION)).orElse(null);
  }

  private static List<String> expanded(List<String> parts) {
    List<String> all = new ArrayList<>(parts.size() + 4);
    for (String part : parts) {
      List<String> longForm = LinkTables.ABBREVIATIONS.get(part);
      if (longForm == null) {
        all.add(part);
      } else {
        all.addAll(longForm);
      }
    }
    return List.copyOf(all);
  }

  private static String key(List<String> parts, @Nullable LexiconEntry entry) {
    return entry == null
        ? String.join(" ", parts)
        : String.join(" ", expanded(NameForm.of(entry.mainName()).parts()));
  }

  /** All its syllables. */
  String whole() {
    return String.join(" ", parts);
  }

  /** Its syllables from one to another. */
  String slice(int from, int to) {
    return String.join(" ", parts.subList(from, to));
  }

  /** Whether its kind is one of which every place has its own. */
  boolean isOfAPlace() {
    return OF_A_PLACE.contains(kindName());
  }

  /** What the head or the lexicon says it is, or "". */
  String kindName() {
    return kind != null ? kind : entry == null ? "" : entry.classOf();
  }

  /** Whether it is named like a party, by what follows its head: đảng Cộng hòa. */
  boolean isNamedAfterHead() {
    return kindName().equals("party") || kindName().equals("union");
  }
}
