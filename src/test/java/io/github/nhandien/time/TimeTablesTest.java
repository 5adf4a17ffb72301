package io.github.nhandien.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every row of {@code src/test/resources/time/*.tsv} is a case. */
class TimeTablesTest {
  private static final Path TABLES = Path.of("src/test/resources/time");

  @TestFactory
  List<DynamicNode> tables() throws IOException {
    List<DynamicNode> containers = new ArrayList<>();
    try (Stream<Path> files = Files.list(TABLES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList()) {
        containers.add(
            DynamicContainer.dynamicContainer(file.getFileName().toString(), rows(file)));
      }
    }
    return containers;
  }

  private static List<DynamicTest> rows(Path file) throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    for (int i = 1; i < lines.size(); i++) {
      String[] cells = lines.get(i).split("\t", -1);
      String name = (i + 1) + ": " + cells[2];
      tests.add(DynamicTest.dynamicTest(name, () -> check(cells)));
    }
    return tests;
  }

  private static void check(String[] cells) {
    TimeContext context =
        cells[0].equals("-") ? TimeContext.undated() : TimeContext.of(LocalDate.parse(cells[0]));
    String text = cells[2];
    List<TimeMatch> matches =
        Tagged.matches(text, context.withPolicy(TimePolicy.valueOf(cells[1])));
    assertThat(Tagged.row(text, matches)).isEqualTo(cells[3]);
  }
}
