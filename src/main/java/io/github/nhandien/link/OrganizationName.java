package io.github.nhandien.link;

import io.github.nhandien.lexicon.LexiconEntry;
import io.github.nhandien.lexicon.LexiconKind;
import io.github.nhandien.lexicon.LexiconPhrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An organisation's name taken apart. Immutable.
 *
 * @param parts its syllables, usual abbreviations written out
 * @param head how many of them are its head: Công ty cổ phần, Sở Y tế; 0 without one
 * @param kind what the head says it is, or null
 * @param entry what the lexicon knows under the name, or null
 * @param placeCountry code of the country of the place with which the name ends, or null
 * @param key what all mentions of the organisation share that need no context
 * @param facts what is known of an organisation of which a document has no other name
 */
record OrganizationName(
    List<String> parts,
    int head,
    @Nullable String kind,
    @Nullable LexiconEntry entry,
    @Nullable String placeCountry,
    String key,
    EntityFacts facts) {
  /** Kinds told apart by the place behind their head alone. */
  private static final Set<String> OF_A_PLACE =
      Set.of("ministry", "government", "police", "court", "armed-force", "party", "union");

  static OrganizationName of(NameForm form, NameBook names) {
    List<String> parts = form.hasAbbreviation() ? expanded(form.parts()) : form.parts();
    String country = countryInside(form);
    LexiconEntry entry = organization(form, 0);
    NameHead head = NameHead.ofOrganization(form);
    if (head == null) {
      return new OrganizationName(
          parts,
          0,
          null,
          entry,
          country,
          key(form, parts, entry, names),
          FactFinder.organization(entry, null, country));
    }
    String kind = head.entry().classOf();
    if (entry == null) {
      LexiconEntry known = organization(form, head.size());
      boolean isName = known != null && known.classOf().equals(kind) && !OF_A_PLACE.contains(kind);
      entry = isName ? known : null;
    }
    int ofHead =
        form.isPlain() && !form.hasAbbreviation()
            ? head.size()
            : expanded(form.parts(0, head.size())).size();
    return new OrganizationName(
        parts,
        Math.min(ofHead, parts.size()),
        kind,
        entry,
        country,
        key(form, parts, entry, names),
        FactFinder.organization(entry, kind, country));
  }

  /** What the lexicon knows under the keys from one on. */
  private static @Nullable LexiconEntry organization(NameForm form, int from) {
    LexiconPhrase phrase = form.phrase(from, form.keys().size());
    return phrase == null ? null : phrase.first(LexiconKind.ORGANIZATION);
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

  private static String key(
      NameForm form, List<String> parts, @Nullable LexiconEntry entry, NameBook names) {
    if (entry != null) {
      NameForm main = names.form(entry.mainName());
      return main.hasAbbreviation() ? String.join(" ", expanded(main.parts())) : main.key();
    }
    return parts == form.parts() ? form.key() : String.join(" ", parts);
  }

  /** The country of the place with which a name ends. */
  private static @Nullable String countryInside(NameForm form) {
    int size = form.keys().size();
    for (int from = Math.max(1, size - 5); from < size; from++) {
      LexiconPhrase phrase = form.phrase(from, size);
      LexiconEntry country = phrase == null ? null : phrase.first(LexiconKind.COUNTRY);
      if (country != null) {
        return FactFinder.code(country);
      }
      if (phrase != null && phrase.is(LexiconKind.PROVINCE)) {
        return "VN";
      }
    }
    return null;
  }

  int size() {
    return parts.size();
  }

  /** A hash of its first part. */
  int beginningHash() {
    return parts.isEmpty() ? 0 : parts.get(0).hashCode();
  }

  /** A hash of its last part. */
  int endHash() {
    return parts.isEmpty() ? 0 : parts.get(parts.size() - 1).hashCode();
  }

  /** Its syllables from one to another. */
  String slice(int from, int to) {
    return String.join(" ", parts.subList(from, to));
  }

  /** Whether it begins with the head of another name. */
  boolean beginsWithHeadOf(OrganizationName other) {
    if (size() < other.head) {
      return false;
    }
    for (int i = 0; i < other.head; i++) {
      if (!parts.get(i).equals(other.parts.get(i))) {
        return false;
      }
    }
    return true;
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
