package io.github.nhandien.corpus;

import io.github.nhandien.text.Span;

/**
 * Turns offsets in UTF-16 code units into offsets in code points and back. An unpaired surrogate
 * counts as one. Immutable.
 */
final class CodePoints {
  private final int[] pointAtUnit;
  private final int[] unitAtPoint;

  CodePoints(String text) {
    pointAtUnit = new int[text.length() + 1];
    unitAtPoint = new int[text.codePointCount(0, text.length()) + 1];
    int point = 0;
    for (int unit = 0; unit < text.length(); point++) {
      unitAtPoint[point] = unit;
      int next = text.offsetByCodePoints(unit, 1);
      for (int i = unit; i < next; i++) {
        pointAtUnit[i] = point;
      }
      unit = next;
    }
    pointAtUnit[text.length()] = point;
    unitAtPoint[point] = text.length();
  }

  int pointAt(int unit) {
    return pointAtUnit[unit];
  }

  int unitAt(int point) {
    return unitAtPoint[point];
  }

  /** The span with the whole of the code points at its edges. */
  Span whole(Span span) {
    int last = pointAtUnit[span.end()];
    int end = unitAtPoint[last] == span.end() ? span.end() : unitAtPoint[last + 1];
    return new Span(unitAtPoint[pointAtUnit[span.start()]], end);
  }

  /** How many code points the text has. */
  int count() {
    return unitAtPoint.length - 1;
  }
}
