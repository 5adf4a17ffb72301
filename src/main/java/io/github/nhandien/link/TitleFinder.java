package io.github.nhandien.link;

import io.github.nhandien.link.TitlePhrases.Title;
import io.github.nhandien.text.Gap;
import io.github.nhandien.text.Span;
import io.github.nhandien.text.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the titles beside a person's name: before it, "Ngoại trưởng Nga Sergei Lavrov", "Đại tá, TS
 * Nguyễn Văn Lan", "Thư ký báo chí của Tổng thống Nga Dmitry Peskov"; and after it in apposition,
 * "Sergei Lavrov, Ngoại trưởng Nga".
 */
final class TitleFinder {
  private static final Set<String> NOT_TITLES = Set.of("honorific", "kin", "descriptor");
  private static final int MOST = 5;
  private static final int BYLINE = 20;

  private final List<Token> tokens;
  private final MentionMap map;
  private final TitlePhrases phrases;

  /** Those of the mention that is looked at. */
  private final List<LinkedTitle> titles = new ArrayList<>();

  TitleFinder(List<Token> tokens, MentionMap map, TitlePhrases phrases) {
    this.tokens = tokens;
    this.map = map;
    this.phrases = phrases;
  }

  /** What stands beside the mention of a person that covers those tokens. */
  Surroundings around(int firstToken, int endToken) {
    titles.clear();
    Gender gender = before(firstToken);
    if (!titles.isEmpty()) {
      Collections.reverse(titles);
      addOwner(endToken);
    }
    after(endToken);
    boolean isAlone = isAlone(firstToken, endToken);
    return gender == null && titles.isEmpty() && !isAlone
        ? Surroundings.NONE
        : new Surroundings(gender, List.copyOf(titles), isAlone);
  }

  /** Walks left from the name over titles and the bodies that they belong to. */
  private @Nullable Gender before(int name) {
    Gender gender = null;
    int at = name;
    boolean beside = true; // else a comma or another title lies between
    for (int i = 0; i < MOST && !map.isSentenceStart(at); i++) {
      Found found = endingAt(at);
      if (found == null) {
        break;
      }
      String kind = found.title.entry().classOf();
      if (gender == null && beside) {
        gender = Gender.of(found.title.entry().detail());
      }
      int from = start(found.title);
      if (!NOT_TITLES.contains(kind)) {
        int inner = ownerTitle(from);
        if (inner >= 0) {
          Title outer = phrases.endingAt(inner);
          if (outer != null) {
            from = start(outer);
            titles.add(title(from, at, outer.entry().classOf(), found.body));
          }
        } else {
          titles.add(title(from, found.title.to(), kind, found.body));
        }
      }
      at = from;
      beside = false;
      if (!map.isSentenceStart(at) && isWord(at - 1, WordUses.COMMA | WordUses.ALSO)) {
        at--;
      } else if (!NOT_TITLES.contains(kind) && phrases.endingAt(at) == null) {
        break;
      }
    }
    return gender;
  }

  private record Found(Title title, int body) {}

  /** A title that ends there, or whose body does. */
  private @Nullable Found endingAt(int at) {
    Title title = phrases.endingAt(at);
    if (title != null) {
      return new Found(title, -1);
    }
    int body = map.endingAt(at);
    if (body < 0 || !map.isBody(body)) {
      return null;
    }
    int start = map.firstToken(body);
    if (map.isSentenceStart(start)) {
      return null;
    }
    if (isWord(start - 1, WordUses.OWNER) && !map.isSentenceStart(start - 1)) {
      start--;
    }
    Title ofBody = phrases.endingAt(start);
    if (ofBody == null || NOT_TITLES.contains(ofBody.entry().classOf())) {
      return null;
    }
    return new Found(ofBody, body);
  }

  /** "Thư ký báo chí của | Tổng thống": where the title of an owner's servant ends, or -1. */
  private int ownerTitle(int from) {
    if (map.isSentenceStart(from) || !isWord(from - 1, WordUses.OWNER)) {
      return -1;
    }
    Title outer = map.isSentenceStart(from - 1) ? null : phrases.endingAt(from - 1);
    return outer == null || NOT_TITLES.contains(outer.entry().classOf()) ? -1 : from - 1;
  }

  /** With the word before that belongs to it: cựu, nguyên. */
  private int start(Title title) {
    int from = title.from();
    return !map.isSentenceStart(from) && isWord(from - 1, WordUses.BEFORE_TITLE) ? from - 1 : from;
  }

  /** "GS Artyom Lukin của Đại học …": the body of the title before may stand after the name. */
  private void addOwner(int end) {
    if (hasBody() || map.isSentenceStart(end) || !isWord(end, WordUses.OWNER)) {
      return;
    }
    int body = map.isSentenceStart(end + 1) ? -1 : map.beginningAt(end + 1);
    if (body >= 0 && map.isBody(body)) {
      LinkedTitle last = titles.get(titles.size() - 1);
      titles.set(titles.size() - 1, new LinkedTitle(last.span(), last.kind(), body));
    }
  }

  private boolean hasBody() {
    for (LinkedTitle title : titles) {
      if (title.body() >= 0) {
        return true;
      }
    }
    return false;
  }

  private void after(int end) {
    if (map.isSentenceStart(end) || !isWord(end, WordUses.COMMA | WordUses.OPEN_BRACKET)) {
      return;
    }
    int at = end + 1;
    if (map.isSentenceStart(at)) {
      return;
    }
    Title title = beginningAt(at);
    if (title == null) {
      return;
    }
    int next = title.to();
    if (!map.isSentenceStart(next) && isWord(next, WordUses.OWNER)) {
      next++;
    }
    int body = map.isSentenceStart(next) ? -1 : map.beginningAt(next);
    int close = body >= 0 && map.isBody(body) ? map.endToken(body) : title.to();
    boolean ofTheNextName =
        !map.isSentenceStart(close)
            && (map.beginningAt(close) >= 0 && map.isPerson(map.beginningAt(close))
                || phrases.beginningAt(close) != null);
    if (!ofTheNextName) {
      titles.add(title(at, title.to(), title.entry().classOf(), close == title.to() ? -1 : body));
    }
  }

  /** The title that begins there, a word such as cựu before it included. */
  private @Nullable Title beginningAt(int at) {
    int from = isWord(at, WordUses.BEFORE_TITLE) && !map.isSentenceStart(at + 1) ? at + 1 : at;
    Title title = phrases.beginningAt(at);
    title = title == null ? phrases.beginningAt(from) : title;
    if (title == null || map.isIn(at) || NOT_TITLES.contains(title.entry().classOf())) {
      return null;
    }
    return new Title(at, title.to(), title.entry());
  }

  private LinkedTitle title(int from, int to, String kind, int body) {
    return new LinkedTitle(
        new Span(tokens.get(from).start(), tokens.get(to - 1).end()), kind, body);
  }

  private boolean isWord(int token, int uses) {
    return token < tokens.size() && WordUses.is(tokens.get(token), uses);
  }

  /** Whether names and words of bylines are all that stands on the line. */
  private boolean isAlone(int firstToken, int endToken) {
    int from = firstToken;
    while (from > 0 && !isLineStart(from)) {
      from--;
      if (firstToken - from > BYLINE || !belongsToByline(from)) {
        return false;
      }
    }
    int to = endToken;
    while (to < tokens.size() && !isLineStart(to)) {
      if (to - endToken > BYLINE || !belongsToByline(to)) {
        return false;
      }
      to++;
    }
    return true;
  }

  private boolean isLineStart(int token) {
    Gap gap = tokens.get(token).gap();
    return gap == Gap.LINE || gap == Gap.PARAGRAPH;
  }

  private boolean belongsToByline(int token) {
    return map.isIn(token) || isWord(token, WordUses.BYLINE);
  }
}
