package org.hearsay.entity.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.entity.RelationKind;
import org.hearsay.mention.EntityKind;
import org.hearsay.mention.Name;
import org.hearsay.model.Token;
import org.hearsay.text.Span;

/** Wings, mouthpieces, parts, owners and backers: from what stands between, before and after the names of two bodies. */
final class BodyRelations {

    /** Words between 'Z' and 'X' that tell what Z is to X; 'the', 'a' and 'which is' are left out. */
    private static final Map<String, RelationKind> Z_TO_X = Map.ofEntries(
            Map.entry("armed wing of", RelationKind.ARMED_WING_OF),
            Map.entry("military wing of", RelationKind.ARMED_WING_OF),
            Map.entry("military arm of", RelationKind.ARMED_WING_OF),
            Map.entry("armed branch of", RelationKind.ARMED_WING_OF),
            Map.entry("mouthpiece of", RelationKind.MOUTHPIECE_OF),
            Map.entry("mouthpiece for", RelationKind.MOUTHPIECE_OF),
            Map.entry("organ of", RelationKind.MOUTHPIECE_OF),
            Map.entry("newspaper of", RelationKind.MOUTHPIECE_OF),
            Map.entry("unit of", RelationKind.PART_OF),
            Map.entry("branch of", RelationKind.PART_OF),
            Map.entry("part of", RelationKind.PART_OF),
            Map.entry("division of", RelationKind.PART_OF),
            Map.entry("arm of", RelationKind.PART_OF),
            Map.entry("wing of", RelationKind.PART_OF),
            Map.entry("political wing of", RelationKind.PART_OF),
            Map.entry("department of", RelationKind.PART_OF),
            Map.entry("subsidiary of", RelationKind.OWNED_BY),
            Map.entry("owned by", RelationKind.OWNED_BY),
            Map.entry("controlled by", RelationKind.OWNED_BY),
            Map.entry("affiliated with", RelationKind.AFFILIATED_WITH),
            Map.entry("affiliated to", RelationKind.AFFILIATED_WITH),
            Map.entry("linked to", RelationKind.AFFILIATED_WITH),
            Map.entry("close to", RelationKind.AFFILIATED_WITH),
            Map.entry("aligned with", RelationKind.AFFILIATED_WITH),
            Map.entry("member of", RelationKind.MEMBER_OF),
            Map.entry("ally of", RelationKind.ALLY_OF),
            Map.entry("allied with", RelationKind.ALLY_OF));

    /** Words between 'Z' and 'X' that tell what X does for Z. */
    private static final Map<String, RelationKind> X_TO_Z = Map.of(
            "backed by", RelationKind.SUPPORTS,
            "supported by", RelationKind.SUPPORTS,
            "funded by", RelationKind.FUNDS,
            "financed by", RelationKind.FUNDS,
            "trained by", RelationKind.TRAINS,
            "armed by", RelationKind.SUPPORTS);

    /** Words between 'X's' and 'Z'. */
    private static final Map<String, RelationKind> OWNED_Z = Map.ofEntries(
            Map.entry("armed wing", RelationKind.ARMED_WING_OF),
            Map.entry("military wing", RelationKind.ARMED_WING_OF),
            Map.entry("military arm", RelationKind.ARMED_WING_OF),
            Map.entry("mouthpiece", RelationKind.MOUTHPIECE_OF),
            Map.entry("daily", RelationKind.AFFILIATED_WITH),
            Map.entry("newspaper", RelationKind.AFFILIATED_WITH),
            Map.entry("organ", RelationKind.MOUTHPIECE_OF),
            Map.entry("tv channel", RelationKind.AFFILIATED_WITH),
            Map.entry("television", RelationKind.AFFILIATED_WITH),
            Map.entry("channel", RelationKind.AFFILIATED_WITH),
            Map.entry("website", RelationKind.AFFILIATED_WITH),
            Map.entry("subsidiary", RelationKind.OWNED_BY),
            Map.entry("unit", RelationKind.PART_OF),
            Map.entry("branch", RelationKind.PART_OF),
            Map.entry("ally", RelationKind.ALLY_OF));

    private static final Map<String, RelationKind> ADJECTIVES = Map.of(
            "-affiliated", RelationKind.AFFILIATED_WITH,
            "-linked", RelationKind.AFFILIATED_WITH,
            "-aligned", RelationKind.AFFILIATED_WITH,
            "-owned", RelationKind.OWNED_BY,
            "-run", RelationKind.OWNED_BY,
            "-controlled", RelationKind.OWNED_BY);

    private final Sighting sighting;

    BodyRelations(Sighting sighting) {
        this.sighting = sighting;
    }

    void find() {
        List<Name> names = sighting.names;
        for (int i = 0; i < names.size(); i++) {
            Name z = names.get(i);
            adjective(z);
            for (int k = i + 1; k < Math.min(names.size(), i + 4); k++) {
                Name x = names.get(k);
                if (!sighting.inOneSentence(z.span(), x.span())) {
                    break;
                }
                if (z.span().contains(x.span())) {
                    inside(z, x);
                } else if (x.span().start() >= z.span().end()) {
                    beside(z, x);
                }
            }
        }
    }

    /** 'X's Y Force' is one name with its whole inside. */
    private void inside(Name outer, Name inner) {
        boolean owner = inner.span().start() == outer.span().start()
                && inner.span().end() < outer.core().start();
        if (owner && sighting.is(outer, EntityKind.ORGANIZATION) && sighting.isBody(inner)) {
            RelationKind kind = sighting.referent(outer).medium() ? RelationKind.AFFILIATED_WITH : RelationKind.PART_OF;
            sighting.add(
                    kind,
                    outer.referent().orElseThrow(),
                    inner.referent().orElseThrow(),
                    Optional.empty(),
                    outer.span());
        }
    }

    private void beside(Name a, Name b) {
        boolean bodies = sighting.isBody(a)
                && sighting.isBody(b)
                && (sighting.is(a, EntityKind.ORGANIZATION) || sighting.is(b, EntityKind.ORGANIZATION));
        if (sighting.is(a, EntityKind.ORGANIZATION) && sighting.is(b, EntityKind.PERSON)) {
            owner(a, b);
        }
        if (!bodies || a.referent().equals(b.referent())) {
            return;
        }
        int x = a.referent().orElseThrow();
        int y = b.referent().orElseThrow();
        Span span = Span.cover(a.span(), b.span());
        String gap = sighting.between(a.span().end(), b.span().start());
        String plain = plain(gap);
        RelationKind toB = Z_TO_X.get(plain);
        RelationKind fromB = X_TO_Z.get(plain);
        if (toB != null && sighting.is(a, EntityKind.ORGANIZATION)) {
            sighting.add(toB, x, y, Optional.empty(), span);
        } else if (fromB != null) {
            sighting.add(fromB, y, x, Optional.empty(), span);
        } else if (gap.equals("'s")
                && sighting.is(b, EntityKind.ORGANIZATION)
                && sighting.referent(b).medium()
                && sighting.is(a, EntityKind.ORGANIZATION)) {
            sighting.add(RelationKind.AFFILIATED_WITH, y, x, Optional.empty(), span);
        } else if (sighting.is(b, EntityKind.ORGANIZATION) && sighting.is(a, EntityKind.ORGANIZATION)) {
            owned(x, y, gap, span);
        }
    }

    /** 'Z, which is owned by the family of X'. */
    private void owner(Name body, Name person) {
        String gap = plain(sighting.between(body.span().end(), person.span().start()));
        if (gap.equals("owned by") || gap.startsWith("owned by the ") && gap.endsWith(" of")) {
            int x = body.referent().orElseThrow();
            int y = person.referent().orElseThrow();
            sighting.add(RelationKind.OWNED_BY, x, y, Optional.empty(), Span.cover(body.span(), person.span()));
        }
    }

    /** 'X's armed wing, Z', 'the X mouthpiece Z', 'Z of the X'. */
    private void owned(int x, int z, String gap, Span span) {
        String words = gap.replaceFirst("^'s? ", "")
                .replaceFirst(",? the$", "")
                .replaceFirst(" ?,$", "")
                .strip();
        RelationKind kind = OWNED_Z.get(words);
        if (kind != null) {
            sighting.add(kind, z, x, Optional.empty(), span);
        } else if (gap.equals("of the") || gap.equals("of") || gap.equals("in the")) {
            sighting.add(RelationKind.PART_OF, x, z, Optional.empty(), span);
        } else if (gap.startsWith("in ") && gap.endsWith("'s")) {
            sighting.add(RelationKind.PART_OF, x, z, Optional.empty(), span);
        }
    }

    private static String plain(String gap) {
        String plain = gap.replaceFirst("^, ", "")
                .replaceFirst("^(which|that|who) (is|are|was|were) ", "")
                .replaceFirst("^(is|are|was|were) ", "")
                .replaceFirst("^(the|a|an) ", "")
                .replaceFirst("^\\( ", "");
        return plain.replaceFirst(" the$", "").strip();
    }

    /** 'X-affiliated Z', 'X-backed Z'. */
    private void adjective(Name z) {
        int at = sighting.layers.firstTokenFrom(z.span().start()) - 1;
        for (int i = at; i >= Math.max(0, at - 3); i--) {
            Token token = sighting.layers.tokens().get(i);
            if (!sighting.inOneSentence(token.span(), z.span()) || !token.isWord()) {
                return;
            }
            int hyphen = token.lower().lastIndexOf('-');
            if (hyphen <= 0) {
                continue;
            }
            String ending = token.lower().substring(hyphen);
            String owner = token.text().substring(0, hyphen);
            Optional<Name> named = sighting.findNamed(owner);
            if (named.isEmpty() || !sighting.is(z, EntityKind.ORGANIZATION)) {
                continue;
            }
            int x = named.get().referent().orElseThrow();
            int y = z.referent().orElseThrow();
            Span span = Span.cover(token.span(), z.span());
            if (ending.equals("-backed") || ending.equals("-supported")) {
                sighting.add(RelationKind.SUPPORTS, x, y, Optional.empty(), span);
            } else if (ending.equals("-funded")) {
                sighting.add(RelationKind.FUNDS, x, y, Optional.empty(), span);
            } else if (ADJECTIVES.containsKey(ending)) {
                sighting.add(ADJECTIVES.get(ending), y, x, Optional.empty(), span);
            }
        }
    }
}
