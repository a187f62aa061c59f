package org.hearsay.entity.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.entity.RelationKind;
import org.hearsay.mention.EntityKind;
import org.hearsay.mention.Mention;
import org.hearsay.mention.Name;
import org.hearsay.mention.Nominal;
import org.hearsay.mention.Pronoun;
import org.hearsay.text.Span;

/** Offices, deputies, spokespeople and relatives: from titles before names and descriptions beside them. */
final class PeopleRelations {

    private static final Set<String> LEADING = Set.of(
            "leads",
            "heads",
            "commands",
            "chairs",
            "runs",
            "led",
            "headed",
            "commanded",
            "chaired",
            "founded",
            "who leads",
            "who heads",
            ", who leads",
            ", who heads",
            ", who commands",
            ", who chairs",
            ", who led");
    private static final Set<String> LED_BY = Set.of(
            "led by",
            "headed by",
            "commanded by",
            "chaired by",
            "is led by",
            "is headed by",
            ", led by",
            ", headed by",
            "run by",
            ", which is led by");
    private static final Set<String> SUCCEEDING =
            Set.of("succeeded", "replaced", "succeeds", "replaces", "took over from");

    private final Sighting sighting;
    private final Roles roles;

    PeopleRelations(Sighting sighting, Roles roles) {
        this.sighting = sighting;
        this.roles = roles;
    }

    void find() {
        List<Name> names = sighting.names;
        for (int i = 0; i < names.size(); i++) {
            Name name = names.get(i);
            if (sighting.is(name, EntityKind.PERSON)) {
                titled(name, i);
            }
            if (i + 1 < names.size()) {
                verbs(name, names.get(i + 1));
            }
        }
        for (Mention mention : sighting.mentions.mentions()) {
            if (mention instanceof Nominal nominal
                    && nominal.sort() == Nominal.Sort.PERSON
                    && nominal.referent().isPresent()) {
                described(nominal);
            }
        }
    }

    /** 'Y commander X', 'Y's president X', 'his deputy X'. */
    private void titled(Name person, int at) {
        if (person.title().isEmpty()) {
            return;
        }
        String title = person.title().get().replaceAll("\\s+", " ");
        int start = titleStart(person, title);
        for (int k = at - 1; k >= Math.max(0, at - 2); k--) {
            Name body = sighting.names.get(k);
            if (body.span().end() > start || !sighting.inOneSentence(body.span(), person.span())) {
                continue;
            }
            String gap = sighting.between(body.span().end(), start);
            if (gap.isEmpty() || gap.equals("'s") || gap.equals("'") || gap.equals("] 's") || gap.equals("'s ]")) {
                tie(person, body, title, Span.cover(body.span(), person.span()));
            }
            break;
        }
        pronounOwner(person, title, start);
    }

    private int titleStart(Name person, String title) {
        int first = person.span().start();
        if (person.span().start() < person.core().start()) {
            return first;
        }
        int from = Math.max(0, first - title.length() - 6);
        int at = sighting.document.text().lastIndexOf(person.title().get(), first);
        return at >= from ? at : first;
    }

    private void pronounOwner(Name person, String title, int start) {
        for (Mention mention : sighting.mentions.listIn(new Span(Math.max(0, start - 8), start))) {
            if (mention instanceof Pronoun
                    && mention.referent().isPresent()
                    && sighting.between(mention.span().end(), start).isEmpty()) {
                owned(person, mention, title, Span.cover(mention.span(), person.span()));
            }
        }
    }

    private void owned(Mention person, Mention owner, String title, Span span) {
        int subject = person.referent().orElseThrow();
        int object = owner.referent().orElseThrow();
        String last = title.substring(title.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        if (sighting.is(owner, EntityKind.PERSON)) {
            if (roles.isKinship(last)) {
                sighting.add(RelationKind.FAMILY_OF, subject, object, Optional.of(title), span);
            } else {
                roles.findKind(title)
                        .filter(k -> k == RelationKind.DEPUTY_OF
                                || k == RelationKind.SPOKESPERSON_OF
                                || k == RelationKind.SUCCEEDS)
                        .ifPresent(k -> sighting.add(k, subject, object, Optional.of(title), span));
            }
        } else if (sighting.isBody(owner)) {
            roles.findKind(title).ifPresent(k -> sighting.add(k, subject, object, Optional.of(title), span));
        }
    }

    private void tie(Name person, Name body, String title, Span span) {
        owned(person, body, title, span);
    }

    /** 'the commander of Y', 'Y's deputy leader', tied to a person. */
    private void described(Nominal nominal) {
        int person = nominal.referent().orElseThrow();
        if (sighting.mentions.getReferent(person).kind() != EntityKind.PERSON) {
            return;
        }
        Optional<Mention> owner = owner(nominal);
        if (owner.isEmpty() || owner.get().referent().isEmpty()) {
            return;
        }
        owned(nominal, owner.get(), role(nominal, owner.get()), nominal.span());
    }

    /** Whose it is: the possessor at its head, else the first name after 'of', 'for' or 'at'. */
    private Optional<Mention> owner(Nominal nominal) {
        Optional<Mention> after = Optional.empty();
        for (Mention mention : sighting.mentions.listIn(nominal.span())) {
            if (mention.span().equals(nominal.span()) || mention.referent().isEmpty()) {
                continue;
            }
            if (mention.referent().equals(nominal.referent())) {
                continue;
            }
            if (mention.span().start() <= nominal.span().start() + 4
                    && (mention instanceof Pronoun || isOwner(mention))) {
                return Optional.of(mention);
            }
            if (after.isEmpty() && !(mention instanceof Pronoun) && isTied(nominal, mention)) {
                after = Optional.of(mention);
            }
        }
        return after;
    }

    private boolean isOwner(Mention mention) {
        String next = sighting.between(
                mention.span().end(),
                Math.min(sighting.document.text().length(), mention.span().end() + 3));
        return next.startsWith("'") || next.startsWith("]") || mention instanceof Name;
    }

    private boolean isTied(Nominal nominal, Mention name) {
        String before =
                " " + sighting.between(nominal.span().start(), name.span().start()) + " ";
        return before.contains(" of ")
                || before.contains(" for ")
                || before.contains(" at ")
                || before.contains(" from ");
    }

    /** The role in words: 'deputy secretary-general' of 'the group's deputy secretary-general'. */
    private String role(Nominal nominal, Mention owner) {
        String text;
        if (owner.span().start() <= nominal.span().start() + 4) {
            text = sighting.document
                    .text()
                    .substring(owner.span().end(), nominal.span().end());
        } else {
            text = sighting.document
                    .text()
                    .substring(nominal.span().start(), owner.span().start());
        }
        String role = text.replaceAll("\\s+", " ")
                .replaceFirst("^\\]?['\u2019]s?\\]?\\s+", "")
                .replaceFirst("^(?i)(the|a|an)\\s+", "");
        role = role.replaceFirst("\\s+(of|for|at|from|in)(\\s+the)?\\s*$", "").strip();
        int of = role.indexOf(" of ");
        return role.isEmpty()
                ? nominal.head()
                : of > 0 && roles.findKind(role.substring(0, of)).isPresent() ? role.substring(0, of) : role;
    }

    private void verbs(Name a, Name b) {
        if (!sighting.inOneSentence(a.span(), b.span())
                || b.span().start() <= a.span().end()) {
            return;
        }
        String gap = sighting.between(a.span().end(), b.span().start()).replaceFirst(" the$", "");
        Span span = Span.cover(a.span(), b.span());
        int x = a.referent().orElseThrow();
        int y = b.referent().orElseThrow();
        if (sighting.is(a, EntityKind.PERSON) && sighting.is(b, EntityKind.ORGANIZATION)) {
            if (LEADING.contains(gap)) {
                sighting.add(RelationKind.LEADS, x, y, Optional.empty(), span);
            } else if (gap.equals("of") && sighting.referent(b).name().indexOf(' ') > 0) {
                sighting.add(RelationKind.MEMBER_OF, x, y, Optional.empty(), span);
            }
        } else if (sighting.is(a, EntityKind.ORGANIZATION)
                && sighting.is(b, EntityKind.PERSON)
                && LED_BY.contains(gap)) {
            sighting.add(RelationKind.LEADS, y, x, Optional.empty(), span);
        } else if (sighting.is(a, EntityKind.PERSON) && sighting.is(b, EntityKind.PERSON) && SUCCEEDING.contains(gap)) {
            sighting.add(RelationKind.SUCCEEDS, x, y, Optional.empty(), span);
        }
    }
}
