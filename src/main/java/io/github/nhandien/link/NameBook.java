package io.github.nhandien.link;

import io.github.nhandien.lexicon.Lexicon;
import io.github.nhandien.lexicon.LexiconEntry;
import io.github.nhandien.lexicon.LexiconKind;
import io.github.nhandien.match.BoundedCache;
import org.jspecify.annotations.Nullable;

/**
 * What names say by themselves, in whichever text they stand: how they are cut, and what they are
 * taken apart into as places and as organisations. Names come back within a document and in the
 * next, so what was read last is kept, within bounds. Thread-safe.
 */
final class NameBook {
  private static final int BITS = 12;

  /** Longer ones hardly come back. */
  private static final int LONGEST_KEPT = 80;

  private final Lexicon lexicon;
  private final BoundedCache<String, NameForm> forms = new BoundedCache<>(BITS);
  private final BoundedCache<NameForm, PlaceName> places = new BoundedCache<>(BITS);
  private final BoundedCache<NameForm, OrganizationName> organizations = new BoundedCache<>(BITS);
  private final BoundedCache<String, String> kinds = new BoundedCache<>(6);

  NameBook(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  Lexicon lexicon() {
    return lexicon;
  }

  /** A way of writing a name. */
  NameForm form(String text) {
    if (text.length() > LONGEST_KEPT) {
      return NameForm.of(text);
    }
    NameForm known = forms.get(text);
    return known == null ? forms.put(text, NameForm.of(text)) : known;
  }

  /** The name as one of a place. */
  PlaceName place(NameForm form) {
    return kept(places, form, PlaceName::of);
  }

  /** The name as one of an organisation. */
  OrganizationName organization(NameForm form) {
    return kept(organizations, form, OrganizationName::of);
  }

  /** The class of a designator that the tables of Vietnam use for a class: phường is a ward. */
  String kindOf(String classOf) {
    String known = kinds.get(classOf);
    return known == null ? kinds.put(classOf, designatorOf(classOf)) : known;
  }

  private String designatorOf(String classOf) {
    return lexicon
        .find(classOf)
        .flatMap(phrase -> phrase.entry(LexiconKind.DESIGNATOR))
        .map(LexiconEntry::classOf)
        .orElse(classOf);
  }

  /** Takes a name apart. */
  private interface Reading<V> {
    V of(NameForm form, Lexicon lexicon);
  }

  private <V> V kept(BoundedCache<NameForm, V> cache, NameForm form, Reading<V> reading) {
    if (form.text().length() > LONGEST_KEPT) {
      return reading.of(form, lexicon);
    }
    @Nullable V known = cache.get(form);
    return known == null ? cache.put(form, reading.of(form, lexicon)) : known;
  }
}
