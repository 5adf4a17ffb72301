package io.github.nhandien.format;

import io.github.nhandien.Document;
import io.github.nhandien.EntityMention;
import io.github.nhandien.EntityType;
import io.github.nhandien.Mention;
import io.github.nhandien.TimeExpression;
import io.github.nhandien.text.Span;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Text for a terminal: who and what the document names, then its text with the mentions marked, in
 * colour or between brackets. Control characters of the text are shown, not sent to the terminal.
 *
 * <pre>
 * PEOPLE
 *   Kim Jong-un  2×  21-32 40-43
 * DATES
 *   Ngày 14/9    2023-09-14  0-9
 *
 * [DATE=2023-09-14 Ngày 14/9], nhà lãnh đạo [PER Kim Jong-un] …
 * </pre>
 *
 * Immutable and thread-safe.
 */
public final class TextFormat implements DocumentFormat {
  private static final int MOST_SPANS = 5;
  private static final int WIDEST_NAME = 44;
  private static final String RESET = "\u001b[0m";

  private final boolean colour;

  private TextFormat(boolean colour) {
    this.colour = colour;
  }

  /**
   * Mentions between brackets, for files and pipes.
   *
   * @return the format
   */
  public static TextFormat plain() {
    return new TextFormat(false);
  }

  /**
   * Mentions in colour, for terminals that understand ANSI sequences.
   *
   * @return the format
   */
  public static TextFormat ansi() {
    return new TextFormat(true);
  }

  @Override
  public String extension() {
    return ".txt";
  }

  @Override
  public void write(String id, Document document, Appendable out) throws IOException {
    String date = document.timeContext().day().map(day -> " · " + day).orElse("");
    out.append(style("1", "── " + visible(id.replace('\n', ' ')) + date + " ──")).append('\n');
    Cast cast = Cast.of(document);
    for (Cast.Group group : cast.groups()) {
      int nameWidth = 0;
      int detailWidth = 0;
      for (Cast.Member member : group.members()) {
        nameWidth = Math.max(nameWidth, Math.min(WIDEST_NAME, width(line(member.name()))));
        detailWidth = Math.max(detailWidth, width(visible(member.detail())));
      }
      String title = visible(group.title().toUpperCase(Locale.ROOT));
      out.append('\n').append(style("1;" + colour(group.kind()), title)).append('\n');
      for (Cast.Member member : group.members()) {
        member(member, nameWidth, detailWidth, out);
      }
    }
    out.append('\n');
    MarkedText.write(document, m -> true, colour ? new Colours(out) : new Brackets(out));
    out.append("\n\n");
  }

  private void member(Cast.Member member, int nameWidth, int detailWidth, Appendable out)
      throws IOException {
    String name = line(member.name());
    out.append("  ").append(name).append(spaces(nameWidth - width(name)));
    if (detailWidth > 0) {
      String detail = visible(member.detail());
      out.append("  ").append(detail).append(spaces(detailWidth - width(detail)));
    }
    List<Span> spans = member.spans();
    String count = spans.size() + "×";
    String where =
        spans.stream()
            .limit(MOST_SPANS)
            .map(span -> span.start() + "-" + span.end())
            .collect(Collectors.joining(" "));
    out.append(spaces(5 - count.length())).append(count).append("  ");
    out.append(style("2", spans.size() > MOST_SPANS ? where + " …" : where)).append('\n');
  }

  private String style(String code, String text) {
    return colour ? "\u001b[" + code + "m" + text + RESET : text;
  }

  private static String spaces(int count) {
    return " ".repeat(Math.max(0, count));
  }

  private static String line(String text) {
    return visible(text).replace('\n', ' ');
  }

  /** Columns on a terminal, near enough: combining marks take none, East Asian wide ones two. */
  private static int width(String text) {
    return text.codePoints()
        .map(
            c ->
                switch (Character.getType(c)) {
                  case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
                  default -> Character.isIdeographic(c) || c >= 0xAC00 && c <= 0xD7A3 ? 2 : 1;
                })
        .sum();
  }

  /** No text may move the cursor or colour the terminal. */
  private static String visible(String text) {
    if (text.chars().noneMatch(c -> c != '\n' && c != '\t' && Character.isISOControl(c))) {
      return text;
    }
    StringBuilder shown = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\r') {
        boolean beforeLineFeed = i + 1 < text.length() && text.charAt(i + 1) == '\n';
        shown.append(beforeLineFeed ? "" : "\n");
      } else if (c < ' ' && c != '\n' && c != '\t') {
        shown.append((char) ('\u2400' + c));
      } else {
        shown.append(c >= '\u007f' && c <= '\u009f' ? '\ufffd' : c);
      }
    }
    return shown.toString();
  }

  private static String colour(String kind) {
    return switch (kind) {
      case "person" -> "33";
      case "location" -> "32";
      case "organization" -> "36";
      case "time" -> "35";
      default -> "34";
    };
  }

  private static String kind(Mention mention) {
    return mention instanceof EntityMention name ? Cast.kind(name.type()) : "time";
  }

  /** Each mention in its colour; nested ones underlined too. */
  private static final class Colours implements MarkedText.Writer {
    private final Appendable out;
    private final Deque<String> open = new ArrayDeque<>();

    Colours(Appendable out) {
      this.out = out;
    }

    @Override
    public void text(String piece) throws IOException {
      String shown = visible(piece);
      if (open.isEmpty()) {
        out.append(shown);
        return;
      }
      String code = "\u001b[" + open.peek() + "m"; // again on every line, for pagers
      out.append(code).append(shown.replace("\n", RESET + "\n" + code)).append(RESET);
    }

    @Override
    public void open(Mention mention) {
      open.push((open.isEmpty() ? "1;" : "1;4;") + colour(kind(mention)));
    }

    @Override
    public void close(Mention mention) throws IOException {
      open.pop();
      if (mention instanceof TimeExpression time) {
        out.append("\u001b[2m=").append(visible(Cast.value(time))).append(RESET);
      }
    }
  }

  /** The notation of the project's corpora. */
  private static final class Brackets implements MarkedText.Writer {
    private final Appendable out;

    Brackets(Appendable out) {
      this.out = out;
    }

    @Override
    public void text(String piece) throws IOException {
      out.append(visible(piece));
    }

    @Override
    public void open(Mention mention) throws IOException {
      out.append('[');
      if (mention instanceof EntityMention name) {
        out.append(visible(shortName(name.type())));
      } else if (mention instanceof TimeExpression time) {
        out.append(time.type().name()).append('=').append(visible(time.value().timex3()));
        if (time.mod().isPresent()) {
          out.append(',').append(time.mod().get().name());
        }
      }
      out.append(' ');
    }

    @Override
    public void close(Mention mention) throws IOException {
      out.append(']');
    }

    private static String shortName(EntityType type) {
      return type.isBuiltIn() ? type.name().substring(0, 3) : type.name();
    }
  }
}
