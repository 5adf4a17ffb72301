package io.github.nhandien.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FormTableTest {
  private static final AtomicInteger ASKED = new AtomicInteger();
  private static final FormTable<String> UPPER =
      new FormTable<>(
          form -> {
            ASKED.incrementAndGet();
            return form.key().toUpperCase(Locale.ROOT);
          });
  private static final FormTable<Integer> LENGTHS =
      new FormTable<>(form -> form.composed().length());

  @Test
  void aValueIsComputedOnceForAForm() {
    Form form = new Form("Hoà", "hòa");
    String first = UPPER.of(form);
    int asked = ASKED.get();
    assertThat(first).isEqualTo("HÒA");
    assertThat(UPPER.of(form)).isSameAs(first);
    assertThat(ASKED.get()).isEqualTo(asked);
  }

  @Test
  void tokensOfOneFormShareIt() {
    List<Token> tokens = Tokenizer.vietnamese().tokenize(Text.of("Huế, rồi lại Huế"));
    assertThat(UPPER.of(tokens.get(0))).isEqualTo("HUẾ").isSameAs(UPPER.of(tokens.get(4)));
  }

  @Test
  void everyTableHasItsOwn() {
    Form form = new Form("Sa", "sa");
    assertThat(LENGTHS.of(form)).isEqualTo(2);
    assertThat(UPPER.of(form)).isEqualTo("SA");
    assertThat(LENGTHS.of(form)).isEqualTo(2);
  }

  @Test
  void aTableMadeLaterHasItsOwnToo() {
    Form form = new Form("Pa", "pa");
    assertThat(UPPER.of(form)).isEqualTo("PA");
    FormTable<Character> later = new FormTable<>(asked -> asked.key().charAt(1));
    assertThat(later.of(form)).isEqualTo('a');
    assertThat(UPPER.of(form)).isEqualTo("PA");
  }

  @Test
  void formsThatAreNotKeptHaveValuesToo() {
    String address = "https://example.org/tin-tuc/2023";
    List<Token> tokens = Tokenizer.vietnamese().tokenize(Text.of(address + " " + address));
    assertThat(tokens).hasSize(2);
    assertThat(tokens).allMatch(token -> LENGTHS.of(token) == address.length());
  }

  @Test
  void threadsMayAskAtOnce() {
    List<Form> forms = IntStream.range(0, 1_000).mapToObj(i -> new Form("T" + i, "t" + i)).toList();
    IntStream.range(0, 100_000)
        .parallel()
        .mapToObj(i -> forms.get(i % forms.size()))
        .forEach(
            form -> {
              assertThat(LENGTHS.of(form)).isEqualTo(form.composed().length());
              assertThat(UPPER.of(form)).isEqualTo(form.composed());
            });
  }
}
