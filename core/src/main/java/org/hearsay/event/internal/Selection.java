package org.hearsay.event.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.event.EventKind;
import org.hearsay.event.internal.clause.Clauses;
import org.hearsay.event.internal.clause.Frame;
import org.hearsay.event.internal.clause.Grammar;
import org.hearsay.event.internal.clause.Part;
import org.hearsay.event.internal.clause.Part.Kind;
import org.hearsay.event.internal.trigger.Kinds;
import org.hearsay.mention.EntityKind;
import org.hearsay.mention.Mention;
import org.hearsay.mention.Mentions;
import org.hearsay.mention.Name;
import org.hearsay.mention.Nominal;
import org.hearsay.mention.Pronoun;
import org.hearsay.mention.Referent;
import org.hearsay.model.Tag;
import org.hearsay.model.Token;
import org.hearsay.text.Span;

/** Decides whether a word names an event here: by its particle, its subject and its object. */
final class Selection {

    private static final Set<String> SINGULAR = Set.of("he", "she", "who", "him", "her", "i", "you", "me");

    private final Triggers triggers;
    private final Mentions mentions;
    private final Clauses c;
    private final Grammar g;

    Selection(Triggers triggers, Mentions mentions, Clauses c, Grammar g) {
        this.triggers = triggers;
        this.mentions = mentions;
        this.c = c;
        this.g = g;
    }

    /** The rule that a verb group fits. */
    Optional<Triggers.Rule> verb(Frame f) {
        return triggers.verb(c.head(f.part()).lemma()).stream()
                .filter(rule -> hasParticle(f.part(), rule.particle()) && fits(rule, f))
                .findFirst();
    }

    /** What a verb group tells of: the kind of the rule that it fits, else what the encoder makes of it. */
    Optional<EventKind> kindOfVerb(Frame f, boolean dated) {
        int at = c.part(f.part()).head();
        String lemma = c.head(f.part()).lemma();
        Optional<Triggers.Rule> rule = verb(f);
        if (rule.isPresent()) {
            return listed(at, rule.get());
        }
        boolean brings = triggers.isIn("sayings", lemma) && !dated;
        return brings ? Optional.empty() : seen(at, triggers.verb(lemma));
    }

    /** The rule that an event noun fits. */
    Optional<Triggers.Rule> noun(int part, String lemma) {
        return triggers.noun(lemma).stream().filter(rule -> noun(rule, part)).findFirst();
    }

    /** What a noun tells of. */
    Optional<EventKind> kindOfNoun(int part, String lemma) {
        int at = c.part(part).head();
        Optional<Triggers.Rule> rule = noun(part, lemma);
        return rule.isPresent() ? listed(at, rule.get()) : seen(at, triggers.noun(lemma));
    }

    /** What any other word tells of. */
    Optional<EventKind> kindOf(int token) {
        return triggers.isIn("sayings", c.tokens().get(token).lemma())
                ? Optional.empty()
                : seen(token, triggers.verb(c.tokens().get(token).lemma()));
    }

    /** What the list takes for an event: the encoder may know better of what kind it is here, or that it is none. */
    private Optional<EventKind> listed(int at, Triggers.Rule rule) {
        return rule.kind()
                .filter(k -> !c.sight().rejects(at))
                .map(k -> Kinds.of(k, c.sight().hint(at)));
    }

    /** What only the encoder takes for an event. */
    private Optional<EventKind> seen(int at, List<Triggers.Rule> rules) {
        if (!c.sight().isEvent(at)) {
            return Optional.empty();
        }
        List<EventKind> known = rules.stream().flatMap(r -> r.kind().stream()).toList();
        return Optional.of(Kinds.of(known, c.sight().hint(at)));
    }

    /** The line that makes a verb a carrier, its particle included. */
    Optional<Triggers.Light> light(int verb) {
        return triggers.light(c.head(verb).lemma()).stream()
                .filter(l -> hasParticle(verb, l.particle()))
                .findFirst();
    }

    /** The token after the words of a trigger. */
    int endOfTrigger(int verb, Optional<Triggers.Rule> rule) {
        int head = c.part(verb).head();
        List<String> particle = rule.map(Triggers.Rule::particle).orElse(List.of());
        if (particle.isEmpty()) {
            return head + 1;
        }
        String first = particle.getFirst();
        for (int i = head + 1; i < Math.min(c.tokens().size(), head + 5); i++) {
            if (c.lower(i).equals(first)) {
                boolean apart =
                        PREPOSITIONS.contains(first) || first.equals("from") || first.equals("as") || i > head + 1;
                return apart && particle.size() == 1 ? head + 1 : i + particle.size();
            }
        }
        return head + 1;
    }

    private boolean hasParticle(int verb, List<String> particle) {
        if (particle.isEmpty()) {
            return true;
        }
        int head = c.part(verb).head();
        List<Token> tokens = c.tokens();
        if (particle.getFirst().equals("member")) {
            return g.objects(verb).stream().anyMatch(p -> c.head(p).lemma().equals("member"));
        }
        // 'fire at', 'call for': a preposition follows at once; 'hand the papers over': one noun phrase may come
        // between
        int last = PREPOSITIONS.contains(particle.getFirst()) ? head + 1 : Math.min(tokens.size() - 1, head + 8);
        int between = 0;
        for (int i = head + 1; i <= last && i < tokens.size(); i++) {
            boolean here = true;
            for (int k = 0; k < particle.size(); k++) {
                here &= c.lower(i + k).equals(particle.get(k));
            }
            if (here) {
                return between <= 1;
            }
            int p = c.partOf(i);
            if (p >= 0 && !c.is(p, Kind.NOUN) && !c.is(p, Kind.OTHER)) {
                return false;
            }
            between += p >= 0 && c.part(p).first() == i && c.is(p, Kind.NOUN) ? 1 : 0;
        }
        return false;
    }

    private static final Set<String> PREPOSITIONS = Set.of("to", "on", "for", "at", "with", "into");

    private boolean fits(Triggers.Rule rule, Frame f) {
        boolean object = rule.find("obj").map(s -> among(f.patients(), s)).orElse(true);
        boolean subject = rule.find("subj")
                .map(s -> among(f.passive() ? f.behind("by") : f.subjects(), s))
                .orElse(true);
        boolean with = !rule.asks("with")
                || !f.behind("with", "between").isEmpty()
                || f.subjects().size() > 1
                || f.subjects().stream().anyMatch(this::isSeveral);
        boolean place = !rule.asks("place") || reachesPlace(f);
        return object && subject && with && place;
    }

    /** Whether a noun is an event here: its words before and behind. */
    private boolean noun(Triggers.Rule rule, int part) {
        Part p = c.part(part);
        int head = p.head();
        String before = head > p.first() ? c.lower(head - 1) : "";
        boolean led = rule.find("before")
                .map(b -> b.startsWith("!") ? !triggers.isIn(b.substring(1), before) : before.equals(b))
                .orElse(true);
        boolean of = rule.find("of")
                .map(s -> {
                    boolean shut = s.startsWith("!");
                    return c.isWord(part + 1, "of") && c.is(part + 2, Kind.NOUN) ? among(List.of(part + 2), s) : shut;
                })
                .orElse(true);
        boolean plural = !rule.asks("plural") || !c.lower(head).equals(rule.lemma());
        boolean next =
                rule.find("not-next").map(n -> !c.lower(head + 1).equals(n)).orElse(true);
        boolean with = !rule.asks("with") || c.isWord(part + 1, "with");
        return led && of && plural && next && with;
    }

    private boolean among(List<Integer> phrases, String section) {
        boolean shut = section.startsWith("!");
        String name = shut ? section.substring(1) : section;
        boolean any = phrases.stream().anyMatch(p -> isA(p, name));
        return shut ? !any : any;
    }

    /** Whether a noun phrase, or what it counts ('dozens of rockets'), is of a section. */
    boolean isA(int part, String section) {
        if (is(part, section)) {
            return true;
        }
        return c.isWord(part + 1, "of") && c.is(part + 2, Kind.NOUN) && is(part + 2, section);
    }

    private boolean is(int part, String section) {
        Token head = c.head(part);
        String lower = head.lower();
        if (section.equals("told") && isMedium(part)) {
            return false;
        }
        if (triggers.isIn(section, head.lemma()) || triggers.isIn(section, singular(lower))) {
            return true;
        }
        return switch (section) {
            case "people" ->
                SINGULAR.contains(lower)
                        || lower.equals("they")
                        || lower.equals("them")
                        || isKind(part, EntityKind.PERSON, Nominal.Sort.PERSON, Nominal.Sort.GROUP);
            case "persons" -> SINGULAR.contains(lower) || isKind(part, EntityKind.PERSON, Nominal.Sort.PERSON);
            case "told" ->
                isKind(part, EntityKind.PERSON) || isKind(part, EntityKind.ORGANIZATION) || SINGULAR.contains(lower);
            case "forces" ->
                isKind(part, EntityKind.PLACE)
                        || isKind(part, EntityKind.ORGANIZATION)
                        || lower.equals("they")
                        || lower.equals("it");
            case "accused" ->
                isKind(part, EntityKind.PERSON, Nominal.Sort.PERSON, Nominal.Sort.GROUP, Nominal.Sort.ORGANIZATION)
                        || isKind(part, EntityKind.PLACE)
                        || isKind(part, EntityKind.ORGANIZATION)
                        || SINGULAR.contains(lower)
                        || lower.equals("them");
            case "struck" -> isKind(part, EntityKind.PLACE);
            default -> false;
        };
    }

    private static String singular(String lower) {
        return lower.endsWith("s") && lower.length() > 3 ? lower.substring(0, lower.length() - 1) : lower;
    }

    private boolean isKind(int part, EntityKind kind, Nominal.Sort... sorts) {
        int start = c.part(part).head();
        for (Mention m : mentions.listIn(c.span(c.part(part)))) {
            boolean holdsHead = m.span().contains(c.tokens().get(start).span());
            if (!holdsHead) {
                continue;
            }
            switch (m) {
                case Name n -> {
                    if (n.kind() == kind) {
                        return true;
                    }
                }
                case Nominal n -> {
                    if (Set.of(sorts).contains(n.sort())) {
                        return true;
                    }
                }
                case Pronoun n -> {
                    if (n.referent().isPresent()) {
                        Referent r = mentions.getReferent(n.referent().getAsInt());
                        return r.kind() == kind;
                    }
                }
                case org.hearsay.mention.Quantity q -> {}
            }
        }
        return false;
    }

    /** Whether a phrase names the press: what it was told is a claim, no event. */
    private boolean isMedium(int part) {
        Span head = c.head(part).span();
        return mentions.listIn(c.span(c.part(part))).stream()
                .filter(m -> m.span().contains(head) && m.referent().isPresent())
                .anyMatch(m -> mentions.getReferent(m.referent().getAsInt()).medium());
    }

    private boolean isSeveral(int part) {
        Token head = c.head(part);
        return head.is("they")
                || head.is("both")
                || head.tag() == Tag.NOUN && !head.lower().equals(head.lemma());
    }

    private boolean reachesPlace(Frame f) {
        return f.objects().stream().anyMatch(p -> isKind(p, EntityKind.PLACE))
                || f.behind("to", "in", "at", "from").stream().anyMatch(p -> isKind(p, EntityKind.PLACE));
    }

    /** Whether a phrase has no article, demonstrative or possessor that points at something known. */
    boolean isIndefinite(int noun) {
        Part p = c.part(noun);
        String first = c.lower(p.first());
        if (first.equals("the")
                || first.equals("this")
                || first.equals("that")
                || first.equals("these")
                || first.equals("those")) {
            return false;
        }
        for (int i = p.first(); i <= p.head(); i++) {
            if (c.lower(i).equals("'s")
                    || c.lower(i).equals("his")
                    || c.lower(i).equals("her")
                    || c.lower(i).equals("its")
                    || c.lower(i).equals("their")) {
                return false;
            }
        }
        return true;
    }
}
