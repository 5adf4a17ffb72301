package io.github.nhandien.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nhandien.table.Table;
import io.github.nhandien.text.Sentence;
import io.github.nhandien.text.SentenceSplitter;
import io.github.nhandien.text.Text;
import io.github.nhandien.text.Token;
import io.github.nhandien.text.TokenKind;
import io.github.nhandien.text.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What the look ahead leaves out is nothing: the grammar without it finds no more. */
class StartsTest {
  private static final List<String> FIGURES =
      List.of(
          "1",
          "2",
          "6",
          "12",
          "24",
          "30",
          "1945",
          "2024",
          "1.500",
          "3,5",
          "3.10",
          "31.12",
          "12%",
          "3,5%",
          "13/9",
          "4-5",
          "2-1",
          "15/8/2024",
          "6h",
          "8h30",
          "15:30",
          "90s",
          "5pm",
          "1/1/1/1",
          "24-48",
          "8h-17h",
          "1.2.3",
          "2020-2021",
          "U23",
          "3‰",
          "21st");

  private static final List<String> OTHERS =
      List.of(
          "Putin", "nhà", "xe", "Đồng", ",", ".", "-", "–", "(", ")", "/", ":", "“", "”", "'", "%",
          "I", "II", "XX", "I.2024", "$", "…", "\n", "học");

  private static final Map<Integer, List<PieceParserLike>> RULES =
      Map.ofEntries(
          Map.entry(Starts.AMOUNT, List.of(AmountRules::at, Amounts::at, Numerals::words)),
          Map.entry(Starts.EDGE, List.of(EdgeRules::edge)),
          Map.entry(Starts.RANGE, List.of(RangeRules::from)),
          Map.entry(Starts.AGO, List.of(AmountRules::agoHead)),
          Map.entry(Starts.AFTER, List.of(AmountRules::afterHead)),
          Map.entry(Starts.NAMED, List.of(AmountRules::namedHead)),
          Map.entry(Starts.WHOLE, List.of(AmountRules::whole)),
          Map.entry(Starts.WEEK, List.of(AmountRules::firstWeek)),
          Map.entry(Starts.UNIT, List.of(AmountRules::pastUnit)),
          Map.entry(Starts.EVERY, List.of(SetRules::every)),
          Map.entry(Starts.AGAIN, List.of(SetRules::again)),
          Map.entry(Starts.SOME, List.of(AmountRules::vagueRun)),
          Map.entry(Starts.PIECE, List.of(Pieces::at)),
          Map.entry(
              Starts.PIECE | Starts.AMOUNT,
              List.of(
                  RangeRules::list,
                  RangeRules::counted,
                  RangeRules::clockPair,
                  RangeRules::datePair)));

  /** A rule that begins at a token. */
  private interface PieceParserLike {
    Object read(Line line, int i);
  }

  @Property(tries = 4000)
  void whatIsCutOffIsNoTime(@ForAll("texts") String text) {
    eachToken(
        text,
        (line, i) -> {
          if (line.isCutOff(i) || !line.begins(i)) {
            assertThat(Grammar.read(line, i)).as("%s at %d", text, i).isNull();
          }
        });
  }

  @Property(tries = 4000)
  void noRuleBeginsWhereItsStartIsNot(@ForAll("texts") String text) {
    eachToken(
        text,
        (line, i) ->
            RULES.forEach(
                (starts, rules) -> {
                  if ((line.starts(i) & starts) == 0) {
                    rules.forEach(
                        rule -> assertThat(rule.read(line, i)).as("%s at %d", text, i).isNull());
                  }
                }));
  }

  @Property(tries = 500)
  void everyTokenWithWhichATimeMayBeginIsAHead(@ForAll("texts") String text) {
    List<Sentence> sentences = sentences(text);
    TimeWords words = TimeWords.of(sentences, TimeLexicon.marked());
    int n = 0;
    int at = 0;
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        Node node = TimeLexicon.marked().node(token);
        assertThat(words.at(at)).isSameAs(node);
        assertThat(node.number() != null).isEqualTo(token.kind() == TokenKind.NUMBER);
        if (node.starts() != 0) {
          assertThat(words.head(n++)).isEqualTo(at);
        }
        at++;
      }
    }
    assertThat(words.head(n)).isEqualTo(Integer.MAX_VALUE);
  }

  @Provide
  Arbitrary<String> texts() {
    List<String> phrases = new ArrayList<>();
    Table.read(TimeLexicon.class, "words.tsv").rows().forEach(row -> phrases.add(row.get(0)));
    Table.read(TimeLexicon.class, "holidays.tsv").rows().forEach(row -> phrases.add(row.get(0)));
    Arbitrary<String> word =
        Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(4, Arbitraries.of(phrases)),
            net.jqwik.api.Tuple.of(2, Arbitraries.of(FIGURES)),
            net.jqwik.api.Tuple.of(3, Arbitraries.of(OTHERS)));
    return word.list().ofMinSize(1).ofMaxSize(14).map(words -> String.join(" ", words));
  }

  private static List<Sentence> sentences(String text) {
    Text folded = Text.of(text);
    return SentenceSplitter.vietnamese().split(folded, Tokenizer.vietnamese().tokenize(folded));
  }

  private static void eachToken(String text, ObjIntConsumer<Line> check) {
    List<Sentence> sentences = sentences(text);
    Line line = new Line(sentences, TimeWords.of(sentences, TimeLexicon.marked()));
    int first = 0;
    for (int n = 0; n < sentences.size(); n++) {
      List<Token> tokens = sentences.get(n).tokens();
      line.load(tokens, n, first);
      for (int i = 0; i < tokens.size(); i++) {
        check.accept(line, i);
      }
      first += tokens.size();
    }
  }
}
