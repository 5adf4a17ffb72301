package io.github.nhandien.link;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside a mention of a person. Immutable.
 *
 * @param gender what an honorific or title tells, or null
 * @param titles the titles, in the order of the text
 * @param isAlone whether nothing but names and where they are from stands on its line: a byline
 */
record Surroundings(@Nullable Gender gender, List<LinkedTitle> titles, boolean isAlone) {
  static final Surroundings NONE = new Surroundings(null, List.of(), false);
}
