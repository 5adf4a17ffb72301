package io.github.nhandien.entity;

/**
 * The shape of a token: its kinds of character with runs cut to two, Kim → Xx, U23 → Xd, TP.HCM →
 * XX.XX.
 */
final class Shapes {
  private Shapes() {}

  static int of(String form) {
    int hash = 7;
    char previous = 0;
    int run = 0;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      char kind =
          Character.isUpperCase(c)
              ? 'X'
              : Character.isLetter(c) ? 'x' : Character.isDigit(c) ? 'd' : c;
      run = kind == previous ? run + 1 : 1;
      previous = kind;
      if (run <= 2) {
        hash = hash * 31 + kind;
      }
    }
    return hash;
  }
}
