package io.github.nhandien.time;

/**
 * A word or phrase of the tables in one of its senses. Immutable.
 *
 * @param kind its role
 * @param value what stands in the table's last column
 * @param number the value as a number, or 0
 * @param length how many tokens it has
 */
record Word(Kind kind, String value, int number, int length) {

  static Word of(Kind kind, String value, int length) {
    return new Word(kind, value, isInteger(value) ? Integer.parseInt(value) : 0, length);
  }

  private static boolean isInteger(String value) {
    int first = value.startsWith("-") ? 1 : 0;
    for (int i = first; i < value.length(); i++) {
      if (value.charAt(i) < '0' || value.charAt(i) > '9') {
        return false;
      }
    }
    return value.length() > first && value.length() - first < 10;
  }
}
