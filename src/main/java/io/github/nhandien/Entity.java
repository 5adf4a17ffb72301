package io.github.nhandien;

import java.util.List;
import java.util.Map;

/**
 * Somebody or something that a document names, with all its mentions there. Immutable and
 * thread-safe.
 */
public sealed interface Entity permits Person, Place, Organization, CustomEntity {

  /**
   * Its identifier: the user's own where a dictionary gives one, else unique in the document only.
   *
   * @return such as {@code person-1}
   */
  String id();

  /**
   * Its canonical name: the dictionary's where there is one, else the fullest form in the document.
   *
   * @return such as {@code Vladimir Putin}
   */
  String name();

  /**
   * Its type.
   *
   * @return PERSON, LOCATION, ORGANIZATION or the user's own
   */
  EntityType type();

  /**
   * Where the document names it.
   *
   * @return its mentions in order, at least one
   */
  List<EntityMention> mentions();

  /**
   * Free facts that came with a dictionary entry.
   *
   * @return an unmodifiable map, often empty
   */
  Map<String, String> attributes();
}
