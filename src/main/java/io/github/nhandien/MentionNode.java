package io.github.nhandien;

import io.github.nhandien.entity.ResolvedMention;
import io.github.nhandien.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * What both kinds of mention have in common: a place in the document and in the tree of mentions.
 *
 * @param document the document
 * @param resolved the candidate that won, its depth and its parent
 */
record MentionNode(Document document, ResolvedMention resolved) {

  Span span() {
    return resolved.candidate().span();
  }

  String text() {
    return span().in(document.text());
  }

  Optional<Mention> parent() {
    return resolved.parent() < 0
        ? Optional.empty()
        : Optional.of(document.mention(resolved.parent()));
  }

  List<Mention> children() {
    return document.childrenOf(resolved.index());
  }
}
