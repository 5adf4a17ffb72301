package io.github.nhandien.link;

import static org.assertj.core.api.Assertions.assertThat;

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
}
