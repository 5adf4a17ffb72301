package io.github.nhandien.time;

import io.github.nhandien.time.PeriodRef.Unit;
import org.jspecify.annotations.Nullable;

/** The four seasons: mùa hè, mùa Xuân năm 1975, đầu xuân. Stateless. */
final class SeasonRules {
  private SeasonRules() {}

  /** mùa hè, mùa Xuân, hè 2024. */
  static @Nullable Piece season(Line line, int i) {
    boolean head = line.has(i, Kind.SEASON);
    Word name = line.word(head ? i + 1 : i, Kind.SEASON_NAME);
    boolean pair = !head && line.hasBefore(i, Kind.SEASON_NAME) && line.isCapitalized(i - 1);
    if (name == null || pair) {
      return null; // Chiến dịch Thu Đông 1950
    }
    int end = (head ? i + 1 : i) + 1;
    Moment moment =
        Moment.EMPTY.with(PeriodRef.of(Unit.SEASON, Season.valueOf(name.value()).ordinal()));
    NumberForm year = line.number(end);
    if (year != null && year.is("#") && year.isYear(0)) {
      return Piece.of(i, end + 1, moment.with(YearRef.of(year.at(0))), Rule.SEASON);
    }
    Word named = line.word(end, Kind.POINTER_NAMED);
    if (named != null && named.number() == 0 && !line.isCapitalized(i + (head ? 1 : 0))) {
      YearRef same = new YearRef(YearRef.Kind.FROM_NAMED, 0);
      return Piece.of(i, end + named.length(), moment.with(same), Rule.SEASON); // hè ấy
    }
    boolean summer = !head && name.value().equals("SUMMER") && line.has(end, Kind.YEAR);
    Piece season = Piece.of(i, end, moment, Rule.SEASON).uncertain();
    return head || summer ? season : null;
  }

  /** đầu xuân, cuối hè; not đầu thu phát. */
  static @Nullable Piece edgeOfSeason(Line line, int i, int j) {
    Word name = line.word(j, Kind.SEASON_NAME);
    boolean clear = name != null && (!name.value().equals("AUTUMN") || line.isBreak(j + 1));
    if (name == null || !clear || line.isCapitalized(j) || line.isNumber(j + 1)) {
      return null;
    }
    int season = Season.valueOf(name.value()).ordinal();
    Moment moment = Moment.EMPTY.with(PeriodRef.of(Unit.SEASON, season));
    return Piece.of(i, j + 1, moment, Rule.SEASON);
  }
}
