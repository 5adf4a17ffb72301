package io.github.nhandien.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A time of day on a day: 20h ngày 5/3 = {@code 2024-03-05T20:00}. Immutable.
 *
 * @param date the day
 * @param clock the time of that day; 24:00 is its end
 * @param zone the zone that the text names ("giờ Hà Nội"), or null
 */
public record DateTimeValue(LocalDate date, ClockTime clock, @Nullable ZoneOffset zone)
    implements TimeValue {

  /**
   * The zone that the text names.
   *
   * @return +07:00 for "giờ Hà Nội"; empty for most, and for "giờ địa phương"
   */
  public Optional<ZoneOffset> offset() {
    return Optional.ofNullable(zone);
  }

  /**
   * The moment, where the text names a zone.
   *
   * @return date, time and offset
   */
  public Optional<OffsetDateTime> toOffsetDateTime() {
    return offset().map(o -> at().atOffset(o));
  }

  private LocalDateTime at() {
    return date.atStartOfDay()
        .plusHours(clock.hour())
        .plusMinutes(clock.minute())
        .plusSeconds(clock.second());
  }

  @Override
  public String timex3() {
    return Timex.day(date) + clock.timex3() + (zone == null ? "" : zone.getId());
  }

  @Override
  public Granularity granularity() {
    return clock.granularity();
  }

  @Override
  public Optional<LocalDateTime> start() {
    return Optional.of(at());
  }

  @Override
  public Optional<LocalDateTime> endExclusive() {
    return Optional.of(
        switch (clock.granularity()) {
          case SECOND -> at().plusSeconds(1);
          case MINUTE -> at().plusMinutes(1);
          default -> at().plusHours(1);
        });
  }

  @Override
  public String toString() {
    return timex3();
  }
}
