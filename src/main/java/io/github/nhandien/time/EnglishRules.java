package io.github.nhandien.time;

import java.time.LocalDateTime;
import java.time.Month;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Dates in English amid Vietnamese (26 Dec, 06:17 PM): the span by its tokens, the meaning by
 * {@link EnglishDates} where it takes more than reading the numbers. Stateless.
 */
final class EnglishRules {
  private EnglishRules() {}

  /** 26 Dec 2025, 31st October; 10:45 AM, December 28, 2025. */
  static @Nullable Piece number(Line line, int i) {
    NumberForm form = line.number(i);
    if (form == null) {
      return null;
    }
    if (form.is("#:#")) {
      int j = line.has(i + 1, Kind.MERIDIEM) ? i + 2 : i + 1;
      j = line.is(j, ',') ? j + 1 : j;
      return isMonth(line, j) || isDayMonth(line, j) ? new Reader(line, i).stamp(form, j) : null;
    }
    return isDayMonth(line, i) ? new Reader(line, i).date(i) : null;
  }

  /** December 22, 2025; AUG 2026. */
  static @Nullable Piece month(Line line, int i) {
    return isMonth(line, i) ? new Reader(line, i).date(i) : null;
  }

  /** Mon, 15 Dec 2025. */
  static @Nullable Piece weekday(Line line, int i) {
    int j = line.is(i + 1, ',') ? i + 2 : i + 1;
    boolean date = isMonth(line, j) || isDayMonth(line, j);
    return line.isCapitalized(i) && date ? new Reader(line, i).date(j) : null;
  }

  private static boolean isDay(Line line, int i) {
    NumberForm form = line.number(i);
    if (form == null || !form.isDay(0)) {
      return false;
    }
    return switch (form.pattern()) {
      case "#", "#st", "#nd", "#rd", "#th" -> true;
      default -> false;
    };
  }

  private static boolean isDayMonth(Line line, int i) {
    return isDay(line, i) && line.has(i + 1, Kind.EN_MONTH) && line.isCapitalized(i + 1);
  }

  /** A month's name with a number behind it. */
  private static boolean isMonth(Line line, int i) {
    return line.has(i, Kind.EN_MONTH) && line.isCapitalized(i) && line.isNumber(i + 1);
  }

  /** Walks over the tokens of one date and notes which fields it has. Used once. */
  private static final class Reader {
    private final Line line;
    private final int start;
    private int end;
    private boolean hasDay;
    private boolean hasYear;
    private boolean hasClock;
    private String month = "";
    private boolean isPlain = true;
    private int day = 1;
    private int monthNumber;
    private int yearNumber;
    private int hour;
    private int minute;

    Reader(Line line, int start) {
      this.line = line;
      this.start = start;
    }

    @Nullable Piece stamp(NumberForm clock, int j) {
      hasClock = true;
      readClock(clock, start);
      return date(j);
    }

    @Nullable Piece date(int i) {
      int j = i;
      isPlain &= i == start || hasClock; // no weekday
      if (isDay(line, j)) {
        readDay(j++);
      }
      month = line.token(j).key();
      Word word = line.word(j, Kind.EN_MONTH);
      monthNumber = word == null ? 0 : word.number();
      j++;
      if (!hasDay && isDay(line, j)) {
        readDay(j++);
      }
      int year = line.is(j, ',') ? j + 1 : j;
      NumberForm form = line.number(year);
      if (form != null && form.is("#") && form.isYear(0)) {
        hasYear = true;
        yearNumber = form.at(0);
        j = year + 1;
      }
      end = j;
      if (!hasClock) {
        clock(line.is(j, ',') ? j + 1 : j);
      }
      return piece();
    }

    private void clock(int i) {
      NumberForm form = line.number(i);
      if (hasDay && form != null && form.is("#:#") && ClockTime.isValid(form.at(0), form.at(1))) {
        hasClock = true;
        readClock(form, i);
        end = line.has(i + 1, Kind.MERIDIEM) ? i + 2 : i + 1;
      }
    }

    private void readDay(int i) {
      hasDay = true;
      day = line.integer(i); // of an ordinal -1
    }

    private void readClock(NumberForm form, int i) {
      Word meridiem = line.word(i + 1, Kind.MERIDIEM);
      hour = form.at(0);
      minute = form.at(1);
      if (meridiem != null) {
        isPlain &= hour >= 1 && hour <= 12;
        hour = hour % 12 + meridiem.number();
      }
    }

    /** What plain numbers say, without Natty, whose grammar takes a third of a second to load. */
    private @Nullable LocalDateTime plain() {
      boolean isPossible =
          isPlain
              && hour < 24
              && minute < 60
              && day > 0
              && monthNumber > 0
              && day <= Month.of(monthNumber).maxLength()
              && (!hasYear || day <= YearMonth.of(yearNumber, monthNumber).lengthOfMonth());
      return isPossible
          ? LocalDateTime.of(hasYear ? yearNumber : 2000, monthNumber, day, hour, minute)
          : null;
    }

    /** "May 10" is a firm and "may" a verb: such a month needs its year. */
    private boolean isEnough() {
      boolean vietnamese = month.equals("may") || month.equals("mar");
      return hasYear || (hasDay && (!vietnamese || hasClock));
    }

    private @Nullable Piece piece() {
      if (!isEnough()) {
        return null;
      }
      LocalDateTime plain = plain();
      LocalDateTime read = plain != null ? plain : EnglishDates.read(text());
      if (read == null) {
        return null;
      }
      Moment moment = Moment.EMPTY.with(PeriodRef.of(PeriodRef.Unit.MONTH, read.getMonthValue()));
      if (hasDay) {
        moment = moment.with(DayRef.of(read.getDayOfMonth()));
      }
      if (hasYear) {
        moment = moment.with(YearRef.of(read.getYear()));
      }
      if (hasClock) {
        moment =
            moment.with(new ClockTime(read.getHour(), read.getMinute(), 0, Granularity.MINUTE));
      }
      return Piece.of(start, end, moment, Rule.ENGLISH);
    }

    private String text() {
      StringBuilder text = new StringBuilder();
      if (!hasDay) {
        text.append("1 ");
      }
      for (int i = start; i < end; i++) {
        if (text.length() > 0 && !line.is(i, ',')) {
          text.append(' ');
        }
        String form = line.token(i).form();
        for (int k = 0; k < form.length(); k++) {
          char c = form.charAt(k);
          text.append(c < 128 ? c : ' ');
        }
      }
      return text.toString();
    }
  }
}
