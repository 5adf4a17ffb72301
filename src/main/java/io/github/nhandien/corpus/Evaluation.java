package io.github.nhandien.corpus;

import io.github.nhandien.Document;
import io.github.nhandien.EntityMention;
import io.github.nhandien.EntityType;
import io.github.nhandien.NhanDien;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How well an engine does on documents that a human reader annotated. Immutable.
 *
 * <pre>{@code
 * Evaluation result = Evaluation.of(nlp, AnnotatedDocuments.read(Path.of("test-corpus")));
 * System.out.print(result.table());
 * }</pre>
 *
 * Names count as right if span and type are those of the reader; entity identifiers are not
 * compared there. Linking is measured on documents whose names have identifiers.
 *
 * @param documents how many documents were compared
 * @param names scores by type, nested names too
 * @param outermost scores by type of the names that no other encloses
 * @param times scores of time expressions
 * @param links scores of the linking of names to entities
 * @param reliability whether the confidence of the names found means what it says
 * @param differences where engine and reader differ, in the order of the documents
 */
public record Evaluation(
    int documents,
    SortedMap<EntityType, Score> names,
    SortedMap<EntityType, Score> outermost,
    TimeScores times,
    LinkScores links,
    Reliability reliability,
    List<Difference> differences) {

  /** Takes unmodifiable copies. */
  public Evaluation {
    names = Collections.unmodifiableSortedMap(new TreeMap<>(names));
    outermost = Collections.unmodifiableSortedMap(new TreeMap<>(outermost));
    differences = List.copyOf(differences);
  }

  /**
   * No document yet.
   *
   * @return an evaluation to add others to
   */
  public static Evaluation empty() {
    return new Evaluation(
        0,
        new TreeMap<>(),
        new TreeMap<>(),
        TimeScores.NONE,
        LinkScores.NONE,
        Reliability.NONE,
        List.of());
  }

  /**
   * Annotates documents and compares.
   *
   * @param engine the engine to be judged
   * @param documents what should come out
   * @return the result
   */
  public static Evaluation of(NhanDien engine, List<AnnotatedDocument> documents) {
    List<Evaluation> each = new ArrayList<>();
    for (AnnotatedDocument document : documents) {
      Document result =
          document.date() == null
              ? engine.annotate(document.text())
              : engine.annotate(document.text(), document.date());
      each.add(
          of(
              document,
              AnnotatedDocument.of(document.id(), result),
              Reliability.of(document.names(), result.mentions().ofClass(EntityMention.class))));
    }
    return sum(each);
  }

  /**
   * Compares one document with what was found in it, without a word on confidence.
   *
   * @param expected what should have been found
   * @param found what was found, in the same text
   * @return the result
   */
  public static Evaluation of(AnnotatedDocument expected, AnnotatedDocument found) {
    return of(expected, found, Reliability.NONE);
  }

  private static Evaluation of(
      AnnotatedDocument expected, AnnotatedDocument found, Reliability reliability) {
    TimeScorer times = new TimeScorer(expected, found.times());
    List<Difference> differences =
        new ArrayList<>(NameScorer.differences(expected, expected.names(), found.names()));
    differences.addAll(times.differences());
    differences.sort(Comparator.comparing(Difference::span));
    return new Evaluation(
        1,
        NameScorer.scores(expected.names(), found.names()),
        NameScorer.scores(
            NameScorer.outermost(expected.names()), NameScorer.outermost(found.names())),
        times.scores(),
        LinkEvaluation.of(expected, found.names()),
        reliability,
        differences);
  }

  /**
   * Several evaluations as one.
   *
   * @param parts evaluations of different documents
   * @return their sum
   */
  public static Evaluation sum(List<Evaluation> parts) {
    int documents = 0;
    SortedMap<EntityType, Score> names = new TreeMap<>();
    SortedMap<EntityType, Score> outermost = new TreeMap<>();
    TimeScores times = TimeScores.NONE;
    LinkScores links = LinkScores.NONE;
    Reliability reliability = Reliability.NONE;
    List<Difference> differences = new ArrayList<>();
    for (Evaluation part : parts) {
      documents += part.documents;
      part.names.forEach((type, score) -> names.merge(type, score, Score::plus));
      part.outermost.forEach((type, score) -> outermost.merge(type, score, Score::plus));
      times = times.plus(part.times);
      links = links.plus(part.links);
      reliability = reliability.plus(part.reliability);
      differences.addAll(part.differences);
    }
    return new Evaluation(documents, names, outermost, times, links, reliability, differences);
  }

  /**
   * The micro average of all names.
   *
   * @return the sum of the scores of all types
   */
  public Score allNames() {
    return names.values().stream().reduce(Score.NONE, Score::plus);
  }

  /**
   * The micro average of the outermost names.
   *
   * @return the sum of the scores of all types
   */
  public Score allOutermost() {
    return outermost.values().stream().reduce(Score.NONE, Score::plus);
  }

  /**
   * The scores as a table for a human reader.
   *
   * @return lines with precision, recall and F1 in per cent and the counts behind them
   */
  public String table() {
    StringBuilder out = new StringBuilder();
    out.append(
        String.format(
            Locale.ROOT,
            "%-28s %9s %7s %6s %8s %6s %8s\n",
            documents + (documents == 1 ? " document" : " documents"),
            "precision",
            "recall",
            "F1",
            "expected",
            "found",
            "correct"));
    out.append("names, all depths\n");
    names.forEach((type, score) -> row(type.name(), score, out));
    row("all types", allNames(), out);
    out.append("names, outermost\n");
    outermost.forEach((type, score) -> row(type.name(), score, out));
    row("all types", allOutermost(), out);
    out.append("times\n");
    row("span strict", times.strict(), out);
    row("span relaxed", times.relaxed(), out);
    row("type", times.type(), out);
    row("value", times.value(), out);
    row("mod", times.mod(), out);
    if (!links.isEmpty()) {
      out.append(
          String.format(
              Locale.ROOT,
              "%-28s %9s %7s %6s %8s\n",
              "linking, F1",
              "B³",
              "MUC",
              "CEAF-e",
              "mean"));
      row("given the names", links.givenGold(), out);
      row("given names found", links.givenFound(), out);
      row("baseline: same string", links.exactString(), out);
      row("baseline: last syllable", links.lastSyllable(), out);
    }
    return out.toString();
  }

  private static void row(String label, LinkScore score, StringBuilder out) {
    out.append(
        String.format(
            Locale.ROOT,
            "  %-26s %9.1f %7.1f %6.1f %8.1f\n",
            label,
            100 * score.bCubed().f1(),
            100 * score.muc().f1(),
            100 * score.ceaf().f1(),
            100 * score.mean()));
  }

  private static void row(String label, Score score, StringBuilder out) {
    out.append(
        String.format(
            Locale.ROOT,
            "  %-26s %9.1f %7.1f %6.1f %8d %6d %8d\n",
            label,
            100 * score.precision(),
            100 * score.recall(),
            100 * score.f1(),
            score.expected(),
            score.found(),
            score.correct()));
  }
}
