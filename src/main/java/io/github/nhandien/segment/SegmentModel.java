package io.github.nhandien.segment;

import io.github.nhandien.lexicon.Lexicon;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * The weights of the word segmenter: for each feature four small integers, one for each pair of
 * decisions at a place and the place before it, to be multiplied by one scale. Immutable and
 * thread-safe.
 */
public final class SegmentModel {
  /** Pairs of decisions: before * 2 + here, 0 a new word, 1 the same word. */
  static final int PAIRS = 4;

  private static final int MAGIC = 0x4E44_5731; // NDW1
  private static final int MOST_FEATURES = 1 << 22;

  // Weights are stored plus BIAS, so that four of them, each in a lane of 16 bits, add up at once.
  private static final int BIAS = 128;

  private final int[] hashes; // ascending
  private final byte[] rows; // hashes.length * PAIRS
  private final float scale;
  private final long[] table; // open addressing: a hash and four weights, one byte each; 0 is free
  private final int mask;

  SegmentModel(int[] hashes, byte[] rows, float scale) {
    this.hashes = hashes;
    this.rows = rows;
    this.scale = scale;
    int size = Math.max(16, Integer.highestOneBit(hashes.length * 2) * 2);
    this.table = new long[size];
    this.mask = size - 1;
    for (int i = 0; i < hashes.length; i++) {
      int slot = hashes[i] & mask;
      while (table[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      table[slot] = (long) hashes[i] << 32;
      for (int y = 0; y < PAIRS; y++) {
        int weight = Math.max(1, rows[i * PAIRS + y] + BIAS);
        table[slot] |= (long) weight << y * 8;
      }
    }
  }

  /**
   * A segmenter over this model and the library's lexicon.
   *
   * @return an immutable, thread-safe segmenter
   */
  public WordSegmenter segmenter() {
    return new ModelSegmenter(this, Lexicon.standard().trie());
  }

  /** The scores of the pairs of decisions by the features of one place. */
  void score(BoundaryFeatures features, float[] scores, int at) {
    long even = 0; // pairs 0 and 2, in lanes of 16 bits
    long odd = 0;
    int known = 0;
    for (int k = 0; k < features.count(); k++) {
      int hash = features.get(k);
      int slot = hash & mask;
      long entry;
      while ((entry = table[slot]) != 0) {
        if ((int) (entry >>> 32) == hash) {
          even += entry & 0x00FF00FF;
          odd += entry >>> 8 & 0x00FF00FF;
          known++;
          break;
        }
        slot = (slot + 1) & mask;
      }
    }
    int bias = known * BIAS;
    scores[at] = ((int) (even & 0xFFFF) - bias) * scale;
    scores[at + 1] = ((int) (odd & 0xFFFF) - bias) * scale;
    scores[at + 2] = ((int) (even >>> 16) - bias) * scale;
    scores[at + 3] = ((int) (odd >>> 16) - bias) * scale;
  }

  /**
   * Writes the model; the same model gives the same bytes.
   *
   * @param out where to; not closed
   * @throws IOException if writing fails
   */
  public void write(OutputStream out) throws IOException {
    DataOutputStream data = new DataOutputStream(out);
    data.writeInt(MAGIC);
    data.writeFloat(scale);
    data.writeInt(hashes.length);
    for (int hash : hashes) {
      data.writeInt(hash);
    }
    data.write(rows);
    data.flush();
  }

  /**
   * Reads a model.
   *
   * @param in what {@link #write} wrote; not closed
   * @return the model
   * @throws IOException if reading fails or it is no model of this version
   */
  public static SegmentModel read(InputStream in) throws IOException {
    DataInputStream data = new DataInputStream(new BufferedInputStream(in, 1 << 16));
    try {
      if (data.readInt() != MAGIC) {
        throw new IOException("not a model of words, or of another version");
      }
      float scale = data.readFloat();
      int n = data.readInt();
      if (n < 0 || n > MOST_FEATURES || !Float.isFinite(scale)) {
        throw new IOException("a broken model of words: " + n + " features, scale " + scale);
      }
      int[] hashes = new int[n];
      for (int i = 0; i < n; i++) {
        hashes[i] = data.readInt();
      }
      byte[] rows = new byte[n * PAIRS];
      data.readFully(rows);
      return new SegmentModel(hashes, rows, scale);
    } catch (EOFException e) {
      throw new IOException("a model of words that ends too early", e);
    }
  }
}
