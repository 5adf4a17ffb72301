package io.github.nhandien.entity;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * The weights of the trained recogniser: for each feature a row of small integers, one a label, to be
 * multiplied by one scale; and the weights of label pairs for names and for names within names. Immutable,
 * thread-safe.
 */
public final class NameModel {
  static final int L = LabelSet.SIZE;
  private static final int MAGIC = 0x4E44_4E31; // NDN1
  private static final String RESOURCE = "/io/github/nhandien/models/names.bin";

  private final int[] hashes; // ascending
  private final byte[] rows; // hashes.length * L
  private final float scale;
  private final float[] outer;
  private final float[] inner;
  private final int[] table; // open addressing: index into hashes + 1
  private final int mask;

  NameModel(int[] hashes, byte[] rows, float scale, float[] outer, float[] inner) {
    this.hashes = hashes;
    this.rows = rows;
    this.scale = scale;
    this.outer = outer;
    this.inner = inner;
    int size = Math.max(16, Integer.highestOneBit(hashes.length * 2) * 2);
    this.table = new int[size];
    this.mask = size - 1;
    for (int i = 0; i < hashes.length; i++) {
      int slot = slot(hashes[i]);
      while (table[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      table[slot] = i + 1;
    }
  }

  /**
   * The model that ships with the library, read when first asked for.
   *
   * @return a shared instance
   */
  static NameModel standard() {
    return Holder.INSTANCE;
  }

  private int slot(int hash) {
    return (hash * 0x9E3779B9 >>> 7) & mask;
  }

  float[] outerTransitions() {
    return outer;
  }

  float[] innerTransitions() {
    return inner;
  }

  /** Adds the weights of a token's features to its scores. */
  void score(NameFeatures features, float[] scores, int token) {
    if (features.count() == 0) {
      return;
    }
    int[] sums = new int[L];
    for (int k = 0; k < features.count(); k++) {
      int hash = features.get(k);
      int slot = slot(hash);
      while (true) {
        int index = table[slot];
        if (index == 0) {
          break;
        }
        if (hashes[index - 1] == hash) {
          int row = (index - 1) * L;
          for (int y = 0; y < L; y++) {
            sums[y] += rows[row + y];
          }
          break;
        }
        slot = (slot + 1) & mask;
      }
    }
    for (int y = 0; y < L; y++) {
      scores[token * L + y] += sums[y] * scale;
    }
  }

  /** How many features have weights. */
  int features() {
    return hashes.length;
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
    data.writeInt(L);
    data.writeFloat(scale);
    for (float[] transitions : new float[][] {outer, inner}) {
      for (float t : transitions) {
        data.writeFloat(t);
      }
    }
    data.writeInt(hashes.length);
    for (int hash : hashes) {
      data.writeInt(hash);
    }
    for (int y = 0; y < L; y++) { // by label: alike bytes side by side compress better
      for (int i = 0; i < hashes.length; i++) {
        data.writeByte(rows[i * L + y]);
      }
    }
    data.flush();
  }

  /**
   * Reads a model.
   *
   * @param in what {@link #write} wrote; not closed
   * @return the model
   * @throws IOException if reading fails or it is no model of this version
   */
  public static NameModel read(InputStream in) throws IOException {
    DataInputStream data = new DataInputStream(new BufferedInputStream(in, 1 << 16));
    if (data.readInt() != MAGIC || data.readInt() != L) {
      throw new IOException("not a model of names, or of another version");
    }
    float scale = data.readFloat();
    float[] outer = new float[L * L];
    float[] inner = new float[L * L];
    for (float[] transitions : new float[][] {outer, inner}) {
      for (int i = 0; i < transitions.length; i++) {
        transitions[i] = data.readFloat();
      }
    }
    int n = data.readInt();
    int[] hashes = new int[n];
    for (int i = 0; i < n; i++) {
      hashes[i] = data.readInt();
    }
    byte[] rows = new byte[n * L];
    byte[] column = new byte[n];
    for (int y = 0; y < L; y++) {
      data.readFully(column);
      for (int i = 0; i < n; i++) {
        rows[i * L + y] = column[i];
      }
    }
    return new NameModel(hashes, rows, scale, outer, inner);
  }

  private static final class Holder {
    static final NameModel INSTANCE = load();

    private static NameModel load() {
      try (InputStream in = NameModel.class.getResourceAsStream(RESOURCE)) {
        if (in == null) {
          throw new IllegalStateException("model missing from the jar: " + RESOURCE);
        }
        return read(in);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + RESOURCE, e);
      }
    }
  }
}
