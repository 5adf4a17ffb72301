package io.github.nhandien.entity;

import io.github.nhandien.Candidate;
import io.github.nhandien.EntityType;
import io.github.nhandien.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Decides which candidates become mentions. The order of precedence:
 *
 * <ol>
 *   <li>the user's dictionaries, then the user's recognisers, then the library's own finds
 *       together;
 *   <li>among equals of that order: the greater priority, then the earlier {@link Source.Kind}
 *       (time, model, gazetteer), then the longer, then the greater confidence, then the earlier in
 *       the text, then the type's name.
 * </ol>
 *
 * A candidate falls if it crosses one that stands before it, or covers exactly the same stretch.
 * One that lies within another stays, nested, if {@linkplain #mayNest such nesting means
 * something}. Stateless, thread-safe; n log n in the candidates.
 */
public final class MentionResolver {
  private static final Comparator<Candidate> PRECEDENCE =
      Comparator.comparingInt(MentionResolver::rank)
          .thenComparing(Comparator.comparingInt(MentionResolver::priority).reversed())
          .thenComparing((Candidate c) -> c.source().kind())
          .thenComparing(Comparator.comparingInt((Candidate c) -> c.span().length()).reversed())
          .thenComparing(Comparator.comparingDouble(MentionResolver::confidence).reversed())
          .thenComparing(Candidate::span)
          .thenComparing(MentionResolver::typeName);

  private static final Comparator<Candidate> BY_PLACE = (a, b) -> a.span().compareTo(b.span());

  /** Creates a resolver. */
  public MentionResolver() {}

  /**
   * Chooses among candidates.
   *
   * @param candidates in any order, overlapping or not
   * @return the mentions in the order of the text, enclosing before enclosed; no two cross
   */
  public List<ResolvedMention> resolve(Collection<? extends Candidate> candidates) {
    List<Candidate> sorted = new ArrayList<>(candidates);
    sorted.sort(BY_PLACE);
    List<Candidate> standing = new ArrayList<>(sorted.size());
    int from = 0;
    while (from < sorted.size()) {
      int to = endOfCluster(sorted, from);
      if (to == from + 1) {
        standing.add(sorted.get(from)); // nothing disputes its place
      } else {
        settle(sorted.subList(from, to), standing);
      }
      from = to;
    }
    return nest(standing);
  }

  /** Where the candidates end that overlap or touch the one at an index, or one another. */
  private static int endOfCluster(List<Candidate> sorted, int from) {
    int end = sorted.get(from).span().end();
    int to = from + 1;
    while (to < sorted.size() && sorted.get(to).span().start() <= end) {
      end = Math.max(end, sorted.get(to).span().end());
      to++;
    }
    return to;
  }

  /** Adds those of the candidates that stand, in the order of the text. */
  private static void settle(List<Candidate> cluster, List<Candidate> standing) {
    cluster.sort(PRECEDENCE);
    int from = standing.size();
    StandingSpans spans = new StandingSpans();
    for (int i = 0; i < cluster.size(); i++) {
      if (spans.add(cluster.get(i).span())) {
        standing.add(cluster.get(i));
      }
    }
    standing.subList(from, standing.size()).sort(BY_PLACE);
  }

  /** Walks the laminar spans once, dropping what may not stand within its encloser. */
  private static List<ResolvedMention> nest(List<Candidate> sorted) {
    List<ResolvedMention> mentions = new ArrayList<>(sorted.size());
    ResolvedMention open = null; // the innermost that may enclose the next one
    for (int i = 0; i < sorted.size(); i++) {
      Candidate candidate = sorted.get(i);
      int start = candidate.span().start();
      while (open != null && open.candidate().span().end() <= start) {
        open = open.parent() < 0 ? null : mentions.get(open.parent());
      }
      if (open == null || mayNest(open.candidate(), candidate)) {
        int depth = open == null ? 0 : open.depth() + 1;
        int parent = open == null ? -1 : open.index();
        open = new ResolvedMention(mentions.size(), candidate, depth, parent);
        mentions.add(open);
      }
    }
    return mentions;
  }

  /**
   * Whether a nested mention says something: what the user asked for always does; of the library's
   * own, places and organisations within an organisation do.
   */
  private static boolean mayNest(Candidate outer, Candidate inner) {
    if (isUsers(inner) || isUsers(outer)) {
      return !(inner instanceof Candidate.Time) || isUsers(outer);
    }
    return inner.source().kind().compareTo(outer.source().kind()) <= 0
        && outer instanceof Candidate.Name o
        && inner instanceof Candidate.Name i
        && o.type().equals(EntityType.ORGANIZATION)
        && !i.type().equals(EntityType.PERSON);
  }

  private static boolean isUsers(Candidate candidate) {
    return rank(candidate) < 2;
  }

  private static int rank(Candidate candidate) {
    return switch (candidate.source().kind()) {
      case DICTIONARY -> 0;
      case CUSTOM -> 1;
      case TIME, MODEL, GAZETTEER -> 2;
    };
  }

  private static int priority(Candidate candidate) {
    return candidate instanceof Candidate.Name name ? name.priority() : 0;
  }

  private static double confidence(Candidate candidate) {
    return candidate instanceof Candidate.Name name ? name.confidence() : 1.0;
  }

  private static String typeName(Candidate candidate) {
    return candidate instanceof Candidate.Name name ? name.type().name() : "";
  }
}
