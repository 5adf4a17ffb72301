package io.github.nhandien.time;

import io.github.nhandien.time.Numerals.Numeral;
import org.jspecify.annotations.Nullable;

/** Times of day: 8h30, 8:30, 8 giờ 30 phút, ba giờ rưỡi, 11 giờ kém 15. */
final class ClockRules {
  private ClockRules() {}

  /** 8h30, 19g45, 8:30, 15:23:24, 14h45 phút. */
  static @Nullable Piece figures(Line line, int i) {
    NumberForm form = line.number(i);
    if (form == null) {
      return null;
    }
    if (line.token(i).form().endsWith("G")) {
      return null; // 4G, 5G
    }
    ClockTime time =
        switch (form.pattern()) {
          case "#h", "#g", "#giờ" -> time(form.at(0), 0, Granularity.HOUR);
          case "#h#", "#g#", "#h#p", "#h#ph", "#g#p", "#h#phút" ->
              time(form.at(0), form.at(1), Granularity.MINUTE);
          case "#:#" ->
              form.width(1) == 2 ? time(form.at(0), form.at(1), Granularity.MINUTE) : null;
          case "#:#:#" -> seconds(form);
          default -> null;
        };
    if (time == null) {
      return meridiem(line, i, form);
    }
    int end = i + 1;
    if (time.granularity() == Granularity.HOUR && line.has(end, Kind.AND_HALF)) {
      time = new ClockTime(time.hour() % 24, 30, 0, Granularity.MINUTE);
      end++;
    } else if (time.granularity() == Granularity.MINUTE
        && !form.is("#:#")
        && line.has(end, Kind.MINUTES)) {
      end++;
    } else if (time.granularity() == Granularity.HOUR && line.integer(end) >= 0) {
      NumberForm minutes = line.number(end);
      if (minutes != null
          && minutes.width(0) == 2
          && minutes.at(0) < 60
          && line.has(end + 1, Kind.MINUTES)) {
        time = new ClockTime(time.hour() % 24, minutes.at(0), 0, Granularity.MINUTE);
        end += 2;
      }
    }
    boolean colon = form.pattern().startsWith("#:");
    Word meridiem = colon ? line.word(end, Kind.MERIDIEM) : null;
    if (meridiem != null && time.hour() <= 12) {
      time = time.withHour(time.hour() % 12 + meridiem.number());
      end++;
    }
    Piece piece = Piece.of(i, end, Moment.EMPTY.with(time), Rule.CLOCK_FIGURES);
    boolean record = time.granularity() == Granularity.SECOND && meridiem == null;
    return record ? piece.uncertain() : piece; // về nhất với thành tích 2:03:45
  }

  private static @Nullable Piece meridiem(Line line, int i, NumberForm form) {
    boolean pm = form.is("#pm");
    if (!pm && !form.is("#am") || form.at(0) < 1 || form.at(0) > 12) {
      return null;
    }
    ClockTime time = time(form.at(0) % 12 + (pm ? 12 : 0), 0, Granularity.HOUR);
    return time == null ? null : Piece.of(i, i + 1, Moment.EMPTY.with(time), Rule.CLOCK_FIGURES);
  }

  private static @Nullable ClockTime time(int hour, int minute, Granularity granularity) {
    return ClockTime.isValid(hour, minute) ? new ClockTime(hour, minute, 0, granularity) : null;
  }

  private static @Nullable ClockTime seconds(NumberForm form) {
    if (form.at(0) > 23 || form.at(1) > 59 || form.at(2) > 59 || form.width(2) != 2) {
      return null;
    }
    return new ClockTime(form.at(0), form.at(1), form.at(2), Granularity.SECOND);
  }

  /** 8 giờ 30 phút, 16 giờ 05, 11 giờ kém 15, 3 giờ rưỡi; ba giờ rưỡi. */
  static @Nullable Piece words(Line line, int i) {
    Numeral hour = Numerals.number(line, i);
    if (hour == null || hour.value() == null || hour.value().scale() > 0) {
      return null;
    }
    int j = hour.end();
    int h = hour.intValue();
    if (!line.has(j, Kind.OCLOCK) || h < 0 || h > 24) {
      return null;
    }
    Rule rule = line.isNumber(i) ? Rule.CLOCK_WORDS : Rule.CLOCK_SPELLED;
    j++;
    if (line.has(j, Kind.AND_HALF)) {
      return piece(i, j + 1, h, 30, rule, line.isNumber(i) ? null : "half");
    }
    if (line.has(j, Kind.LESS_MINUTES)) {
      Numeral less = Numerals.number(line, j + 1);
      if (less != null && less.intValue() > 0 && less.intValue() < 60) {
        int end = line.has(less.end(), Kind.MINUTES) ? less.end() + 1 : less.end();
        return piece(i, end, (h + 23) % 24, 60 - less.intValue(), rule, null);
      }
    }
    Numeral minutes = Numerals.number(line, j);
    if (minutes != null && minutes.intValue() >= 0 && minutes.intValue() < 60) {
      if (line.has(minutes.end(), Kind.MINUTES)) {
        return seconds(line, piece(i, minutes.end() + 1, h, minutes.intValue(), rule, "phút"));
      }
      NumberForm form = line.number(j);
      boolean written = form != null && form.is("#") && form.width(0) == 2;
      boolean dated = line.has(minutes.end(), Kind.DAY) && line.isNumber(minutes.end() + 1);
      boolean free = dated || !line.has(minutes.end(), Kind.UNIT);
      if (free
          && (written || (form == null && minutes.intValue() % 5 == 0 && minutes.intValue() > 0))) {
        return piece(i, minutes.end(), h, minutes.intValue(), rule, null);
      }
    }
    ClockTime time = time(h, 0, Granularity.HOUR);
    if (time == null || line.hasBefore(i, Kind.WITHIN)) {
      return null; // trong sáu giờ hôm 26/9
    }
    return Piece.of(i, j, Moment.EMPTY.with(time), rule).uncertain();
  }

  private static @Nullable Piece seconds(Line line, @Nullable Piece piece) {
    if (piece == null || piece.moment().clock() == null) {
      return piece;
    }
    int seconds = line.integer(piece.end());
    if (seconds < 0 || seconds > 59 || !line.has(piece.end() + 1, Kind.SECONDS)) {
      return piece;
    }
    ClockTime time = piece.moment().clock();
    ClockTime exact = new ClockTime(time.hour(), time.minute(), seconds, Granularity.SECOND);
    return piece.to(piece.end() + 2, piece.moment().with(exact));
  }

  /** Minutes with "phút" and a spelled half may also be lengths: such pieces are uncertain. */
  private static @Nullable Piece piece(
      int i, int end, int hour, int minute, Rule rule, @Nullable String doubt) {
    ClockTime time = time(hour, minute, Granularity.MINUTE);
    if (time == null) {
      return null;
    }
    Piece piece = Piece.of(i, end, Moment.EMPTY.with(time), rule);
    return doubt == null ? piece : piece.uncertain();
  }

  /** sáng, rạng sáng, tối qua, sáng sớm nay: a time only with a day or a clock beside it. */
  static @Nullable Piece partOfDay(Line line, int i) {
    Word word = line.word(i, Kind.PART);
    if (word == null) {
      return null;
    }
    PartOfDay part = word.part();
    int j = i + word.length();
    TimeMod mod = word.partMod();
    if (line.has(j, Kind.EARLY)) {
      j++;
      mod = TimeMod.START;
    }
    Moment moment = Moment.EMPTY.with(part);
    Word named = line.word(j, Kind.POINTER_NAMED);
    if (named != null && named.number() == 0) {
      Moment day = moment.with(DayRef.of(DayRef.Kind.FROM_NAMED, 0));
      return new Piece(i, j + 1, day, mod, Rule.PART_OF_DAY.label(), true);
    }
    if (named != null && named.number() == -1) {
      Moment day = moment.with(DayRef.of(DayRef.Kind.FROM_NAMED, -1)); // tối trước đó
      return new Piece(i, j + named.length(), day, mod, Rule.PART_OF_DAY.label(), true);
    }
    Word pointer = line.word(j, Kind.PART_POINTER);
    boolean name = pointer != null && line.isCapitalized(j);
    if (pointer != null && !name) {
      boolean spoken = pointer.number() == 0 && line.isQuoted(i);
      DayRef.Kind kind = spoken ? DayRef.Kind.SPOKEN : DayRef.Kind.FROM_PUBLICATION;
      Moment day = moment.with(DayRef.of(kind, pointer.number()));
      return new Piece(i, j + pointer.length(), day, mod, Rule.PART_OF_DAY.label(), true);
    }
    return new Piece(i, j, moment, mod, Rule.PART_OF_DAY.label(), false);
  }

  /** 5h-11h, 7h30-11h30, 8:00-17:00: the two ends, or null. */
  static ClockTime @Nullable [] pair(NumberForm form) {
    if (!form.isRange()) {
      return null;
    }
    String pattern = form.pattern();
    int dash = pattern.indexOf('-');
    if (dash < 0 || dash != pattern.lastIndexOf('-')) {
      return null;
    }
    String start = pattern.substring(0, dash);
    ClockTime last = end(pattern.substring(dash + 1), form, count(start));
    if (last == null) {
      return null;
    }
    ClockTime first =
        start.equals("#") ? time(form.at(0), 0, Granularity.HOUR) : end(start, form, 0);
    return first == null ? null : new ClockTime[] {first, last};
  }

  /** How many numbers a pattern has. */
  private static int count(String pattern) {
    int count = 0;
    for (int i = 0; i < pattern.length(); i++) {
      count += pattern.charAt(i) == '#' ? 1 : 0;
    }
    return count;
  }

  private static @Nullable ClockTime end(String pattern, NumberForm form, int from) {
    return switch (pattern) {
      case "#h", "#g" -> time(form.at(from), 0, Granularity.HOUR);
      case "#h#", "#g#" -> time(form.at(from), form.at(from + 1), Granularity.MINUTE);
      case "#:#" ->
          form.width(from + 1) == 2
              ? time(form.at(from), form.at(from + 1), Granularity.MINUTE)
              : null;
      default -> null;
    };
  }
}
