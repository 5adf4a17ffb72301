package io.github.nhandien.link;

import io.github.nhandien.entity.Syllable;
import io.github.nhandien.lexicon.Lexicon;
import io.github.nhandien.lexicon.LexiconEntry;
import io.github.nhandien.lexicon.LexiconKind;
import io.github.nhandien.lexicon.LexiconPhrase;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** By which part of a full name its bearer is called. */
enum NameCustom {
  /** By the last syllable: Trần Văn Bình is ông Bình. */
  VIETNAMESE,
  /** By the first, the family's: Kim Jong-un is ông Kim, Tập Cận Bình ông Tập. */
  FAMILY_FIRST,
  /** By the last, sometimes the first: Vladimir Putin is ông Putin. */
  WESTERN;

  /** Languages of the lexicon whose speakers write the family name first. */
  private static final Set<String> FAMILY_FIRST_LANGUAGES = Set.of("ko", "zh-Latn", "ja");

  private static final Set<String> FAMILY_FIRST_COUNTRIES =
      Set.of("CN", "KR", "KP", "TW", "HK", "MO", "SG", "JP");

  /**
   * The custom for a full name.
   *
   * @param country that a title beside the name belongs to, or empty
   */
  static NameCustom of(NameForm name, String country, Lexicon lexicon) {
    String from =
        lexicon
            .find(name.keys())
            .flatMap(phrase -> phrase.entry(LexiconKind.PERSON))
            .map(LexiconEntry::code)
            .orElse(country);
    Optional<LexiconPhrase> first = lexicon.find(name.keys().subList(0, 1));
    boolean spelledVietnamese =
        name.text().indexOf('-') < 0 && name.parts().stream().allMatch(NameCustom::isVietnamese);
    if (spelledVietnamese) {
      boolean vietnameseFamily = first.filter(p -> p.is(LexiconKind.FAMILY_VI)).isPresent();
      boolean chineseFamily =
          first.filter(p -> isFamily(p, LexiconKind.SINO_VI, Set.of("family"))).isPresent();
      if (FAMILY_FIRST_COUNTRIES.contains(from) || chineseFamily && !vietnameseFamily) {
        return FAMILY_FIRST;
      }
      boolean foreign =
          !vietnameseFamily
              && first
                  .filter(p -> isFamily(p, LexiconKind.FAMILY_FOREIGN, FAMILY_FIRST_LANGUAGES))
                  .isPresent();
      return foreign ? FAMILY_FIRST : VIETNAMESE;
    }
    boolean familyFirst =
        first
            .filter(p -> isFamily(p, LexiconKind.FAMILY_FOREIGN, FAMILY_FIRST_LANGUAGES))
            .isPresent();
    return familyFirst ? FAMILY_FIRST : WESTERN;
  }

  private static boolean isVietnamese(String part) {
    return Syllable.isVietnamese(part) || part.length() == 1;
  }

  private static boolean isFamily(LexiconPhrase phrase, LexiconKind table, Set<String> classes) {
    return phrase.entries().stream()
        .anyMatch(e -> e.kind() == table && classes.contains(e.classOf()));
  }

  /**
   * How usual it is to call the bearer of a full name by one part of it.
   *
   * @return 0 for never
   */
  int strength(List<String> name, String part) {
    int last = name.size() - 1;
    boolean isFirst = name.get(0).equals(part);
    boolean isLast = name.get(last).equals(part);
    return switch (this) {
      case VIETNAMESE -> isLast ? 4 : 0;
      case FAMILY_FIRST -> isFirst ? 4 : isLast && last == 1 ? 3 : 0;
      case WESTERN -> isLast ? 4 : isFirst ? 2 : name.contains(part) ? 1 : 0;
    };
  }
}
