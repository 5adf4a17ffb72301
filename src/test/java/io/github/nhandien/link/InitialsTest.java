package io.github.nhandien.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsTest {

  @ParameterizedTest
  @CsvSource({
    "HĐBA LHQ, Hội đồng Bảo an Liên hợp quốc, true",
    "UBND, Ủy ban nhân dân, true",
    "NHNN, Ngân hàng Nhà nước Việt Nam, true",
    "KH&ĐT, Kế hoạch và Đầu tư, true",
    "BKHCN, Bộ Khoa học và Công nghệ, true",
    "DHQG, Đại học Quốc gia, true",
    "VFF, Liên đoàn Bóng đá Việt Nam, false",
    "HN, Hội đồng Bảo an Liên hợp quốc Hà Nội, false",
    "ĐH, Hội Đồng, false"
  })
  void lettersFollowTheSyllables(String abbreviation, String name, boolean expected) {
    assertThat(Initials.fit(NameForm.of(abbreviation).parts(), NameForm.of(name).parts()))
        .isEqualTo(expected);
  }
}
