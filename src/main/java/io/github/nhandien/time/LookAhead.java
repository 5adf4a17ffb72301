package io.github.nhandien.time;

import java.util.EnumSet;
import java.util.Set;

/**
 * Which words begin a time expression only together with what stands right behind them, and which
 * kinds of words never are what they need: one look at the next token tells of most words that they
 * are no time. Stateless.
 */
final class LookAhead {
  /**
   * Those of {@link #OPEN} to which a number says something only if a time might begin with it
   * itself.
   */
  private static final Set<Kind> COUNTING =
      EnumSet.of(
          Kind.FROM,
          Kind.MOD,
          Kind.AGO_HEAD,
          Kind.AFTER_HEAD,
          Kind.POINTER_NAMED,
          Kind.WHOLE,
          Kind.EVERY,
          Kind.EACH,
          Kind.CU,
          Kind.SOME,
          Kind.VAGUE_COUNT,
          Kind.ROUND,
          Kind.HALF);

  /**
   * The kinds that begin a time expression only together with a word of the tables, a number or a
   * mark right behind them.
   */
  private static final Set<Kind> OPEN =
      EnumSet.of(
          Kind.EDGE,
          Kind.EDGE_HALF,
          Kind.DAY,
          Kind.DAYS_OF,
          Kind.HOM,
          Kind.MUNG,
          Kind.DIGIT,
          Kind.TEN,
          Kind.MONTH,
          Kind.UNIT,
          Kind.WEEK,
          Kind.YEAR,
          Kind.DECADE,
          Kind.RAM,
          Kind.WEEKDAY_HEAD,
          Kind.SEASON,
          Kind.SEASON_NAME,
          Kind.SCHOOL_YEAR,
          Kind.FISCAL,
          Kind.PART,
          Kind.EN_MONTH);

  static {
    OPEN.addAll(COUNTING);
  }

  /**
   * What no open word needs behind it: looked for before a time, behind a whole one, or to rule one
   * out.
   */
  private static final Set<Kind> IDLE =
      EnumSet.of(
          Kind.NOT_AFTER,
          Kind.NOT_BEFORE,
          Kind.NOT_BEFORE_FAR,
          Kind.FUNCTION,
          Kind.ORDINAL_HEAD,
          Kind.EVENT_HEAD,
          Kind.PLACE_HEAD,
          Kind.TITLE_HEAD,
          Kind.AGE_HEAD,
          Kind.INTRO,
          Kind.YEAR_INTRO,
          Kind.MONTH_INTRO,
          Kind.PAIR_INTRO,
          Kind.SEASON_INTRO,
          Kind.CLOCK_INTRO,
          Kind.PRICE,
          Kind.SIGN,
          Kind.NOT_SIGN,
          Kind.REPORT,
          Kind.EARLIER,
          Kind.NOT_LEAGUE,
          Kind.GOODS_BEFORE,
          Kind.LASTING,
          Kind.LASTING_STRONG,
          Kind.WITHIN,
          Kind.INTO,
          Kind.SCORE,
          Kind.NAY_BEFORE,
          Kind.BEFORE_TET,
          Kind.BEFORE_DASHED,
          Kind.UNTIL_PART,
          Kind.AGE,
          Kind.HABIT,
          Kind.SPENT,
          Kind.ASIDE,
          Kind.NOT_EDGE,
          Kind.NOT_TOMORROW,
          Kind.NOT_WHOLE,
          Kind.GROWTH,
          Kind.COMPARED,
          Kind.COMPARED_WITH,
          Kind.UP_TO,
          Kind.SUMMED,
          Kind.DOCUMENT,
          Kind.DISTRICT,
          Kind.MILLION,
          Kind.NO,
          Kind.VAGUE);

  private LookAhead() {}

  /** Whether a word of one of the kinds may be a time expression whatever follows it. */
  static boolean isEnough(Set<Kind> kinds) {
    return kinds.stream().anyMatch(kind -> Starts.of(kind) != 0 && !OPEN.contains(kind));
  }

  /** Whether a word of the kinds begins nothing but what a number must tell. */
  static boolean isCounting(Set<Kind> kinds) {
    return kinds.stream().allMatch(kind -> Starts.of(kind) == 0 || COUNTING.contains(kind));
  }

  /** Whether a word that begins with the mark or phrases of the kinds may be what one needs. */
  static boolean matters(char mark, Set<Kind> kinds) {
    return mark == '-' || mark == '–' || mark == '—' || !IDLE.containsAll(kinds);
  }
}
