package org.hearsay.entity.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.entity.RelationKind;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.PhraseIndex;

/** What a title says about the body that it is held at. Immutable. */
final class Roles {

    private static final Set<String> DEPUTIES = Set.of("deputy", "vice", "assistant");

    static final Roles ENGLISH = new Roles();

    private final PhraseIndex<Lexicon.Entry> offices;
    private final Set<String> kinship = new HashSet<>();
    private final Set<String> deputies = new HashSet<>();

    private Roles() {
        Lexicon roles = Lexicon.english("roles");
        var all = new ArrayList<>(roles.getSection("offices"));
        all.addAll(roles.getSection("honorifics"));
        offices = PhraseIndex.of(all);
        roles.listTerms("kinship").forEach(t -> kinship.add(t.toLowerCase(Locale.ROOT)));
        deputies.addAll(DEPUTIES);
    }

    /** The relation that a title tells, by its last role; empty for ranks and forms of address. */
    Optional<RelationKind> findKind(String title) {
        List<String> words = Arrays.asList(title.toLowerCase(Locale.ROOT).split("\\s+"));
        Optional<RelationKind> kind = Optional.empty();
        boolean deputy = words.stream().anyMatch(deputies::contains);
        for (int i = 0; i < words.size(); i++) {
            var hit = offices.findAt(words, i);
            if (hit.isPresent()) {
                Optional<RelationKind> own = hit.get().value().find("rel").flatMap(Roles::kind);
                kind = own.isPresent() ? own : kind;
                i += hit.get().words() - 1;
            }
        }
        return kind.map(
                k -> deputy && (k == RelationKind.LEADS || k == RelationKind.HOLDS_ROLE) ? RelationKind.DEPUTY_OF : k);
    }

    private static Optional<RelationKind> kind(String rel) {
        return switch (rel) {
            case "leads" -> Optional.of(RelationKind.LEADS);
            case "deputy" -> Optional.of(RelationKind.DEPUTY_OF);
            case "spokes" -> Optional.of(RelationKind.SPOKESPERSON_OF);
            case "holds" -> Optional.of(RelationKind.HOLDS_ROLE);
            case "member" -> Optional.of(RelationKind.MEMBER_OF);
            case "successor" -> Optional.of(RelationKind.SUCCEEDS);
            default -> throw new IllegalArgumentException("roles.txt has an unknown rel=" + rel);
        };
    }

    /** Whether a word names a relative. */
    boolean isKinship(String word) {
        return kinship.contains(word);
    }
}
