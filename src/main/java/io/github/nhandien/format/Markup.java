package io.github.nhandien.format;

import java.io.IOException;

/** Escaping for XML and for HTML written as XML. */
final class Markup {
  private Markup() {}

  /** Text or an attribute's value; what XML cannot hold becomes U+FFFD. */
  static void escape(String raw, Appendable out) throws IOException {
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      switch (c) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        case '\r' -> out.append("&#13;");
        default -> {
          if (Character.isHighSurrogate(c)
              && i + 1 < raw.length()
              && Character.isLowSurrogate(raw.charAt(i + 1))) {
            out.append(c).append(raw.charAt(++i));
          } else {
            out.append(isAllowed(c) ? c : '\uFFFD');
          }
        }
      }
    }
  }

  /** An attribute's value, in which line ends must not be normalised away. */
  static void escapeAttribute(String raw, Appendable out) throws IOException {
    StringBuilder escaped = new StringBuilder(raw.length() + 16);
    escape(raw, escaped);
    for (int i = 0; i < escaped.length(); i++) {
      char c = escaped.charAt(i);
      switch (c) {
        case '\n' -> out.append("&#10;");
        case '\t' -> out.append("&#9;");
        default -> out.append(c);
      }
    }
  }

  private static boolean isAllowed(char c) {
    return c >= ' ' ? !Character.isSurrogate(c) && c < '\uFFFE' : c == '\n' || c == '\t';
  }
}
