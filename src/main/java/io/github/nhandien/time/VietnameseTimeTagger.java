package io.github.nhandien.time;

import io.github.nhandien.text.Sentence;
import io.github.nhandien.text.Span;
import io.github.nhandien.text.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The library's tagger: one pass over the tokens, the grammar at those that may begin a time. */
final class VietnameseTimeTagger implements TimeTagger {
  static final VietnameseTimeTagger INSTANCE = new VietnameseTimeTagger();

  /** So many tokens without a mark are enough to know that the writer uses none. */
  private static final int LONG_ENOUGH = 200;

  /** So many words may stand before the year that a sentence begins with: Mùa mưa năm ngoái, … */
  private static final int HEAD = 3;

  private VietnameseTimeTagger() {}

  @Override
  public List<TimeMatch> tag(List<Sentence> sentences, TimeContext context) {
    List<TimeMatch> matches = new ArrayList<>();
    Anchors anchors = new Anchors(context);
    TimeLexicon lexicon = isMarked(sentences) ? TimeLexicon.marked() : TimeLexicon.unmarked();
    TimeWords words = TimeWords.of(sentences, lexicon);
    Line line = new Line(words, WritingStyle.of(sentences, words));
    for (Sentence sentence : sentences) {
      if (line.load(sentence)) {
        anchors.moveTo(context.referenceAt(sentence.start()));
        tag(line, anchors, matches);
      }
    }
    return Collections.unmodifiableList(matches);
  }

  /** Whether a text is written with the marks of Vietnamese, as nearly all are. */
  private static boolean isMarked(List<Sentence> sentences) {
    int tokens = 0;
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        for (int i = 0; i < token.form().length(); i++) {
          if (token.form().charAt(i) >= 0x80 && Character.isLetter(token.form().charAt(i))) {
            return true;
          }
        }
      }
      tokens += sentence.tokens().size();
      if (tokens > LONG_ENOUGH) {
        return false;
      }
    }
    return false;
  }

  private static void tag(Line line, Anchors anchors, List<TimeMatch> matches) {
    Resolver resolver = new Resolver(anchors);
    anchors.beginSentence(line.opensParagraph(), line::isHabitual);
    int i = 0;
    while (i < line.size()) {
      Found found = line.begins(i) ? Grammar.at(line, i) : null;
      if (found == null) {
        i++;
        continue;
      }
      int start = found.start();
      anchors.begin(start <= 1 && line.opensParagraph());
      int end = found.end();
      Resolver.Resolved resolved =
          resolver.resolve(found.meaning(), () -> Tense.around(line, start, end));
      if (resolved == null) {
        i++;
        continue;
      }
      String anchor = anchors.used();
      boolean compared = line.hasBefore(start, Kind.COMPARED_WITH);
      if (!(found.meaning() instanceof Meaning.SamePeriod)) {
        boolean alone = start <= 2 && end >= line.size() - 1 && !line.opensText();
        boolean dateline = alone && anchors.isPublished(resolved.value());
        boolean aside = dateline || isDeadline(line, start, resolved);
        anchors.remember(resolved.value(), aside, compared);
        if (start == 0 || (start <= HEAD && line.is(end, ","))) {
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
      Span span = new Span(line.token(start).start(), line.token(end - 1).end());
      matches.add(
          new TimeMatch(
              span, resolved.type(), resolved.value(), found.mod(), found.rule(), anchor));
      i = end;
    }
  }

  /** Whether a day is a birthday or a deadline and not one that the text is telling of. */
  private static boolean isDeadline(Line line, int start, Resolver.Resolved resolved) {
    return resolved.type() == TimeType.DATE && line.hasBefore(start, Kind.ASIDE);
  }
}
