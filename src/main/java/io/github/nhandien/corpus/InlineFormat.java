package io.github.nhandien.corpus;

import io.github.nhandien.EntityType;
import io.github.nhandien.FormatException;
import io.github.nhandien.text.Span;
import io.github.nhandien.time.TimeMod;
import io.github.nhandien.time.TimeType;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The inline format in which the project's corpora are written by hand:
 *
 * <pre>
 * # id: courts-01-03
 * # date: 2024-03-18
 * # domain: courts
 * [DATE=2024-03-18 Ngày 18/3], [ORG TAND [LOC tỉnh Bình Dương]] tuyên án [PER#loi Trần Văn Lợi].
 * </pre>
 *
 * A literal bracket or backslash is written with a backslash before it, and so is a number sign at
 * the beginning of a line. Blank lines between documents and lines mean nothing; a line that begins
 * with a backslash and holds only white space after it is a blank line of the text. Stateless,
 * thread-safe.
 */
public final class InlineFormat {
  private static final Pattern HEADER = Pattern.compile("# (id|date|domain|note): (.+)");
  private static final Pattern TAG =
      Pattern.compile(
          "\\[(?:(PER|LOC|ORG)(?:#([\\w.-]+))?|(DATE|TIME|DUR|SET)=([^\\s,\\]]+)(?:,([A-Z_]+))?) ");

  private InlineFormat() {}

  /**
   * Reads all documents of a file.
   *
   * @param file a text file in UTF-8
   * @return its documents in order
   * @throws IOException if it cannot be read
   * @throws FormatException if it is not in this format
   */
  public static List<AnnotatedDocument> read(Path file) throws IOException {
    return parse(file.toString(), StrictText.read(file));
  }

  /**
   * Reads documents out of a string.
   *
   * @param name what to call it in messages
   * @param content in this format
   * @return its documents in order
   * @throws FormatException if it is not in this format
   */
  public static List<AnnotatedDocument> parse(String name, String content) {
    return new Parser(name).parse(content);
  }

  /**
   * Writes a document, so that reading gives an equal one again.
   *
   * @param document whose names are people, places and organisations
   * @return the document in this format, with a line end after it
   * @throws IllegalArgumentException if the format cannot hold it: marks that cross, reach over a
   *     line end or cover the same stretch twice, or types of the user's own
   */
  public static String write(AnnotatedDocument document) {
    return new InlineWriter(document).write();
  }

  private static final class Parser {
    private final String file;
    private final List<AnnotatedDocument> documents = new ArrayList<>();
    private int line;
    private @Nullable String id;
    private @Nullable LocalDate date;
    private @Nullable String domain;
    private boolean begun;
    private final StringBuilder text = new StringBuilder();
    private final List<GoldName> names = new ArrayList<>();
    private final List<GoldTime> times = new ArrayList<>();

    Parser(String file) {
      this.file = file;
    }

    List<AnnotatedDocument> parse(String content) {
      for (String raw : content.split("\n", -1)) {
        line++;
        if (raw.startsWith("# ")) {
          header(raw);
        } else if (!raw.isBlank()) {
          text(raw);
        }
      }
      finish();
      return documents;
    }

    private void header(String raw) {
      Matcher m = HEADER.matcher(raw);
      if (!m.matches()) {
        throw error(
            "expected \"# id: …\", \"# date: yyyy-mm-dd\", \"# domain: …\" or \"# note: …\"");
      }
      switch (m.group(1)) {
        case "id" -> {
          finish();
          id = m.group(2);
        }
        case "date" -> {
          try {
            date = LocalDate.parse(m.group(2));
          } catch (DateTimeParseException e) {
            throw error("expected a date such as 2024-03-18 but found \"" + m.group(2) + "\"");
          }
        }
        case "domain" -> domain = m.group(2);
        default -> {}
      }
    }

    private void finish() {
      if (id != null) {
        names.sort(Comparator.comparing(GoldName::span));
        times.sort(Comparator.comparing(GoldTime::span));
        documents.add(new AnnotatedDocument(id, date, domain, text.toString(), names, times));
      }
      id = null;
      date = null;
      domain = null;
      begun = false;
      text.setLength(0);
      names.clear();
      times.clear();
    }

    private void text(String raw) {
      if (id == null) {
        throw error("text before the first \"# id: …\"");
      }
      if (begun) {
        text.append('\n');
      }
      begun = true;
      if (raw.startsWith("\\") && raw.substring(1).isBlank()) {
        text.append(raw, 1, raw.length());
        return;
      }
      Deque<Matcher> open = new ArrayDeque<>();
      Deque<Integer> starts = new ArrayDeque<>();
      int i = 0;
      while (i < raw.length()) {
        char c = raw.charAt(i);
        if (c == '\\' && i + 1 < raw.length() && "[]\\#".indexOf(raw.charAt(i + 1)) >= 0) {
          text.append(raw.charAt(i + 1));
          i += 2;
        } else if (c == '[') {
          Matcher m = TAG.matcher(raw).region(i, raw.length());
          if (!m.lookingAt()) {
            throw error("expected a tag such as \"[PER \" or \"[DATE=2024 \" at column " + (i + 1));
          }
          open.push(m);
          starts.push(text.length());
          i = m.end();
        } else if (c == ']') {
          if (open.isEmpty()) {
            throw error("\"]\" at column " + (i + 1) + " closes nothing");
          }
          mark(open.pop(), starts.pop());
          i++;
        } else {
          text.append(c);
          i++;
        }
      }
      if (!open.isEmpty()) {
        throw error("\"" + open.peek().group() + "\" is never closed");
      }
    }

    private void mark(Matcher tag, int start) {
      if (text.length() == start) {
        throw error("\"" + tag.group() + "\" marks nothing");
      }
      Span span = new Span(start, text.length());
      if (tag.group(1) != null) {
        names.add(new GoldName(span, EntityType.of(tag.group(1)), tag.group(2)));
        return;
      }
      TimeType type =
          tag.group(3).equals("DUR") ? TimeType.DURATION : TimeType.valueOf(tag.group(3));
      times.add(new GoldTime(span, type, tag.group(4), mod(tag.group(5))));
    }

    private @Nullable TimeMod mod(@Nullable String name) {
      if (name == null) {
        return null;
      }
      try {
        return TimeMod.valueOf(name);
      } catch (IllegalArgumentException e) {
        throw error("\"" + name + "\" is no modifier of TIMEX3");
      }
    }

    private FormatException error(String problem) {
      return new FormatException(file, line, problem);
    }
  }
}
