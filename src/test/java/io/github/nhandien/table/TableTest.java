package io.github.nhandien.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableTest {

  @Test
  void keepsAllCellsEmptyOnesToo() {
    Table table = Table.read(TableTest.class, "even.tsv");
    assertThat(table.header()).containsExactly("word", "use");
    assertThat(table.rows()).containsExactly(List.of("của", "owner"), List.of("", ""));
    assertThat(table.firstColumn()).containsExactlyInAnyOrder("của", "");
  }

  @ParameterizedTest
  @CsvSource({
    "uneven.tsv, 'uneven.tsv:3: expected 2 columns, found 1'",
    "empty.tsv, 'empty.tsv:1: expected the names of the columns'",
    "none.tsv, 'missing from the jar: none.tsv'"
  })
  void saysWhereItIsBroken(String name, String message) {
    assertThatThrownBy(() -> Table.read(TableTest.class, name))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith(message);
  }
}
