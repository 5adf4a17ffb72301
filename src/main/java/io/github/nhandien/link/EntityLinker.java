package io.github.nhandien.link;

import io.github.nhandien.Analysis;
import io.github.nhandien.entity.ResolvedMention;
import java.util.List;

/** Decides which mentions of a document name the same entity. Implementations are thread-safe. */
@FunctionalInterface
public interface EntityLinker {

  /**
   * Groups a document's mentions of names.
   *
   * @param analysis the text
   * @param mentions all its mentions, those of time among them, which are left alone
   * @return the entities in the order in which the text first names them; every mention of a name
   *     belongs to one
   */
  List<LinkedEntity> link(Analysis analysis, List<ResolvedMention> mentions);

  /**
   * The library's own linker.
   *
   * @return a shared, thread-safe instance
   */
  static EntityLinker standard() {
    return DocumentLinker.INSTANCE;
  }
}
