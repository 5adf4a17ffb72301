package io.github.nhandien.lexicon;

import io.github.nhandien.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that the lexicon knows about one phrase. Immutable.
 *
 * @param entries its facts, in the order of the tables
 * @param kinds the tables that it stands in, as a set of bits
 */
public record LexiconPhrase(List<LexiconEntry> entries, int kinds) {

  static LexiconPhrase of(LexiconEntry entry) {
    return new LexiconPhrase(List.of(entry), entry.kind().bit());
  }

  LexiconPhrase with(LexiconEntry entry) {
    if (entries.contains(entry)) {
      return this;
    }
    List<LexiconEntry> all = new ArrayList<>(entries);
    all.add(entry);
    return new LexiconPhrase(List.copyOf(all), kinds | entry.kind().bit());
  }

  /**
   * Whether a table has it.
   *
   * @param kind the table
   * @return true if it does
   */
  public boolean is(LexiconKind kind) {
    return (kinds & kind.bit()) != 0;
  }

  /**
   * The first fact of a table about it.
   *
   * @param kind the table
   * @return the fact, or empty if the table does not have it
   */
  public Optional<LexiconEntry> entry(LexiconKind kind) {
    return Optional.ofNullable(first(kind));
  }

  /**
   * As {@link #entry}, for those who look at many phrases.
   *
   * @param kind the table
   * @return the fact, or null if the table does not have it
   */
  public @Nullable LexiconEntry first(LexiconKind kind) {
    if (is(kind)) {
      for (int i = 0; i < entries.size(); i++) {
        if (entries.get(i).kind() == kind) {
          return entries.get(i);
        }
      }
    }
    return null;
  }

  /**
   * The tables that have the phrase as a text writes it: a letter that the table writes large must
   * be large in the text; titles, heads and other triggers match in either case.
   *
   * @param tokens the tokens of a text
   * @param from index of the phrase's first token
   * @return a set of bits
   */
  public int kindsWritten(List<Token> tokens, int from) {
    int written = 0;
    for (LexiconEntry entry : entries) {
      written |= isWritten(entry.capitals(), tokens, from) ? entry.kind().bit() : 0;
    }
    return written;
  }

  private static boolean isWritten(int capitals, List<Token> tokens, int from) {
    for (int rest = capitals; rest != 0; rest &= rest - 1) {
      int i = from + Integer.numberOfTrailingZeros(rest);
      if (i >= tokens.size() || !tokens.get(i).isCapitalized()) {
        return false;
      }
    }
    return true;
  }

  /**
   * A number for what the table says it is.
   *
   * @param kind a table that has it
   * @return a hash of the class: office, river, ministry
   */
  public int classHash(LexiconKind kind) {
    LexiconEntry entry = first(kind);
    return entry == null ? 0 : entry.classOf().hashCode() * 31 + kind.ordinal();
  }
}
