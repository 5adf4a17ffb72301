package io.github.nhandien.corpus;

import io.github.nhandien.FormatException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Text out of bytes that must be UTF-8; a byte order mark at the beginning is passed over. */
public final class StrictText {
  private StrictText() {}

  /**
   * Reads a whole file.
   *
   * @param file a text file
   * @return its content without byte order mark
   * @throws IOException if it cannot be read
   * @throws FormatException if it is not UTF-8; names the line
   */
  public static String read(Path file) throws IOException {
    return decode(file.toString(), 1, Files.readAllBytes(file));
  }

  /**
   * Decodes bytes.
   *
   * @param name what to call them in messages
   * @param firstLine the number of their first line
   * @param bytes what should be UTF-8
   * @return the text without byte order mark
   * @throws FormatException if they are not UTF-8; names the line
   */
  public static String decode(String name, int firstLine, byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      int line = firstLine;
      for (int i = 0; i < in.position(); i++) {
        line += bytes[i] == '\n' ? 1 : 0;
      }
      throw new FormatException(
          name,
          line,
          String.format(
              Locale.ROOT,
              "expected UTF-8 but found byte 0x%02X at offset %d",
              bytes[in.position()] & 0xFF,
              in.position()));
    }
    out.flip();
    boolean mark = out.hasRemaining() && out.charAt(0) == '\uFEFF';
    return mark ? out.subSequence(1, out.remaining()).toString() : out.toString();
  }
}
