package io.github.nhandien.link;

import io.github.nhandien.Analysis;
import io.github.nhandien.Candidate;
import io.github.nhandien.EntityType;
import io.github.nhandien.entity.ResolvedMention;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The library's linker: people, places and organisations each by customs of their own, names of the
 * user's types by their letters alone. What the user's dictionaries identify keeps its identifier,
 * name and facts, and other mentions of the same name join it. Immutable, thread-safe; linear in
 * the mentions.
 */
final class DocumentLinker implements EntityLinker {
  static final DocumentLinker INSTANCE = new DocumentLinker();

  private final NameBook names = new NameBook();

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
    private final NameBook names;
    private final Analysis analysis;
    private final List<ResolvedMention> mentions;

    /** By the indexes of mentions; null for those that are no names. */
    private final @Nullable NamedMention[] named;

    private final Clusters clusters;
    private final PlaceLinker places;
    private final OrganizationLinker organizations;
    private final String text;

    Run(Analysis analysis, List<ResolvedMention> mentions, NameBook names) {
      this.names = names;
      this.clusters = new Clusters(mentions.size());
      this.places = new PlaceLinker(clusters, names);
      this.organizations = new OrganizationLinker(clusters, names);
      this.analysis = analysis;
      this.mentions = mentions;
      this.named = new NamedMention[mentions.size()];
      this.text = analysis.text();
    }

    List<LinkedEntity> link() {
      readNames();
      List<NamedMention> people = new ArrayList<>();
      List<NamedMention> bodies = new ArrayList<>();
      for (NamedMention name : named) {
        if (name == null) {
          continue;
        }
        EntityType type = name.name().type();
        if (type.equals(EntityType.PERSON)) {
          people.add(name);
        } else if (type.equals(EntityType.LOCATION)) {
          places.put(name);
          bodies.add(name);
        } else if (type.equals(EntityType.ORGANIZATION)) {
          organizations.put(name);
          bodies.add(name);
          noteOuter(name);
        } else {
          clusters.put(name, name.form().text());
        }
      }
      new Abbreviations(analysis.tokens(), clusters, organizations, bodies).join();
      places.join();
      organizations.join();
      new PersonLinker(clusters, names, this::titleKeys, this::countryOf).link(people);
      return entities();
    }

    private void noteOuter(NamedMention organization) {
      int parent = organization.resolved().parent();
      NamedMention outer = parent < 0 ? null : named[parent];
      if (outer != null) {
        organizations.noteInside(outer.form(), organization.form());
      }
    }

    private void readNames() {
      MentionMap map = new MentionMap(analysis, mentions);
      TitleFinder titles = new TitleFinder(analysis.tokens(), map, new TitlePhrases(analysis, map));
      NameForm[] known = names.known(text, mentions);
      for (int i = 0; i < named.length; i++) {
        ResolvedMention mention = mentions.get(i);
        if (mention.candidate() instanceof Candidate.Name name) {
          int from = map.firstToken(i);
          int to = map.endToken(i);
          boolean person = name.type().equals(EntityType.PERSON) && from < to;
          NameForm form = known[i];
          if (form == null) {
            form = names.form(text, name.span(), analysis.tokens(), from, to);
          }
          Surroundings surroundings = person ? titles.around(from, to) : Surroundings.NONE;
          named[i] = new NamedMention(mention, form, from, to, surroundings);
        }
      }
    }

    private List<String> titleKeys(NamedMention person) {
      List<LinkedTitle> titles = person.surroundings().titles();
      if (titles.isEmpty()) {
        return List.of();
      }
      List<String> keys = new ArrayList<>(titles.size());
      for (LinkedTitle title : titles) {
        keys.add(titleKey(title));
      }
      return keys;
    }

    private String titleKey(LinkedTitle title) {
      return PersonLinker.titleKey(title.span().in(text));
    }

    /** The country that a title beside the name belongs to, or empty. */
    private String countryOf(NamedMention person) {
      List<LinkedTitle> titles = person.surroundings().titles();
      for (int i = 0; i < titles.size(); i++) {
        int at = titles.get(i).body();
        NamedMention body = at < 0 ? null : named[at];
        if (body != null) {
          String code = places.nameOf(body.form()).countryCode();
          if (!code.isEmpty()) {
            return code;
          }
        }
      }
      return "";
    }

    private List<LinkedEntity> entities() {
      CanonicalName canonical = new CanonicalName();
      FactFinder facts = new FactFinder(names);
      EntityIds ids = new EntityIds();
      List<Cluster> inOrder = clusters.inOrder();
      List<LinkedEntity> entities = new ArrayList<>(inOrder.size());
      for (Cluster cluster : inOrder) {
        List<NamedMention> all = cluster.mentions();
        String id = cluster.id();
        String name = cluster.knownName();
        entities.add(
            new LinkedEntity(
                id == null ? ids.next(cluster.type) : id,
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
      if (mentions.size() == 1) {
        return List.of(mentions.get(0).index());
      }
      Integer[] indexes = new Integer[mentions.size()];
      for (int i = 0; i < indexes.length; i++) {
        indexes[i] = mentions.get(i).index();
      }
      return List.of(indexes);
    }

    /** Each title once, as it first stands in the text; one with its body rather than without. */
    private List<LinkedTitle> titles(List<NamedMention> all) {
      List<LinkedTitle> found = allTitles(all);
      if (found.size() < 2) {
        return found;
      }
      String[] keys = new String[found.size()];
      Set<String> withBody = new HashSet<>();
      for (int i = 0; i < keys.length; i++) {
        keys[i] = titleKey(found.get(i));
        if (found.get(i).body() >= 0) {
          withBody.add(keys[i]);
        }
      }
      Set<String> seen = new HashSet<>();
      List<LinkedTitle> titles = new ArrayList<>(keys.length);
      for (int i = 0; i < keys.length; i++) {
        LinkedTitle title = found.get(i);
        if (title.body() < 0 && withBody.contains(keys[i])) {
          continue;
        }
        String body =
            title.body() < 0 ? "" : mentions.get(title.body()).candidate().span().in(text);
        if (seen.add(keys[i] + "\n" + body)) {
          titles.add(title);
        }
      }
      return titles;
    }

    private static List<LinkedTitle> allTitles(List<NamedMention> mentions) {
      List<LinkedTitle> first = List.of();
      List<LinkedTitle> all = null;
      for (int i = 0; i < mentions.size(); i++) {
        List<LinkedTitle> more = mentions.get(i).surroundings().titles();
        if (first.isEmpty()) {
          first = more;
        } else if (!more.isEmpty()) {
          all = all == null ? new ArrayList<>(first) : all;
          all.addAll(more);
        }
      }
      return all == null ? first : all; // most have those of one mention
    }
  }
}
