package io.github.nhandien.link;

import java.util.List;

/** By which part of a full name its bearer is called. */
enum NameCustom {
  /** By the last syllable: Trần Văn Bình is ông Bình. */
  VIETNAMESE,
  /** By the first, the family's: Kim Jong-un is ông Kim, Tập Cận Bình ông Tập. */
  FAMILY_FIRST,
  /** By the last, sometimes the first: Vladimir Putin is ông Putin. */
  WESTERN;

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
