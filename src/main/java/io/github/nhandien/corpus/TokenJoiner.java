package io.github.nhandien.corpus;

import io.github.nhandien.EntityType;
import io.github.nhandien.text.RunningText;
import io.github.nhandien.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Makes documents out of formats that keep tokens and no text. Used by one thread. */
final class TokenJoiner {
  private final String file;
  private final List<AnnotatedDocument> documents = new ArrayList<>();
  private final List<GoldName> names = new ArrayList<>();
  private RunningText text = new RunningText();

  TokenJoiner(String file) {
    this.file = file;
  }

  Span add(String token) {
    return text.add(token);
  }

  /** Marks a stretch of the text, from the start of one token to the end of another. */
  void mark(int start, int end, String label) {
    names.add(new GoldName(new Span(start, end), type(label), null));
  }

  void endSentence() {
    text.endSentence();
  }

  /** Ends a document, unless nothing was added since the last; it is called after the file. */
  void endDocument() {
    if (!text.isEmpty()) {
      String id = file + "#" + (documents.size() + 1);
      names.sort(Comparator.comparing(GoldName::span));
      documents.add(
          new AnnotatedDocument(id, null, null, text.toString().stripTrailing(), names, List.of()));
      names.clear();
      text = new RunningText();
    }
  }

  List<AnnotatedDocument> documents() {
    return documents;
  }

  /** The names that shared tasks and OpenNLP's models use for the three types; others stay. */
  private static EntityType type(String label) {
    String upper = label.toUpperCase(Locale.ROOT);
    return EntityType.of(upper.equals("ORGANISATION") ? "ORGANIZATION" : upper);
  }
}
