package io.github.nhandien;

import io.github.nhandien.segment.Word;
import io.github.nhandien.text.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Joins the tokens of people and places to one word each, cutting words that cross their edges. */
final class NamedWords {
  private final Analysis analysis;

  NamedWords(Analysis analysis) {
    this.analysis = analysis;
  }

  List<Word> words(List<Mention> mentions) {
    List<EntityMention> names = outermost(mentions);
    List<Word> words = analysis.words();
    if (names.isEmpty()) {
      return words;
    }
    List<Word> result = new ArrayList<>(words.size());
    List<Token> parts = new ArrayList<>();
    int name = 0;
    for (Word word : words) {
      for (int i = 0; i < word.syllables().size(); i++) {
        Token token = word.syllables().get(i);
        while (name < names.size() && names.get(name).end() <= token.start()) {
          name++;
        }
        boolean goesOn =
            !parts.isEmpty() && goesOn(names, name, parts.get(parts.size() - 1), token, i > 0);
        if (!goesOn) {
          flush(parts, result);
        }
        parts.add(token);
      }
    }
    flush(parts, result);
    return Collections.unmodifiableList(result);
  }

  /** Within a name always, across its edges never, elsewhere as the segmenter had it. */
  private static boolean goesOn(
      List<EntityMention> names, int name, Token before, Token token, boolean joined) {
    EntityMention next = name < names.size() ? names.get(name) : null;
    if (next != null && next.start() <= token.start()) {
      return next.start() <= before.start();
    }
    EntityMention last = name > 0 ? names.get(name - 1) : null;
    boolean leaves = last != null && last.end() > before.start();
    return joined && !leaves;
  }

  private void flush(List<Token> parts, List<Word> result) {
    if (!parts.isEmpty()) {
      result.add(Word.of(analysis.folded(), parts));
      parts.clear();
    }
  }

  private static List<EntityMention> outermost(List<Mention> mentions) {
    List<EntityMention> names = new ArrayList<>();
    int end = 0;
    for (Mention mention : mentions) { // in order, what encloses first
      if (mention instanceof EntityMention name && mention.start() >= end && isWord(name)) {
        names.add(name);
        end = name.end();
      }
    }
    return names;
  }

  private static boolean isWord(EntityMention name) {
    return name.type().equals(EntityType.PERSON) || name.type().equals(EntityType.LOCATION);
  }
}
