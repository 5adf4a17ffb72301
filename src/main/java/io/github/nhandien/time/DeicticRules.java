package io.github.nhandien.time;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/** Days that are named from today or by the week: hôm qua, cùng ngày, thứ Ba, Chủ nhật. */
final class DeicticRules {
  private DeicticRules() {}

  /** hôm nay, ngày mai. */
  static @Nullable Piece today(Line line, int i) {
    Word word = line.word(i, Kind.TODAY);
    if (word == null) {
      return null;
    }
    boolean spoken = word.number() == 0 && line.isQuoted(i);
    DayRef.Kind kind = spoken ? DayRef.Kind.SPOKEN : DayRef.Kind.FROM_PUBLICATION;
    Moment day = Moment.EMPTY.with(DayRef.of(kind, word.number()));
    return Piece.of(i, i + word.length(), day, Rule.DEICTIC_DAY);
  }

  /** mai, mốt: also names and other words, so only where something says so. */
  static @Nullable Piece tomorrow(Line line, int i) {
    Word word = line.word(i, Kind.TOMORROW);
    if (word == null) {
      return null;
    }
    DayRef day = DayRef.of(DayRef.Kind.FROM_PUBLICATION, word.number());
    return Piece.of(i, i + word.length(), Moment.EMPTY.with(day), Rule.DEICTIC_DAY).uncertain();
  }

  /** cùng ngày, hôm sau. */
  static @Nullable Piece named(Line line, int i) {
    Word word = line.word(i, Kind.NAMED_DAY);
    if (word == null) {
      return null;
    }
    boolean same = line.token(i).key().equals("cùng");
    if (same && i > 0 && line.token(i - 1).key().equals("cuối")) {
      return null; // phiên cuối cùng ngày mai
    }
    DayRef day = DayRef.of(same ? DayRef.Kind.SAME : DayRef.Kind.FROM_NAMED, word.number());
    return Piece.of(i, i + word.length(), Moment.EMPTY.with(day), Rule.NAMED_DAY);
  }

  /** sang năm. */
  static @Nullable Piece nextYear(Line line, int i) {
    Word word = line.word(i, Kind.NEXT_YEAR);
    int end = word == null ? i : i + word.length();
    if (word == null || line.isNumber(end) || line.has(end, Kind.POINTER)) {
      return null; // nhìn sang năm sau
    }
    YearRef year = new YearRef(YearRef.Kind.FROM_PUBLICATION, 1);
    return Piece.of(i, i + word.length(), Moment.EMPTY.with(year), Rule.DEICTIC_YEAR);
  }

  /** thứ Ba, thứ 3, Chủ nhật, CN, T2; hôm thứ Ba. */
  static @Nullable Piece weekday(Line line, int i) {
    if (line.has(i, Kind.HOM) || line.has(i, Kind.DAY)) {
      Piece inner = weekday(line, i + 1, line.has(i, Kind.HOM));
      return inner == null ? null : inner.from(i);
    }
    return weekday(line, i, false);
  }

  private static @Nullable Piece weekday(Line line, int i, boolean certain) {
    Word name = line.word(i, Kind.WEEKDAY);
    if (name != null) {
      boolean isShort = line.token(i).form().length() <= 2 && name.length() == 1;
      boolean capital = line.isCapitalized(i);
      if (isShort && !capital) {
        return null;
      }
      Piece piece = piece(i, i + name.length(), name.number());
      return isShort && !certain ? piece.uncertain() : piece;
    }
    if (!line.has(i, Kind.WEEKDAY_HEAD)) {
      return null;
    }
    int figure = line.integer(i + 1);
    if (figure >= 2 && figure <= 7) {
      Piece piece = piece(i, i + 2, figure - 1);
      return certain ? piece : piece.uncertain();
    }
    Word word = line.word(i + 1, Kind.WEEKDAY_NAME);
    if (word == null) {
      return null;
    }
    Piece piece = piece(i, i + 2, word.number());
    boolean capital = line.isCapitalized(i + 1) && !line.token(i).isAllCaps();
    return certain || capital ? piece : piece.uncertain();
  }

  private static Piece piece(int i, int end, int weekday) {
    return Piece.of(i, end, Moment.EMPTY.with(DayOfWeek.of(weekday)), Rule.WEEKDAY);
  }
}
