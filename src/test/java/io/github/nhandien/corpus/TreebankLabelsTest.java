package io.github.nhandien.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nhandien.FormatException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TreebankLabelsTest {
  @TempDir Path folder;

  private List<AnnotatedDocument> read(String labels) throws Exception {
    Files.writeString(
        folder.resolve("bank.conllu"),
        """
        # sent_id = s1
        1\tÔng\tông\tNOUN
        2\tTrần Văn\tx\tPROPN
        3\tAn\tx\tPROPN
        4\tở\tở\tADP
        5\tHà Nội\tx\tPROPN

        # sent_id = s2
        1\tHôm qua\tx\tNOUN
        """);
    Files.writeString(folder.resolve("labels.tsv"), labels);
    return TreebankLabels.read(folder.resolve("labels.tsv"), folder);
  }

  @Test
  void joinsLabelsWithTheTreebanksText() throws Exception {
    AnnotatedDocument document =
        read("# treebank: bank.conllu\ns1\tPER 2-3\tLOC 5.2\ns2\tDATE=XXXX-XX-XX 1\n").get(0);
    assertThat(document.text()).isEqualTo("Ông Trần Văn An ở Hà Nội\nHôm qua");
    assertThat(document.names())
        .extracting(n -> n.type() + " " + n.span().in(document.text()))
        .containsExactly("PERSON Trần Văn An", "LOCATION Nội");
    assertThat(document.times().get(0).span().in(document.text())).isEqualTo("Hôm qua");
  }

  @Test
  void namesTheLineThatIsBroken() {
    assertThatThrownBy(() -> read("# treebank: bank.conllu\ns1\tPER 2-9\n"))
        .isInstanceOf(FormatException.class)
        .hasMessageContaining("labels.tsv:2")
        .hasMessageContaining("5 words");
    assertThatThrownBy(() -> read("# treebank: bank.conllu\ns1\tMAN 2\n"))
        .hasMessageContaining("labels.tsv:2: expected a label");
    assertThatThrownBy(() -> read("# treebank: bank.conllu\ns7\t-\n")).hasMessageContaining("s7");
    assertThatThrownBy(() -> read("s1\t-\n")).hasMessageContaining("labels.tsv:1");
  }

  @Test
  void ourLabelsFitTheTreebank() throws Exception {
    Path shared = Path.of(System.getProperty("nhandien.shared", "../shared"), "data", "ud-vtb");
    Assumptions.assumeTrue(Files.isDirectory(shared), "../shared is absent");
    assertThat(TreebankLabels.read(Path.of("test-corpus/ud-vtb-test.tsv"), shared)).hasSize(35);
    assertThat(TreebankLabels.read(Path.of("models/corpus/ud-vtb/train.tsv"), shared)).hasSize(71);
  }
}
