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
    int number = 0;
    if (value.matches("-?[0-9]{1,9}")) {
      number = Integer.parseInt(value);
    }
    return new Word(kind, value, number, length);
  }
}
