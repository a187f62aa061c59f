package org.hearsay.commitment.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.hearsay.claim.Act;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Form;
import org.hearsay.claim.Link;
import org.hearsay.commitment.Intention.Manner;
import org.hearsay.event.EventKind;
import org.hearsay.event.EventMention;
import org.hearsay.event.Realis;
import org.hearsay.mention.EntityKind;
import org.hearsay.mention.Mention;
import org.hearsay.mention.Name;
import org.hearsay.mention.Nominal;
import org.hearsay.mention.Pronoun;
import org.hearsay.mention.Quantity;
import org.hearsay.mention.Referent;
import org.hearsay.model.Syntax;
import org.hearsay.model.Tag;
import org.hearsay.model.Tense;
import org.hearsay.model.Token;

/**
 * Which deeds a claim tells of as meant: what is promised or threatened, what its subject means or is about to do, and what
 * will be done by the speaker or by who can decide it. A forecast of others, and what befalls, is none.
 */
final class Deeds {

    private static final Set<String> FIRST = Set.of("i", "we");
    private static final Set<String> PERSONAL = Set.of("he", "she", "it", "they");
    private static final Set<EventKind> BEFALLING =
            Set.of(EventKind.DIE, EventKind.ACCIDENT, EventKind.DISASTER, EventKind.INJURE);

    private final Reading report;
    private final WordBook words;
    private final Syntax syntax;

    Deeds(Reading report, WordBook words) {
        this.report = report;
        this.words = words;
        this.syntax = report.syntax();
    }

    List<Deed> of(Claim claim) {
        OptionalInt root = report.headOf(claim.content().span());
        if (root.isEmpty()) {
            return List.of();
        }
        Optional<Manner> bound = bound(claim);
        if (bound.isPresent() && (isInfinitive(root.getAsInt()) || isPromisedThing(claim, root.getAsInt()))) {
            return isSilent(bound.get(), root.getAsInt())
                    ? List.of()
                    : List.of(new Deed(root.getAsInt(), root.getAsInt(), bound.get(), Optional.empty()));
        }
        var deeds = new ArrayList<Deed>();
        for (int clause : clauses(claim, root.getAsInt())) {
            meant(claim, clause).or(() -> future(claim, clause, bound)).ifPresent(deeds::add);
        }
        return deeds.isEmpty() ? ahead(claim).stream().toList() : deeds;
    }

    /** How a cue binds its source to what follows: by what it does, or by its verb. */
    private Optional<Manner> bound(Claim claim) {
        Optional<Manner> verb = claim.cue().stream()
                .flatMap(c -> report.layers().tokensIn(c).stream())
                .filter(t -> t.tag() == Tag.VERB)
                .flatMap(t -> words.manner(t.lemma()).stream())
                .findFirst();
        return switch (claim.act()) {
            case PROMISE -> verb.or(() -> Optional.of(Manner.PROMISE));
            case THREATEN -> Optional.of(Manner.THREAT);
            default -> verb;
        };
    }

    /** 'promised up to fifty crowns to each': a thing with a number, or a deed named by a noun. */
    private boolean isPromisedThing(Claim claim, int root) {
        return (claim.act() == Act.PROMISE || claim.act() == Act.THREATEN)
                && !report.isVerb(root)
                && claim.form() != Form.DIRECT
                && (report.eventAt().containsKey(root)
                        || report.layers().tokensIn(claim.content().span()).stream()
                                .anyMatch(t -> t.tag() == Tag.NUM));
    }

    private boolean isInfinitive(int verb) {
        return syntax.listChildren(verb, "mark").stream()
                .anyMatch(m -> report.token(m).is("to"));
    }

    /** Who declines to comment is only silent. */
    private boolean isSilent(Manner manner, int verb) {
        return manner == Manner.REFUSAL
                && words.isIn("silent", report.token(verb).lemma());
    }

    /** The head of what is said and what is joined to it. */
    private List<Integer> clauses(Claim claim, int root) {
        var heads = new ArrayList<Integer>();
        heads.add(root);
        for (int child : syntax.listChildren(root)) {
            boolean joined = syntax.arc(child).is("conj") || syntax.arc(child).is("parataxis");
            if (joined && claim.content().span().contains(report.token(child).span()) && report.isVerb(child)) {
                heads.add(child);
            }
        }
        return heads;
    }

    /** 'plans to build', 'refused to pay'; what had once been meant is past. */
    private Optional<Deed> meant(Claim claim, int verb) {
        Optional<Manner> manner = words.manner(report.token(verb).lemma());
        boolean past = syntax.listChildren(verb, "aux").stream()
                .anyMatch(a -> report.token(a).is("had"));
        if (manner.isEmpty()
                || past
                || isInfinitive(verb)
                || syntax.isPassive(verb)
                || syntax.isModal(verb)
                || report.token(verb).tag() != Tag.VERB) {
            return Optional.empty();
        }
        boolean not = syntax.isNegated(verb);
        return infinitive(verb)
                .filter(d -> !isSilent(manner.get(), d))
                .filter(d -> !not || manner.get() != Manner.REFUSAL)
                .flatMap(d -> subject(verb)
                        .map(s -> new Deed(d, verb, not ? Manner.REFUSAL : manner.get(), holder(claim, s))));
    }

    /** 'is due to meet', 'are to stay': read word by word from the subject that begins the content, for trees err here. */
    private Optional<Deed> ahead(Claim claim) {
        int from = report.layers().firstTokenFrom(claim.content().span().start());
        int end = from + report.layers().tokensIn(claim.content().span()).size();
        int be = from;
        while (be < end && !report.token(be).lemma().equals("be") && !opensClause(be)) {
            be++;
        }
        int to = be + 1;
        while (to < end
                && (report.token(to).tag() == Tag.ADV
                        || words.isIn("ahead", report.token(to).lower()))) {
            to++;
        }
        boolean told = be > from
                && to + 1 < end
                && report.token(be).lemma().equals("be")
                && !report.token(be).is("been")
                && report.token(to).is("to")
                && report.token(to + 1).tag() == Tag.VERB
                && !words.isIn("unwilled", report.token(to + 1).lemma());
        Optional<Integer> subject = Optional.of(from).filter(s -> told).map(this::pastArticle);
        int deed = to + 1;
        return subject.filter(s -> isActor(s) || isPlanned(s) || isPlanned(deed))
                .map(s -> new Deed(deed, claimRoot(claim, deed), Manner.PLAN, holder(claim, s)));
    }

    private int claimRoot(Claim claim, int deed) {
        return report.headOf(claim.content().span()).orElse(deed);
    }

    private int pastArticle(int word) {
        return report.token(word).tag() == Tag.DET ? word + 1 : word;
    }

    private boolean opensClause(int word) {
        return report.token(word).tag() == Tag.VERB
                || report.token(word).is("who")
                || report.token(word).is("which")
                || report.token(word).is("that");
    }

    private Optional<Integer> infinitive(int word) {
        return syntax.listChildren(word).stream()
                .filter(c -> syntax.arc(c).is("xcomp")
                        || syntax.arc(c).is("ccomp")
                        || syntax.arc(c).is("advcl"))
                .filter(c -> c > word && isInfinitive(c))
                .findFirst();
    }

    private Optional<Integer> subject(int verb) {
        OptionalInt subject = syntax.findSubject(verb);
        return subject.isPresent() ? Optional.of(subject.getAsInt()) : Optional.empty();
    }

    /** 'we will appeal', 'the army would leave', 'the trial will begin on Monday'. */
    private Optional<Deed> future(Claim claim, int verb, Optional<Manner> bound) {
        if (report.token(verb).tag() != Tag.VERB
                || !isAhead(claim, verb)
                || isSubordinate(claim, verb)
                || isForecast(claim)
                || Optional.ofNullable(report.eventAt().get(verb))
                        .filter(e -> BEFALLING.contains(e.kind()))
                        .isPresent()) {
            return Optional.empty();
        }
        Optional<Integer> subject = subject(verb);
        boolean own = subject.filter(s -> isSpeaker(claim, s)).isPresent();
        boolean willed = !words.isIn("unwilled", report.token(verb).lemma());
        boolean warned = cueIs(claim, "warning");
        Manner manner = syntax.isNegated(verb) ? Manner.REFUSAL : bound.orElse(warned ? Manner.THREAT : Manner.PLAN);
        if (own || bound.isPresent()) {
            boolean other = !own && subject.filter(this::isActor).isPresent();
            return willed || bound.isPresent()
                    ? Optional.of(new Deed(verb, verb, manner, other ? holder(claim, subject.get()) : Optional.empty()))
                    : Optional.empty();
        }
        if (subject.isEmpty() || !willed || isOnlooker(claim)) {
            return Optional.empty();
        }
        return other(claim, verb, subject.get(), manner, warned);
    }

    /** What others will do, or what is to be done: only where it reads as planned. */
    private Optional<Deed> other(Claim claim, int verb, int subject, Manner manner, boolean warned) {
        boolean passive = syntax.isPassive(verb);
        boolean condition = hasCondition(verb);
        if (!passive && isActor(subject) && (!warned || condition)) {
            boolean guessed = claim.form() != Form.INDIRECT && !isPlanned(verb) || isActual(verb);
            return guessed ? Optional.empty() : Optional.of(new Deed(verb, verb, manner, holder(claim, subject)));
        }
        boolean planned = isPlanned(verb) || isPlanned(subject);
        return !warned && planned && claim.speaker().role() != Link.Role.OUTLET
                ? Optional.of(new Deed(passive || !isPlanned(subject) ? verb : subject, verb, manner, Optional.empty()))
                : Optional.empty();
    }

    private boolean isAhead(Claim claim, int verb) {
        if (syntax.tense(verb) == Tense.FUTURE) {
            return true;
        }
        boolean would = syntax.listChildren(verb, "aux").stream()
                .anyMatch(a -> report.token(a).is("would") || report.token(a).is("'d"));
        boolean unreal = syntax.listChildren(verb, "aux").stream()
                .anyMatch(a -> report.token(a).lemma().equals("have"));
        return would && !unreal && claim.form() != Form.DIRECT;
    }

    /** 'so that the public would look away': a purpose or reason inside what is said. */
    private boolean isSubordinate(Claim claim, int verb) {
        int first = report.layers().firstTokenFrom(claim.content().span().start());
        return syntax.listChildren(verb, "mark").stream().anyMatch(m -> m > first);
    }

    private boolean isForecast(Claim claim) {
        return cueIs(claim, "forecasting");
    }

    private boolean cueIs(Claim claim, String section) {
        return claim.cue().stream()
                .flatMap(c -> report.layers().tokensIn(c).stream())
                .map(Token::lemma)
                .anyMatch(l -> words.isIn(section, l));
    }

    private boolean isOnlooker(Claim claim) {
        return claim.speaker().span().stream()
                .flatMap(s -> report.layers().tokensIn(s).stream())
                .map(Token::lemma)
                .anyMatch(l -> words.isIn("observing", l));
    }

    private boolean isSpeaker(Claim claim, int subject) {
        Token word = report.token(subject);
        if (FIRST.contains(word.lower())) {
            return claim.form() != Form.INDIRECT;
        }
        OptionalInt speaker = claim.speaker().referent();
        OptionalInt who = report.findMention(subject).map(Mention::referent).orElse(OptionalInt.empty());
        boolean pronoun = PERSONAL.contains(word.lower());
        if (who.isPresent() && (!pronoun || who.equals(speaker))) {
            return who.equals(speaker);
        }
        return pronoun && claim.form() != Form.DIRECT && fits(word.lower(), speaker);
    }

    /** 'X said that he would': the subject of what is said is the speaker, where the pronoun fits. */
    private boolean fits(String pronoun, OptionalInt speaker) {
        if (speaker.isEmpty()) {
            return true;
        }
        Referent who = report.mentions().getReferent(speaker.getAsInt());
        return switch (pronoun) {
            case "he" -> who.kind() == EntityKind.PERSON && who.gender() != Referent.Gender.FEMALE;
            case "she" -> who.kind() == EntityKind.PERSON && who.gender() != Referent.Gender.MALE;
            default -> who.kind() != EntityKind.PERSON;
        };
    }

    /** Whether a word names somebody who can mean something: a person, a body, a state, or a pronoun for one. */
    private boolean isActor(int word) {
        if (report.token(word).tag() == Tag.PRON) {
            return PERSONAL.contains(report.token(word).lower())
                    || FIRST.contains(report.token(word).lower());
        }
        return report.findMention(word).filter(m -> isActor(m, word)).isPresent();
    }

    private boolean isActor(Mention mention, int word) {
        return switch (mention) {
            case Name name ->
                name.referent().isPresent()
                        && switch (report.mentions()
                                .getReferent(name.referent().getAsInt())
                                .kind()) {
                            case PERSON, ORGANIZATION, PLACE -> true;
                            case EVENT, WORK -> false;
                        };
            case Nominal nominal ->
                !nominal.sort().isThing()
                        && report.headOf(nominal.span()).stream().anyMatch(h -> h == word);
            case Pronoun pronoun -> true;
            case Quantity quantity -> false;
        };
    }

    private boolean isPlanned(int word) {
        return realis(word).filter(r -> r == Realis.PLANNED).isPresent();
    }

    private boolean isActual(int word) {
        return realis(word).filter(r -> r == Realis.ACTUAL).isPresent();
    }

    private Optional<Realis> realis(int word) {
        return Optional.ofNullable(report.eventAt().get(word)).map(EventMention::realis);
    }

    private boolean hasCondition(int verb) {
        return syntax.listChildren(verb, "advcl").stream()
                .flatMap(c -> syntax.listChildren(c, "mark").stream())
                .anyMatch(m -> report.token(m).is("if") || report.token(m).is("unless"));
    }

    /** Who is named as meaning it; empty where that is the speaker, or nobody is known. */
    private Optional<Integer> holder(Claim claim, int subject) {
        boolean unknown = report.token(subject).tag() == Tag.PRON
                && report.findMention(subject)
                        .filter(m -> m.referent().isPresent())
                        .isEmpty();
        return unknown
                        || isSpeaker(claim, subject)
                        || report.findMention(subject).isEmpty()
                ? Optional.empty()
                : Optional.of(subject);
    }
}
