package io.github.nhandien.dictionary;

import io.github.nhandien.FormatException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts CSV (RFC 4180) or TSV into rows, one pass. Used once, by one thread. */
final class RowReader {
  private final String file;
  private final String content;
  private final char separator;
  private final boolean quotes;
  private int at;
  private int line = 1;

  private RowReader(String file, String content, char separator, boolean quotes) {
    this.file = file;
    this.content = content;
    this.separator = separator;
    this.quotes = quotes;
  }

  static RowReader csv(String file, String content) {
    return new RowReader(file, content, ',', true);
  }

  static RowReader tsv(String file, String content) {
    return new RowReader(file, content, '\t', false);
  }

  /** The next row that is not blank, or null at the end. */
  @Nullable Row next() {
    while (at < content.length()) {
      Row row = row();
      if (!row.isBlank()) {
        return row;
      }
    }
    return null;
  }

  private Row row() {
    int first = line;
    List<String> cells = new ArrayList<>();
    while (true) {
      cells.add(quotes && at < content.length() && content.charAt(at) == '"' ? quoted() : plain());
      if (at == content.length()) {
        return new Row(first, cells);
      }
      char c = content.charAt(at);
      if (c == separator) {
        at++;
      } else if (isLineEnd(c)) {
        passLineEnd();
        return new Row(first, cells);
      } else {
        throw new FormatException(
            file,
            line,
            "expected a comma or the end of the line after a closing quote but found \""
                + c
                + "\"");
      }
    }
  }

  private String plain() {
    int start = at;
    while (at < content.length()) {
      char c = content.charAt(at);
      if (c == separator || isLineEnd(c)) {
        break;
      }
      at++;
    }
    return content.substring(start, at);
  }

  private String quoted() {
    int opened = line;
    StringBuilder cell = new StringBuilder();
    at++;
    while (at < content.length()) {
      char c = content.charAt(at);
      if (c == '"') {
        at++;
        if (at == content.length() || content.charAt(at) != '"') {
          return cell.toString();
        }
        cell.append('"');
        at++;
      } else if (isLineEnd(c)) {
        cell.append('\n');
        passLineEnd();
      } else {
        cell.append(c);
        at++;
      }
    }
    throw new FormatException(
        file, opened, "expected a closing quote but found the end of the file");
  }

  private void passLineEnd() {
    if (content.startsWith("\r\n", at)) {
      at++;
    }
    at++;
    line++;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }
}
