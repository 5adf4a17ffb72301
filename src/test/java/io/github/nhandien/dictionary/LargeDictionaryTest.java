package io.github.nhandien.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nhandien.Document;
import io.github.nhandien.EntityMention;
import io.github.nhandien.EntityType;
import io.github.nhandien.NhanDien;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class LargeDictionaryTest {
  private static final String[] FAMILY = {
    "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Ngô"
  };
  private static final String[] MIDDLE = {
    "Văn", "Thị", "Đức", "Minh", "Quang", "Hữu", "Thu", "Ngọc", "Xuân", "Gia"
  };

  private static String name(int i) {
    int rest = i / 100;
    return FAMILY[i % 10] + " " + MIDDLE[i / 10 % 10] + " T" + rest % 40 + " H" + rest / 40;
  }

  @Test
  void everyOneOfAHundredThousandIsFoundAsItself() throws IOException {
    int size = 100_000;
    StringBuilder csv = new StringBuilder("text,type,id\n");
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < size; i++) {
      csv.append(name(i)).append(",FIGURE,").append(i).append('\n');
      if (i % 7 == 0) {
        text.append("Hôm qua ").append(name(i)).append(" nói.\n");
      }
    }
    EntityDictionary dictionary =
        EntityDictionary.read(new StringReader(csv.toString()), DictionaryFormat.CSV, "many.csv");
    assertThat(dictionary.size()).isEqualTo(size);

    NhanDien nlp = NhanDien.builder().dictionary(dictionary).withoutBuiltInNames().build();
    Document doc = nlp.annotate(text.toString());
    int i = 0;
    for (EntityMention mention : doc.mentions().ofType(EntityType.of("FIGURE"))) {
      assertThat(mention.text()).isEqualTo(name(i));
      assertThat(mention.entity().id()).isEqualTo(String.valueOf(i));
      assertThat(mention.source().detail()).isEqualTo("many.csv:" + (i + 2));
      i += 7;
    }
    assertThat(i).isGreaterThanOrEqualTo(size);
  }
}
