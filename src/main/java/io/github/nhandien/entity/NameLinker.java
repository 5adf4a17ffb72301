package io.github.nhandien.entity;

import io.github.nhandien.Analysis;
import io.github.nhandien.Candidate;
import io.github.nhandien.EntityType;
import io.github.nhandien.lexicon.Lexicon;
import io.github.nhandien.lexicon.LexiconEntry;
import io.github.nhandien.lexicon.LexiconKind;
import io.github.nhandien.lexicon.LexiconPhrase;
import io.github.nhandien.match.TokenTrie;
import io.github.nhandien.text.Text;
import io.github.nhandien.text.Token;
import io.github.nhandien.text.Tokenizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Links mentions by their names: equal but for case, hyphens and designators; other names of one
 * lexicon entry; and people by the part of their name that is used alone. Immutable, thread-safe.
 */
final class NameLinker implements EntityLinker {
  static final NameLinker INSTANCE = new NameLinker();

  private NameLinker() {}

  @Override
  public List<LinkedEntity> link(Analysis analysis, List<ResolvedMention> mentions) {
    Lexicon lexicon = Lexicon.standard();
    Map<String, Cluster> byKey = new HashMap<>();
    List<Cluster> clusters = new ArrayList<>();
    List<Cluster> shortNames = new ArrayList<>();
    for (ResolvedMention mention : mentions) {
      if (mention.candidate() instanceof Candidate.Name name) {
        String text = name.span().in(analysis.text());
        List<Token> tokens = Tokenizer.vietnamese().tokenize(Text.of(text));
        String key = key(name, tokens, lexicon);
        Cluster cluster = byKey.get(key);
        if (cluster == null) {
          cluster = new Cluster(name, parts(tokens), clusters.size());
          byKey.put(key, cluster);
          clusters.add(cluster);
          if (cluster.type.equals(EntityType.PERSON) && cluster.parts.size() == 1) {
            shortNames.add(cluster);
          }
        }
        cluster.add(mention.index(), name, text);
      }
    }
    shortNames.forEach(shortName -> joinFullName(shortName, clusters));
    return entities(clusters, lexicon);
  }

  /** What mentions of one entity have in common. */
  private static String key(Candidate.Name name, List<Token> tokens, Lexicon lexicon) {
    if (name.entityId() != null) {
      return "id " + name.entityId();
    }
    String plain = String.join(" ", parts(tokens));
    if (!name.type().equals(EntityType.PERSON)) {
      plain = knownName(name.type(), tokens, lexicon).orElse(plain);
    }
    return name.type() + " " + plain;
  }

  /** The lexicon's usual name for a place or organisation, a place's designator set aside. */
  private static Optional<String> knownName(EntityType type, List<Token> tokens, Lexicon lexicon) {
    List<String> keys = tokens.stream().map(Token::key).toList();
    TokenTrie<LexiconPhrase> trie = lexicon.trie();
    int from = 0;
    if (type.equals(EntityType.LOCATION)) {
      TokenTrie.Match<LexiconPhrase> head = trie.longest(keys, 0, keys.size() - 1);
      if (head != null && head.value().is(LexiconKind.DESIGNATOR)) {
        from = head.to();
      }
    }
    List<String> rest = keys.subList(from, keys.size());
    TokenTrie.Match<LexiconPhrase> match = trie.longest(rest, 0, rest.size());
    if (match != null && match.to() == rest.size()) {
      Optional<LexiconEntry> entry = fact(type, match.value());
      if (entry.isPresent()) {
        LexiconEntry e = entry.get();
        String main = e.kind() == LexiconKind.COUNTRY ? e.code() : e.mainName();
        return Optional.of(main.toLowerCase(Locale.ROOT));
      }
    }
    return from == 0 ? Optional.empty() : Optional.of(String.join(" ", rest));
  }

  private static Optional<LexiconEntry> fact(EntityType type, LexiconPhrase phrase) {
    if (type.equals(EntityType.ORGANIZATION)) {
      return phrase.entry(LexiconKind.ORGANIZATION);
    }
    return phrase
        .entry(LexiconKind.COUNTRY)
        .or(() -> phrase.entry(LexiconKind.PROVINCE))
        .or(() -> phrase.entry(LexiconKind.CITY))
        .or(() -> phrase.entry(LexiconKind.REGION))
        .or(() -> phrase.entry(LexiconKind.DISTRICT))
        .or(() -> phrase.entry(LexiconKind.VN_PLACE))
        .or(() -> phrase.entry(LexiconKind.COMMUNE));
  }

  /** The syllables of a name, those joined by hyphens apart. */
  private static List<String> parts(List<Token> tokens) {
    List<String> parts = new ArrayList<>();
    for (Token token : tokens) {
      for (String part : token.key().split("[-‑]")) {
        if (!part.isEmpty()) {
          parts.add(part);
        }
      }
    }
    return parts;
  }

  /** "Putin" joins the nearest full name before it, else after it, that ends or begins so. */
  private static void joinFullName(Cluster shortName, List<Cluster> clusters) {
    String part = shortName.parts.get(0);
    Cluster best = null;
    for (Cluster full : clusters) {
      boolean fits =
          full.type.equals(EntityType.PERSON)
              && full.parts.size() > 1
              && (full.parts.get(full.parts.size() - 1).equals(part)
                  || full.parts.get(0).equals(part));
      if (fits && (best == null || full.order < shortName.order)) {
        best = full;
      }
    }
    if (best != null) {
      best.absorb(shortName);
    }
  }

  private static List<LinkedEntity> entities(List<Cluster> clusters, Lexicon lexicon) {
    List<LinkedEntity> entities = new ArrayList<>();
    List<Cluster> sorted =
        clusters.stream()
            .filter(c -> !c.mentions.isEmpty())
            .sorted(Comparator.comparingInt(Cluster::first))
            .toList();
    Map<String, Integer> numbers = new HashMap<>();
    for (Cluster cluster : sorted) {
      String label = cluster.type.name().toLowerCase(Locale.ROOT);
      String id = cluster.id;
      if (id == null) {
        id = label + "-" + numbers.merge(label, 1, Integer::sum);
      }
      entities.add(cluster.entity(id, lexicon));
    }
    return entities;
  }

  /** Mentions taken for one entity so far. */
  private static final class Cluster {
    final EntityType type;
    final List<String> parts;
    final int order;
    final @Nullable String id;
    final List<Integer> mentions = new ArrayList<>();
    private @Nullable String knownName;
    private String name = "";
    private final Map<String, String> attributes = new HashMap<>();

    Cluster(Candidate.Name first, List<String> parts, int order) {
      this.type = first.type();
      this.id = first.entityId();
      this.parts = parts;
      this.order = order;
    }

    int first() {
      return mentions.get(0);
    }

    void add(int mention, Candidate.Name candidate, String text) {
      mentions.add(mention);
      if (candidate.canonicalName() != null) {
        knownName = candidate.canonicalName();
      }
      candidate.attributes().forEach(attributes::putIfAbsent);
      if (isBetter(text, name)) {
        name = text;
      }
    }

    void absorb(Cluster other) {
      mentions.addAll(other.mentions);
      mentions.sort(Comparator.naturalOrder());
      other.mentions.clear();
      other.attributes.forEach(attributes::putIfAbsent);
    }

    /** The longer, but never one all in capitals instead of one that is not. */
    private static boolean isBetter(String text, String than) {
      if (than.isEmpty()) {
        return true;
      }
      boolean shouted = text.length() > 5 && text.equals(text.toUpperCase(Locale.ROOT));
      boolean wasShouted = than.length() > 5 && than.equals(than.toUpperCase(Locale.ROOT));
      return shouted == wasShouted ? text.length() > than.length() : wasShouted;
    }

    LinkedEntity entity(String entityId, Lexicon lexicon) {
      Optional<LexiconEntry> fact = lexicon.find(name).flatMap(phrase -> fact(type, phrase));
      boolean country = fact.filter(f -> f.kind() == LexiconKind.COUNTRY).isPresent();
      String kind = country ? "country" : fact.map(LexiconEntry::classOf).orElse(headKind(lexicon));
      return new LinkedEntity(
          entityId,
          knownName == null ? name : knownName,
          type,
          kind,
          country ? fact.get().code() : null,
          mentions,
          attributes);
    }

    /** What the name's head or designator says: ministry for Bộ …, river for sông …. */
    private @Nullable String headKind(Lexicon lexicon) {
      List<String> keys =
          Tokenizer.vietnamese().tokenize(Text.of(name)).stream().map(Token::key).toList();
      TokenTrie.Match<LexiconPhrase> head = lexicon.trie().longest(keys, 0, keys.size());
      if (head == null) {
        return null;
      }
      LexiconKind wanted =
          type.equals(EntityType.ORGANIZATION) ? LexiconKind.ORG_HEAD : LexiconKind.DESIGNATOR;
      return head.value().entry(wanted).map(LexiconEntry::classOf).orElse(null);
    }
  }
}
