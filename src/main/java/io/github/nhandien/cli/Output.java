package io.github.nhandien.cli;

import io.github.nhandien.Document;
import io.github.nhandien.corpus.AnnotatedDocument;
import io.github.nhandien.corpus.BratFormat;
import io.github.nhandien.format.BratStandoff;
import io.github.nhandien.format.DocumentFormat;
import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where annotated documents go: one stream for all, or a directory with a file for each. */
abstract class Output implements Closeable {

  abstract void write(String id, Document document) throws IOException;

  /**
   * Opens an output.
   *
   * @param path a file; a directory, if it is one or ends in a slash; or null for standard output
   */
  static Output open(@Nullable Path path, boolean directory, DocumentFormat format, Streams streams)
      throws IOException {
    if (path == null) {
      return new Single(streams.out(), format);
    }
    if (directory || Files.isDirectory(path)) {
      Files.createDirectories(path);
      return new Each(path, format);
    }
    return new Single(Files.newOutputStream(path), format);
  }

  static Writer utf8(OutputStream out) {
    return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  /** Writes whole documents at a time, so that an interrupt leaves whole lines behind. */
  private static final class Single extends Output {
    private final OutputStream stream;
    private final ByteArrayOutputStream whole = new ByteArrayOutputStream();
    private final Writer out = utf8(whole);
    private final DocumentFormat format;
    private final Thread interrupt = new Thread(this::stop, "nhandien-stop");
    private boolean stopped;

    Single(OutputStream stream, DocumentFormat format) throws IOException {
      this.stream = stream;
      this.format = format;
      format.begin(out);
      Runtime.getRuntime().addShutdownHook(interrupt);
    }

    @Override
    synchronized void write(String id, Document document) throws IOException {
      format.write(id, document, out);
      pass();
    }

    private void pass() throws IOException {
      out.flush();
      if (!stopped) {
        whole.writeTo(stream);
        stream.flush();
      }
      whole.reset();
    }

    /** Waits for the document that is being written, and lets none follow. */
    private synchronized void stop() {
      stopped = true;
    }

    @Override
    public synchronized void close() throws IOException {
      try (stream) {
        format.end(out);
        pass();
      } finally {
        removeHook();
      }
    }

    private void removeHook() {
      try {
        Runtime.getRuntime().removeShutdownHook(interrupt);
      } catch (IllegalStateException e) {
        stopped = true; // the machine is stopping already
      }
    }
  }

  private static final class Each extends Output {
    private final Path directory;
    private final DocumentFormat format;
    private final FileNames names = new FileNames();

    Each(Path directory, DocumentFormat format) {
      this.directory = directory;
      this.format = format;
    }

    @Override
    void write(String id, Document document) throws IOException {
      String name = names.of(id);
      if (format instanceof BratStandoff) {
        BratFormat.write(AnnotatedDocument.of(id, document), directory.resolve(name + ".txt"));
        return;
      }
      try (Writer out = utf8(Files.newOutputStream(directory.resolve(name + format.extension())))) {
        format.begin(out);
        format.write(id, document, out);
        format.end(out);
      }
    }

    @Override
    public void close() {}
  }

  /** Names of files after identifiers: none leads out of the directory, none stands twice. */
  static final class FileNames {
    private static final int LONGEST = 100;
    private final Set<String> used = new HashSet<>();

    String of(String id) {
      String safe = id.replaceAll("[^\\p{L}\\p{M}\\p{N}._-]+", "_").replaceAll("^[.]+", "_");
      String base = safe.isEmpty() || safe.equals("-") ? "document" : safe;
      base = base.length() > LONGEST ? base.substring(0, LONGEST) : base;
      String name = base;
      for (int n = 2; !used.add(name); n++) {
        name = base + "-" + n;
      }
      return name;
    }
  }
}
