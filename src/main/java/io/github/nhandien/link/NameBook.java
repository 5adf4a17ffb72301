package io.github.nhandien.link;

import io.github.nhandien.Candidate;
import io.github.nhandien.entity.ResolvedMention;
import io.github.nhandien.lexicon.Lexicon;
import io.github.nhandien.lexicon.LexiconEntry;
import io.github.nhandien.lexicon.LexiconKind;
import io.github.nhandien.match.BoundedCache;
import io.github.nhandien.text.Span;
import io.github.nhandien.text.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What names say by themselves, in whichever text they stand: how they are cut, and what they are
 * taken apart into as places, as organisations and as people. Names come back within a document and
 * in the next, so what was read last is kept, within bounds. Thread-safe.
 */
final class NameBook {
  /** Room for the names of some hundred documents, at some hundred bytes each. */
  private static final int BITS = 13;

  /** Longer ones hardly come back. */
  private static final int LONGEST_KEPT = 80;

  private final FormCache forms = new FormCache(BITS);
  private final BoundedCache<String, String> kinds = new BoundedCache<>(9);
  private final BoundedCache<String, String> spellings = new BoundedCache<>(10);

  /** A way of writing a name. */
  NameForm form(String name) {
    NameForm known = known(name, 0, name.length());
    return known == null ? kept(name, NameForm.of(name)) : known;
  }

  /**
   * The way in which a document writes a name.
   *
   * @param text the document's
   * @param span where the name stands there
   * @param tokens the document's
   * @param from index of the first that the span overlaps
   * @param to index after the last one
   */
  NameForm form(String text, Span span, List<Token> tokens, int from, int to) {
    NameForm known = known(text, span.start(), span.end());
    if (known != null) {
      return known;
    }
    String name = span.in(text);
    return kept(name, NameForm.of(name, span, tokens.subList(from, to)));
  }

  /** Those of a document's mentions that are kept; null for the others. */
  @Nullable NameForm[] known(String text, List<ResolvedMention> mentions) {
    int[] starts = new int[mentions.size()];
    int[] ends = new int[mentions.size()];
    for (int i = 0; i < starts.length; i++) {
      Candidate candidate = mentions.get(i).candidate();
      Span span = candidate.span();
      boolean isSought = candidate instanceof Candidate.Name && span.length() <= LONGEST_KEPT;
      starts[i] = span.start();
      ends[i] = isSought ? span.end() : -1;
    }
    return forms.getAll(text, starts, ends);
  }

  private @Nullable NameForm known(String text, int start, int end) {
    return end - start > LONGEST_KEPT ? null : forms.get(text, start, end);
  }

  /** Keeps a form, unless the name has other spaces than the form and would not be found. */
  private NameForm kept(String name, NameForm form) {
    if (name.length() <= LONGEST_KEPT && name.equals(form.text())) {
      forms.put(form);
    }
    return form;
  }

  /** The name as one of a place. */
  PlaceName place(NameForm form) {
    return form.asPlace(this);
  }

  /** The name as one of an organisation. */
  OrganizationName organization(NameForm form) {
    return form.asOrganization(this);
  }

  /** The name as one of a person. */
  PersonName person(NameForm form) {
    return form.asPerson(this);
  }

  /** A name of the lexicon in one {@linkplain Spelling spelling}. */
  String spelling(String name) {
    String known = spellings.get(name);
    return known == null ? spellings.put(name, Spelling.fold(name)) : known;
  }

  /** The class of a designator that the tables of Vietnam use for a class: phường is a ward. */
  String kindOf(String classOf) {
    String known = kinds.get(classOf);
    return known == null ? kinds.put(classOf, designatorOf(classOf)) : known;
  }

  private String designatorOf(String classOf) {
    return Lexicon.standard()
        .find(classOf)
        .flatMap(phrase -> phrase.entry(LexiconKind.DESIGNATOR))
        .map(LexiconEntry::classOf)
        .orElse(classOf);
  }
}
