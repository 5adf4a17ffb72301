package io.github.nhandien.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nhandien.Candidate;
import io.github.nhandien.Document;
import io.github.nhandien.EntityType;
import io.github.nhandien.NhanDien;
import io.github.nhandien.Organization;
import io.github.nhandien.Place;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactsTest {

  private static Document annotate(String name, EntityType type) {
    return NhanDien.builder()
        .withoutBuiltInNames()
        .recognizer(analysis -> List.of(Candidate.of(3, 3 + name.length(), type)))
        .build()
        .annotate("Ở: " + name + " .");
  }

  @ParameterizedTest
  @CsvSource({
    "Mỹ, country, US, -, -",
    "Hoa Kỳ, country, US, -, -",
    "Bình Dương, province, -, 74, Hồ Chí Minh",
    "tỉnh Bình Dương, province, -, 74, Hồ Chí Minh",
    "Nghệ An, province, -, 40, Nghệ An",
    "Đà Nẵng, city, -, 48, Đà Nẵng",
    "TP HCM, city, -, 79, Hồ Chí Minh",
    "TP Quảng Ngãi, city, -, -, -",
    "huyện Lý Sơn, district, -, -, -",
    "phường 15, ward, -, -, -",
    "sông Hồng, river, -, -, -",
    "châu Âu, continent, -, -, -",
    "Xứ Không Tên, -, -, -, -"
  })
  void places(String name, String kind, String country, String code, String today) {
    Place place = annotate(name, EntityType.LOCATION).places().first();
    assertThat(place.kind() == null ? "-" : place.kind()).isEqualTo(kind);
    assertThat(place.countryCode().orElse("-")).isEqualTo(country);
    assertThat(place.provinceCode().orElse("-")).isEqualTo(code);
    assertThat(place.today().orElse("-")).isEqualTo(today);
  }

  @ParameterizedTest
  @CsvSource({
    "Hãng thông tấn trung ương Triều Tiên, news-agency, KP, true",
    "KCNA, news-agency, KP, true",
    "Bộ Tài chính Mông Cổ, ministry, MN, true",
    "Sở Y tế Nghệ An, ministry, VN, true",
    "Công ty TNHH Không Tên, company, -, false",
    "Liên hợp quốc, international, -, false",
    "Trường THPT Không Tên, school, -, false"
  })
  void organizations(String name, String kind, String country, boolean agency) {
    Organization body = annotate(name, EntityType.ORGANIZATION).organizations().first();
    assertThat(body.kind()).isEqualTo(kind);
    assertThat(body.countryCode().orElse("-")).isEqualTo(country);
    assertThat(body.isAgency()).isEqualTo(agency);
  }
}
