package io.github.nhandien.corpus;

import io.github.nhandien.EntityType;
import io.github.nhandien.FormatException;
import io.github.nhandien.text.Span;
import io.github.nhandien.time.TimeMod;
import io.github.nhandien.time.TimeType;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one {@code .ann} file. */
final class BratParser {
  private static final Pattern MARK =
      Pattern.compile("(T\\d+)\\t(\\S+) (\\d+ \\d+(?:;\\d+ \\d+)*)\\t(.*)", Pattern.DOTALL);
  private static final Pattern ATTRIBUTE = Pattern.compile("[AM]\\d+\\t(\\S+) (\\S+)(?: (\\S.*))?");
  private static final Pattern NOTE =
      Pattern.compile("#\\d*\\t(\\S+) (\\S+)(?:\\t(.*))?", Pattern.DOTALL);
  private static final Pattern PAIR = Pattern.compile("(\\w+)=(\\S+)");
  private static final Set<String> KEYS = Set.of("value", "mod", "entity");

  private record Mark(String id, String type, Span span, int line) {}

  private final String text;
  private final String file;
  private final CodePoints points;
  private String id;
  private @Nullable LocalDate date;
  private @Nullable String domain;
  private int line;
  private final Map<String, Mark> marks = new LinkedHashMap<>();
  private final Map<String, Map<String, String>> facts = new HashMap<>();
  private final Map<String, Integer> lineOfFacts = new LinkedHashMap<>();
  private final List<List<String>> equivalences = new ArrayList<>();

  BratParser(String id, String text, String file) {
    this.id = id;
    this.text = text;
    this.file = file;
    this.points = new CodePoints(text);
  }

  AnnotatedDocument parse(String annotations) {
    for (String raw : annotations.split("\r?\n", -1)) {
      line++;
      if (!raw.isBlank()) {
        switch (raw.charAt(0)) {
          case 'T' -> mark(raw);
          case 'A', 'M' -> attribute(raw);
          case '#' -> note(raw);
          case '*' -> equivalence(raw);
          case 'E', 'R', 'N' -> {}
          default -> throw error("expected a line that begins with T, A, M, E, R, N, * or #", line);
        }
      }
    }
    lineOfFacts.forEach(
        (target, at) -> {
          if (!marks.containsKey(target)) {
            throw error("there is no annotation " + target, at);
          }
        });
    shareEntities();
    return document();
  }

  private void mark(String raw) {
    Matcher m = MARK.matcher(raw);
    if (!m.matches()) {
      throw error("expected T1<tab>TYPE start end<tab>text", line);
    }
    int start = -1;
    int end = -1;
    for (String fragment : m.group(3).split(";", -1)) {
      String[] edges = fragment.split(" ", -1);
      int from = offset(edges[0]);
      int to = offset(edges[1]);
      if (from >= to || from < end) {
        throw error("\"" + fragment + "\" is no stretch of the text", line);
      }
      if (end >= 0 && !text.substring(end, from).isBlank()) {
        throw error("a mark in two parts with words between them is not supported", line);
      }
      start = start < 0 ? from : start;
      end = to;
    }
    Span span = new Span(start, end);
    if (!squeezed(span.in(text)).equals(squeezed(m.group(4)))) {
      throw error(
          "at "
              + m.group(3)
              + " the text is \""
              + squeezed(span.in(text))
              + "\", not \""
              + m.group(4)
              + "\"",
          line);
    }
    if (marks.put(m.group(1), new Mark(m.group(1), m.group(2), span, line)) != null) {
      throw error(m.group(1) + " stands twice", line);
    }
  }

  private int offset(String digits) {
    if (digits.length() > 9 || Integer.parseInt(digits) > points.count()) {
      throw error("offset " + digits + " lies beyond the text of " + points.count(), line);
    }
    return points.unitAt(Integer.parseInt(digits));
  }

  /** A file cannot hold unpaired surrogates, and brat writes line ends as spaces. */
  private static String squeezed(String raw) {
    StringBuilder out = new StringBuilder();
    raw.codePoints().map(c -> c >= 0xD800 && c <= 0xDFFF ? '?' : c).forEach(out::appendCodePoint);
    return out.toString().replaceAll("\\s+", " ").strip();
  }

  private void attribute(String raw) {
    Matcher m = ATTRIBUTE.matcher(raw);
    if (!m.matches()) {
      throw error("expected A1<tab>name T1 value", line);
    }
    if (KEYS.contains(m.group(1))) {
      if (m.group(3) == null) {
        throw error("attribute " + m.group(1) + " has no value", line);
      }
      fact(m.group(2), m.group(1), m.group(3).strip());
    }
  }

  private void note(String raw) {
    Matcher m = NOTE.matcher(raw);
    if (!m.matches()) {
      return; // a comment in prose
    }
    Matcher pair = PAIR.matcher(m.group(3) == null ? "" : m.group(3));
    while (pair.find()) {
      if (m.group(1).equals("Document")) {
        header(pair.group(1), pair.group(2));
      } else if (KEYS.contains(pair.group(1))) {
        fact(m.group(2), pair.group(1), pair.group(2));
      }
    }
  }

  private void header(String key, String value) {
    switch (key) {
      case "id" -> id = value;
      case "domain" -> domain = value;
      case "date" -> {
        try {
          date = LocalDate.parse(value);
        } catch (DateTimeParseException e) {
          throw error("expected a date such as 2024-03-18 but found \"" + value + "\"", line);
        }
      }
      default -> {}
    }
  }

  private void fact(String target, String key, String value) {
    facts.computeIfAbsent(target, k -> new HashMap<>()).put(key, value);
    lineOfFacts.putIfAbsent(target, line);
  }

  private void equivalence(String raw) {
    String[] parts = raw.split("\\s+", -1);
    if (parts.length < 4 || !parts[1].equals("Equiv")) {
      throw error("expected *<tab>Equiv T1 T2", line);
    }
    List<String> members = List.of(parts).subList(2, parts.length);
    equivalences.add(members);
    members.forEach(member -> lineOfFacts.putIfAbsent(member, line));
  }

  private void shareEntities() {
    for (List<String> members : equivalences) {
      String shared =
          members.stream()
              .map(member -> facts.getOrDefault(member, Map.of()).get("entity"))
              .filter(entity -> entity != null)
              .findFirst()
              .orElse(members.get(0));
      for (String member : members) {
        facts.computeIfAbsent(member, k -> new HashMap<>()).put("entity", shared);
      }
    }
  }

  private AnnotatedDocument document() {
    List<GoldName> names = new ArrayList<>();
    List<GoldTime> times = new ArrayList<>();
    for (Mark mark : marks.values()) {
      Map<String, String> known = facts.getOrDefault(mark.id(), Map.of());
      TimeType type = timeType(mark.type());
      if (type == null) {
        names.add(new GoldName(mark.span(), EntityType.of(mark.type()), known.get("entity")));
        continue;
      }
      String value = known.get("value");
      if (value == null) {
        throw error(mark.id() + " is a time without a value", mark.line());
      }
      times.add(new GoldTime(mark.span(), type, value, mod(known.get("mod"), mark.line())));
    }
    names.sort(Comparator.comparing(GoldName::span));
    times.sort(Comparator.comparing(GoldTime::span));
    return new AnnotatedDocument(id, date, domain, text, names, times);
  }

  private static @Nullable TimeType timeType(String name) {
    return switch (name) {
      case "DATE" -> TimeType.DATE;
      case "TIME" -> TimeType.TIME;
      case "DUR", "DURATION" -> TimeType.DURATION;
      case "SET" -> TimeType.SET;
      default -> null;
    };
  }

  private @Nullable TimeMod mod(@Nullable String name, int at) {
    if (name == null) {
      return null;
    }
    try {
      return TimeMod.valueOf(name);
    } catch (IllegalArgumentException e) {
      throw error("\"" + name + "\" is no modifier of TIMEX3", at);
    }
  }

  private FormatException error(String problem, int at) {
    return new FormatException(file, at, problem);
  }
}
