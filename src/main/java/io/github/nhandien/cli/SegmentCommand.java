package io.github.nhandien.cli;

import io.github.nhandien.FormatException;
import io.github.nhandien.corpus.StrictText;
import io.github.nhandien.segment.Word;
import io.github.nhandien.segment.WordSegmenter;
import io.github.nhandien.text.Sentence;
import io.github.nhandien.text.SentenceSplitter;
import io.github.nhandien.text.Text;
import io.github.nhandien.text.Token;
import io.github.nhandien.text.Tokenizer;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Joins syllables to words. */
@Command(
    name = "segment",
    description = {
      "Joins syllables to words: reads lines and writes as many, words separated by spaces, their"
          + " syllables joined by _."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    footer = {
      "",
      "A line that is not UTF-8 is named and becomes an empty one.",
      "",
      "Example:",
      "  echo 'học sinh học sinh học' | nhandien segment"
    })
final class SegmentCommand implements Callable<Integer> {
  private final Streams streams;

  @Option(
      names = "--segmenter",
      paramLabel = "NAME",
      description = Segmenters.DESCRIPTION + " Default: ${DEFAULT-VALUE}.")
  private String segmenter = "ours";

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description = {
        "Texts in UTF-8; directories stand for their .txt files; - or nothing is standard input."
      })
  private List<Path> files = new ArrayList<>();

  SegmentCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    Problems problems = new Problems(streams);
    WordSegmenter words = Segmenters.named(segmenter);
    try (Writer out = Output.utf8(streams.out())) {
      for (Input input : Input.of(files, ".txt", problems)) {
        InputStream in;
        try {
          in = input.open(streams.in());
        } catch (IOException e) {
          problems.report(input.name(), e);
          continue;
        }
        try (in) {
          segment(words, input, in, out, problems);
        }
      }
    }
    return problems.status();
  }

  private static void segment(
      WordSegmenter words, Input input, InputStream in, Writer out, Problems problems)
      throws IOException {
    ByteLines lines = new ByteLines(in);
    for (byte[] bytes = lines.next(); bytes != null; bytes = lines.next()) {
      try {
        String line = StrictText.decode(input.name(), lines.number(), bytes);
        write(words, line, out);
      } catch (FormatException e) {
        problems.report(input.name(), e);
      }
      out.append('\n');
    }
    out.flush();
  }

  /** The characters of the line as they are; only what stands between tokens is new. */
  private static void write(WordSegmenter words, String line, Writer out) throws IOException {
    Text text = Text.of(line);
    String before = "";
    for (Sentence sentence :
        SentenceSplitter.vietnamese().split(text, Tokenizer.vietnamese().tokenize(text))) {
      for (Word word : words.segment(text, sentence)) {
        for (Token syllable : word.syllables()) {
          out.append(before).append(syllable.text());
          before = "_";
        }
        before = " ";
      }
    }
  }
}
