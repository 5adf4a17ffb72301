package io.github.nhandien.time;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers written in figures or spelled out. Stateless. */
final class Numerals {

  /**
   * A number in a line. Immutable.
   *
   * @param end index after its last token
   * @param value the number, or null for an amount that is not told
   */
  record Numeral(int end, @Nullable BigDecimal value) {

    int intValue() {
      return value == null ? -1 : value.intValue();
    }
  }

  private Numerals() {}

  /** Figures: 6, 67.800, 9,58. */
  static @Nullable Numeral figures(Line line, int i) {
    NumberForm form = line.number(i);
    if (form == null) {
      return null;
    }
    return form.value() == null ? null : new Numeral(i + 1, form.value());
  }

  /**
   * Words: năm, mười lăm, hai mươi tư, hai nghìn mười ba. "năm" counts as five only where it cannot
   * be a year: first, or after a hundred or thousand.
   */
  static @Nullable Numeral words(Line line, int i) {
    int total = 0;
    int group = 0;
    int j = i;
    int last = 0; // the unit of the token before: 1, 10, 100, 1000
    while (j < line.size()) {
      Word digit = line.word(j, Kind.DIGIT);
      if (digit != null && digit.length() == 1) {
        boolean nam = line.token(j).key().equals("năm");
        boolean afterTens = last == 10;
        if (last == 1 || (nam && afterTens) || (digit.number() == 0 && last == 0)) {
          break;
        }
        if (last == 1000
            && digit.number() > 0
            && !line.has(j + 1, Kind.TENS)
            && !isHundred(line, j)) {
          break; // tám mươi nghìn một đêm
        }
        if (last == 1000 && digit.number() == 0) {
          j++; // hai nghìn không trăm
          last = 1;
          continue;
        }
        group += digit.number();
        last = 1;
        j++;
      } else if (line.has(j, Kind.TEN)) {
        if (last == 1 || last == 10) {
          break;
        }
        group += 10;
        last = 10;
        j++;
      } else if (line.has(j, Kind.TENS)) {
        if (last != 1) {
          break;
        }
        int ones = group % 10;
        group = group - ones + ones * 10;
        last = 10;
        j++;
      } else if (line.has(j, Kind.HUNDRED)) {
        if (last != 1) {
          break;
        }
        int ones = group % 10;
        group = group - ones + ones * 100;
        last = 100;
        j++;
      } else if (line.has(j, Kind.THOUSAND)) {
        if (group == 0) {
          break;
        }
        total += Math.min(group, 1_000_000) * 1000;
        group = 0;
        last = 1000;
        j++;
      } else if (line.has(j, Kind.ODD)) {
        if (last != 100 && last != 1000 && last != 1) {
          break;
        }
        last = 100;
        j++;
      } else {
        break;
      }
      if (total > 100_000) {
        break;
      }
    }
    return j == i ? null : new Numeral(j, BigDecimal.valueOf(total + group));
  }

  private static boolean isHundred(Line line, int digit) {
    return line.has(digit + 1, Kind.HUNDRED);
  }

  /** Figures or words. */
  static @Nullable Numeral number(Line line, int i) {
    if (!line.mayCount(i)) {
      return null;
    }
    Memo<Numeral> known = line.numerals();
    return known.has(i) ? known.get(i) : known.put(i, read(line, i));
  }

  private static @Nullable Numeral read(Line line, int i) {
    Numeral figures = figures(line, i);
    return figures != null ? figures : words(line, i);
  }

  /** A Roman number of capital letters from I to XXX, or 0. */
  static int roman(String form) {
    int total = 0;
    int previous = 0;
    if (form.isEmpty() || form.length() > 6) {
      return 0;
    }
    for (int i = form.length() - 1; i >= 0; i--) {
      int value =
          switch (form.charAt(i)) {
            case 'I' -> 1;
            case 'V' -> 5;
            case 'X' -> 10;
            default -> 0;
          };
      if (value == 0) {
        return 0;
      }
      total += value < previous ? -value : value;
      previous = Math.max(previous, value);
    }
    return total;
  }
}
