package consumer;

import io.github.nhandien.Candidate;
import io.github.nhandien.Document;
import io.github.nhandien.EntityType;
import io.github.nhandien.Mention;
import io.github.nhandien.NhanDien;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** The README's example in a project that has the library and what it brings along, nothing else. */
public final class Example {
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  public static void main(String[] args) {
    String text =
        "Theo Hãng thông tấn trung ương Triều Tiên (KCNA), sáng 19/6 ông Kim Jong-un ra sân bay đón "
            + "Tổng thống Nga Vladimir Putin. Tối hôm sau, ông Putin rời Bình Nhưỡng sang Hà Nội.";

    NhanDien nlp = NhanDien.create();
    Document doc = nlp.annotate(text, LocalDate.of(2024, 6, 21));

    OUT.println(doc.people().names());
    OUT.println(doc.places().names());
    OUT.println(doc.agencies().names());
    OUT.println(doc.dates());

    check(doc.people().names().equals(List.of("Kim Jong-un", "Vladimir Putin")), "people");
    check(doc.places().names().containsAll(List.of("Nga", "Hà Nội")), "places");
    check(doc.agencies().mentions().texts().contains("KCNA"), "agencies");
    check(doc.dates().first().value().timex3().equals("2024-06-19TMO"), "dates");
    for (Mention mention : doc.mentions()) {
      check(text.substring(mention.start(), mention.end()).equals(mention.text()), "offsets");
    }

    NhanDien mine =
        NhanDien.builder()
            .recognizer(
                analysis -> {
                  int at = analysis.text().indexOf("VNM");
                  return at < 0
                      ? List.of()
                      : List.of(Candidate.of(at, at + 3, EntityType.of("TICKER")));
                })
            .build();
    check(
        mine.annotate("Cổ phiếu VNM tăng.").entities().ofType(EntityType.of("TICKER")).size() == 1,
        "a recogniser of one's own");

    for (String optional :
        List.of("picocli.CommandLine", "com.fasterxml.jackson.core.JsonFactory")) {
      check(!isThere(optional), optional + " is not brought along");
    }
  }

  private static boolean isThere(String name) {
    try {
      Class.forName(name);
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  private static void check(boolean condition, String what) {
    if (!condition) {
      throw new AssertionError(what);
    }
  }

  private Example() {}
}
