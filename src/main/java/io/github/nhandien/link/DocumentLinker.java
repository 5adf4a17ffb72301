package io.github.nhandien.link;

import io.github.nhandien.Analysis;
import io.github.nhandien.Candidate;
import io.github.nhandien.EntityType;
import io.github.nhandien.entity.ResolvedMention;
import io.github.nhandien.lexicon.Lexicon;
import io.github.nhandien.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The library's linker: people, places and organisations each by customs of their own, names of the
 * user's types by their letters alone. What the user's dictionaries identify keeps its identifier,
 * name and facts, and other mentions of the same name join it. Immutable, thread-safe; linear in
 * the mentions.
 */
final class DocumentLinker implements EntityLinker {
  static final DocumentLinker INSTANCE = new DocumentLinker();

  private final NameBook names = new NameBook(Lexicon.standard());

  private DocumentLinker() {}

  @Override
  public List<LinkedEntity> link(Analysis analysis, List<ResolvedMention> mentions) {
    return hasNames(mentions) ? new Run(analysis, mentions, names).link() : List.of();
  }

  private static boolean hasNames(List<ResolvedMention> mentions) {
    for (ResolvedMention mention : mentions) {
      if (mention.candidate() instanceof Candidate.Name) {
        return true;
      }
    }
    return false;
  }

  /** The linking of one document. */
  private static final class Run {
    private final Lexicon lexicon;
    private final NameBook names;
    private final Analysis analysis;
    private final List<ResolvedMention> mentions;
    private final Map<String, NameForm> forms = new HashMap<>();
    private final Map<NamedMention, Cluster> clusterOf = new IdentityHashMap<>();
    private final Clusters clusters = new Clusters();
    private final PlaceLinker places;
    private final OrganizationLinker organizations;
    private final String text;

    Run(Analysis analysis, List<ResolvedMention> mentions, NameBook names) {
      this.names = names;
      this.lexicon = names.lexicon();
      this.places = new PlaceLinker(clusters, names);
      this.organizations = new OrganizationLinker(clusters, names);
      this.analysis = analysis;
      this.mentions = mentions;
      this.text = analysis.text();
    }

    List<LinkedEntity> link() {
      List<NamedMention> people = new ArrayList<>();
      List<NamedMention> bodies = new ArrayList<>();
      for (NamedMention name : named()) {
        EntityType type = name.name().type();
        if (type.equals(EntityType.PERSON)) {
          people.add(name);
        } else if (type.equals(EntityType.LOCATION)) {
          clusterOf.put(name, places.put(name));
          bodies.add(name);
        } else if (type.equals(EntityType.ORGANIZATION)) {
          clusterOf.put(name, organizations.put(name));
          bodies.add(name);
          noteOuter(name);
        } else {
          clusters.put(name, name.form().text());
        }
      }
      new Abbreviations(analysis.tokens(), clusters, clusterOf, organizations).join(bodies);
      places.join();
      organizations.join();
      new PersonLinker(clusters, lexicon, this::titleKeys, this::countryOf).link(people);
      return entities();
    }

    private void noteOuter(NamedMention organization) {
      int parent = organization.resolved().parent();
      if (parent >= 0 && mentions.get(parent).candidate() instanceof Candidate.Name outer) {
        organizations.noteInside(formOf(outer.span()), organization.form());
      }
    }

    private NameForm formOf(Span span) {
      return forms.computeIfAbsent(span.in(text), names::form);
    }

    private List<NamedMention> named() {
      MentionMap map = new MentionMap(analysis, mentions);
      TitleFinder titles = new TitleFinder(analysis.tokens(), map, new TitlePhrases(analysis, map));
      List<NamedMention> named = new ArrayList<>();
      for (ResolvedMention mention : mentions) {
        if (mention.candidate() instanceof Candidate.Name name) {
          int from = map.firstToken(mention.index());
          int to = map.endToken(mention.index());
          boolean person = name.type().equals(EntityType.PERSON) && from < to;
          named.add(
              new NamedMention(
                  mention,
                  name,
                  formOf(name.span()),
                  from,
                  to,
                  person ? titles.around(from, to) : Surroundings.NONE));
        }
      }
      return named;
    }

    private List<String> titleKeys(NamedMention person) {
      List<LinkedTitle> titles = person.surroundings().titles();
      return titles.isEmpty()
          ? List.of()
          : titles.stream().map(title -> PersonLinker.titleKey(title.span().in(text))).toList();
    }

    /** The country that a title beside the name belongs to, or empty. */
    private String countryOf(NamedMention person) {
      for (LinkedTitle title : person.surroundings().titles()) {
        if (title.body() >= 0) {
          NameForm body = formOf(mentions.get(title.body()).candidate().span());
          String code = places.nameOf(body).countryCode();
          if (!code.isEmpty()) {
            return code;
          }
        }
      }
      return "";
    }

    private List<LinkedEntity> entities() {
      CanonicalName canonical = new CanonicalName(lexicon);
      FactFinder facts = new FactFinder(names, places, organizations);
      Map<String, Integer> numbers = new HashMap<>();
      List<LinkedEntity> entities = new ArrayList<>();
      for (Cluster cluster : clusters.inOrder()) {
        List<NamedMention> all = cluster.mentions();
        String label = cluster.type.name().toLowerCase(Locale.ROOT);
        String id = cluster.id();
        String name = cluster.knownName();
        entities.add(
            new LinkedEntity(
                id == null ? label + "-" + numbers.merge(label, 1, Integer::sum) : id,
                name == null ? canonical.of(cluster.type, all) : name,
                cluster.type,
                indexes(all),
                facts.of(cluster.type, all),
                titles(all),
                cluster.attributes()));
      }
      return entities;
    }

    private static List<Integer> indexes(List<NamedMention> mentions) {
      Integer[] indexes = new Integer[mentions.size()];
      for (int i = 0; i < indexes.length; i++) {
        indexes[i] = mentions.get(i).index();
      }
      return List.of(indexes);
    }

    private static boolean hasTitles(List<NamedMention> mentions) {
      for (NamedMention mention : mentions) {
        if (!mention.surroundings().titles().isEmpty()) {
          return true;
        }
      }
      return false;
    }

    /** Each title once, as it first stands in the text; one with its body rather than without. */
    private List<LinkedTitle> titles(List<NamedMention> all) {
      if (!hasTitles(all)) {
        return List.of();
      }
      Set<String> withBody = new HashSet<>();
      for (NamedMention mention : all) {
        for (LinkedTitle title : mention.surroundings().titles()) {
          if (title.body() >= 0) {
            withBody.add(PersonLinker.titleKey(title.span().in(text)));
          }
        }
      }
      Set<String> seen = new HashSet<>();
      List<LinkedTitle> titles = new ArrayList<>();
      for (NamedMention mention : all) {
        for (LinkedTitle title : mention.surroundings().titles()) {
          String key = PersonLinker.titleKey(title.span().in(text));
          if (title.body() < 0 && withBody.contains(key)) {
            continue;
          }
          String body =
              title.body() < 0 ? "" : mentions.get(title.body()).candidate().span().in(text);
          if (seen.add(key + "\n" + body)) {
            titles.add(title);
          }
        }
      }
      return titles;
    }
  }
}
