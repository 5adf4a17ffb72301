package io.github.nhandien.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nhandien.EntityMention;
import io.github.nhandien.NhanDien;
import io.github.nhandien.corpus.AnnotatedDocument;
import io.github.nhandien.corpus.InlineFormat;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameTrainerTest {
  private static final TrainingOptions SMALL =
      new TrainingOptions(6, 1, 0.3, 1e-6, 0.1, 0.02, 2, 0.3, 5);

  private static final List<AnnotatedDocument> CORPUS =
      InlineFormat.parse(
          "small",
          """
          # id: t-1
          Ông [PER Lê Văn Bảy] gặp bà [PER Trần Thị Mơ] ở [LOC Cà Mau].
          [ORG Sở Y tế [LOC tỉnh Cà Mau]] cho biết ông [PER Bảy] đã khỏi bệnh.
          # id: t-2
          [LOC Hà Nội] mưa to. Chị [PER Mơ] đi chợ với anh [PER Lý A Sử].
          [ORG Sở Giao thông [LOC TP Hà Nội]] cấm đường. Người dân chờ.
          # id: t-3
          Bà [PER Đỗ Thị Lan] thăm [LOC Huế]. Trời không mưa nữa.
          Anh [PER Sử] bảo [ORG Sở Y tế [LOC tỉnh Nghệ An]] đã trả lời.
          """);

  private static byte[] train(List<AnnotatedDocument> corpus) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new NameTrainer(SMALL, line -> {}).train(corpus).write(out);
    return out.toByteArray();
  }

  @Test
  void theSameTextGivesTheSameBytes() throws IOException {
    assertThat(train(CORPUS)).isEqualTo(train(CORPUS));
  }

  @Test
  void learnsNamesAndWhatLiesWithin() throws IOException {
    NameModel model = NameModel.read(new ByteArrayInputStream(train(CORPUS)));
    NhanDien nlp = NhanDien.builder().names(new ModelRecognizer(model, "small")).build();
    List<String> found = new ArrayList<>();
    for (AnnotatedDocument document : CORPUS) {
      nlp.annotate(document.text())
          .mentions()
          .ofClass(EntityMention.class)
          .forEach(m -> found.add(m.type() + " " + m.depth() + " " + m.text()));
    }
    assertThat(found)
        .contains(
            "PERSON 0 Lê Văn Bảy",
            "ORGANIZATION 0 Sở Y tế tỉnh Cà Mau",
            "LOCATION 1 tỉnh Cà Mau",
            "LOCATION 0 Huế",
            "PERSON 0 Sử");
  }

  @Test
  void confidenceIsAProbability() {
    NhanDien nlp = NhanDien.create();
    for (EntityMention m :
        nlp.annotate("Ông Lê Văn Bảy ở Cà Mau, Sở Y tế Cà Mau và Kế hoạch Xyz.")
            .mentions()
            .ofClass(EntityMention.class)) {
      assertThat(m.confidence()).isBetween(0.0, 1.0);
    }
  }

  @Test
  void whatIsNoModelIsRefused() {
    assertThatThrownBy(() -> NameModel.read(new ByteArrayInputStream(new byte[100])))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("not a model");
    assertThatThrownBy(() -> NameModel.read(new ByteArrayInputStream(new byte[2])))
        .isInstanceOf(IOException.class);
  }
}
