package io.github.nhandien;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every Java sample of README.md compiles, runs, and prints what stands below it. */
class ReadmeTest {
  private static final Pattern SAMPLE =
      Pattern.compile("```java\\n(.*?)```(?:\\s*```text\\n(.*?)```)?", Pattern.DOTALL);

  private static final String IMPORTS =
      """
      import io.github.nhandien.*;
      import io.github.nhandien.dictionary.*;
      import io.github.nhandien.text.*;
      import io.github.nhandien.time.*;
      import java.nio.file.*;
      import java.time.*;
      import java.util.*;
      """;

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> samples() throws Exception {
    Matcher m = SAMPLE.matcher(Files.readString(Path.of("README.md")));
    List<DynamicTest> tests = new ArrayList<>();
    while (m.find()) {
      String name = "Sample" + (tests.size() + 1);
      String code = m.group(1);
      String output = m.group(2);
      tests.add(DynamicTest.dynamicTest(name, () -> check(name, code, output)));
    }
    assertThat(tests).hasSizeGreaterThanOrEqualTo(2);
    return tests.stream();
  }

  private void check(String name, String code, String output) throws Exception {
    String source =
        IMPORTS
            + "public class "
            + name
            + " { public static void run() throws Exception {\n"
            + code
            + "}}";
    compile(name, source);
    PrintStream stdout = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      loader.loadClass(name).getMethod("run").invoke(null);
    } finally {
      System.setOut(stdout);
    }
    if (output != null) {
      assertThat(printed.toString(StandardCharsets.UTF_8)).isEqualTo(output);
    }
  }

  private void compile(String name, String source) throws Exception {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    JavaFileObject file =
        new SimpleJavaFileObject(
            URI.create("string:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
          }
        };
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      boolean compiled =
          compiler
              .getTask(
                  new java.io.OutputStreamWriter(messages, StandardCharsets.UTF_8),
                  files,
                  null,
                  List.of("-d", folder.toString(), "-cp", System.getProperty("java.class.path")),
                  null,
                  List.of(file))
              .call();
      assertThat(compiled).as(messages.toString(StandardCharsets.UTF_8)).isTrue();
    }
  }
}
