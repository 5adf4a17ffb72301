package io.github.nhandien.link;

import io.github.nhandien.lexicon.LexiconEntry;
import io.github.nhandien.lexicon.LexiconKind;
import io.github.nhandien.lexicon.LexiconPhrase;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person's full name says of its bearer. Immutable.
 *
 * @param knownAs the part that the lexicon says he is known by, or null if it does not know him
 * @param gender what a syllable between family and given name tells, or null
 * @param custom by which part he is called, if nothing beside the name tells another
 * @param mayBeOfCountry whether the country of a title beside the name may tell another
 */
record PersonName(
    @Nullable String knownAs, @Nullable Gender gender, NameCustom custom, boolean mayBeOfCountry) {
  /** Languages of the lexicon whose speakers write the family name first. */
  private static final Set<String> FAMILY_FIRST_LANGUAGES = Set.of("ko", "zh-Latn", "ja");

  private static final Set<String> FAMILY_FIRST_COUNTRIES =
      Set.of("CN", "KR", "KP", "TW", "HK", "MO", "SG", "JP");

  private static final Set<String> FAMILY = Set.of("family");

  static PersonName of(NameForm form, NameBook names) {
    LexiconPhrase phrase = form.phrase();
    LexiconEntry known = phrase == null ? null : phrase.first(LexiconKind.PERSON);
    boolean isVietnamese = form.isVietnamese() && form.text().indexOf('-') < 0;
    return new PersonName(
        known == null ? null : names.spelling(known.detail()),
        gender(form),
        custom(form, isVietnamese, known == null ? "" : known.code()),
        isVietnamese && known == null);
  }

  /** The custom of one beside whose name stands a title of that country, or of none. */
  NameCustom custom(String country) {
    return mayBeOfCountry && FAMILY_FIRST_COUNTRIES.contains(country)
        ? NameCustom.FAMILY_FIRST
        : custom;
  }

  /** Of the syllables between family and given name: Thị is a woman's. */
  private static @Nullable Gender gender(NameForm form) {
    for (int i = 1; i < form.size() - 1; i++) {
      LexiconPhrase phrase = form.phraseOfPart(i);
      LexiconEntry middle = phrase == null ? null : phrase.first(LexiconKind.MIDDLE_VI);
      if (middle != null && Gender.of(middle.detail()) == Gender.FEMALE) {
        return Gender.FEMALE;
      }
    }
    return null;
  }

  private static NameCustom custom(NameForm form, boolean isVietnamese, String country) {
    LexiconPhrase first = form.phrase(0, Math.min(1, form.keys().size()));
    boolean familyFirst = isFamily(first, LexiconKind.FAMILY_FOREIGN, FAMILY_FIRST_LANGUAGES);
    if (!isVietnamese) {
      return familyFirst ? NameCustom.FAMILY_FIRST : NameCustom.WESTERN;
    }
    boolean vietnameseFamily = first != null && first.is(LexiconKind.FAMILY_VI);
    boolean foreign =
        !vietnameseFamily && (familyFirst || isFamily(first, LexiconKind.SINO_VI, FAMILY));
    return foreign || FAMILY_FIRST_COUNTRIES.contains(country)
        ? NameCustom.FAMILY_FIRST
        : NameCustom.VIETNAMESE;
  }

  private static boolean isFamily(
      @Nullable LexiconPhrase phrase, LexiconKind table, Set<String> classes) {
    if (phrase == null || !phrase.is(table)) {
      return false;
    }
    for (LexiconEntry entry : phrase.entries()) {
      if (entry.kind() == table && classes.contains(entry.classOf())) {
        return true;
      }
    }
    return false;
  }
}
