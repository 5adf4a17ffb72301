package io.github.nhandien.text;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The user's text together with its folded view: composed (NFC), without zero-width characters,
 * with every kind of space as U+0020 and every kind of line end as {@code '\n'}. Offsets into the
 * view can be turned into offsets of the original. Immutable and thread-safe; text that is already
 * in folded form costs no copy.
 *
 * <pre>{@code
 * Text text = Text.of("Ha\u0300 No\u0323\u0302i");  // decomposed
 * text.folded();                                     // "Hà Nội"
 * text.originalEnd(2);                               // 3: "Ha" + combining grave
 * }</pre>
 */
public final class Text {
  private final String original;
  private final String folded;
  // Null when folded and original have the same offsets.
  private final int @Nullable [] starts;
  private final int @Nullable [] ends;

  private Text(String original, String folded, int @Nullable [] starts, int @Nullable [] ends) {
    this.original = original;
    this.folded = folded;
    this.starts = starts;
    this.ends = ends;
  }

  /**
   * Folds a text. Linear in its length; any sequence of code units is accepted.
   *
   * @param original the text as the user has it
   * @return the text and its folded view
   * @throws NullPointerException if the text is null
   */
  public static Text of(String original) {
    Objects.requireNonNull(original, "text");
    if (TextFolder.isFolded(original)) {
      return new Text(original, original, null, null);
    }
    TextFolder folder = new TextFolder(original);
    return new Text(original, folder.folded(), folder.starts(), folder.ends());
  }

  /**
   * The text exactly as given.
   *
   * @return the user's own string
   */
  public String original() {
    return original;
  }

  /**
   * The text in composed form, as recognisers see it.
   *
   * @return the folded view
   */
  public String folded() {
    return folded;
  }

  /** Whether the folded view is the original itself. */
  boolean isFolded() {
    return starts == null;
  }

  /**
   * Where a character of the folded view begins in the original.
   *
   * @param index of a character of {@link #folded()}; its length gives the original's length
   * @return an offset into {@link #original()}
   */
  public int originalStart(int index) {
    if (starts == null) {
      return index;
    }
    return index < starts.length ? starts[index] : original.length();
  }

  /**
   * Where a stretch of the folded view that ends before {@code index} ends in the original.
   *
   * @param index the exclusive end of a non-empty stretch of {@link #folded()}
   * @return an exclusive end into {@link #original()}, after the combining marks of the last
   *     character
   */
  public int originalEnd(int index) {
    if (ends == null) {
      return index;
    }
    return index == 0 ? 0 : ends[index - 1];
  }

  @Override
  public String toString() {
    return original;
  }
}
