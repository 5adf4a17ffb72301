package io.github.nhandien.lexicon;

import io.github.nhandien.match.TokenTrie;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The compiled lexicon as bytes: flat arrays that are read in one go, and entries that are made
 * when first asked for. The same tables give the same bytes.
 */
final class LexiconFile {
  private static final int MAGIC = 0x4E444C33; // "NDL3"
  private static final int FIELDS = 6;
  private static final LexiconKind[] KINDS = LexiconKind.values();

  private LexiconFile() {}

  static byte[] write(TokenTrie<LexiconPhrase> trie, WordStatistics words) throws IOException {
    Strings strings = new Strings();
    ByteArrayOutputStream phrases = new ByteArrayOutputStream();
    DataOutputStream entries = new DataOutputStream(phrases);
    List<Integer> starts = new ArrayList<>(List.of(0));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(MAGIC);
    IOException[] failure = new IOException[1];
    trie.write(
        out,
        phrase -> {
          try {
            for (LexiconEntry entry : phrase.entries()) {
              write(entry, strings, entries);
            }
          } catch (IOException e) {
            failure[0] = e;
          }
          starts.add(entries.size() / (FIELDS * Integer.BYTES));
          return starts.size() - 1;
        });
    if (failure[0] != null) {
      throw failure[0];
    }
    out.writeInt(starts.size());
    for (int start : starts) {
      out.writeInt(start);
    }
    out.write(phrases.toByteArray());
    strings.write(out);
    CaseRules.of(trie).write(out);
    words.write(out);
    return bytes.toByteArray();
  }

  private static void write(LexiconEntry entry, Strings strings, DataOutputStream out)
      throws IOException {
    out.writeInt(entry.kind().ordinal());
    out.writeInt(strings.number(entry.name()));
    out.writeInt(strings.number(entry.classOf()));
    out.writeInt(strings.number(entry.code()));
    out.writeInt(strings.number(entry.detail()));
    out.writeInt(strings.number(entry.main()));
  }

  static Lexicon read(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    if (in.getInt() != MAGIC) {
      throw new IllegalStateException("lexicon.bin is no lexicon, or of another version");
    }
    Entries entries = new Entries();
    TokenTrie<LexiconPhrase> trie = TokenTrie.read(in, entries::phrase);
    entries.read(in);
    return new Lexicon(trie, CaseRules.read(in), WordStatistics.read(in));
  }

  private static final class Strings {
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    int number(String s) {
      return numbers.computeIfAbsent(s, key -> numbers.size());
    }

    void write(DataOutputStream out) throws IOException {
      ByteArrayOutputStream all = new ByteArrayOutputStream();
      out.writeInt(numbers.size() + 1);
      out.writeInt(0);
      for (String s : numbers.keySet()) {
        all.writeBytes(s.getBytes(StandardCharsets.UTF_8));
        out.writeInt(all.size());
      }
      out.write(all.toByteArray());
    }
  }

  /** Entries in flat arrays; an entry becomes an object when a text first needs it. */
  private static final class Entries {
    private int[] starts = new int[0];
    private int[] fields = new int[0];
    private int[] ends = new int[0];
    private byte[] strings = new byte[0];

    void read(ByteBuffer in) {
      starts = ints(in, in.getInt());
      fields = ints(in, starts[starts.length - 1] * FIELDS);
      ends = ints(in, in.getInt());
      strings = new byte[ends[ends.length - 1]];
      in.get(strings);
    }

    private static int[] ints(ByteBuffer in, int count) {
      int[] ints = new int[count];
      in.asIntBuffer().get(ints);
      in.position(in.position() + count * Integer.BYTES);
      return ints;
    }

    LexiconPhrase phrase(int number) {
      List<LexiconEntry> entries = new ArrayList<>();
      int kinds = 0;
      for (int e = starts[number - 1]; e < starts[number]; e++) {
        int f = e * FIELDS;
        LexiconKind kind = KINDS[fields[f]];
        kinds |= kind.bit();
        entries.add(
            new LexiconEntry(
                kind,
                string(fields[f + 1]),
                string(fields[f + 2]),
                string(fields[f + 3]),
                string(fields[f + 4]),
                string(fields[f + 5])));
      }
      return new LexiconPhrase(List.copyOf(entries), kinds);
    }

    private String string(int number) {
      int start = ends[number];
      return new String(strings, start, ends[number + 1] - start, StandardCharsets.UTF_8);
    }
  }
}
