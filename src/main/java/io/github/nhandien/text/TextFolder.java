package io.github.nhandien.text;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * Builds the folded view of one text with the offset of every folded character. Used once, by one
 * thread.
 */
final class TextFolder {
  /** A longer run of combining marks starts a cluster of its own: normalising stays linear. */
  private static final int LONGEST_CLUSTER = 32;

  private final String original;
  private final StringBuilder folded;
  private int[] starts;
  private int[] ends;

  TextFolder(String original) {
    this.original = original;
    this.folded = new StringBuilder(original.length());
    this.starts = new int[original.length() + 16];
    this.ends = new int[original.length() + 16];
    fold();
  }

  /** Whether folding would change nothing; decides on the safe side for rare characters. */
  static boolean isFolded(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isPlain(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  String folded() {
    return folded.toString();
  }

  int[] starts() {
    return Arrays.copyOf(starts, folded.length());
  }

  int[] ends() {
    return Arrays.copyOf(ends, folded.length());
  }

  private void fold() {
    int i = 0;
    while (i < original.length()) {
      char c = original.charAt(i);
      int end = clusterEnd(i);
      if (end == i + 1 && isPlain(c)) {
        append(c, i, end);
      } else if (c == '\r') {
        end = i + 1 < original.length() && original.charAt(i + 1) == '\n' ? i + 2 : i + 1;
        append('\n', i, end);
      } else if (isLineEnd(c)) {
        end = i + 1;
        append('\n', i, end);
      } else if (isSpace(c)) {
        end = i + 1;
        append(' ', i, end);
      } else if (isIgnorable(c)) {
        end = i + 1;
      } else {
        appendComposed(i, end);
      }
      i = end;
    }
  }

  private void appendComposed(int start, int end) {
    String cluster = original.substring(start, end);
    String composed = Normalizer.normalize(withoutIgnorables(cluster), Normalizer.Form.NFC);
    for (int k = 0; k < composed.length(); k++) {
      append(composed.charAt(k), start, end);
    }
  }

  private static String withoutIgnorables(String cluster) {
    StringBuilder kept = new StringBuilder(cluster.length());
    for (int k = 0; k < cluster.length(); k++) {
      if (!isIgnorable(cluster.charAt(k))) {
        kept.append(cluster.charAt(k));
      }
    }
    return kept.toString();
  }

  private void append(char c, int start, int end) {
    int n = folded.length();
    if (n == starts.length) {
      starts = Arrays.copyOf(starts, n * 2);
      ends = Arrays.copyOf(ends, n * 2);
    }
    starts[n] = start;
    ends[n] = end;
    folded.append(c);
  }

  /** A base character, the marks that follow it, and zero-width characters between them. */
  private int clusterEnd(int start) {
    int end = start + Character.charCount(original.codePointAt(start));
    int limit = Math.min(original.length(), start + LONGEST_CLUSTER);
    int lastMark = end;
    while (end < limit) {
      int c = original.codePointAt(end);
      if (isExtender(c)) {
        end += Character.charCount(c);
        lastMark = end;
      } else if (c < 0x10000 && isIgnorable((char) c)) {
        end++;
      } else {
        break;
      }
    }
    return lastMark;
  }

  private static boolean isExtender(int c) {
    if (c < 0x300) {
      return false;
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || (c >= 0x1160
            && c <= 0x11FF); // Hangul vowels and finals, which compose with what precedes
  }

  /** Characters that are their own folded form and never combine with what precedes. */
  private static boolean isPlain(char c) {
    if (c < 0x300) {
      return c != '\r' && c != 0xA0 && c != 0xAD && c != 0x0B && c != 0x0C && c != 0x85
          && c != '\t';
    }
    return (c >= 0x1EA0 && c <= 0x1EF9)
        || (c >= 0x2010 && c <= 0x2027)
        || (c >= 0x2030 && c <= 0x205E)
        || (c >= 0x20A0 && c <= 0x20C0)
        || (c >= 0x4E00 && c <= 0x9FFF)
        || (c >= 0x0410 && c <= 0x044F);
  }

  private static boolean isLineEnd(char c) {
    return c == 0x0B || c == 0x0C || c == 0x85 || c == 0x2028 || c == 0x2029;
  }

  private static boolean isSpace(char c) {
    return c == '\t' || c == 0xA0 || Character.getType(c) == Character.SPACE_SEPARATOR;
  }

  private static boolean isIgnorable(char c) {
    return c == 0xAD
        || (c >= 0x200B && c <= 0x200F)
        || (c >= 0x2060 && c <= 0x2064)
        || c == 0xFEFF
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069)
        || (c >= 0xFE00 && c <= 0xFE0F);
  }
}
