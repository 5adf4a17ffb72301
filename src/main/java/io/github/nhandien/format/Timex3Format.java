package io.github.nhandien.format;

import io.github.nhandien.Document;
import io.github.nhandien.Mention;
import io.github.nhandien.TimeExpression;
import io.github.nhandien.time.TimeMod;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * TimeML: the text as XML with a {@code TIMEX3} element around each time expression.
 *
 * <pre>{@code
 * <TimeML>
 * <DOCID>a</DOCID>
 * <DCT><TIMEX3 tid="t0" type="DATE" value="2023-09-14"
 *   functionInDocument="CREATION_TIME">2023-09-14</TIMEX3></DCT>
 * <TEXT><TIMEX3 tid="t1" type="DATE" value="2023-09-14">Ngày 14/9</TIMEX3>, KCNA …</TEXT>
 * </TimeML>
 * }</pre>
 *
 * Each document is an XML file of its own. Characters that XML cannot hold become U+FFFD. Immutable
 * and thread-safe.
 */
public final class Timex3Format implements DocumentFormat {

  private Timex3Format() {}

  /**
   * The format.
   *
   * @return the format
   */
  public static Timex3Format create() {
    return new Timex3Format();
  }

  @Override
  public String extension() {
    return ".tml";
  }

  @Override
  public void write(String id, Document document, Appendable out) throws IOException {
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TimeML>\n<DOCID>");
    Markup.escape(id, out);
    out.append("</DOCID>\n");
    Optional<LocalDate> day = document.timeContext().day();
    if (day.isPresent()) {
      out.append("<DCT><TIMEX3 tid=\"t0\" type=\"DATE\" value=\"").append(day.get().toString());
      out.append("\" functionInDocument=\"CREATION_TIME\">").append(day.get().toString());
      out.append("</TIMEX3></DCT>\n");
    }
    out.append("<TEXT>");
    MarkedText.write(document, TimeExpression.class::isInstance, new Elements(out));
    out.append("</TEXT>\n</TimeML>\n");
  }

  private static final class Elements implements MarkedText.Writer {
    private final Appendable out;
    private int number;

    Elements(Appendable out) {
      this.out = out;
    }

    @Override
    public void text(String piece) throws IOException {
      Markup.escape(piece, out);
    }

    @Override
    public void open(Mention mention) throws IOException {
      TimeExpression time = (TimeExpression) mention;
      out.append("<TIMEX3 tid=\"t").append(Integer.toString(++number));
      out.append("\" type=\"").append(time.type().name()).append("\" value=\"");
      Markup.escapeAttribute(time.value().timex3(), out);
      Optional<TimeMod> mod = time.mod();
      if (mod.isPresent()) {
        out.append("\" mod=\"").append(mod.get().name());
      }
      out.append("\">");
    }

    @Override
    public void close(Mention mention) throws IOException {
      out.append("</TIMEX3>");
    }
  }
}
