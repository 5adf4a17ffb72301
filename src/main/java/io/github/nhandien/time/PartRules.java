package io.github.nhandien.time;

import org.jspecify.annotations.Nullable;

/** Parts of a day that is only a number: tối 17, rạng sáng 18/6; từ nửa đêm 28 tới sáng 29. */
final class PartRules {
  private PartRules() {}

  /** A part of the day with the number of its day behind it, or null. */
  static @Nullable Piece ofBareDay(Line line, Piece part) {
    Moment moment = part.moment();
    int j = part.end();
    int day = line.integer(j);
    boolean alone = moment.part() != null && !moment.namesDay() && moment.period() == null;
    if (!alone || moment.clock() != null || day < 1 || day > 31 || !isFree(line, j + 1)) {
      return null;
    }
    Moment dated = moment.with(DayRef.of(day));
    return new Piece(part.start(), j + 1, dated, part.mod(), Rule.PART_OF_DAY.label(), true);
  }

  private static boolean isFree(Line line, int i) {
    boolean counts = line.has(i, Kind.UNIT) || line.has(i, Kind.NOT_AFTER) || line.isPrice(i);
    boolean joined =
        line.has(i, Kind.TO)
            || line.has(i, Kind.PART)
            || line.isBreak(i)
            || line.has(i, Kind.FUNCTION);
    return !counts && joined && !line.has(i, Kind.OCLOCK);
  }

  /** tối 17, rạng sáng 18/6: the month behind the next is that of both; or null. */
  static @Nullable Found shared(Line line, Piece part) {
    Piece first = ofBareDay(line, part);
    if (first == null) {
      return null;
    }
    int j = first.end();
    boolean next = line.is(j, ',') || line.has(j, Kind.AND) || line.isDash(j);
    Piece last = Pieces.at(line, next ? j + 1 : j);
    if (last != null && last.moment().isDate() && last.moment().part() != null) {
      return Found.of(first.to(j, first.moment().completedBy(last.moment())));
    }
    return eve(line, first);
  }

  /** đêm 30, trưa 30, where Tết is spoken of. */
  private static @Nullable Found eve(Line line, Piece night) {
    DayRef day = night.moment().day();
    boolean last = day != null && day.n() == LunarRules.LAST_DAY;
    if (!last || !line.style().isFestive()) {
      return null;
    }
    PeriodRef month = PeriodRef.of(PeriodRef.Unit.MONTH, 12);
    Moment moment = night.moment().with(month).with(LunarRef.LUNAR);
    return Found.of(night.to(night.end(), moment));
  }
}
