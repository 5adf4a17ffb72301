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

  private final int[] hashes; // ascending
  private final WeightTable table;
  private final float scale;
  private final Transitions outer;
  private final Transitions inner;
  private final PairScores outerPairs;
  private final PairScores innerPairs;
  private final UnitExponentials exponentials;
  private final LocalWeights outerLocals;
  private final LocalWeights innerLocals;

  /**
   * A model of given weights.
   *
   * @param hashes the features, ascending
   * @param columns the weights in units of the scale: those of all features for the first label …
   */
  NameModel(int[] hashes, byte[] columns, float scale, float[] outer, float[] inner) {
    this.hashes = hashes;
    this.table = WeightTable.of(hashes, columns);
    this.scale = scale;
    this.outer = new Transitions(outer);
    this.inner = new Transitions(inner);
    this.outerPairs = new PairScores(outer, scale);
    this.innerPairs = new PairScores(inner, scale);
    this.exponentials = new UnitExponentials(scale);
    this.outerLocals = new LocalWeights(table, FeatureTemplates.OUTER);
    this.innerLocals = new LocalWeights(table, FeatureTemplates.INNER);
  }

  /**
   * The model that ships with the library, read when first asked for.
   *
   * @return a shared instance
   */
  static NameModel standard() {
    return Holder.INSTANCE;
  }

  /** The weights of label pairs, for names. */
  Transitions outer() {
    return outer;
  }

  /** The same, for names within names. */
  Transitions inner() {
    return inner;
  }

  /** The weights of label pairs in whole numbers, for names. */
  PairScores outerPairs() {
    return outerPairs;
  }

  /** The same, for names within names. */
  PairScores innerPairs() {
    return innerPairs;
  }

  /** Exponentials of scores. */
  UnitExponentials exponentials() {
    return exponentials;
  }

  /** What tokens give each other by themselves, for names. */
  LocalWeights outerLocals() {
    return outerLocals;
  }

  /** The same, for names within names. */
  LocalWeights innerLocals() {
    return innerLocals;
  }

  /** The sum that makes a score. */
  int units(float score) {
    return Math.round(score / scale);
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
    for (float[] transitions : new float[][] {outer.weights(), inner.weights()}) {
      for (float t : transitions) {
        data.writeFloat(t);
      }
    }
    data.writeInt(hashes.length);
    for (int hash : hashes) {
      data.writeInt(hash);
    }
    for (int y = 0; y < L; y++) { // by label: alike bytes side by side compress better
      for (int hash : hashes) {
        data.writeByte(table.weight(hash, y));
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
      return new NameModel(hashes, columns, scale, outer, inner);
    } catch (IllegalArgumentException e) {
      throw new IOException("a model of names that is damaged", e);
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
