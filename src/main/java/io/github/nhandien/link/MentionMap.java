package io.github.nhandien.link;

import io.github.nhandien.Analysis;
import io.github.nhandien.Candidate;
import io.github.nhandien.EntityType;
import io.github.nhandien.entity.ResolvedMention;
import io.github.nhandien.text.Sentence;
import io.github.nhandien.text.Span;
import io.github.nhandien.text.Token;
import java.util.BitSet;
import java.util.List;

/** Where the mentions of names stand among a document's tokens. Not thread-safe. */
final class MentionMap {
  private final List<Token> tokens;

  /** First token and token after the last, for each mention. */
  private final int[] firstToken;

  private final int[] endToken;

  /** The outermost names in order, by their mentions; no two share more than a token. */
  private final int[] outermost;

  private int names;
  private final BitSet covered;
  private final List<Sentence> sentences;

  /** The sentence that was asked for last: the next one is that, or near it. */
  private int sentence;

  private final EntityType[] typeOf;

  MentionMap(Analysis analysis, List<ResolvedMention> mentions) {
    tokens = analysis.tokens();
    int size = tokens.size();
    firstToken = new int[mentions.size()];
    endToken = new int[mentions.size()];
    outermost = new int[mentions.size()];
    covered = new BitSet(size + 1);
    sentences = analysis.sentences();
    typeOf = new EntityType[mentions.size()];
    int at = 0;
    for (ResolvedMention mention : mentions) {
      Span span = mention.candidate().span();
      while (at < size && tokens.get(at).end() <= span.start()) {
        at++;
      }
      int end = at;
      while (end < size && tokens.get(end).start() < span.end()) {
        end++;
      }
      place(mention, at, end);
    }
  }

  private void place(ResolvedMention mention, int from, int to) {
    int index = mention.index();
    firstToken[index] = from;
    endToken[index] = to;
    if (mention.candidate() instanceof Candidate.Name name && from < to) {
      typeOf[index] = name.type();
      if (mention.parent() < 0 || !covered.get(from)) {
        outermost[names++] = index;
        covered.set(from, to);
      }
    }
  }

  int firstToken(int mention) {
    return firstToken[mention];
  }

  int endToken(int mention) {
    return endToken[mention];
  }

  /** The outermost name that begins at a token, or -1. */
  int beginningAt(int token) {
    return outermostAt(firstToken, token);
  }

  /** The outermost name whose last token stands before that one, or -1. */
  int endingAt(int token) {
    return outermostAt(endToken, token);
  }

  /** Binary search: the last outermost name whose edge is at that token, or -1. */
  private int outermostAt(int[] edges, int token) {
    int low = 0;
    int high = names;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (edges[outermost[middle]] <= token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low > 0 && edges[outermost[low - 1]] == token ? outermost[low - 1] : -1;
  }

  boolean isIn(int token) {
    return covered.get(token);
  }

  /** Whether a sentence, or the text's end, begins there. */
  boolean isSentenceStart(int token) {
    if (token >= tokens.size()) {
      return true;
    }
    int start = tokens.get(token).start();
    while (sentence + 1 < sentences.size() && sentences.get(sentence + 1).start() <= start) {
      sentence++;
    }
    while (sentence > 0 && sentences.get(sentence).start() > start) {
      sentence--;
    }
    return sentences.get(sentence).start() == start;
  }

  boolean isBody(int mention) {
    EntityType type = typeOf[mention];
    return EntityType.LOCATION.equals(type) || EntityType.ORGANIZATION.equals(type);
  }

  boolean isPerson(int mention) {
    return EntityType.PERSON.equals(typeOf[mention]);
  }
}
