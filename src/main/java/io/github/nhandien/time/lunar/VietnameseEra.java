package io.github.nhandien.time.lunar;

import java.time.chrono.Era;

/** The one era of the calendar: its years carry the number of the solar year they begin in. */
public enum VietnameseEra implements Era {
  /** Our era. */
  CE;

  @Override
  public int getValue() {
    return 1;
  }
}
