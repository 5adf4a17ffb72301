package io.github.nhandien.time;

import org.jspecify.annotations.Nullable;

/** The beginning, middle or end of a period: đầu năm 2024, giữa tuần, thượng tuần tháng 10. */
final class EdgeRules {
  private EdgeRules() {}

  static @Nullable Piece edge(Line line, int i) {
    Word edge = line.word(i, Kind.EDGE);
    Word word = edge != null ? edge : line.word(i, Kind.EDGE_HALF);
    if (word == null || isVerb(line, i)) {
      return null;
    }
    TimeMod mod = edge != null ? edge.mod() : half(word);
    int j = i + word.length();
    Piece period = Pieces.at(line, j);
    if (period != null && takesEdge(period.moment())) {
      return new Piece(
          i,
          period.end(),
          period.moment(),
          mod,
          Rule.EDGE.label() + "(" + period.rule() + ")",
          true);
    }
    if (period == null && edge != null) {
      Piece season = SeasonRules.edgeOfSeason(line, i, j);
      if (season != null) {
        return season.with(mod);
      }
    }
    return period == null ? bare(line, i, j, mod) : null;
  }

  /** bắt đầu tháng 10. */
  private static boolean isVerb(Line line, int i) {
    return line.token(i).key().equals("đầu") && line.hasBefore(i, Kind.NOT_EDGE);
  }

  private static TimeMod half(Word edge) {
    return edge.number() == 1 ? TimeMod.START : TimeMod.END;
  }

  private static boolean takesEdge(Moment moment) {
    return moment.isOnlyYear() || moment.isOnlyPeriod();
  }

  /** đầu năm, cuối tháng: of the current one. */
  private static @Nullable Piece bare(Line line, int i, int j, TimeMod mod) {
    Word unit = line.word(j, Kind.UNIT);
    if (unit == null || line.has(j, Kind.HOM)) {
      return null;
    }
    int end = j + unit.length();
    if (end < line.size() && line.token(end).key().equals("học")) {
      return null;
    }
    Moment moment = PeriodRules.shifted(unit.unit(), 0, false);
    return moment == null ? null : new Piece(i, end, moment, mod, Rule.EDGE.label(), true);
  }
}
