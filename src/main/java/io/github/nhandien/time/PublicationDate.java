package io.github.nhandien.time;

import io.github.nhandien.text.Sentence;
import io.github.nhandien.text.SentenceSplitter;
import io.github.nhandien.text.Span;
import io.github.nhandien.text.Text;
import io.github.nhandien.text.Token;
import io.github.nhandien.text.Tokenizer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The publication date that a page states itself, in a line near its head that holds a full date
 * and hardly anything else. Immutable.
 *
 * <pre>{@code
 * PublicationDate.find("Bão vào Biển Đông\nChủ nhật 27/04/2025 03:35\nĐêm qua …");
 * // 2025-04-27T03:35, found at 18..43
 * }</pre>
 *
 * @param moment the day, with its time of day if the line has one, else at midnight
 * @param span where it stands
 */
public record PublicationDate(LocalDateTime moment, Span span) {
  /** How much of a page is its head. */
  private static final int HEAD = 2000;

  /** How many other letters and digits a dateline may have: "Cập nhật lúc", "GMT+7". */
  private static final int OTHERS = 24;

  /**
   * Checks for null.
   *
   * @param moment the day, with its time of day if the line has one, else at midnight
   * @param span where it stands
   */
  public PublicationDate {
    Objects.requireNonNull(moment, "moment");
    Objects.requireNonNull(span, "span");
  }

  /**
   * Looks for a dateline with day, month and year. One with a time of day is preferred, then the
   * first. Costs no more than tagging the first 2,000 characters.
   *
   * @param text a page as it was crawled
   * @return what the page says, if it says anything
   * @throws NullPointerException if the text is null
   */
  public static Optional<PublicationDate> find(String text) {
    return find(text, TimeContext.undated());
  }

  /**
   * Looks for a dateline whose year may be missing ("26 Dec, 06:17 PM"): it is then the latest
   * before the day on which the page was fetched.
   *
   * @param text a page as it was crawled
   * @param fetched when it was crawled
   * @return what the page says, if it says anything
   * @throws NullPointerException if an argument is null
   */
  public static Optional<PublicationDate> find(String text, LocalDate fetched) {
    return find(text, TimeContext.of(fetched).withPolicy(TimePolicy.PAST));
  }

  private static Optional<PublicationDate> find(String text, TimeContext context) {
    String head = text.length() <= HEAD ? text : text.substring(0, HEAD);
    Text folded = Text.of(head);
    List<Token> tokens = Tokenizer.vietnamese().tokenize(folded);
    List<Sentence> sentences = SentenceSplitter.vietnamese().split(folded, tokens);
    PublicationDate first = null;
    for (TimeMatch match : TimeTagger.vietnamese().tag(sentences, context)) {
      boolean clock = match.value() instanceof DateTimeValue;
      boolean date = clock || match.value() instanceof DayValue;
      if (!date || !isWritten(match, head) || !isAlone(match.span(), head)) {
        continue;
      }
      LocalDateTime moment = match.value().start().orElseThrow();
      PublicationDate found = new PublicationDate(moment, match.span());
      if (clock) {
        return Optional.of(found);
      }
      first = first == null ? found : first;
    }
    return Optional.ofNullable(first);
  }

  /** A date in figures, not "hôm nay" or a holiday. */
  private static boolean isWritten(TimeMatch match, String head) {
    return match.span().in(head).chars().filter(Character::isDigit).count() >= 2
        && (match.rule().contains("date-") || match.rule().contains("english"));
  }

  private static boolean isAlone(Span span, String head) {
    int from = head.lastIndexOf('\n', span.start()) + 1;
    int to = head.indexOf('\n', span.end());
    String before = head.substring(from, span.start());
    String after = head.substring(span.end(), to < 0 ? head.length() : to);
    return (before + after).chars().filter(Character::isLetterOrDigit).count() <= OTHERS;
  }
}
