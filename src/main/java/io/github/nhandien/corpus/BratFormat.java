package io.github.nhandien.corpus;

import io.github.nhandien.FormatException;
import io.github.nhandien.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The stand-off format of the annotation tool brat: a text in {@code a.txt} and its annotations in
 * {@code a.ann} beside it. Offsets there are code points; here they are UTF-16 code units.
 *
 * <pre>
 * #0	Document DOC	id=a-01 date=2023-11-28 domain=diplomacy
 * T1	PERSON 12 24	Kim Jong-un
 * #1	AnnotatorNotes T1	entity=kim
 * T2	DATE 30 42	đầu năm 2024
 * #2	AnnotatorNotes T2	value=2024
 * A1	mod T2 START
 * </pre>
 *
 * <ul>
 *   <li>Text-bound annotations: PERSON, LOCATION, ORGANIZATION (or PER, LOC, ORG), any other name
 *       for a type of the user's; DATE, TIME, DURATION (or DUR), SET. A mark over a line end is
 *       written in fragments, one a line; fragments are read if only white space lies between. A
 *       mark that ends within a code point is written with the whole of it.
 *   <li>TIMEX3 value and modifier: written as a note {@code value=…} and an attribute {@code mod};
 *       each is read from a note or an attribute. A time without a value is an error.
 *   <li>Entity identifiers: written as a note {@code entity=…}; read from a note, an attribute
 *       {@code entity} or an {@code Equiv} line, which gives its members the identifier of the
 *       first that has one.
 *   <li>Identifier, publication date and domain: the header note {@code Document}. Without one the
 *       identifier is the file's name.
 *   <li>Events, relations and normalisations are passed over.
 * </ul>
 *
 * Stateless, thread-safe.
 */
public final class BratFormat {
  private BratFormat() {}

  /**
   * Reads a document.
   *
   * @param textFile the {@code .txt} file; its {@code .ann} file lies beside it
   * @return the document
   * @throws IOException if one of the two cannot be read
   * @throws FormatException if one of the two is broken
   */
  public static AnnotatedDocument read(Path textFile) throws IOException {
    Path annotations = annotationsOf(textFile);
    return parse(
        stem(textFile),
        StrictText.read(textFile),
        annotations.toString(),
        StrictText.read(annotations));
  }

  /**
   * Reads a document out of strings.
   *
   * @param id its identifier if the header note gives none
   * @param text the text
   * @param name what to call the annotations in messages
   * @param annotations the content of the {@code .ann} file
   * @return the document
   * @throws FormatException if the annotations are broken
   */
  public static AnnotatedDocument parse(String id, String text, String name, String annotations) {
    return new BratParser(id, text, name).parse(annotations);
  }

  /**
   * Writes the annotations of a document: the content of its {@code .ann} file.
   *
   * @param document the document
   * @return its annotations, in order of names, then times
   */
  public static String annotations(AnnotatedDocument document) {
    StringBuilder out = new StringBuilder("#0\tDocument DOC\tid=").append(header(document.id()));
    if (document.date() != null) {
      out.append(" date=").append(document.date());
    }
    if (document.domain() != null) {
      out.append(" domain=").append(header(document.domain()));
    }
    out.append('\n');
    CodePoints points = new CodePoints(document.text());
    int t = 0;
    int note = 0;
    int attribute = 0;
    for (GoldName name : document.names()) {
      mark(++t, name.type().name(), name.span(), document.text(), points, out);
      if (name.entity() != null) {
        note(++note, t, "entity=" + header(name.entity()), out);
      }
    }
    for (GoldTime time : document.times()) {
      mark(++t, time.type().name(), time.span(), document.text(), points, out);
      note(++note, t, "value=" + time.value(), out);
      if (time.mod() != null) {
        out.append(String.format(Locale.ROOT, "A%d\tmod T%d %s\n", ++attribute, t, time.mod()));
      }
    }
    return out.toString();
  }

  /**
   * Writes a document as two files.
   *
   * @param document the document
   * @param textFile the {@code .txt} file; its {@code .ann} file comes to lie beside it
   * @throws IOException if writing fails
   */
  public static void write(AnnotatedDocument document, Path textFile) throws IOException {
    Files.write(textFile, document.text().getBytes(StandardCharsets.UTF_8));
    Files.write(annotationsOf(textFile), annotations(document).getBytes(StandardCharsets.UTF_8));
  }

  static Path annotationsOf(Path textFile) {
    return textFile.resolveSibling(stem(textFile) + ".ann");
  }

  private static String stem(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.endsWith(".txt") ? name.substring(0, name.length() - ".txt".length()) : name;
  }

  /** The values of the header are separated by spaces. */
  private static String header(String value) {
    return value.strip().replaceAll("\\s+", "_");
  }

  private static void mark(
      int number, String type, Span span, String text, CodePoints points, StringBuilder out) {
    List<Span> fragments = fragments(points.whole(span), text);
    out.append('T').append(number).append('\t').append(type);
    char separator = ' ';
    for (Span fragment : fragments) {
      out.append(separator).append(points.pointAt(fragment.start()));
      out.append(' ').append(points.pointAt(fragment.end()));
      separator = ';';
    }
    out.append('\t');
    for (int i = 0; i < fragments.size(); i++) {
      out.append(i == 0 ? "" : " ").append(fragments.get(i).in(text));
    }
    out.append('\n');
  }

  private static List<Span> fragments(Span span, String text) {
    List<Span> fragments = new ArrayList<>();
    int from = span.start();
    for (int i = span.start(); i <= span.end(); i++) {
      if (i == span.end() || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
        if (i > from) {
          fragments.add(new Span(from, i));
        }
        from = i + 1;
      }
    }
    return fragments.isEmpty() ? List.of(span) : fragments;
  }

  private static void note(int number, int target, String text, StringBuilder out) {
    out.append(String.format(Locale.ROOT, "#%d\tAnnotatorNotes T%d\t%s\n", number, target, text));
  }
}
