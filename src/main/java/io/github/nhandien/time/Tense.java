package io.github.nhandien.time;

/** Finds the words of a clause that show whether it looks back or ahead. Stateless. */
final class Tense {
  /** So many words may stand before the date that a clause begins with: tính đến hết. */
  private static final int FEW = 4;

  private Tense() {}

  /** LAST for đã, vừa, hôm, hồi; NEXT for sẽ, sắp, dự kiến; NONE if the clause has no sign. */
  static Pointer around(Line line, int start, int end) {
    Pointer within = before(line, start);
    if (within != Pointer.NONE) {
      return within;
    }
    if (isUntilNow(line, end)) {
      return Pointer.LAST;
    }
    Pointer behind =
        line.is(end, ',') && !opensClause(line, start) ? Pointer.NONE : after(line, end);
    boolean earlier = behind == Pointer.NONE && line.has(0, Kind.EARLIER);
    return earlier ? Pointer.LAST : behind; // Trước đó, trường đóng cửa từ ngày 4/5
  }

  /** Whether a clause begins with the date: in "có hiệu lực từ 19/1, sẽ hết hạn" none does. */
  private static boolean opensClause(Line line, int start) {
    for (int i = start - 1; i >= start - FEW; i--) {
      if (line.isBreak(i)) {
        return true;
      }
    }
    return false;
  }

  /** từ 27/4 đến nay, đợt dịch thứ tư (27/4) đến nay. */
  private static boolean isUntilNow(Line line, int end) {
    int at = line.is(end, ')') ? end + 1 : end;
    Word to = line.word(at, Kind.TO);
    return to != null && line.has(at + to.length(), Kind.NAY);
  }

  private static Pointer before(Line line, int start) {
    Word first = line.word(start, Kind.HOM);
    if (first != null && !line.has(start, Kind.TODAY)) {
      return Pointer.LAST;
    }
    int deadline = start;
    for (int i = start - 1; i >= 0 && i >= start - 25; i--) {
      if (isClauseEnd(line, i)) {
        break;
      }
      Word sign = line.word(i, Kind.SIGN);
      if (sign != null
          && i + sign.length() <= start
          && !line.has(i, Kind.UNIT)
          && !isCompound(line, i)) {
        boolean past = sign.value().equals("PAST");
        if (sign.length() == 1 && line.token(i).key().equals("tới")) {
          continue; // "tới" before a date is a preposition
        }
        return past && isDeadline(line, deadline)
            ? Pointer.NONE
            : past ? Pointer.LAST : Pointer.NEXT;
      }
    }
    return Pointer.NONE;
  }

  /** thu hồi, sắp xếp: a syllable of another word. */
  private static boolean isCompound(Line line, int i) {
    return line.has(i, Kind.NOT_SIGN) || line.hasBefore(i + 1, Kind.NOT_SIGN);
  }

  private static boolean isDeadline(Line line, int start) {
    String before = start > 0 ? line.token(start - 1).key() : "";
    return before.equals("trước")
        || before.equals("đến")
        || before.equals("tới")
        || before.equals("sang");
  }

  private static Pointer after(Line line, int end) {
    int from = line.is(end, ',') ? end + 1 : end;
    for (int i = from; i < line.size() && i < from + 25; i++) {
      if (isClauseEnd(line, i) || line.has(i, Kind.REPORT)) {
        return Pointer.NONE;
      }
      Word sign = line.word(i, Kind.SIGN);
      if (sign != null
          && !line.token(i).key().equals("tới")
          && !line.has(i, Kind.HOM)
          && !isCompound(line, i)
          && !line.token(i).key().equals("hồi")) {
        return sign.value().equals("PAST") ? Pointer.LAST : Pointer.NEXT;
      }
    }
    return Pointer.NONE;
  }

  private static boolean isClauseEnd(Line line, int i) {
    return line.has(i, Kind.AND)
        || line.is(i, ',')
        || line.is(i, ';')
        || line.is(i, ':')
        || line.is(i, '(');
  }
}
