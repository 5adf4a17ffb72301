package io.github.nhandien.dictionary;

import io.github.nhandien.FormatException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Decodes UTF-8 without putting up with anything else. */
final class Utf8 {
  private Utf8() {}

  static String decode(String file, byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw new FormatException(
          file,
          lineAt(bytes, in.position()),
          String.format(
              Locale.ROOT,
              "expected UTF-8 but found the byte 0x%02X; save the file as UTF-8",
              bytes[in.position()] & 0xFF));
    }
    return withoutMark(out.flip().toString());
  }

  /** Without the byte order mark that some editors put first. */
  static String withoutMark(String content) {
    return content.startsWith("\uFEFF") ? content.substring(1) : content;
  }

  private static int lineAt(byte[] bytes, int position) {
    int line = 1;
    for (int i = 0; i < position; i++) {
      if (bytes[i] == '\n') {
        line++;
      }
    }
    return line;
  }
}
