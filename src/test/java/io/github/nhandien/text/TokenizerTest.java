package io.github.nhandien.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {

  private static List<Token> tokens(String text) {
    return Tokenizer.vietnamese().tokenize(Text.of(text));
  }

  private static String cut(String text) {
    return String.join("|", tokens(text).stream().map(Token::text).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          Kim Jong-un thăm Nga.;             Kim|Jong-un|thăm|Nga|.
          al-Assad và bin Salman;            al-Assad|và|bin|Salman
          dịch COVID-19, tiêm kích F-16;     dịch|COVID-19|,|tiêm|kích|F-16
          quan hệ Nga-Triều, Mỹ - Trung;     quan|hệ|Nga|-|Triều|,|Mỹ|-|Trung
          kinh tế-xã hội;                    kinh|tế|-|xã|hội
          tỉnh Bà Rịa-Vũng Tàu;              tỉnh|Bà|Rịa|-|Vũng|Tàu
          tăng 13,5% lên 1.900 đồng;         tăng|13,5%|lên|1.900|đồng
          ngày 13/9/2023 và 4-5/12;          ngày|13/9/2023|và|4-5/12
          lúc 6h30, 19g45, 20:15;            lúc|6h30|,|19g45|,|20:15
          Văn bản số 23093/UBND-VHX;         Văn|bản|số|23093/UBND-VHX
          giai đoạn 2026-2030.;              giai|đoạn|2026-2030|.
          ở TP.HCM, Q.1 và P.15;             ở|TP.HCM|,|Q.1|và|P.15
          TP. Vinh, TS. Lê An, GS.TS Hà;     TP.|Vinh|,|TS.|Lê|An|,|GS.TS|Hà
          TS.Nguyễn Văn A;                   TS.|Nguyễn|Văn|A
          George W. Bush, U.S. Army;         George|W.|Bush|,|U.S.|Army
          O'Neill và H’Mơi Niê;              O'Neill|và|H’Mơi|Niê
          Sở GD&ĐT, AT&T, R&D;               Sở|GD&ĐT|,|AT&T|,|R&D
          https://a.vn/x?y=1, www.b.com.;    https://a.vn/x?y=1|,|www.b.com|.
          Theo Baoquocte.vn, vov.vn.;        Theo|Baoquocte.vn|,|vov.vn|.
          gửi toasoan@bao.com.vn nhé;        gửi|toasoan@bao.com.vn|nhé
          #yeunuoc @vtv24 # 5;               #yeunuoc|@vtv24|#|5
          Chờ đã... rồi… thôi;               Chờ|đã|...|rồi|…|thôi
          ở Đông Nam Á. Rồi; ở|Đông|Nam|Á|.|Rồi
          giá 30.000đ, 5kg, 4G;              giá|30.000đ|,|5kg|,|4G
          đ/c Hải, quốc lộ 1A;               đ/c|Hải|,|quốc|lộ|1A
          dừng ở Nga.Theo ông;               dừng|ở|Nga|.|Theo|ông
          """)
  void cutsAtSyllables(String text, String expected) {
    assertThat(cut(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"hoà,hòa", "Thuỷ,thủy", "khoẻ,khỏe", "quý,quý", "hoàn,hoàn", "HOÀ,hòa", "hòa,hòa"})
  void bothTonePlacementsHaveOneKey(String form, String key) {
    assertThat(tokens(form).get(0).key()).isEqualTo(key);
  }

  @Test
  void decomposedTextIsCutAlikeAndKeepsItsOffsets() {
    String composed = "Ông Nguyễn Phú Trọng ở Hà Nội";
    String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
    List<Token> tokens = tokens(decomposed);
    assertThat(tokens).extracting(Token::form).containsExactly(composed.split(" "));
    for (Token token : tokens) {
      assertThat(decomposed.substring(token.start(), token.end())).isEqualTo(token.text());
      assertThat(Normalizer.normalize(token.text(), Normalizer.Form.NFC)).isEqualTo(token.form());
    }
  }

  @Test
  void invisibleCharactersDisappearFromTheFormOnly() {
    String text = "\uFEFFHà\u00A0Nội, Vla\u00ADdi\u200Bmir\u200B.";
    assertThat(tokens(text))
        .extracting(Token::form)
        .containsExactly("Hà", "Nội", ",", "Vladimir", ".");
    Token name = tokens(text).get(3);
    assertThat(name.text()).isEqualTo("Vla\u00ADdi\u200Bmir");
    assertThat(text.substring(name.start(), name.end())).isEqualTo(name.text());
  }

  @Test
  void knowsWhatStandsBetweenTokens() {
    assertThat(tokens("Một, hai\nba\n\nbốn"))
        .extracting(Token::gap)
        .containsExactly(Gap.PARAGRAPH, Gap.NONE, Gap.SPACE, Gap.LINE, Gap.PARAGRAPH);
  }

  @Test
  void everyKindOfLineEndIsOne() {
    assertThat(tokens("a\r\nb\rc\u2028d"))
        .extracting(Token::gap)
        .containsExactly(Gap.PARAGRAPH, Gap.LINE, Gap.LINE, Gap.LINE);
  }

  @Test
  void surrogatesStayWhole() {
    assertThat(cut("vui 😀\uD83D quá")).isEqualTo("vui|😀|\uD83D|quá");
  }
}
