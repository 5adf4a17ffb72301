package io.github.nhandien.text;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What somebody knows of each form by itself, computed when first asked for and kept with the form,
 * for a few thousand forms make nearly all of every text: who has a token needs no look-up by its
 * string. Made once for good, in a static field. Thread-safe without locks.
 *
 * <pre>{@code
 * private static final FormTable<Integer> LENGTHS = new FormTable<>(form -> form.key().length());
 *
 * int length = LENGTHS.of(token);
 * }</pre>
 *
 * @param <T> what is known of a form, an immutable class with final fields
 */
public final class FormTable<T> {
  /** So many tables there are, or a few more. */
  static final int EXPECTED = 8;

  private static final AtomicInteger TABLES = new AtomicInteger();

  private final int number = TABLES.getAndIncrement();
  private final Function<Form, T> make;

  /**
   * Creates a table.
   *
   * @param make computes what is known of a form; asked once or a few times for each
   */
  public FormTable(Function<Form, T> make) {
    this.make = make;
  }

  /**
   * What is known of a token's form.
   *
   * @param token any token
   * @return what was computed for its form
   */
  public T of(Token token) {
    return of(token.kept());
  }

  @SuppressWarnings("unchecked")
  T of(Form form) {
    @Nullable Object[] kept = form.kept;
    Object value = number < kept.length ? kept[number] : null;
    return value == null ? keep(form) : (T) value;
  }

  private T keep(Form form) {
    T value = make.apply(form);
    @Nullable Object[] kept = form.kept;
    if (number >= kept.length) {
      kept = Arrays.copyOf(kept, TABLES.get());
      form.kept = kept;
    }
    kept[number] = value;
    return value;
  }
}
