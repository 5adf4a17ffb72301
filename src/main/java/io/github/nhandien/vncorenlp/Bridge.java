package io.github.nhandien.vncorenlp;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * VnCoreNLP's own classes, called by their names. It is not thread-safe: one call at a time is the
 * caller's care.
 */
final class Bridge {
  private final Object pipeline;
  private final Constructor<?> newAnnotation;
  private final Method annotate;
  private final Method getSentences;

  private Bridge(Object pipeline, Class<?> annotation) throws NoSuchMethodException {
    this.pipeline = pipeline;
    this.newAnnotation = annotation.getConstructor(String.class);
    this.annotate = pipeline.getClass().getMethod("annotate", annotation);
    this.getSentences = annotation.getMethod("getSentences");
  }

  /** A word as it comes out. */
  record RawWord(String form, @Nullable String posTag, @Nullable String nerLabel) {}

  /**
   * Makes a pipeline.
   *
   * @param loader where its classes are
   * @param from what to call that place in messages
   */
  static Bridge open(ClassLoader loader, String from, String[] annotators) throws IOException {
    try {
      Class<?> type = Class.forName("vn.pipeline.VnCoreNLP", true, loader);
      Class<?> annotation = Class.forName("vn.pipeline.Annotation", true, loader);
      Object pipeline = type.getConstructor(String[].class).newInstance((Object) annotators);
      return new Bridge(pipeline, annotation);
    } catch (ClassNotFoundException | NoClassDefFoundError e) {
      throw new IOException(
          from + ": expected VnCoreNLP (the class vn.pipeline.VnCoreNLP) but found no such class",
          e);
    } catch (InvocationTargetException e) {
      throw new IOException(from + ": VnCoreNLP does not start: " + reason(e.getCause()), e);
    } catch (ReflectiveOperationException e) {
      throw new IOException(from + ": not a VnCoreNLP that this library knows: " + e, e);
    } catch (ExceptionInInitializerError e) {
      throw new IOException(from + ": VnCoreNLP does not start: " + reason(e.getCause()), e);
    }
  }

  private static String reason(@Nullable Throwable cause) {
    if (cause instanceof OutOfMemoryError) {
      return "out of memory; start Java with -Xmx2g";
    }
    if (cause != null && cause.getClass().getSimpleName().equals("InaccessibleObjectException")) {
      return cause.getMessage() + "; start Java with the --add-opens that this asks for";
    }
    if (cause instanceof IOException) {
      return cause.getMessage()
          + "; the folder \"models\" of VnCoreNLP must lie beside its jar, with the models of the"
          + " annotators asked for";
    }
    return String.valueOf(cause);
  }

  /** Analyses a text; the words of all its sentences in order. */
  List<RawWord> words(String text) {
    try {
      Object annotation = newAnnotation.newInstance(text);
      annotate.invoke(pipeline, annotation);
      List<RawWord> words = new ArrayList<>();
      for (Object sentence : list(getSentences.invoke(annotation))) {
        for (Object word : list(call(sentence, "getWords"))) {
          words.add(
              new RawWord(
                  String.valueOf(call(word, "getForm")),
                  string(call(word, "getPosTag")),
                  string(call(word, "getNerLabel"))));
        }
      }
      return words;
    } catch (InvocationTargetException e) {
      throw new IllegalStateException("VnCoreNLP failed: " + reason(e.getCause()), e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("not a VnCoreNLP that this library knows: " + e, e);
    }
  }

  private static Object call(Object target, String method) throws ReflectiveOperationException {
    return target.getClass().getMethod(method).invoke(target);
  }

  private static List<?> list(@Nullable Object value) {
    return value instanceof List<?> list ? list : List.of();
  }

  private static @Nullable String string(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
