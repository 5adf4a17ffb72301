package io.github.nhandien.format;

import io.github.nhandien.Document;
import io.github.nhandien.Entity;
import io.github.nhandien.EntityMention;
import io.github.nhandien.Mention;
import io.github.nhandien.Person;
import io.github.nhandien.TimeExpression;
import io.github.nhandien.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One self-contained HTML page: the text with its mentions highlighted by colour, a legend, a
 * tooltip on each mention that says what it is and who found it, and beside each text the cast of
 * what it names. Light and dark, printable; loads nothing. Several documents become several
 * articles of one page. The markup is well-formed XML, too; what XML cannot hold becomes U+FFFD.
 * Immutable and thread-safe.
 *
 * <pre>{@code
 * Files.writeString(Path.of("page.html"), HtmlFormat.create().toString("article 1", doc));
 * }</pre>
 */
public final class HtmlFormat implements DocumentFormat {
  private static final String CSS = resource("page.css");
  private static final String SCRIPT = resource("page.js");

  private HtmlFormat() {}

  /**
   * The format.
   *
   * @return the format
   */
  public static HtmlFormat create() {
    return new HtmlFormat();
  }

  private static String resource(String name) {
    try (InputStream in = HtmlFormat.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing from the jar: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String extension() {
    return ".html";
  }

  @Override
  public void begin(Appendable out) throws IOException {
    out.append("<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\"/>\n");
    out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
    out.append("<title>Nhận Diện</title>\n<style>\n").append(CSS).append("</style>\n</head>\n");
    out.append("<body>\n<nav class=\"legend\" aria-label=\"Legend\">\n");
    legend("person", "person", out);
    legend("location", "place", out);
    legend("organization", "organisation", out);
    legend("time", "time, with its value", out);
    legend("custom", "type of your own", out);
    out.append("</nav>\n");
  }

  private static void legend(String kind, String label, Appendable out) throws IOException {
    out.append("<span><span class=\"m ").append(kind).append("\">").append(label);
    out.append("</span></span>\n");
  }

  @Override
  public void write(String id, Document document, Appendable out) throws IOException {
    String prefix = "d" + Integer.toHexString(31 * id.hashCode() + document.text().hashCode());
    out.append("<article id=\"").append(prefix).append("\">\n<header><h1>");
    Markup.escape(id, out);
    Optional<LocalDate> day = document.timeContext().day();
    if (day.isPresent()) {
      out.append(" <time class=\"date\" datetime=\"").append(day.get().toString());
      out.append("\">").append(day.get().toString()).append("</time>");
    }
    out.append("</h1></header>\n<div class=\"text\">");
    Map<String, String> keys = new HashMap<>();
    for (Entity entity : document.entities()) {
      keys.putIfAbsent(entity.id(), "e" + keys.size());
    }
    MarkedText.write(document, m -> true, new Highlights(out, prefix, keys));
    out.append("</div>\n<aside aria-label=\"Cast\">\n");
    for (Cast.Group group : Cast.of(document).groups()) {
      group(group, prefix, keys, out);
    }
    out.append("</aside>\n</article>\n");
  }

  private static void group(
      Cast.Group group, String prefix, Map<String, String> keys, Appendable out)
      throws IOException {
    out.append("<section class=\"cast ").append(group.kind()).append("\">\n<h2>");
    Markup.escape(group.title(), out);
    out.append(" <small>").append(Integer.toString(group.members().size()));
    out.append("</small></h2>\n<ul>\n");
    for (Cast.Member member : group.members()) {
      out.append("<li");
      String key = keys.get(member.key());
      if (key != null) {
        out.append(" data-e=\"").append(key).append('"');
      }
      out.append("><a href=\"#").append(anchor(prefix, member.spans().get(0)));
      out.append("\">");
      Markup.escape(member.name(), out);
      out.append("</a>");
      if (!member.detail().isEmpty()) {
        out.append(" <span class=\"detail\">");
        Markup.escape(member.detail(), out);
        out.append("</span>");
      }
      out.append(" <span class=\"count\">").append(Integer.toString(member.spans().size()));
      out.append("</span></li>\n");
    }
    out.append("</ul>\n</section>\n");
  }

  private static String anchor(String prefix, Span span) {
    return prefix + "-" + span.start() + "-" + span.end();
  }

  @Override
  public void end(Appendable out) throws IOException {
    out.append("<script>\n").append(SCRIPT).append("</script>\n</body>\n</html>\n");
  }

  private static final class Highlights implements MarkedText.Writer {
    private final Appendable out;
    private final String prefix;
    private final Map<String, String> keys;

    Highlights(Appendable out, String prefix, Map<String, String> keys) {
      this.out = out;
      this.prefix = prefix;
      this.keys = keys;
    }

    @Override
    public void text(String piece) throws IOException {
      Markup.escape(piece, out);
    }

    @Override
    public void open(Mention mention) throws IOException {
      out.append("<span class=\"m ");
      StringBuilder tip = new StringBuilder();
      if (mention instanceof EntityMention name) {
        Entity entity = name.entity();
        out.append(Cast.kind(name.type()));
        out.append("\" data-e=\"").append(String.valueOf(keys.get(entity.id())));
        tip.append(name.type()).append(": ").append(entity.name());
        if (entity instanceof Person person) {
          person.titles().forEach(title -> tip.append('\n').append(title));
        }
        entity.attributes().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .forEach(a -> tip.append('\n').append(a.getKey()).append(": ").append(a.getValue()));
        tip.append("\nconfidence ").append(Math.round(name.confidence() * 100)).append(" %");
      } else if (mention instanceof TimeExpression time) {
        out.append("time\" data-label=\"");
        Markup.escapeAttribute(Cast.value(time), out);
        tip.append(time.type()).append(": ").append(Cast.value(time));
        tip.append('\n').append(time.explain());
      }
      tip.append("\nfrom ").append(mention.source());
      tip.append("\noffsets ").append(mention.start()).append('–').append(mention.end());
      out.append("\" id=\"").append(anchor(prefix, mention.span())).append("\" title=\"");
      Markup.escapeAttribute(tip.toString(), out);
      out.append("\">");
    }

    @Override
    public void close(Mention mention) throws IOException {
      out.append("</span>");
    }
  }
}
