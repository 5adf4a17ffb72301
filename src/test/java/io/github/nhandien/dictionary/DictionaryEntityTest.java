package io.github.nhandien.dictionary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.nhandien.CustomEntity;
import io.github.nhandien.Document;
import io.github.nhandien.Entity;
import io.github.nhandien.EntityType;
import io.github.nhandien.NhanDien;
import io.github.nhandien.Organization;
import io.github.nhandien.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DictionaryEntityTest {
  private static final EntityType TICKER = EntityType.of("TICKER");

  private static Document annotate(String text, EntityDictionary... dictionaries) {
    NhanDien.Builder builder = NhanDien.builder().withoutBuiltInNames();
    for (EntityDictionary dictionary : dictionaries) {
      builder.dictionary(dictionary);
    }
    return builder.build().annotate(text);
  }

  @Test
  void attributesNameAndIdComeBackOnTheEntity(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("tickers.csv");
    Files.writeString(
        file,
        """
        text,type,aliases,name,id,exchange
        VNM,TICKER,,,,HOSE
        FPT,TICKER,FPT Corp|Tập đoàn FPT,Công ty Cổ phần FPT,vn-fpt,HOSE
        """);
    Document doc = annotate("Cổ phiếu FPT tăng, FPT Corp nói.", EntityDictionary.read(file));

    CustomEntity fpt = (CustomEntity) doc.entities().first();
    assertThat(doc.entities().size()).isEqualTo(1);
    assertThat(fpt.id()).isEqualTo("vn-fpt");
    assertThat(fpt.name()).isEqualTo("Công ty Cổ phần FPT");
    assertThat(fpt.type()).isEqualTo(TICKER);
    assertThat(fpt.attributes()).containsExactly(entry("exchange", "HOSE"));
    assertThat(fpt.mentions()).extracting(m -> m.text()).containsExactly("FPT", "FPT Corp");
    assertThat(doc.mentions().first().source())
        .isEqualTo(new Source(Source.Kind.DICTIONARY, "tickers.csv:3"));
  }

  @Test
  void withoutAnIdTheNamesOfOneEntryAreOneEntity() {
    EntityDictionary dictionary =
        EntityDictionary.builder()
            .entry("Công ty Cổ phần FPT", EntityType.ORGANIZATION, "FPT")
            .build();
    Document doc = annotate("FPT là Công ty Cổ phần FPT.", dictionary);
    Organization fpt = doc.organizations().first();
    assertThat(doc.organizations().size()).isEqualTo(1);
    assertThat(fpt.name()).isEqualTo("Công ty Cổ phần FPT");
    assertThat(fpt.id()).isEqualTo("ORGANIZATION:Công ty Cổ phần FPT");
    assertThat(fpt.mentions()).hasSize(2);
  }

  @Test
  void duplicatesAreOneEntryAndTheFirstStands() {
    EntityDictionary dictionary =
        EntityDictionary.builder()
            .entry(EntityEntry.of("FPT", TICKER).withAttribute("exchange", "HOSE"))
            .entry(
                EntityEntry.of(" FPT ", TICKER)
                    .withAttribute("exchange", "HNX")
                    .withAttribute("sector", "IT")
                    .withAliases("FPT Corp")
                    .withPriority(3)
                    .withId("f"))
            .build();
    assertThat(dictionary.entries())
        .containsExactly(
            EntityEntry.of("FPT", TICKER)
                .withAttribute("exchange", "HOSE")
                .withAttribute("sector", "IT")
                .withAliases("FPT Corp")
                .withPriority(3)
                .withId("f"));
  }

  @Test
  void entriesOfOneNameAndDifferentIdsStayApartAndTheFirstIsMeant() {
    EntityDictionary dictionary =
        EntityDictionary.builder()
            .entry(EntityEntry.of("Nguyễn Văn Nam", EntityType.PERSON).withId("1"))
            .entry(EntityEntry.of("Nguyễn Văn Nam", EntityType.PERSON).withId("2"))
            .entry(
                EntityEntry.of("Nguyễn Văn Nam", EntityType.PERSON)
                    .withId("2")
                    .withAttribute("k", "v"))
            .build();
    assertThat(dictionary.entries()).extracting(EntityEntry::id).containsExactly("1", "2");
    assertThat(dictionary.entries().get(1).attributes()).containsEntry("k", "v");
    assertThat(annotate("Nguyễn Văn Nam", dictionary).people().first().id()).isEqualTo("1");
  }

  @Test
  void ofTwoTypesTheGreaterPriorityWinsThenTheFirst() {
    EntityEntry club = EntityEntry.of("Hà Nội", EntityType.ORGANIZATION);
    EntityEntry city = EntityEntry.of("Hà Nội", EntityType.LOCATION);
    assertThat(typeOf(EntityDictionary.builder().entry(club).entry(city).build()))
        .isEqualTo(EntityType.ORGANIZATION);
    assertThat(typeOf(EntityDictionary.builder().entry(club).entry(city.withPriority(1)).build()))
        .isEqualTo(EntityType.LOCATION);
  }

  @Test
  void ofTwoDictionariesTheGreaterPriorityWins() {
    EntityDictionary clubs =
        EntityDictionary.builder().entry("Hà Nội", EntityType.ORGANIZATION).build();
    EntityDictionary cities =
        EntityDictionary.builder()
            .entry(EntityEntry.of("Hà Nội", EntityType.LOCATION).withPriority(1))
            .build();
    Entity entity = annotate("Hà Nội", clubs, cities).entities().first();
    assertThat(entity.type()).isEqualTo(EntityType.LOCATION);
  }

  @Test
  void dictionariesWinOverTheLibrarysOwnFinds() {
    EntityDictionary dictionary = EntityDictionary.builder().entry("Putin", TICKER).build();
    Document doc = NhanDien.builder().dictionary(dictionary).build().annotate("Ông Putin nói.");
    assertThat(doc.mentions().at(doc.text().indexOf("Putin")).ofType(TICKER).size()).isEqualTo(1);
  }

  private static EntityType typeOf(EntityDictionary dictionary) {
    return annotate("Hà Nội", dictionary).entities().first().type();
  }
}
