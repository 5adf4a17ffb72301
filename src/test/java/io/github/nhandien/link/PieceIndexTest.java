package io.github.nhandien.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PieceIndexTest {
  private static final List<String> WHOLE = List.of("ngân", "hàng", "nhà", "nước", "việt", "nam");

  @Test
  void findsByThePiecesThatWereAskedFor() {
    PieceIndex<String> index = new PieceIndex<>(1);
    index.ask(List.of("việt", "nam"), 0, 2);
    index.ask(List.of("của", "ngân", "hàng"), 1, 3);
    index.add(WHOLE, 4, 6, "end");
    index.add(WHOLE, 0, 2, "beginning");
    index.add(WHOLE, 0, 6, "whole");
    assertThat(index.find(WHOLE, 4, 6)).containsExactly("end");
    assertThat(index.find(List.of("ngân", "hàng"), 0, 2)).containsExactly("beginning");
    assertThat(index.find(WHOLE, 0, 6)).isEmpty();
  }

  @Test
  void piecesOfOneHashAreFoundQuickly() {
    List<List<String>> alike = ofOneHash(16);
    PieceIndex<Integer> index = new PieceIndex<>(alike.size());
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), // one by one they would take minutes
        () -> {
          for (List<String> parts : alike) {
            index.ask(parts, 0, 2);
            index.ask(parts, 0, 2);
          }
          for (int i = 0; i < alike.size(); i++) {
            index.add(alike.get(i), 0, 2, i);
          }
          for (int i = 0; i < alike.size(); i++) {
            assertThat(index.find(alike.get(i), 0, 2)).containsExactly(i);
          }
        });
    assertThat(index.find(List.of(alike.get(0).get(0), "khác"), 0, 2)).isEmpty();
  }

  /** Two to the power of so many names of two parts whose hashes are one. */
  private static List<List<String>> ofOneHash(int bits) {
    List<List<String>> names = new ArrayList<>();
    for (int i = 0; i < 1 << bits; i++) {
      StringBuilder part = new StringBuilder();
      for (int bit = 0; bit < bits; bit++) {
        part.append((i >> bit & 1) == 0 ? "b\u00e2" : "a\u0101");
      }
      names.add(List.of(part.toString(), "an"));
    }
    return names;
  }
}
