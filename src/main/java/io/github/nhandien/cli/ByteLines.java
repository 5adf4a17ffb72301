package io.github.nhandien.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads lines as bytes, so that one that is not UTF-8 spoils no other. */
final class ByteLines {
  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int limit;
  private int number;

  ByteLines(InputStream in) {
    this.in = in;
  }

  /** The number of the line read last, from 1. */
  int number() {
    return number;
  }

  /** The next line without its line end (LF or CR LF), or null after the last. */
  byte @Nullable [] next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean any = false;
    while (true) {
      if (at == limit) {
        at = 0;
        limit = Math.max(0, in.read(buffer));
        if (limit == 0) {
          break;
        }
      }
      any = true;
      int from = at;
      while (at < limit && buffer[at] != '\n') {
        at++;
      }
      line.write(buffer, from, at - from);
      if (at < limit) {
        at++;
        break;
      }
    }
    if (!any) {
      return null;
    }
    number++;
    byte[] bytes = line.toByteArray();
    boolean carriageReturn = bytes.length > 0 && bytes[bytes.length - 1] == '\r';
    return carriageReturn ? Arrays.copyOf(bytes, bytes.length - 1) : bytes;
  }
}
