package io.github.nhandien;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * An unmodifiable selection of a document's mentions or entities, in the order of the text, that
 * can be narrowed further. Thread-safe.
 *
 * @param <T> what it holds
 * @param <V> the view itself, so that filters chain
 */
public abstract sealed class View<T, V extends View<T, V>> implements Iterable<T>
    permits Mentions, Entities {
  private final List<T> items;

  View(List<T> items) {
    this.items = List.copyOf(items);
  }

  abstract V view(List<T> items);

  /**
   * Only those that the condition holds for.
   *
   * @param condition tests one item
   * @return a narrower view
   */
  public final V where(Predicate<? super T> condition) {
    return view(items.stream().filter(condition).toList());
  }

  /**
   * The first in the order of the text.
   *
   * @return the first item
   * @throws NoSuchElementException if the view is empty; {@link #findFirst()} does not throw
   */
  public final T first() {
    return findFirst().orElseThrow(() -> new NoSuchElementException("the document has none"));
  }

  /**
   * The first in the order of the text, if there is one.
   *
   * @return the first item or empty
   */
  public final Optional<T> findFirst() {
    return items.stream().findFirst();
  }

  /**
   * How many there are.
   *
   * @return the size
   */
  public final int size() {
    return items.size();
  }

  /**
   * Whether there are none.
   *
   * @return true if the view is empty
   */
  public final boolean isEmpty() {
    return items.isEmpty();
  }

  /**
   * All of them as a list.
   *
   * @return an unmodifiable list
   */
  public final List<T> list() {
    return items;
  }

  /**
   * All of them as a stream.
   *
   * @return a sequential stream in the order of the text
   */
  public final Stream<T> stream() {
    return items.stream();
  }

  @Override
  public final Iterator<T> iterator() {
    return items.iterator();
  }

  @Override
  public final String toString() {
    return items.toString();
  }
}
