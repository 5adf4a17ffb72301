package io.github.nhandien.corpus;

import io.github.nhandien.EntityType;
import io.github.nhandien.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes one document in the inline format. */
final class InlineWriter {
  private static final Pattern IDENTIFIER = Pattern.compile("[\\w.-]+");

  private record Mark(Span span, String tag) {}

  private final AnnotatedDocument document;
  private final StringBuilder out = new StringBuilder();

  InlineWriter(AnnotatedDocument document) {
    this.document = document;
  }

  String write() {
    if (document.id().isBlank() || document.id().indexOf('\n') >= 0) {
      throw cannot("an identifier that is blank or has a line end");
    }
    out.append("# id: ").append(document.id()).append('\n');
    if (document.date() != null) {
      out.append("# date: ").append(document.date()).append('\n');
    }
    if (document.domain() != null) {
      out.append("# domain: ").append(document.domain()).append('\n');
    }
    if (!document.text().isEmpty()) {
      text();
      out.append('\n');
    }
    return out.toString();
  }

  private List<Mark> marks() {
    List<Mark> marks = new ArrayList<>();
    for (GoldName name : document.names()) {
      String id = name.entity();
      marks.add(new Mark(name.span(), tag(name.type()) + (id == null ? "" : "#" + checked(id))));
    }
    for (GoldTime time : document.times()) {
      String type = time.type().name().equals("DURATION") ? "DUR" : time.type().name();
      String mod = time.mod() == null ? "" : "," + time.mod();
      if (time.value().isEmpty() || !time.value().matches("[^\\s,\\]]+")) {
        throw cannot("the value \"" + time.value() + "\"");
      }
      marks.add(new Mark(time.span(), type + "=" + time.value() + mod));
    }
    marks.sort(Comparator.comparing(Mark::span));
    return marks;
  }

  private String tag(EntityType type) {
    if (!type.isBuiltIn()) {
      throw cannot("the type " + type);
    }
    return type.name().substring(0, 3);
  }

  private String checked(String id) {
    if (!IDENTIFIER.matcher(id).matches()) {
      throw cannot("the entity identifier \"" + id + "\"");
    }
    return id;
  }

  private void text() {
    String text = document.text();
    Deque<Mark> open = new ArrayDeque<>();
    Set<Span> seen = new HashSet<>();
    int at = 0;
    for (Mark mark : marks()) {
      Span span = mark.span();
      while (!open.isEmpty() && open.peek().span().end() <= span.start()) {
        at = piece(at, open.pop().span().end());
        out.append(']');
      }
      if (!open.isEmpty() && open.peek().span().crosses(span)) {
        throw cannot("marks that cross at " + span);
      }
      if (!seen.add(span)) {
        throw cannot("two marks on " + span);
      }
      if (span.in(text).indexOf('\n') >= 0 || span.in(text).isBlank()) {
        throw cannot("the mark " + span + ", which is blank or reaches over a line end");
      }
      at = piece(at, span.start());
      out.append('[').append(mark.tag()).append(' ');
      open.push(mark);
    }
    while (!open.isEmpty()) {
      at = piece(at, open.pop().span().end());
      out.append(']');
    }
    piece(at, text.length());
  }

  private int piece(int from, int to) {
    String text = document.text();
    for (int i = from; i <= to; i++) {
      // A blank line is written when the place before it is reached, once.
      boolean lineStart = i == 0 || text.charAt(i - 1) == '\n';
      if (lineStart && (i < to || i == text.length()) && isBlankLine(text, i)) {
        out.append('\\');
      }
      if (i == to) {
        break;
      }
      char c = text.charAt(i);
      boolean header = c == '#' && lineStart;
      if (c == '[' || c == ']' || c == '\\' || header) {
        out.append('\\');
      }
      out.append(c);
    }
    return to;
  }

  private static boolean isBlankLine(String text, int start) {
    int end = text.indexOf('\n', start);
    return text.substring(start, end < 0 ? text.length() : end).isBlank();
  }

  private IllegalArgumentException cannot(String what) {
    return new IllegalArgumentException(document.id() + ": the inline format cannot hold " + what);
  }
}
