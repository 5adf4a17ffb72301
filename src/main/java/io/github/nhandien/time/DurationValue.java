package io.github.nhandien.time;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A length of time: 6 ngày = {@code P6D}, 2 giờ 15 phút = {@code PT2H15M}, nhiều thập kỷ = {@code
 * PXDE}. "3 ngày qua" is a length too, and one that lies somewhere: it has a start and an end.
 * Immutable.
 *
 * @param parts units with their counts, the coarsest first; at least one
 * @param from where it begins, or null for a length alone
 * @param to where it ends, or null for a length alone
 */
public record DurationValue(
    List<Part> parts, @Nullable LocalDateTime from, @Nullable LocalDateTime to)
    implements TimeValue {

  /**
   * A unit and how many of it.
   *
   * @param unit the unit
   * @param count how many, or null for an amount that is not told: vài, nhiều
   */
  public record Part(Granularity unit, @Nullable BigDecimal count) {

    private String timex3() {
      return (count == null ? "X" : count.toPlainString()) + unit.designator();
    }
  }

  /**
   * Takes an unmodifiable copy.
   *
   * @param parts units with their counts, the coarsest first; at least one
   * @param from where it begins, or null for a length alone
   * @param to where it ends, or null for a length alone
   */
  public DurationValue {
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("a duration has at least one unit");
    }
  }

  static DurationValue of(Granularity unit, @Nullable BigDecimal count) {
    return new DurationValue(List.of(new Part(unit, count)), null, null);
  }

  static DurationValue of(Granularity unit, long count) {
    return of(unit, BigDecimal.valueOf(count));
  }

  DurationValue between(LocalDateTime begin, LocalDateTime end) {
    return new DurationValue(parts, begin, end);
  }

  /**
   * The length as whole years, months and days.
   *
   * @return empty if it has clock units, fractions or an amount that is not told
   */
  public Optional<Period> toPeriod() {
    Period period = Period.ZERO;
    for (Part part : parts) {
      BigDecimal count = part.count();
      if (count == null || count.stripTrailingZeros().scale() > 0 || part.unit().isClock()) {
        return Optional.empty();
      }
      if (count.abs().compareTo(BigDecimal.valueOf(1_000_000)) > 0) {
        return Optional.empty();
      }
      int n = count.intValue();
      period =
          switch (part.unit()) {
            case DAY -> period.plusDays(n);
            case WEEK -> period.plusDays(7L * n);
            case MONTH -> period.plusMonths(n);
            case QUARTER -> period.plusMonths(3L * n);
            case YEAR -> period.plusYears(n);
            case DECADE -> period.plusYears(10L * n);
            case CENTURY -> period.plusYears(100L * n);
            default -> period;
          };
    }
    return Optional.of(period);
  }

  @Override
  public String timex3() {
    StringBuilder text = new StringBuilder("P");
    boolean clock = false;
    for (Part part : parts) {
      if (part.unit().isClock() && !clock) {
        text.append('T');
        clock = true;
      }
      text.append(part.timex3());
    }
    return text.toString();
  }

  @Override
  public Granularity granularity() {
    return parts.get(parts.size() - 1).unit();
  }

  @Override
  public Optional<LocalDateTime> start() {
    return Optional.ofNullable(from);
  }

  @Override
  public Optional<LocalDateTime> endExclusive() {
    return Optional.ofNullable(to);
  }

  @Override
  public String toString() {
    return timex3();
  }
}
