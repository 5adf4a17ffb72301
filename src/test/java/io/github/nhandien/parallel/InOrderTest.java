package io.github.nhandien.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InOrderTest {

  @Test
  void resultsComeInTheOrderOfTheElements() {
    List<Integer> numbers = IntStream.range(0, 5000).boxed().toList();
    assertThat(InOrder.stream(numbers.stream(), n -> n * 2).toList())
        .isEqualTo(numbers.stream().map(n -> n * 2).toList());
  }

  @Test
  void onlyAFewElementsAreTakenAhead() {
    AtomicInteger taken = new AtomicInteger();
    Iterator<Integer> endless = Stream.generate(taken::incrementAndGet).iterator();
    try (InOrder<Integer, Integer> results = new InOrder<>(endless, n -> n, 2)) {
      for (int i = 1; i <= 100; i++) {
        assertThat(results.next()).isEqualTo(i);
        assertThat(taken.get()).isLessThanOrEqualTo(i + 8);
      }
    }
  }

  @Test
  void anErrorStandsWhereItsElementStood() {
    List<String> seen = new ArrayList<>();
    try (InOrder<String, Integer> results =
        new InOrder<>(List.of("1", "x", "3").iterator(), Integer::parseInt, 2)) {
      seen.add(String.valueOf(results.next()));
      assertThatThrownBy(results::next).isInstanceOf(NumberFormatException.class);
      seen.add(String.valueOf(results.next()));
      assertThat(results.hasNext()).isFalse();
      assertThatThrownBy(results::next).isInstanceOf(NoSuchElementException.class);
    }
    assertThat(seen).containsExactly("1", "3");
  }

  @Test
  void closingTheResultsClosesTheSource() {
    AtomicBoolean closed = new AtomicBoolean();
    try (Stream<Integer> results =
        InOrder.stream(Stream.of(1, 2).onClose(() -> closed.set(true)), n -> n)) {
      assertThat(results.findFirst()).contains(1);
    }
    assertThat(closed).isTrue();
  }
}
