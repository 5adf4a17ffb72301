package io.github.nhandien.dictionary;

import io.github.nhandien.EntityType;
import io.github.nhandien.FormatException;
import io.github.nhandien.Recognizer;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The user's own entities and the names to find them by. Immutable and thread-safe.
 *
 * <pre>{@code
 * // tickers.csv:
 * //   text,type,aliases,name,exchange
 * //   FPT,TICKER,FPT Corp|Tập đoàn FPT,Công ty Cổ phần FPT,HOSE
 * NhanDien nlp = NhanDien.builder()
 *     .dictionary(EntityDictionary.read(Path.of("tickers.csv")))
 *     .build();
 * Document doc = nlp.annotate("Cổ phiếu FPT tăng 2%.");
 * doc.mentions().first().source();            // DICTIONARY (tickers.csv:2)
 * doc.entities().first().name();              // Công ty Cổ phần FPT
 * doc.entities().first().attributes();        // {exchange=HOSE}
 * }</pre>
 *
 * <p><b>What is found.</b> Names that begin and end where tokens do, compared by the {@link
 * MatchOptions}; {@code Nga} is found in "Nga-Triều", {@code Jong} is not in "Jong-un". A name goes
 * on over a line end only where the sentence does. Of names that overlap the one of greater
 * priority stands, then the longer, then the earlier in the text; names within a longer one of the
 * same dictionary are not found.
 *
 * <p><b>Duplicates.</b> Entries of the same text and type are one, at the place of the first: the
 * first keeps what it says, the later ones add the aliases, attributes, id or name that it lacks,
 * and the greatest priority holds. Where their ids or canonical names differ they are different
 * entities of one name, and stay apart.
 *
 * <p><b>Conflicts.</b> Where a stretch of text is the name of several entries, of different types
 * or not, the entry of the greatest priority is meant; among those, the one spelled exactly as the
 * text; among those, the first of the dictionary.
 *
 * <p><b>Identity.</b> Mentions of one {@link EntityEntry#entityId()} are one entity. Without an id
 * of the user's it is made of type and canonical name, so that two rows of one name are one entity.
 */
public final class EntityDictionary {
  private final String name;
  private final List<LocatedEntry> entries;
  private final MatchOptions options;

  private EntityDictionary(String name, List<LocatedEntry> entries, MatchOptions options) {
    this.name = name;
    this.entries = entries;
    this.options = options;
  }

  /**
   * Reads a dictionary with the default options.
   *
   * @param file a file in UTF-8 that ends in .csv, .tsv or .json
   * @return its entries
   * @throws IOException if it cannot be read
   * @throws FormatException if it is not UTF-8, or a row is broken; names file and line
   * @throws IllegalArgumentException if it has another extension
   * @throws IllegalStateException if it is JSON and jackson-core is not on the class path
   */
  public static EntityDictionary read(Path file) throws IOException {
    return read(file, MatchOptions.defaults());
  }

  /**
   * Reads a dictionary.
   *
   * @param file a file in UTF-8 that ends in .csv, .tsv or .json
   * @param options how entries are compared with a text
   * @return its entries
   * @throws IOException if it cannot be read
   * @throws FormatException if it is not UTF-8, or a row is broken; names file and line
   * @throws IllegalArgumentException if it has another extension
   * @throws IllegalStateException if it is JSON and jackson-core is not on the class path
   */
  public static EntityDictionary read(Path file, MatchOptions options) throws IOException {
    Objects.requireNonNull(options, "options");
    DictionaryFormat format = DictionaryFormat.of(file);
    String content = Utf8.decode(file.toString(), Files.readAllBytes(file));
    List<LocatedEntry> entries = parse(file.toString(), format, content);
    return new EntityDictionary(String.valueOf(file.getFileName()), entries, options);
  }

  /**
   * Reads a dictionary from anywhere, with the default options.
   *
   * @param reader is read to its end and not closed
   * @param format what it holds
   * @param name what to call it in messages and in {@code mention.source()}
   * @return its entries
   * @throws IOException if it cannot be read
   * @throws FormatException if a row is broken; names the dictionary and the line
   * @throws IllegalStateException if it is JSON and jackson-core is not on the class path
   */
  public static EntityDictionary read(Reader reader, DictionaryFormat format, String name)
      throws IOException {
    Objects.requireNonNull(name, "name");
    StringWriter content = new StringWriter();
    reader.transferTo(content);
    List<LocatedEntry> entries = parse(name, format, Utf8.withoutMark(content.toString()));
    return new EntityDictionary(name, entries, MatchOptions.defaults());
  }

  private static List<LocatedEntry> parse(String file, DictionaryFormat format, String content)
      throws IOException {
    return EntryMerger.merge(
        switch (format) {
          case CSV -> EntryTable.read(file, RowReader.csv(file, content));
          case TSV -> EntryTable.read(file, RowReader.tsv(file, content));
          case JSON -> json(file, content);
        });
  }

  private static List<LocatedEntry> json(String file, String content) throws IOException {
    try {
      return JsonEntries.read(file, content);
    } catch (NoClassDefFoundError e) {
      throw new IllegalStateException(
          "dictionaries in JSON need com.fasterxml.jackson.core:jackson-core on the class path; add"
              + " it, or write "
              + file
              + " as CSV or TSV",
          e);
    }
  }

  /**
   * Begins a dictionary in code.
   *
   * @return an empty builder with the default options
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The same entries, compared otherwise.
   *
   * @param options how entries are compared with a text
   * @return a dictionary that shares the entries
   */
  public EntityDictionary withOptions(MatchOptions options) {
    return new EntityDictionary(name, entries, Objects.requireNonNull(options, "options"));
  }

  /**
   * What it is called in {@code mention.source()}.
   *
   * @return such as {@code tickers.csv}
   */
  public String name() {
    return name;
  }

  /**
   * How its entries are compared with a text.
   *
   * @return the options
   */
  public MatchOptions options() {
    return options;
  }

  /**
   * Its entries, duplicates merged.
   *
   * @return an unmodifiable list in the order of the file
   */
  public List<EntityEntry> entries() {
    return entries.stream().map(LocatedEntry::entry).toList();
  }

  /**
   * How many entries it has, duplicates merged.
   *
   * @return the length of {@link #entries()}
   */
  public int size() {
    return entries.size();
  }

  /**
   * Compiles the entries to a recogniser, which {@link io.github.nhandien.NhanDien.Builder} does by
   * itself. Linear in the entries; the recogniser is linear in the text, however many entries there
   * are.
   *
   * @return a thread-safe recogniser
   */
  public Recognizer recognizer() {
    return new DictionaryRecognizer(DictionaryCompiler.compile(name, entries, options));
  }

  @Override
  public String toString() {
    return name + " (" + size() + " entries)";
  }

  /** Collects entries. Not thread-safe; the dictionary that it builds is. */
  public static final class Builder {
    private final List<LocatedEntry> entries = new ArrayList<>();
    private MatchOptions options = MatchOptions.defaults();
    private String name = "dictionary";

    private Builder() {}

    /**
     * Adds an entry.
     *
     * @param entry the entry
     * @return this builder
     */
    public Builder entry(EntityEntry entry) {
      Objects.requireNonNull(entry, "entry");
      entries.add(new LocatedEntry(entry, entries.size() + 1));
      return this;
    }

    /**
     * Adds an entry without attributes.
     *
     * @param text the name to look for
     * @param type what it names
     * @param aliases other names to look for
     * @return this builder
     * @throws IllegalArgumentException if a name is blank
     */
    public Builder entry(String text, EntityType type, String... aliases) {
      return entry(EntityEntry.of(text, type).withAliases(aliases));
    }

    /**
     * Chooses how entries are compared with a text; {@link MatchOptions#defaults()} if not called.
     *
     * @param options the options
     * @return this builder
     */
    public Builder options(MatchOptions options) {
      this.options = Objects.requireNonNull(options, "options");
      return this;
    }

    /**
     * Names the dictionary for {@code mention.source()}, which adds the entry's place: {@code
     * tickers:3}; "dictionary" if not called.
     *
     * @param name a name
     * @return this builder
     */
    public Builder name(String name) {
      this.name = Objects.requireNonNull(name, "name");
      return this;
    }

    /**
     * Builds the dictionary, duplicates merged.
     *
     * @return an immutable dictionary
     */
    public EntityDictionary build() {
      return new EntityDictionary(name, EntryMerger.merge(entries), options);
    }
  }
}
