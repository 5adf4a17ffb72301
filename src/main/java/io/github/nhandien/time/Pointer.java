package io.github.nhandien.time;

/** The direction that a word behind a date shows: tới, vừa qua, này. */
enum Pointer {
  NONE,
  LAST,
  THIS,
  NEXT
}
