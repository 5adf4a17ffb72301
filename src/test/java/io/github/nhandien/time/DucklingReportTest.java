package io.github.nhandien.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Agreement with Duckling's answers to its own Vietnamese cases, under the FUTURE policy. The cases
 * are not part of the project; {@code duckling-differences.tsv} names those that differ and why.
 */
class DucklingReportTest {
  private static final Path CASES = Path.of("../shared/peers/duckling-vi-time.jsonl");
  private static final Path DIFFERENCES =
      Path.of("src/test/resources/peers/duckling-differences.tsv");

  @Test
  void atLeastNineteenInTwentyAgreeAndTheRestIsExplained() throws IOException {
    Assumptions.assumeTrue(Files.exists(CASES), "the peers' cases are not beside the project");
    Map<Integer, String> reasons = new HashMap<>();
    for (String line : Files.readAllLines(DIFFERENCES, StandardCharsets.UTF_8)) {
      if (!line.startsWith("case")) {
        String[] cells = line.split("\t", -1);
        reasons.put(Integer.parseInt(cells[0]), cells[1]);
      }
    }
    List<String> lines = Files.readAllLines(CASES, StandardCharsets.UTF_8);
    TreeSet<Integer> different = new TreeSet<>();
    for (int i = 0; i < lines.size(); i++) {
      Map<String, String> peer = read(lines.get(i));
      if (!agrees(peer)) {
        different.add(i + 1);
        System.out.println("differs: " + (i + 1) + " " + describe(peer));
      }
    }
    double agreement = 1 - different.size() / (double) lines.size();
    System.out.printf(
        java.util.Locale.ROOT,
        "Duckling: %d of %d cases agree (%.1f %%)%n",
        lines.size() - different.size(),
        lines.size(),
        agreement * 100);
    assertThat(agreement).isGreaterThanOrEqualTo(0.95);
    assertThat(different).isEqualTo(new TreeSet<>(reasons.keySet()));
  }

  private static List<TimeMatch> ours(Map<String, String> peer) {
    LocalDateTime now = OffsetDateTime.parse(peer.get("reference")).toLocalDateTime();
    return Tagged.matches(peer.get("text"), new TimeContext(now, TimePolicy.FUTURE));
  }

  private static String describe(Map<String, String> peer) {
    return Tagged.row(peer.get("text"), ours(peer)) + " against " + peer;
  }

  private static boolean agrees(Map<String, String> peer) {
    List<TimeMatch> matches = ours(peer);
    if (peer.get("negative").equals("true")) {
      return matches.isEmpty();
    }
    if (matches.size() != 1) {
      return false;
    }
    TimeMatch match = matches.get(0);
    String from = peer.get("interval.from");
    if (from == null) {
      return startsAt(match, peer.get("value"), peer.get("reference"));
    }
    LocalDateTime start = match.value().start().orElse(null);
    LocalDateTime end = match.value().endExclusive().orElse(null);
    if (match.value() instanceof PartOfDayValue || match.value() instanceof SeasonValue) {
      // the hours of an afternoon and the first day of summer are custom: the stretch must meet
      return start != null
          && end != null
          && start.isBefore(moment(peer.get("interval.to")))
          && end.isAfter(moment(from));
    }
    return moment(from).equals(start) && moment(peer.get("interval.to")).equals(end);
  }

  private static boolean startsAt(TimeMatch match, String value, String reference) {
    if (match.value() == VagueValue.PRESENT_REF) {
      return moment(value).equals(moment(reference));
    }
    if (match.value() instanceof DateTimeValue time && time.offset().isPresent()) {
      return time.toOffsetDateTime()
          .orElseThrow()
          .toInstant()
          .equals(OffsetDateTime.parse(value).toInstant());
    }
    return match.value().start().map(moment(value)::equals).orElse(false);
  }

  private static LocalDateTime moment(String text) {
    return OffsetDateTime.parse(text).toLocalDateTime();
  }

  /** The scalar members of one JSON object, those of an inner one after its name and a dot. */
  private static Map<String, String> read(String json) throws IOException {
    Map<String, String> members = new HashMap<>();
    List<String> path = new ArrayList<>();
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      parser.nextToken();
      String name = "";
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.FIELD_NAME) {
          name = parser.currentName();
        } else if (token == JsonToken.START_OBJECT) {
          path.add(name + ".");
        } else if (token == JsonToken.END_OBJECT) {
          path.clear();
        } else if (token != JsonToken.VALUE_NULL) {
          members.put(String.join("", path) + name, parser.getText());
        }
      }
    }
    return members;
  }
}
