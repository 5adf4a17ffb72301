package io.github.nhandien.entity;

/** Vietnamese spelling: whether a lower-case string could be a syllable of the language. */
public final class Syllable {
  private static final String[] ONSETS = {
    "ngh", "ch", "gh", "gi", "kh", "ng", "nh", "ph", "qu", "th", "tr", "b", "c", "d", "đ", "g", "h",
    "k", "l", "m", "n", "p", "r", "s", "t", "v", "x"
  };
  private static final String[] CODAS = {"", "c", "ch", "m", "n", "ng", "nh", "p", "t"};
  private static final String VOWELS =
      "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ";

  private Syllable() {}

  /**
   * Whether Vietnamese spelling allows it.
   *
   * @param key a syllable in composed, lower-case form
   * @return true for hoàng, nguyễn; false for putin, mbappé
   */
  public static boolean isVietnamese(String key) {
    if (key.length() > 7 || key.isEmpty()) {
      return false;
    }
    int i = 0;
    for (String onset : ONSETS) {
      if (key.startsWith(onset)) {
        i = onset.length();
        break;
      }
    }
    int vowels = i;
    while (vowels < key.length() && VOWELS.indexOf(key.charAt(vowels)) >= 0) {
      vowels++;
    }
    if (vowels == i) {
      // "gì", "quý" lose their vowel to the onset
      return i > 0 && i == key.length() && VOWELS.indexOf(key.charAt(i - 1)) >= 0;
    }
    if (vowels - i > 3) {
      return false;
    }
    for (String coda : CODAS) {
      if (vowels + coda.length() == key.length() && key.endsWith(coda)) {
        return true;
      }
    }
    return false;
  }
}
