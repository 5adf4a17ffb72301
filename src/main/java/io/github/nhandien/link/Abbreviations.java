package io.github.nhandien.link;

import io.github.nhandien.EntityType;
import io.github.nhandien.text.Token;
import io.github.nhandien.text.TokenKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Joins names and the abbreviations that a text defines in brackets, in either order: "Liên đoàn
 * Bóng đá Việt Nam (VFF)", "VFF (Liên đoàn Bóng đá Việt Nam)", "Hội đồng Bảo an (gọi tắt là HĐBA)".
 * What stands in the brackets must have the initials of the name, or be an organisation of one word
 * that the lexicon does not know as something else. An abbreviation that is defined nowhere joins
 * the one organisation with exactly its initials.
 */
final class Abbreviations {
  /** Words at most between the bracket and the abbreviation. */
  private static final int INTRODUCTION = 5;

  private static final Set<String> OUTLETS = Set.of("media", "news-agency");

  private final List<Token> tokens;
  private final Clusters clusters;
  private final OrganizationLinker organizations;
  private final List<NamedMention> bodies;

  /**
   * Looks at a document.
   *
   * @param bodies the mentions of places and organisations in order, outer ones before inner
   */
  Abbreviations(
      List<Token> tokens,
      Clusters clusters,
      OrganizationLinker organizations,
      List<NamedMention> bodies) {
    this.tokens = tokens;
    this.clusters = clusters;
    this.organizations = organizations;
    this.bodies = bodies;
  }

  void join() {
    for (int i = 0; i < bodies.size(); i++) {
      if (isAt(bodies.get(i).endToken(), WordUses.OPEN_BRACKET)) {
        beforeBracket(bodies.get(i));
      }
    }
    joinUndefined();
  }

  /** Binary search: the outermost body that begins at a token, or null. */
  private @Nullable NamedMention beginningAt(int token) {
    int low = 0;
    int high = bodies.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (bodies.get(middle).firstToken() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < bodies.size() && bodies.get(low).firstToken() == token ? bodies.get(low) : null;
  }

  private void beforeBracket(NamedMention body) {
    int at = afterIntroduction(body.endToken() + 1);
    NamedMention inside = beginningAt(at);
    if (inside == null) {
      unmarked(body, at);
      return;
    }
    boolean closes = isAt(inside.endToken(), WordUses.CLOSED_BRACKET | WordUses.COMMA);
    if (!closes || !inside.name().type().equals(body.name().type())) {
      return;
    }
    if (defines(body, inside) || defines(inside, body)) {
      cluster(body).join(cluster(inside));
    }
  }

  /** An abbreviation in brackets that is no mention itself may be one later. */
  private void unmarked(NamedMention body, int at) {
    if (at < tokens.size() && isAt(at + 1, WordUses.CLOSED_BRACKET)) {
      NameForm form = NameForm.of(tokens.get(at).form());
      Cluster later = clusters.find(body.name().type(), form.key());
      if (later != null
          && form.isAbbreviation()
          && Initials.fit(form.parts(), body.form().parts())) {
        cluster(body).join(later);
      }
    }
  }

  /** Whether the second is a short form of the first. */
  private boolean defines(NamedMention full, NamedMention brief) {
    NameForm name = full.form();
    NameForm form = brief.form();
    if (name.size() < 2 || form.size() > 3 || form.text().length() >= name.text().length()) {
      return false;
    }
    if (!full.name().type().equals(EntityType.ORGANIZATION)) {
      return form.isAbbreviation() && Initials.fit(form.parts(), name.parts());
    }
    OrganizationName known = organizations.nameOf(form);
    OrganizationName fullName = organizations.nameOf(name);
    if (form.isAbbreviation()
        && (Initials.fit(form.parts(), name.parts())
            || Initials.fit(form.parts(), fullName.parts()))) {
      return true;
    }
    boolean oneWord = form.text().indexOf(' ') < 0 && !name.isAbbreviation();
    return oneWord && name.size() > 2 && mayBe(known, fullName);
  }

  /** Whether the lexicon does not take the two for different bodies. */
  private static boolean mayBe(OrganizationName brief, OrganizationName full) {
    if (brief.entry() == null) {
      return true;
    }
    if (full.entry() != null) {
      return brief.key().equals(full.key());
    }
    return !OUTLETS.contains(brief.entry().classOf())
        || full.kind() != null && OUTLETS.contains(full.kind());
  }

  private int afterIntroduction(int from) {
    boolean announced = false;
    for (int at = from; at < Math.min(tokens.size() - 1, from + INTRODUCTION); at++) {
      String pair = tokens.get(at).key() + " " + tokens.get(at + 1).key();
      if (LinkTables.SHORT_FORM.contains(pair)) {
        announced = true;
      }
      if (beginningAt(at) != null || tokens.get(at).isAllCaps()) {
        return at == from || announced ? at : from;
      }
    }
    return from;
  }

  private void joinUndefined() {
    List<Cluster> all = clusters.made(EntityType.ORGANIZATION);
    List<Cluster> unknown = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Cluster cluster = all.get(i);
      if (cluster.form.isAbbreviation() && organizations.nameOf(cluster.form).entry() == null) {
        unknown.add(cluster);
      }
    }
    if (unknown.isEmpty()) {
      return;
    }
    Map<String, Cluster> byInitials = new HashMap<>();
    Set<String> ambiguous = new HashSet<>();
    for (Cluster cluster : all) {
      List<String> parts = organizations.nameOf(cluster.form).parts();
      if (parts.size() > 2 && !cluster.form.isAbbreviation()) {
        String initials = Spelling.withoutMarks(Initials.of(parts));
        Cluster other = byInitials.putIfAbsent(initials, cluster.root());
        if (other != null && other.root() != cluster.root()) {
          ambiguous.add(initials);
        }
      }
    }
    for (Cluster cluster : unknown) {
      String letters = Spelling.withoutMarks(String.join("", cluster.form.parts()));
      Cluster full = ambiguous.contains(letters) ? null : byInitials.get(letters);
      if (full != null) {
        full.join(cluster);
      }
    }
  }

  private Cluster cluster(NamedMention mention) {
    Cluster cluster = clusters.of(mention);
    if (cluster == null) {
      throw new IllegalStateException("a mention without cluster: " + mention);
    }
    return cluster.root();
  }

  private boolean isAt(int token, int mark) {
    return token < tokens.size()
        && tokens.get(token).kind() == TokenKind.PUNCTUATION
        && WordUses.is(tokens.get(token), mark);
  }
}
