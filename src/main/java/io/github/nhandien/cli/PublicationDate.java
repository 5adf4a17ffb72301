package io.github.nhandien.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads 2023-09-14 and 2023-09-14T08:30. */
final class PublicationDate implements ITypeConverter<LocalDateTime> {

  static LocalDateTime parse(String raw) {
    return raw.indexOf('T') > 0 ? LocalDateTime.parse(raw) : LocalDate.parse(raw).atStartOfDay();
  }

  @Override
  public LocalDateTime convert(String raw) {
    try {
      return parse(raw);
    } catch (DateTimeException e) {
      throw new TypeConversionException("expected a date such as 2023-09-14 but was '" + raw + "'");
    }
  }
}
