package io.github.nhandien.vncorenlp;

import io.github.nhandien.match.TokenTrie;
import io.github.nhandien.text.Text;
import io.github.nhandien.text.Token;
import io.github.nhandien.text.Tokenizer;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InvalidClassException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectStreamException;
import java.io.StreamCorruptedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads VnCoreNLP's list of words, a Java-serialised set of strings. */
final class Vocabulary {
  private static final long MOST_BYTES = 64L << 20;
  private static final long MOST_OBJECTS = 4L << 20;

  private Vocabulary() {}

  /** The words of several syllables, by the keys of their tokens. */
  static TokenTrie<Boolean> read(Path file) throws IOException {
    TokenTrie.Builder<Boolean> trie = new TokenTrie.Builder<>();
    for (Object element : set(file)) {
      if (!(element instanceof String word)) {
        throw notAVocabulary(file, "an element that is no string", null);
      }
      List<String> keys = new ArrayList<>();
      for (Token token : Tokenizer.vietnamese().tokenize(Text.of(word))) {
        keys.add(token.key());
      }
      if (keys.size() > 1) {
        trie.put(keys, true);
      }
    }
    return trie.build();
  }

  private static Set<?> set(Path file) throws IOException {
    try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
        ObjectInputStream in = new ObjectInputStream(bytes)) {
      in.setObjectInputFilter(Vocabulary::check);
      Object read = in.readObject();
      if (read instanceof HashSet<?> set) {
        return set;
      }
      throw notAVocabulary(file, "something else", null);
    } catch (InvalidClassException e) {
      throw notAVocabulary(file, "a class that is not let in, or too much", e);
    } catch (StreamCorruptedException e) {
      throw notAVocabulary(file, "no Java-serialised object", e);
    } catch (EOFException e) {
      throw notAVocabulary(file, "a file that ends too early", e);
    } catch (ClassNotFoundException | RuntimeException | ObjectStreamException e) {
      throw notAVocabulary(file, "a broken stream", e);
    }
  }

  private static IOException notAVocabulary(Path file, String found, @Nullable Throwable cause) {
    String reason = cause == null ? "" : " (" + cause.getMessage() + ")";
    return new IOException(
        file + ": expected a Java-serialised HashSet of strings but found " + found + reason,
        cause);
  }

  /** A set at the top, strings in it, and the array that the set keeps them in: nothing else. */
  private static ObjectInputFilter.Status check(ObjectInputFilter.FilterInfo info) {
    if (info.streamBytes() > MOST_BYTES
        || info.references() > MOST_OBJECTS
        || info.arrayLength() > MOST_OBJECTS
        || info.depth() > 2) {
      return ObjectInputFilter.Status.REJECTED;
    }
    Class<?> type = info.serialClass();
    if (type == null) {
      return ObjectInputFilter.Status.UNDECIDED;
    }
    boolean known =
        type == String.class
            || (type == HashSet.class && info.depth() == 1)
            || type == Map.Entry[].class;
    return known ? ObjectInputFilter.Status.ALLOWED : ObjectInputFilter.Status.REJECTED;
  }
}
