package io.github.nhandien.entity;

import io.github.nhandien.EntityType;
import io.github.nhandien.corpus.AnnotatedDocument;
import io.github.nhandien.corpus.GoldName;
import io.github.nhandien.text.Sentence;
import io.github.nhandien.text.SentenceSplitter;
import io.github.nhandien.text.Span;
import io.github.nhandien.text.Text;
import io.github.nhandien.text.Token;
import io.github.nhandien.text.Tokenizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * An annotated document as the trainer sees it: tokens, sentences and labelled stretches.
 *
 * @param tokens its tokens
 * @param sentences its sentences
 * @param stretches what is to be learnt
 */
record TrainingDocument(List<Token> tokens, List<Sentence> sentences, List<Stretch> stretches) {

  /**
   * Tokens with the labels that they should get: a sentence, or an organisation with what lies in
   * it.
   *
   * @param from index of the first token
   * @param to index after the last
   * @param isWithinName whether it is an organisation rather than a sentence
   * @param labels a label for each token
   */
  record Stretch(int from, int to, boolean isWithinName, int[] labels) {}

  /**
   * The document with some ordinary words in capitals, as headlines and official prose write them:
   * "theo Kế hoạch này". A model must learn from more than its capital that a word is a name.
   */
  TrainingDocument withRandomCapitals(double rate, SplittableRandom random) {
    if (rate == 0) {
      return this;
    }
    List<Token> changed = new ArrayList<>(tokens);
    for (Stretch stretch : stretches) {
      if (stretch.isWithinName()) {
        continue;
      }
      for (int i = stretch.from(); i + 1 < stretch.to(); i++) {
        int k = i - stretch.from();
        boolean ordinary =
            stretch.labels()[k] == LabelSet.OUTSIDE
                && stretch.labels()[k + 1] == LabelSet.OUTSIDE
                && Character.isLowerCase(tokens.get(i).form().codePointAt(0))
                && Character.isLowerCase(tokens.get(i + 1).form().codePointAt(0));
        if (ordinary && random.nextDouble() < rate) {
          changed.set(i, capitalized(tokens.get(i)));
        }
      }
    }
    return new TrainingDocument(changed, sentences, stretches);
  }

  private static Token capitalized(Token t) {
    String form = t.form().substring(0, 1).toUpperCase(Locale.ROOT) + t.form().substring(1);
    return new Token(t.index(), t.start(), t.end(), t.text(), form, t.key(), t.kind(), t.gap());
  }

  private record Node(LabelSet.Chunk chunk, List<Node> children) {}

  static TrainingDocument of(AnnotatedDocument document) {
    Text text = Text.of(document.text());
    List<Token> tokens = Tokenizer.vietnamese().tokenize(text);
    List<Sentence> sentences = SentenceSplitter.vietnamese().split(text, tokens);
    List<Node> outermost = nest(tokens, document.names());
    List<Stretch> stretches = new ArrayList<>();
    int next = 0;
    for (Sentence sentence : sentences) {
      int from = sentence.firstToken();
      int to = from + sentence.tokens().size();
      List<LabelSet.Chunk> chunks = new ArrayList<>();
      while (next < outermost.size() && outermost.get(next).chunk().from() < to) {
        LabelSet.Chunk chunk = outermost.get(next++).chunk();
        if (chunk.to() <= to && chunk.from() >= from) {
          chunks.add(chunk);
        }
      }
      stretches.add(new Stretch(from, to, false, LabelSet.encode(from, to, chunks)));
    }
    outermost.forEach(node -> addInner(node, stretches));
    return new TrainingDocument(tokens, sentences, stretches);
  }

  private static void addInner(Node node, List<Stretch> stretches) {
    LabelSet.Chunk c = node.chunk();
    if (c.type().equals(EntityType.ORGANIZATION) && c.to() - c.from() > 1) {
      List<LabelSet.Chunk> inside = node.children().stream().map(Node::chunk).toList();
      int[] labels = LabelSet.encode(c.from(), c.to(), inside);
      stretches.add(new Stretch(c.from(), c.to(), true, labels));
    }
    node.children().forEach(child -> addInner(child, stretches));
  }

  /**
   * Names come enclosing before enclosed; what crosses or shares its tokens with its encloser is
   * left out, and so are types that the model does not know, such as MISC.
   */
  private static List<Node> nest(List<Token> tokens, List<GoldName> names) {
    List<Node> outermost = new ArrayList<>();
    Deque<Node> open = new ArrayDeque<>();
    for (GoldName name : names) {
      if (!name.type().isBuiltIn()) {
        continue;
      }
      LabelSet.Chunk chunk = chunk(tokens, name);
      while (!open.isEmpty() && open.peek().chunk().to() <= chunk.from()) {
        open.pop();
      }
      Node node = new Node(chunk, new ArrayList<>());
      if (open.isEmpty()) {
        outermost.add(node);
      } else if (chunk.to() <= open.peek().chunk().to()
          && chunk.to() - chunk.from() < open.peek().chunk().to() - open.peek().chunk().from()) {
        open.peek().children().add(node);
      } else {
        continue;
      }
      open.push(node);
    }
    return outermost;
  }

  private static LabelSet.Chunk chunk(List<Token> tokens, GoldName name) {
    Span span = name.span();
    int from = firstEndingAfter(tokens, span.start());
    int to = from;
    while (to < tokens.size() && tokens.get(to).start() < span.end()) {
      to++;
    }
    return new LabelSet.Chunk(from, Math.max(to, from + 1), name.type());
  }

  private static int firstEndingAfter(List<Token> tokens, int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
