package io.github.nhandien.dictionary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nhandien.EntityType;
import io.github.nhandien.FormatException;
import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntityDictionaryReadTest {
  private static final EntityEntry FPT =
      new EntityEntry(
          "FPT",
          EntityType.of("TICKER"),
          List.of("FPT Corp", "Tập đoàn FPT"),
          "Công ty Cổ phần \"FPT\", Hà Nội",
          "vn-fpt",
          Map.of("exchange", "HOSE"),
          5);

  private static List<EntityEntry> read(DictionaryFormat format, String content)
      throws IOException {
    return EntityDictionary.read(new StringReader(content), format, "test").entries();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void csv(String lineEnd) throws IOException {
    String content =
        String.join(
            lineEnd,
            "text,type,aliases,name,id,exchange,priority",
            "FPT,TICKER,FPT Corp|Tập đoàn FPT,\"Công ty Cổ phần \"\"FPT\"\", Hà Nội\",vn-fpt,HOSE,5",
            "",
            "\"Hà",
            "Nội\",LOC,,,,,",
            "");
    assertThat(read(DictionaryFormat.CSV, content))
        .containsExactly(FPT, EntityEntry.of("Hà\nNội", EntityType.LOCATION));
  }

  @Test
  void tsv() throws IOException {
    String content = "\uFEFFText\tTYPE\tsàn\n\"VNM\tTICKER\t\nHà Nội\tlocation\tkhông, có\n";
    assertThat(read(DictionaryFormat.TSV, content))
        .containsExactly(
            EntityEntry.of("\"VNM", EntityType.of("TICKER")),
            EntityEntry.of("Hà Nội", EntityType.LOCATION).withAttribute("sàn", "không, có"));
  }

  @Test
  void json() throws IOException {
    String content =
        """
        [
          {"text": "FPT", "type": "TICKER", "aliases": ["FPT Corp", "Tập đoàn FPT"],
           "name": "Công ty Cổ phần \\"FPT\\", Hà Nội", "id": "vn-fpt", "priority": 5,
           "attributes": {"exchange": "HOSE"}},
          {"text": "VNM", "type": "TICKER", "id": 7, "listed": true, "name": null,
           "attributes": {"since": 2006, "note": null}}
        ]
        """;
    assertThat(read(DictionaryFormat.JSON, content))
        .containsExactly(
            FPT,
            EntityEntry.of("VNM", EntityType.of("TICKER"))
                .withId("7")
                .withAttribute("listed", "true")
                .withAttribute("since", "2006"));
    assertThat(read(DictionaryFormat.JSON, "[]")).isEmpty();
  }

  static List<Arguments> brokenRows() {
    String header = "text,type,aliases,priority\n";
    return List.of(
        broken("CSV", "", "test:1: expected a header with the columns text and type but the file"),
        broken("CSV", "text;type\n", "test:1: expected a header with the columns text and type"),
        broken("CSV", "text,type,text\n", "test:1: expected different columns but \"text\""),
        broken("CSV", "text,type,\n", "test:1: expected a name for column 3 in the header"),
        broken(
            "CSV",
            header + "A,X,,\nFPT,TICKER\n",
            "test:3: expected 4 columns (text, type, aliases, priority) but found 2"),
        broken("CSV", header + "FPT,X,,,\n", "test:2: expected 4 columns"),
        broken("CSV", header + ",X,,\n", "test:2: expected a value in column \"text\""),
        broken("CSV", header + "FPT,,,\n", "test:2: expected a value in column \"type\""),
        broken("CSV", header + "FPT,BIG ONE,,\n", "test:2: an entity type is a word without"),
        broken(
            "CSV",
            header + "FPT,X,,high\n",
            "test:2: expected a whole number in column \"priority\" but found \"high\""),
        broken("CSV", header + "FPT,X,a|\u200B,\n", "test:2: expected a name as alias"),
        broken("CSV", header + "\"A\nB\",X,,\n\"C,X,,\n", "test:4: expected a closing quote"),
        broken("CSV", header + "\"A\"B,X,,\n", "test:2: expected a comma or the end of the line"),
        broken("TSV", "text\ttype\nFPT\n", "test:2: expected 2 columns (text, type) but found 1"),
        broken("JSON", "", "test:1: expected an array of objects but found the end of the file"),
        broken("JSON", "{}", "test:1: expected an array of objects but found {"),
        broken("JSON", "[\n7]", "test:2: expected an object such as"),
        broken("JSON", "[\n{\"text\": \"A\"}]", "test:2: expected the key \"type\" but it is"),
        broken("JSON", "[\n{\"text\": 7}]", "test:2: expected a string as \"text\" but found 7"),
        broken(
            "JSON",
            "[{\n\"aliases\": \"B\"}]",
            "test:2: expected an array of strings as \"aliases\" but found B"),
        broken("JSON", "[{\"priority\": 1.5}]", "test:1: expected a whole number"),
        broken("JSON", "[{\"priority\": 99999999999}]", "test:1: expected valid JSON"),
        broken("JSON", "[{\"x\": []}]", "test:1: expected a string, number or boolean as \"x\""),
        broken("JSON", "[{\"attributes\": []}]", "test:1: expected an object as \"attributes\""),
        broken("JSON", "[{\"text\": \" \", \"type\": \"X\"}]", "test:1: expected a name as text"),
        broken("JSON", "[{\"id\": 1,\n\"id\": 2}]", "test:2: expected valid JSON but found: Dupl"),
        broken("JSON", "[\n{\"text\": ", "test:2: expected valid JSON"),
        broken("JSON", "[]\n[]", "test:2: expected the end of the file after the array"));
  }

  private static Arguments broken(String format, String content, String message) {
    return Arguments.of(DictionaryFormat.valueOf(format), content, message);
  }

  @ParameterizedTest
  @MethodSource("brokenRows")
  void aBrokenRowNamesFileLineAndWhatWasExpected(
      DictionaryFormat format, String content, String message) {
    assertThatExceptionOfType(FormatException.class)
        .isThrownBy(() -> read(format, content))
        .withMessageStartingWith(message)
        .satisfies(e -> assertThat(e.file()).isEqualTo("test"))
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("\n"));
  }

  @Test
  void theExtensionSaysTheFormat(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("A.TSV"), "\uFEFFtext\ttype\nFPT\tX\n");
    EntityDictionary dictionary = EntityDictionary.read(file, MatchOptions.lenient());
    assertThat(dictionary).hasToString("A.TSV (1 entries)");
    assertThat(dictionary.options()).isEqualTo(MatchOptions.lenient());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EntityDictionary.read(Path.of("names.xlsx")))
        .withMessage(
            "expected a dictionary that ends in .csv, .tsv or .json but was given names.xlsx");
    assertThatExceptionOfType(NoSuchFileException.class)
        .isThrownBy(() -> EntityDictionary.read(folder.resolve("none.csv")));
  }

  @ParameterizedTest
  @CsvSource({"ISO-8859-1,3,0xE0", "UTF-16LE,1,0xE0", "UTF-16,1,0xFE"})
  void whatIsNotUtf8NamesTheLine(String charset, int line, String found, @TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("x.csv");
    Files.write(file, "text,type\nFPT,X\nHà Noi,X\n".getBytes(charset));
    assertThatExceptionOfType(FormatException.class)
        .isThrownBy(() -> EntityDictionary.read(file))
        .withMessageStartingWith(file + ":")
        .withMessageContaining("expected UTF-8 but found the byte")
        .satisfies(e -> assertThat(e.line()).isLessThanOrEqualTo(3).isGreaterThanOrEqualTo(line));
  }

  @Test
  void aCutCharacterAtTheEndIsNotUtf8(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("x.csv");
    byte[] all = "text,type\nFPT,à".getBytes(StandardCharsets.UTF_8);
    Files.write(file, java.util.Arrays.copyOf(all, all.length - 1));
    assertThatExceptionOfType(FormatException.class)
        .isThrownBy(() -> EntityDictionary.read(file))
        .withMessageContaining(":2: expected UTF-8");
  }

  @Test
  void withoutJacksonJsonIsRefusedAndCsvIsRead(@TempDir Path folder) throws Exception {
    Path json = Files.writeString(folder.resolve("x.json"), "[]");
    Path csv = Files.writeString(folder.resolve("x.csv"), "text,type\nFPT,X\n");
    List<URL> urls = new ArrayList<>();
    for (String path : System.getProperty("java.class.path").split(File.pathSeparator)) {
      if (!path.contains("jackson")) {
        urls.add(Path.of(path).toUri().toURL());
      }
    }
    try (URLClassLoader loader =
        new URLClassLoader(urls.toArray(new URL[0]), ClassLoader.getPlatformClassLoader())) {
      Method read =
          loader.loadClass(EntityDictionary.class.getName()).getMethod("read", Path.class);
      assertThat(read.invoke(null, csv)).hasToString("x.csv (1 entries)");
      assertThatThrownBy(() -> read.invoke(null, json))
          .isInstanceOf(InvocationTargetException.class)
          .cause()
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("jackson-core");
    }
  }

  @Test
  void anEntryHasAName() {
    EntityType x = EntityType.of("X");
    assertThatIllegalArgumentException().isThrownBy(() -> EntityEntry.of(" \u200B", x));
    assertThatIllegalArgumentException().isThrownBy(() -> EntityEntry.of("A", x).withAliases(" "));
    assertThatIllegalArgumentException().isThrownBy(() -> EntityEntry.of("A", x).withName(""));
    assertThatIllegalArgumentException().isThrownBy(() -> EntityEntry.of("A", x).withId(""));
  }
}
