package io.github.nhandien.time;

import io.github.nhandien.time.DurationValue.Part;
import io.github.nhandien.time.Numerals.Numeral;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Numbers with units: 6 ngày, một năm rưỡi, 2-3 tuần, nửa thế kỷ, 2 giờ 15 phút. Stateless. */
final class Amounts {

  /**
   * An amount in a line. Immutable.
   *
   * @param end index after its last token
   * @param value the amount, or the lower end of a range of amounts
   * @param upTo the upper end of a range, or null
   */
  record Amount(int end, DurationValue value, @Nullable DurationValue upTo) {

    boolean isVague() {
      return value.parts().get(0).count() == null;
    }

    Part first() {
      return value.parts().get(0);
    }

    boolean isSimple() {
      return value.parts().size() == 1 && upTo == null;
    }
  }

  private static final BigDecimal HALF = new BigDecimal("0.5");

  private Amounts() {}

  static @Nullable Amount at(Line line, int i) {
    if (!line.mayCount(i)) {
      return null;
    }
    NumberForm form = line.number(i);
    if (form != null) {
      Amount glued = glued(line, i, form);
      if (glued != null) {
        return glued;
      }
      if (form.is("#-#") && form.at(0) < form.at(1)) {
        return range(line, i + 1, form.at(0), form.at(1));
      }
    }
    Word half = line.word(i, Kind.HALF);
    if (half != null) {
      return half(line, i + half.length());
    }
    Numeral number = isInside(line, i) ? null : Numerals.number(line, i);
    if (number != null) {
      Amount range = spacedRange(line, number);
      return range != null ? range : counted(line, number.end(), number.value());
    }
    Word round = line.word(i, Kind.ROUND);
    if (round != null && isRound(line, i)) {
      Word unit = line.word(i + round.length(), Kind.UNIT);
      return unit == null || line.hasBefore(i, Kind.VAGUE_COUNT)
          ? null
          : counted(line, i + round.length(), BigDecimal.valueOf(round.number()));
    }
    Word vague = line.word(i, Kind.VAGUE_COUNT);
    if (vague == null) {
      return null;
    }
    return counted(line, i + vague.length(), null);
  }

  /** trăm năm trước, mươi phút; not năm phần nghìn giây. */
  private static boolean isRound(Line line, int i) {
    boolean fraction = i > 0 && line.token(i - 1).key().equals("phần");
    return !line.isNumber(i - 1) && !line.hasBefore(i, Kind.DIGIT) && !fraction;
  }

  /** Whether a spelled number began before this token: the lăm of mươi lăm, the tư of đầu tư. */
  private static boolean isInside(Line line, int i) {
    return !line.isNumber(i)
        && (line.has(i, Kind.LAST_DIGIT)
            || line.has(i - 1, Kind.TEN)
            || line.has(i - 1, Kind.TENS)
            || line.has(i - 1, Kind.HUNDRED));
  }

  /** 48h, 90s, 30p as lengths. */
  private static @Nullable Amount glued(Line line, int i, NumberForm form) {
    Granularity unit =
        switch (form.pattern()) {
          case "#h" -> Granularity.HOUR;
          case "#s" -> Granularity.SECOND;
          case "#p", "#'", "#ph" -> Granularity.MINUTE;
          default -> null;
        };
    boolean model = unit == Granularity.SECOND && isModel(line, i);
    if (unit == null || model) {
      if (form.is("#h#") || form.is("#g#")) {
        List<Part> parts =
            List.of(part(Granularity.HOUR, form.at(0)), part(Granularity.MINUTE, form.at(1)));
        return new Amount(i + 1, new DurationValue(parts, null, null), null);
      }
      return null;
    }
    return new Amount(i + 1, DurationValue.of(unit, form.at(0)), null);
  }

  /** iPhone 6s, 6s Plus. */
  private static boolean isModel(Line line, int i) {
    String before = i > 0 ? line.token(i - 1).form() : "";
    return line.isCapitalized(i + 1)
        || before.chars().anyMatch(Character::isUpperCase)
        || !line.hasBefore(i, Kind.LASTING);
  }

  private static Part part(Granularity unit, long n) {
    return new Part(unit, BigDecimal.valueOf(n));
  }

  /** 3 đến 5 ngày, hai - ba tháng. */
  private static @Nullable Amount spacedRange(Line line, Numeral first) {
    int j = first.end();
    Word to = line.word(j, Kind.TO);
    boolean list = line.is(j, ',') && !line.isNumber(j + 1);
    int next = to != null ? j + to.length() : line.isDash(j) || list ? j + 1 : -1;
    Numeral second = next < 0 ? null : Numerals.number(line, next);
    if (second == null || first.value() == null || second.value() == null) {
      return null;
    }
    if (first.value().compareTo(second.value()) >= 0) {
      return null;
    }
    if (list && first.intValue() + 1 != second.intValue()) {
      return null;
    }
    Word unit = line.word(second.end(), Kind.UNIT);
    if (unit == null || isClockBehind(line, second.end())) {
      return null;
    }
    Granularity of = unit.unit();
    int end = second.end() + unit.length();
    return line.has(end, Kind.AGE)
        ? null
        : new Amount(
            end, DurationValue.of(of, first.value()), DurationValue.of(of, second.value()));
  }

  private static boolean isClockBehind(Line line, int i) {
    boolean rate = line.isPrice(i + 1) || line.isPrice(i + 2); // kỳ hạn 1-3 tháng 2%
    return line.has(i, Kind.MONTH) && line.isNumber(i + 1) && !rate;
  }

  private static @Nullable Amount range(Line line, int j, int from, int to) {
    Word unit = line.word(j, Kind.UNIT);
    if (unit == null || line.has(j + unit.length(), Kind.AGE) || isClockBehind(line, j)) {
      return null;
    }
    Granularity of = unit.unit();
    return new Amount(j + unit.length(), DurationValue.of(of, from), DurationValue.of(of, to));
  }

  private static @Nullable Amount half(Line line, int j) {
    Word unit = line.word(j, Kind.UNIT);
    if (unit == null) {
      return null;
    }
    if (line.isNumber(j + unit.length())) {
      return null; // một nửa năm 2019
    }
    DurationValue value =
        switch (unit.unit()) {
          case CENTURY -> DurationValue.of(Granularity.YEAR, 50);
          case DECADE -> DurationValue.of(Granularity.YEAR, 5);
          case YEAR -> DurationValue.of(Granularity.MONTH, 6);
          case MONTH -> DurationValue.of(Granularity.DAY, 15);
          case DAY -> DurationValue.of(Granularity.HOUR, 12);
          case HOUR -> DurationValue.of(Granularity.MINUTE, 30);
          case MINUTE -> DurationValue.of(Granularity.SECOND, 30);
          default -> null;
        };
    return value == null ? null : new Amount(j + unit.length(), value, null);
  }

  private static @Nullable Amount counted(Line line, int j, @Nullable BigDecimal count) {
    int at = line.has(j, Kind.DOZEN) && count != null ? j + 1 : j;
    BigDecimal n = at > j && count != null ? count.multiply(BigDecimal.TEN) : count;
    Word unit = line.word(at, Kind.UNIT);
    boolean several = n != null && n.compareTo(BigDecimal.ONE) > 0;
    boolean nights = line.has(at, Kind.NIGHTS) && !line.has(at + 1, Kind.NIGHTS);
    boolean spent = several || (n != null && line.hasBefore(j - 1, Kind.SPENT));
    if (unit == null && nights && spent) {
      int last = line.has(at + 1, Kind.LONG) ? at + 2 : at + 1; // bảy đêm ròng
      return new Amount(last, DurationValue.of(Granularity.DAY, n), null);
    }
    if (unit == null) {
      unit = count != null && line.isNumber(at - 1) ? line.word(at, Kind.UNIT_FIGURE) : null;
    }
    if (unit == null || line.has(at + unit.length(), Kind.AGE)) {
      return null;
    }
    Granularity of = unit.unit();
    int end = at + unit.length();
    if (isDatedDay(line, at)) {
      return null; // World Cup 2018 hôm nay, SEA Games 29 ngày 21/8
    }
    if (isAge(line, j, end, of) || (of == Granularity.MINUTE && isDegree(line, j, end))) {
      return null;
    }
    if (line.has(at, Kind.MONTH) && line.isCapitalized(at) && !line.token(at).isAllCaps()) {
      return null; // đường 3 Tháng 2
    }
    boolean month = of == Granularity.MONTH && !line.isNumber(at - 1);
    boolean square = of == Granularity.MONTH && line.hasBefore(j - 1, Kind.PLACE_HEAD);
    if ((month || square) && line.integer(end) >= 1 && line.integer(end) <= 12) {
      return null; // vải chín tháng 4
    }
    NumberForm date = of == Granularity.MONTH ? line.number(end) : null;
    if (date != null && date.isMonth(0) && date.isYear(1)) {
      return null; // đồi 861 tháng 2-1968
    }
    NumberForm following = of == Granularity.YEAR ? line.number(end) : null;
    if (following != null && following.is("#") && following.isYear(0)) {
      return null;
    }
    boolean sound = line.token(at).key().equals("tiếng") && unit.length() == 1;
    boolean quoted = line.isQuote(end) || line.is(end, ':') || line.hasBefore(j - 1, Kind.NO);
    if (sound && (line.has(end, Kind.SOUND) || line.isCapitalized(end) || quoted)) {
      return null;
    }
    if (of == Granularity.DAY
        && line.has(end, Kind.WORK_DAY)
        && line.hasBefore(j - 1, Kind.WITHIN)) {
      end += 2; // trong bảy ngày làm việc
    }
    if (n == null) {
      return new Amount(end, DurationValue.of(of, null), null);
    }
    if (line.has(end, Kind.AND_HALF)) {
      return new Amount(end + 1, andHalf(of, n), null);
    }
    if (of == Granularity.QUARTER) {
      BigDecimal months = n.multiply(BigDecimal.valueOf(3)); // mức cao nhất chín quý
      return new Amount(end, DurationValue.of(Granularity.MONTH, months), null);
    }
    return compound(line, end, of, n);
  }

  /** Whether the unit opens a day of its own behind a figure that has nothing to do with it. */
  private static boolean isDatedDay(Line line, int unit) {
    if (!line.has(unit, Kind.HOM) && !line.has(unit, Kind.DAY)) {
      return false;
    }
    if (line.isNumber(unit - 1) && line.has(unit, Kind.TODAY)) {
      return true;
    }
    boolean hom = line.has(unit, Kind.HOM);
    if (hom && (line.has(unit + 1, Kind.WEEKDAY) || line.has(unit + 1, Kind.WEEKDAY_HEAD))) {
      return true; // phút 17 hôm thứ Bảy
    }
    Piece date = DayRules.figures(line, unit + 1, true);
    DayRef day = date == null ? null : date.moment().day();
    return day != null && !day.isRun();
  }

  /** đứa con 8 tháng, bé An (11 tháng, Hà Nội): how old a baby is. */
  private static boolean isAge(Line line, int j, int end, Granularity unit) {
    if (unit != Granularity.MONTH) {
      return false;
    }
    int before = j - 1;
    Word child = line.wordBefore(before, Kind.AGE_HEAD);
    if (!line.isBreak(end)) {
      return child != null && child.length() > 1;
    }
    boolean named = line.is(before - 1, '(') && line.isCapitalized(before - 2) && line.is(end, ',');
    return named || child != null;
  }

  /** 15 độ 29 phút vĩ bắc. */
  private static boolean isDegree(Line line, int j, int end) {
    return line.has(end, Kind.DEGREE) && j > 1 && line.token(j - 2).key().equals("độ");
  }

  private static DurationValue andHalf(Granularity unit, BigDecimal n) {
    BigDecimal more = n.add(HALF);
    return switch (unit) {
      case CENTURY -> DurationValue.of(Granularity.YEAR, scaled(more, 100));
      case DECADE -> DurationValue.of(Granularity.YEAR, scaled(more, 10));
      case YEAR -> DurationValue.of(Granularity.MONTH, scaled(more, 12));
      case DAY -> DurationValue.of(Granularity.HOUR, scaled(more, 24));
      case HOUR -> DurationValue.of(Granularity.MINUTE, scaled(more, 60));
      case MINUTE -> DurationValue.of(Granularity.SECOND, scaled(more, 60));
      default -> DurationValue.of(unit, more);
    };
  }

  private static BigDecimal scaled(BigDecimal n, int factor) {
    BigDecimal product = n.multiply(BigDecimal.valueOf(factor)).stripTrailingZeros();
    return product.scale() < 0 ? product.setScale(0) : product;
  }

  /** What smaller units follow: 6 năm 6 tháng, 2 giờ 15 phút 9 giây, 3 ngày 2 đêm. */
  private static @Nullable Amount compound(Line line, int end, Granularity unit, BigDecimal n) {
    List<Part> parts = new ArrayList<>(2);
    parts.add(new Part(unit, n));
    Granularity smaller = unit;
    int j = end;
    while (parts.size() < 4) {
      Numeral next = Numerals.number(line, j);
      if (next == null || next.value() == null) {
        break;
      }
      int after = next.end();
      if (smaller == Granularity.SECOND && isHundredths(line, j)) {
        return null; // 4 phút 36 giây 85: a record
      }
      if (smaller == Granularity.DAY && line.has(after, Kind.NIGHTS)) {
        j = after + 1;
        break;
      }
      Word word = line.word(after, Kind.UNIT);
      Granularity of = word == null ? null : word.unit();
      if (word == null || of == null || !follows(smaller, of)) {
        break;
      }
      if (line.has(after, Kind.MONTH) && line.isNumber(after + 1)) {
        break; // hai năm, 3 tháng 9
      }
      parts.add(new Part(of, next.value()));
      smaller = of;
      j = after + word.length();
    }
    return new Amount(j, new DurationValue(parts, null, null), null);
  }

  /** The 41 of 21 giây 41. */
  private static boolean isHundredths(Line line, int i) {
    NumberForm form = line.number(i);
    return form != null && form.is("#") && form.width(0) == 2 && !line.has(i + 1, Kind.UNIT);
  }

  private static boolean follows(Granularity coarse, Granularity fine) {
    return switch (coarse) {
      case YEAR -> fine == Granularity.MONTH || fine == Granularity.DAY;
      case MONTH -> fine == Granularity.DAY || fine == Granularity.WEEK;
      case DAY -> fine == Granularity.HOUR;
      case HOUR -> fine == Granularity.MINUTE || fine == Granularity.SECOND;
      case MINUTE -> fine == Granularity.SECOND;
      default -> false;
    };
  }
}
