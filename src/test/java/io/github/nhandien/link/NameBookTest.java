package io.github.nhandien.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nhandien.Candidate;
import io.github.nhandien.EntityType;
import io.github.nhandien.entity.ResolvedMention;
import io.github.nhandien.text.Span;
import io.github.nhandien.text.Text;
import io.github.nhandien.text.Token;
import io.github.nhandien.text.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameBookTest {
  private final NameBook names = new NameBook();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nguyễn Quốc Dũng",
        "Kim Jong-un",
        "TP.HCM",
        "J. Biden",
        "H'Mơi",
        "Bộ KH&ĐT",
        "Bà Rịa-Vũng Tàu",
        "Mbappé",
        "Hà  Nội",
        "\"\""
      })
  void aNameIsCutInADocumentAsByItself(String name) {
    String text = "quý " + name + ". Rồi";
    List<Token> tokens = Tokenizer.vietnamese().tokenize(Text.of(text));
    Span span = new Span(4, 4 + name.length());
    int to = 1;
    while (to < tokens.size() && tokens.get(to).start() < span.end()) {
      to++;
    }
    NameForm form = names.form(text, span, tokens, 1, to);
    NameForm alone = NameForm.of(name);
    assertThat(form.text()).isEqualTo(alone.text());
    assertThat(form.keys()).isEqualTo(alone.keys());
    assertThat(form.parts()).isEqualTo(alone.parts());
    assertThat(form.key()).isEqualTo(alone.key());
  }

  @Test
  void whatWasReadIsKept() {
    NameForm form = names.form("tỉnh Bình Dương");
    assertThat(names.form("ở tỉnh Bình Dương", new Span(2, 17), List.of(), 0, 0)).isSameAs(form);
    assertThat(names.place(form)).isSameAs(names.place(form));
  }

  @Test
  void someTokensOfANameAreCutAsByThemselves() {
    for (String name : List.of("huyện Côn Đảo", "tỉnh Bà Rịa-Vũng Tàu", "TP. Vinh")) {
      NameForm form = NameForm.of(name);
      int size = form.keys().size();
      String rest = String.join(" ", form.keys().subList(1, size));
      assertThat(form.parts(1, size)).isEqualTo(NameForm.of(rest).parts());
      assertThat(form.keyFrom(1)).isEqualTo(NameForm.of(rest).key());
      assertThat(form.phraseFrom(1)).isEqualTo(NameForm.of(rest).phrase());
    }
  }

  @Test
  void whatWasReadIsFoundForAWholeDocument() {
    String text = "Hà Nội, Huế, hôm nay, Hà Nội";
    NameForm known = names.form("Hà Nội");
    List<ResolvedMention> mentions = new ArrayList<>();
    for (int[] span : new int[][] {{0, 6}, {8, 11}, {22, 28}}) {
      Candidate name = Candidate.of(span[0], span[1], EntityType.LOCATION);
      mentions.add(new ResolvedMention(mentions.size(), name, 0, -1));
    }
    assertThat(names.known(text, mentions)).containsExactly(known, null, known);
    for (int i = 0; i < 50_000; i++) {
      names.form("Phố " + i);
    }
    NameForm[] forms = names.known(text, mentions);
    assertThat(forms[2]).isSameAs(forms[0]);
    assertThat(forms[1]).isNull();
  }
}
