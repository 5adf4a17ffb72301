package io.github.nhandien.entity;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;

/**
 * The weights of the trained recogniser: for each feature a row of small integers, one a label, to
 * be multiplied by one scale; and the weights of label pairs for names and for names within names.
 * Immutable, thread-safe.
 */
public final class NameModel {
  static final int L = LabelSet.SIZE;
  private static final int MAGIC = 0x4E44_4E31; // NDN1
  private static final String RESOURCE = "/io/github/nhandien/models/names.bin";

  // Rows are kept as lanes of 16 bits, four to a long, each weight plus BIAS: one addition sums
  // four labels.
  private static final int LANES = 4;
  private static final int BIAS = 128;
  private static final int MOST_FEATURES = 0xFFFF / (2 * BIAS);

  private final int[] hashes; // ascending
  private final byte[] rows; // hashes.length * L
  private final float scale;
  private final float[] outer;
  private final float[] inner;
  private final long[]
      table; // open addressing: hash in the high half, index into lanes + 1 in the low
  private final long[] lanes; // hashes.length * LANES
  private final int mask;

  NameModel(int[] hashes, byte[] rows, float scale, float[] outer, float[] inner) {
    this.hashes = hashes;
    this.rows = rows;
    this.scale = scale;
    this.outer = outer;
    this.inner = inner;
    int size = Math.max(16, Integer.highestOneBit(hashes.length * 2) * 2);
    this.table = new long[size];
    this.mask = size - 1;
    this.lanes = new long[hashes.length * LANES];
    for (int i = 0; i < hashes.length; i++) {
      int slot = slot(hashes[i]);
      while (table[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      table[slot] = (long) hashes[i] << 32 | (i + 1);
      for (int y = 0; y < L; y++) {
        long weight = rows[i * L + y] + BIAS;
        lanes[i * LANES + y / 4] |= weight << (y % 4 * 16);
      }
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
    long a = 0;
    long b = 0;
    long c = 0;
    long d = 0;
    int known = 0;
    int count = Math.min(features.count(), MOST_FEATURES);
    for (int k = 0; k < count; k++) {
      int at = find(features.get(k));
      if (at >= 0) {
        a += lanes[at];
        b += lanes[at + 1];
        c += lanes[at + 2];
        d += lanes[at + 3];
        known++;
      }
    }
    int bias = known * BIAS;
    int base = token * L;
    for (int y = 0; y < L; y++) {
      long four = y < 4 ? a : y < 8 ? b : y < 12 ? c : d;
      int sum = (int) (four >>> (y % 4 * 16)) & 0xFFFF;
      scores[base + y] += (sum - bias) * scale;
    }
  }

  /** Where the lanes of a feature begin, or -1 if it has no weights. */
  private int find(int hash) {
    int slot = slot(hash);
    while (true) {
      long entry = table[slot];
      if (entry == 0) {
        return -1;
      }
      if ((int) (entry >> 32) == hash) {
        return ((int) entry - 1) * LANES;
      }
      slot = (slot + 1) & mask;
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
    ByteBuffer data = ByteBuffer.wrap(in.readAllBytes());
    try {
      if (data.getInt() != MAGIC || data.getInt() != L) {
        throw new IOException("not a model of names, or of another version");
      }
      float scale = data.getFloat();
      float[] outer = new float[L * L];
      float[] inner = new float[L * L];
      for (float[] transitions : new float[][] {outer, inner}) {
        data.asFloatBuffer().get(transitions);
        data.position(data.position() + transitions.length * Float.BYTES);
      }
      int n = data.getInt();
      if (n < 0 || n > data.remaining() / (Integer.BYTES + L)) {
        throw new IOException("a model of names that ends too early");
      }
      int[] hashes = new int[n];
      data.asIntBuffer().get(hashes);
      data.position(data.position() + n * Integer.BYTES);
      byte[] columns = new byte[n * L];
      data.get(columns);
      byte[] rows = new byte[n * L];
      for (int y = 0; y < L; y++) {
        for (int i = 0, from = y * n, to = y; i < n; i++, from++, to += L) {
          rows[to] = columns[from];
        }
      }
      return new NameModel(hashes, rows, scale, outer, inner);
    } catch (BufferUnderflowException e) {
      throw new IOException("a model of names that ends too early", e);
    }
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
