package io.github.nhandien.time;

import io.github.nhandien.text.Sentence;
import io.github.nhandien.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BooleanSupplier;

/** The search for the times of one document. Used once, by one thread. */
final class TimeSearch {
  /** So many words may stand before the year that a sentence begins with: Mùa mưa năm ngoái, … */
  private static final int HEAD = 3;

  private final List<Sentence> sentences;
  private final TimeContext context;
  private final TimeWords words;
  private final Line line;
  private final BooleanSupplier habitual;
  private final Anchors anchors;
  private final Resolver resolver;
  private final List<TimeMatch> matches = new ArrayList<>();

  TimeSearch(List<Sentence> sentences, TimeContext context, TimeLexicon lexicon) {
    this.sentences = sentences;
    this.context = context;
    words = TimeWords.of(sentences, lexicon);
    line = new Line(sentences, words);
    habitual = line::isHabitual;
    anchors = new Anchors(context);
    resolver = new Resolver(anchors);
  }

  /** What was found, in the order of the text. */
  List<TimeMatch> run() {
    int head = 0;
    int first = 0;
    for (int n = 0; n < sentences.size(); n++) {
      Sentence sentence = sentences.get(n);
      int end = first + sentence.tokens().size();
      if (words.head(head) < end) {
        anchors.moveTo(context.referenceAt(sentence.start()));
        line.load(sentence.tokens(), n, first);
        anchors.beginSentence(line.opensParagraph(), habitual);
        head = search(head, first, end);
      }
      first = end;
    }
    return Collections.unmodifiableList(matches);
  }

  /**
   * Goes through one sentence.
   *
   * @param head the number of its first token with which a time may begin
   * @param first the place of its first token in the document
   * @param end the place of the token behind it
   * @return the number of the first token behind it with which a time may begin
   */
  private int search(int head, int first, int end) {
    int n = head;
    int free = first; // behind what was found last
    for (int at = words.head(n); at < end; at = words.head(++n)) {
      int i = at - first;
      Found found = at >= free && line.begins(i) ? Grammar.at(line, i) : null;
      if (found != null && take(found)) {
        free = first + found.end();
      }
    }
    return n;
  }

  /** Takes note of an expression; false if no calendar has such a time. */
  private boolean take(Found found) {
    int start = found.start();
    int end = found.end();
    anchors.begin(start <= 1 && line.opensParagraph());
    Resolver.Resolved resolved =
        resolver.resolve(found.meaning(), () -> Tense.around(line, start, end));
    if (resolved == null) {
      return false;
    }
    String anchor = anchors.used();
    remember(found, resolved);
    Span span = new Span(line.token(start).start(), line.token(end - 1).end());
    matches.add(
        new TimeMatch(span, resolved.type(), resolved.value(), found.mod(), found.rule(), anchor));
    return true;
  }

  private void remember(Found found, Resolver.Resolved resolved) {
    int start = found.start();
    int end = found.end();
    boolean compared = line.hasBefore(start, Kind.COMPARED_WITH);
    if (!(found.meaning() instanceof Meaning.SamePeriod)) {
      boolean alone = start <= 2 && end >= line.size() - 1 && !line.opensText();
      boolean dateline = alone && anchors.isPublished(resolved.value());
      boolean aside = dateline || isDeadline(start, resolved);
      anchors.remember(resolved.value(), aside, compared);
      if (start == 0 || (start <= HEAD && line.is(end, ','))) {
        anchors.frame(resolved.value());
      }
      if (alone && !dateline) {
        anchors.head();
      }
    }
    if (!compared) {
      anchors.report(resolved.value());
    }
    if (line.hasBefore(start, Kind.UP_TO)) {
      anchors.cumulate(resolved.value());
    }
  }

  /** Whether a day is a birthday or a deadline and not one that the text is telling of. */
  private boolean isDeadline(int start, Resolver.Resolved resolved) {
    return resolved.type() == TimeType.DATE && line.hasBefore(start, Kind.ASIDE);
  }
}
