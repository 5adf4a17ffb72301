package io.github.nhandien.text;

/** What a token is made of. */
public enum TokenKind {
  /** A syllable, a foreign word, a hyphenated name or an abbreviation: anything led by a letter. */
  WORD,
  /** Anything led by a digit: 1.900, 13,5%, 13/9/2023, 4-5/12, 6h30, 23093/UBND-VHX. */
  NUMBER,
  /** A web address. */
  URL,
  /** An e-mail address. */
  EMAIL,
  /** A hash sign and its word. */
  HASHTAG,
  /** An at sign and a user's name. */
  HANDLE,
  /** Punctuation: one mark, or a run of dots. */
  PUNCTUATION,
  /** Any other visible character: currency, arithmetic, emoji, unpaired surrogates. */
  SYMBOL
}
