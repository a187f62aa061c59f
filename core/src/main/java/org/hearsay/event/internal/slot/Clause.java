package org.hearsay.event.internal.slot;

import java.util.Comparator;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.event.EventKind;
import org.hearsay.event.KindTrait;
import org.hearsay.event.Participant.Role;
import org.hearsay.event.internal.slot.Candidate.Type;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.model.Arc;
import org.hearsay.model.Layers;
import org.hearsay.model.Syntax;
import org.hearsay.model.Tag;
import org.hearsay.model.Token;

/**
 * The clause that tells of an event, as guards ask it: who can be neither doer nor victim by the shape of the tree, and whom
 * the words make a victim. Says nothing where no trained parser made the tree.
 */
final class Clause {

    private static final Set<String> AMOUNTS =
            Set.copyOf(Lexicon.english("triggers").listTerms("amounts"));
    private static final Set<String> MEANS =
            Set.copyOf(Lexicon.english("triggers").listTerms("weapons"));
    private static final Set<String> WAYS = Set.of(
            "through", "into", "across", "over", "along", "under", "behind", "aboard", "via", "toward", "towards",
            "onto");

    /** What is done to or from a place; what is given or sold to one is given to those who rule it. */
    private static final Set<EventKind> MOVING =
            Set.of(EventKind.VISIT, EventKind.DEPLOY, EventKind.WITHDRAW, EventKind.OTHER);

    /** What stands behind them tells of what they are told of. */
    private static final Set<String> OF = Set.of("of", "in", "at", "from", "for", "on");

    private static final Set<String> MANY = Set.of(
            "group",
            "crowd",
            "number",
            "majority",
            "rest",
            "most",
            "half",
            "part",
            "body",
            "team",
            "series",
            "pair",
            "couple",
            "band",
            "gang",
            "third",
            "quarter",
            "member",
            "resident",
            "people");

    private static final Set<String> PERSONS = Set.copyOf(Stream.of("persons", "people", "groups")
            .flatMap(section -> Lexicon.english("triggers").listTerms(section).stream())
            .toList());

    /** No word hangs deeper on the object of a verb. */
    private static final int DEEP = 6;

    private static final Set<String> PEOPLE = Set.of("person", "people", "pronoun");

    /** Who promises somebody to do something is to do it. */
    private static final Set<String> SELF =
            Set.of("promise", "threaten", "offer", "use", "vow", "pledge", "swear", "join");

    private static final Set<EventKind> TELLING = Set.of(EventKind.STATEMENT, EventKind.SPEAK);

    private static final Set<String> ABOUT = Set.of("on", "about", "of");

    /** Saying it does it: 'announced an inquiry'. */
    private static final Set<String> DOING = Set.of("announce", "declare", "call", "order", "proclaim", "pronounce");

    private static final Map<String, Set<String>> OWNERS =
            Map.of("she", Set.of("her", "hers"), "he", Set.of("his", "him"), "they", Set.of("their", "them"));

    private static final Set<String> AROUND =
            Set.of("after", "before", "during", "since", "until", "following", "despite", "amid", "over");

    /** Who calls an election holds it, who calls for one does not. */
    private static final Set<String> FOR = Set.of("call", "ask");

    /** Those who do it do it together. */
    private static final Set<EventKind> MUTUAL =
            Set.of(EventKind.SIGN, EventKind.AGREE, EventKind.MEET, EventKind.FIGHT);

    private static final Set<String> DEMANDING =
            Set.copyOf(Lexicon.english("triggers").listTerms("demanding"));

    private final Report report;
    private final Layers layers;
    private final Syntax syntax;
    private final Happening event;
    private final int own;
    private final int subject;
    private final int described;
    private final Role asSubject;
    private final Sides sides;

    Clause(Report report, Happening event) {
        this.report = report;
        this.layers = report.layers();
        this.syntax = layers.syntax();
        this.event = event;
        this.sides = new Sides(layers, event);
        this.own = report.sentenceOf(event);
        this.subject = subject();
        this.described = described();
        this.asSubject =
                Sides.isSuffered(layers, event.word()) ? Casting.object(event.kind()) : Casting.doer(event.kind());
    }

    /** Whether somebody cannot take part so: another is the subject, or a participle tells of another. */
    boolean bars(Candidate c, Role role) {
        return isNothing(c)
                || isOfAnotherClause(c, role)
                || isPlanned(c)
                || isDemander(c)
                || isMeans(c, role)
                || isTitle(c)
                || isThrough(c, role)
                || isAccuser(c, role)
                || isShooter(c)
                || isOnlyWhere(c, role)
                || isOfParty(c)
                || isOfObject(c, role)
                || isUrger(c, role)
                || isBefore(c, role)
                || isTeller(c, role)
                || isReporter(c)
                || isCelebrated(c, role)
                || role == asSubject && isBesideSubject(c)
                || isBesideParticiple(c)
                || sides.bars(c, role)
                || role == Role.PATIENT
                        && c.form().equals("place")
                        && KindTrait.SUFFERED.isOf(event.kind())
                        && !strikes(c);
    }

    /** Whether the words make somebody the one that the event strikes. */
    boolean strikes(Candidate c) {
        return !sides.acts(c) && (sides.isStruck(c) || isDescribed(c));
    }

    /** Whether the words make somebody the one who did it. */
    boolean acts(Candidate c) {
        return sides.acts(c);
    }

    /**
     * Whether it stands outside of a clause that has a subject of its own: in 'she resigned after a fire in which nine died'
     * she did not die.
     */
    private boolean isBesideSubject(Candidate c) {
        return subject >= 0 && c.head() != subject && isOutside(c);
    }

    /** The noun that is the subject of the event's verb; -1 where the tree is a guess or shows none. */
    private int subject() {
        if (!syntax.isParsed() || layers.tokens().get(event.word()).tag() != Tag.VERB) {
            return -1;
        }
        // the noun right before it, whatever verb the tree makes it the subject of
        OptionalInt before = syntax.findBefore(event.word());
        if (before.isPresent()
                && layers.tokens().get(before.getAsInt()).tag() == Tag.NOUN
                && syntax.arc(before.getAsInt()).is("nsubj")) {
            return before.getAsInt();
        }
        return syntax.listChildren(event.word(), "nsubj").stream()
                .filter(s -> layers.tokens().get(s).tag() != Tag.PRON)
                .filter(s -> s < event.word())
                .max(Comparator.naturalOrder())
                .orElse(-1);
    }

    /**
     * The noun that a participle without a subject tells of: 'the commander, killed in a raid', 'the slain commander'; -1
     * where the event is told otherwise.
     */
    private int described() {
        Token word = layers.tokens().get(event.word());
        Arc arc = syntax.arc(event.word());
        boolean participle = syntax.isParsed()
                && (word.tag() == Tag.VERB || word.tag() == Tag.ADJ)
                && Sides.isBent(word)
                && (arc.relation().equals("acl") || arc.is("amod"));
        return participle ? arc.head() : -1;
    }

    /** Whether it is what a participle tells of, or a name set beside it. */
    private boolean isDescribed(Candidate c) {
        if (described < 0 || c.head() < 0) {
            return false;
        }
        Arc arc = syntax.arc(c.head());
        return c.head() == described || arc.head() == described && (arc.is("appos") || arc.is("flat"));
    }

    /** Whether somebody of the sentence is neither what a participle tells of nor told of under it. */
    private boolean isBesideParticiple(Candidate c) {
        return described >= 0 && !isDescribed(c) && isOutside(c);
    }

    private boolean isOutside(Candidate c) {
        return isHere(c) && !syntax.isUnder(c.head(), event.word());
    }

    private boolean isHere(Candidate c) {
        return syntax.isParsed() && c.sentence() == own && c.head() >= 0;
    }

    /** 'Fifty crowns', 'a mile': an amount of nothing else; 'no shot', 'no sign'. */
    private boolean isNothing(Candidate c) {
        return c.head() >= 0
                && (AMOUNTS.contains(layers.tokens().get(c.head()).lemma())
                        || isAboard(c.head())
                        || syntax.listChildren(c.head(), "det").stream()
                                .anyMatch(d -> layers.tokens().get(d).is("no")));
    }

    /** '63 people on board': no board. */
    private boolean isAboard(int word) {
        return word > 0
                && layers.tokens().get(word).is("board")
                && layers.tokens().get(word - 1).is("on");
    }

    /** 'Escaped through a culvert': the way is neither struck nor helped. */
    private boolean isThrough(Candidate c, Role role) {
        boolean idle = role == Role.PATIENT || role == Role.BENEFICIARY;
        return idle
                && isHere(c)
                && !KindTrait.VIOLENT.isOf(event.kind())
                && !strikes(c)
                && Phrases.isLed(layers, c.head(), WAYS);
    }

    /** 'Orr accused Vell of having fled': Vell fled, and not who tells it. */
    private boolean isAccuser(Candidate c, Role role) {
        int over = syntax.arc(event.word()).head();
        boolean charge = role == Casting.doer(event.kind())
                && isHere(c)
                && over >= 0
                && syntax.listChildren(event.word(), "mark").stream()
                        .anyMatch(m -> layers.tokens().get(m).is("of"))
                && !Sides.listObjects(layers, over).isEmpty();
        return charge && isUnderSubject(c, over);
    }

    /** 'Gunmen shot dead an officer': the gunmen did not die. */
    private boolean isShooter(Candidate c) {
        int over = syntax.arc(event.word()).head();
        return event.kind() == EventKind.DIE
                && isHere(c)
                && over >= 0
                && layers.tokens().get(event.word()).is("dead")
                && isVerb(over)
                && !Sides.listObjects(layers, over).isEmpty()
                && isUnderSubject(c, over);
    }

    private boolean isUnderSubject(Candidate c, int verb) {
        return syntax.listChildren(verb, "nsubj").stream().anyMatch(s -> s == c.head() || syntax.isUnder(c.head(), s));
    }

    /**
     * Whether it stands in a clause of its own under the event: in 'when Orr was elected, five people died' Orr did not die, in
     * 'Vell, the head of a mill, resigned' the mill did not.
     */
    private boolean isOfAnotherClause(Candidate c, Role role) {
        if (!isHere(c) || !syntax.isUnder(c.head(), event.word())) {
            return false;
        }
        boolean told = role == Casting.doer(event.kind());
        for (int at = c.head(); at != event.word(); at = syntax.arc(at).head()) {
            Arc arc = syntax.arc(at);
            // 'declared that the death of Orr would be avenged' declares it to nobody
            if (arc.is("ccomp") && KindTrait.LOOSE.isOf(event.kind()) && arc.head() == event.word() && isVerb(at)) {
                return true;
            }
            boolean clause = arc.is("advcl")
                    || arc.is("parataxis")
                    || arc.is("conj")
                    || arc.relation().equals("acl:relcl")
                    || told && arc.is("ccomp");
            // 'the memo that she sent' is hers; who signs beside another signs with him
            boolean whole = clause
                    && !isOfNoun(at, arc)
                    && !(MUTUAL.contains(event.kind()) && !arc.is("advcl"))
                    && at != c.head()
                    && !syntax.listChildren(at, "nsubj").isEmpty()
                    && isVerb(at);
            if (whole || at != c.head() && arc.is("appos") && !MUTUAL.contains(event.kind())) {
                return true;
            }
        }
        return false;
    }

    private boolean isOfNoun(int clause, Arc arc) {
        return arc.relation().equals("acl:relcl") && arc.head() == event.word() && !isVerb(event.word());
    }

    private boolean isVerb(int word) {
        return layers.tokens().get(word).tag() == Tag.VERB;
    }

    /** 'A plan to bring soldiers in': no plan brings anybody. */
    private boolean isPlanned(Candidate c) {
        boolean plain = c.form().equals("words") || c.form().equals("thing");
        return plain
                && isHere(c)
                && syntax.arc(event.word()).is("acl")
                && syntax.arc(event.word()).head() == c.head()
                && syntax.listChildren(event.word(), "mark").stream()
                        .anyMatch(m -> layers.tokens().get(m).is("to")
                                || layers.tokens().get(m).is("of"));
    }

    /** Whether it demands what the event's noun tells, and somebody else is to do it. */
    private boolean isDemander(Candidate c) {
        Arc arc = syntax.arc(event.word());
        boolean demanded = isHere(c)
                && event.kind() != EventKind.MEET
                && layers.tokens().get(event.word()).tag() == Tag.NOUN
                && arc.head() >= 0
                && (arc.is("obl") || arc.is("obj") && isDemanded(arc.head()))
                && DEMANDING.contains(layers.tokens().get(arc.head()).lemma());
        return demanded && isOutside(c);
    }

    private boolean isDemanded(int verb) {
        return !FOR.contains(layers.tokens().get(verb).lemma()) || Phrases.isLed(layers, event.word(), Set.of("for"));
    }

    /** 'Interior minister Ada Vell': the name tells who; whose uncle 'her uncle Jon Prell' is tells nothing of the deed. */
    private boolean isTitle(Candidate c) {
        if (!isHere(c)) {
            return false;
        }
        Arc arc = syntax.arc(c.head());
        // 'his rival Vell signed': with him
        boolean owner = !MUTUAL.contains(event.kind())
                && arc.relation().equals("nmod:poss")
                && arc.head() >= 0
                && isBesideName(arc.head());
        boolean named =
                c.form().equals("person") || c.form().equals("body") || c.form().equals("place");
        return owner || !named && c.referent().isEmpty() && isBesideName(c.head());
    }

    /** 'The price of copper rose', 'a councillor of Estrel resigned': the noun before 'of' takes part. */
    private boolean isOfParty(Candidate c) {
        if (!isHere(c) || acts(c) || strikes(c) || !syntax.arc(c.head()).is("nmod")) {
            return false;
        }
        int whole = syntax.arc(c.head()).head();
        Token noun = layers.tokens().get(whole);
        boolean thing =
                c.form().equals("place") || c.form().equals("words") || c.form().equals("thing");
        boolean one = noun.is(noun.lemma()) && c.form().equals("body") && isPerson(whole);
        return (thing || one)
                && whole != event.word()
                && syntax.arc(event.word()).head() != c.head()
                && !report.isEventWord(whole)
                && (noun.tag() == Tag.NOUN || c.form().equals("place") && noun.tag() == Tag.PROPN)
                && !MANY.contains(noun.lemma())
                && !AMOUNTS.contains(noun.lemma())
                && syntax.listChildren(c.head(), "case").stream()
                        .anyMatch(w -> OF.contains(layers.tokens().get(w).lower()));
    }

    /** 'She called a session of the council': the session is of the council, and nothing is done to it. */
    private boolean isOfObject(Candidate c, Role role) {
        boolean idle = role == Role.PATIENT || role == Role.BENEFICIARY;
        if (!idle || !isHere(c) || KindTrait.VIOLENT.isOf(event.kind()) || !isVerb(event.word()) || strikes(c)) {
            return false;
        }
        int at = syntax.arc(c.head()).head();
        for (int steps = 0; at >= 0 && at != event.word() && steps < DEEP; steps++) {
            boolean told = layers.tokens().get(at).tag() == Tag.NOUN
                    && report.kindAt(at).isPresent()
                    && syntax.arc(at).is("obj")
                    && syntax.arc(at).head() == event.word();
            if (told) {
                return true;
            }
            at = syntax.arc(at).head();
        }
        return false;
    }

    private boolean isPerson(int word) {
        return PERSONS.contains(layers.tokens().get(word).lemma())
                || report.listIn(own, Type.PARTY).stream().anyMatch(o -> o.head() == word && PEOPLE.contains(o.form()));
    }

    /** 'The premier urged Nour to spare them': Nour is to do it. */
    private boolean isUrger(Candidate c, Role role) {
        int over = syntax.arc(event.word()).head();
        boolean urged = role == Casting.doer(event.kind())
                && isHere(c)
                && over >= 0
                && syntax.arc(event.word()).is("xcomp")
                && !SELF.contains(layers.tokens().get(over).lemma())
                && syntax.listChildren(event.word(), "mark").stream()
                        .anyMatch(m -> layers.tokens().get(m).is("to"));
        return urged
                && Sides.listObjects(layers, over).stream()
                        .anyMatch(o -> o < event.word() && o != c.head() && isSomebody(o))
                && isUnderSubject(c, over);
    }

    private boolean isSomebody(int word) {
        return report.listIn(own, Type.PARTY).stream()
                .anyMatch(o -> o.head() == word
                        && (PEOPLE.contains(o.form()) || o.form().equals("body")));
    }

    /**
     * 'Orr claimed that she had shouted and asked for millions to drop her charges': what 'her' tells of is no deed of Orr's,
     * who only claims it.
     */
    private boolean isTeller(Candidate c, Role role) {
        int over = syntax.arc(event.word()).head();
        boolean joined = role == Casting.doer(event.kind())
                && isHere(c)
                && over >= 0
                && isVerb(event.word())
                && syntax.arc(event.word()).is("conj")
                && syntax.listChildren(event.word(), "nsubj").isEmpty();
        return joined
                && isUnderSubject(c, over)
                && syntax.listChildren(over, "ccomp").stream()
                        .filter(x -> x < event.word())
                        .flatMap(x -> syntax.listChildren(x, "nsubj").stream())
                        .filter(s -> s != c.head())
                        .anyMatch(this::isOwnerUnder);
    }

    /** 'Orr reported on the letter', 'Vell described the talks': they only tell of it. */
    private boolean isReporter(Candidate c) {
        Arc arc = syntax.arc(event.word());
        boolean told = isHere(c)
                && layers.tokens().get(event.word()).tag() == Tag.NOUN
                && (arc.is("obj") || arc.is("obl") && Phrases.isLed(layers, event.word(), ABOUT))
                && arc.head() >= 0
                && !KindTrait.LOOSE.isOf(event.kind())
                && report.kindAt(arc.head()).filter(TELLING::contains).isPresent()
                && !DOING.contains(layers.tokens().get(arc.head()).lemma());
        return told && isUnderSubject(c, arc.head());
    }

    /** 'Orr's funeral': nothing that Orr does. */
    private boolean isCelebrated(Candidate c, Role role) {
        return role == Role.AGENT
                && event.kind() == EventKind.CEREMONY
                && isHere(c)
                && syntax.arc(c.head()).relation().equals("nmod:poss")
                && syntax.arc(c.head()).head() == event.word()
                && !acts(c);
    }

    /** Whether a pronoun under the event's word is of the same one as a subject before it. */
    private boolean isOwnerUnder(int subject) {
        String who = layers.tokens().get(subject).lower();
        OptionalInt referent = referentAt(subject);
        return report.listIn(own, Type.PARTY).stream()
                .filter(o -> o.form().equals("pronoun") && o.head() > event.word())
                .filter(o -> syntax.isUnder(o.head(), event.word()))
                .anyMatch(o -> referent.isPresent() && referent.equals(o.referent())
                        || OWNERS.getOrDefault(who, Set.of())
                                .contains(layers.tokens().get(o.head()).lower()));
    }

    private OptionalInt referentAt(int word) {
        return report.listIn(own, Type.PARTY).stream()
                .filter(o -> o.head() == word)
                .findFirst()
                .map(Candidate::referent)
                .orElse(OptionalInt.empty());
    }

    /** 'He resigned after the raid', 'the party lost in the election': nobody is told to have done what the noun tells. */
    private boolean isBefore(Candidate c, Role role) {
        Arc arc = syntax.arc(event.word());
        return role == Role.AGENT
                && isHere(c)
                && layers.tokens().get(event.word()).tag() == Tag.NOUN
                && arc.is("obl")
                && arc.head() >= 0
                && Phrases.isLed(layers, event.word(), AROUND)
                && isOutside(c);
    }

    private boolean isBesideName(int word) {
        int name = syntax.arc(word).head();
        return syntax.arc(word).relation().equals("nmod:desc")
                && report.listIn(own, Type.PARTY).stream()
                        .anyMatch(o -> o.head() == name
                                && (o.form().equals("person") || o.form().equals("body")));
    }

    /** 'Taken out by bus', 'settled by letter': a bare thing behind 'by' is how it was done. */
    private boolean isMeans(Candidate c, Role role) {
        if (role != Casting.doer(event.kind()) || !isHere(c)) {
            return false;
        }
        boolean by = syntax.listChildren(c.head(), "case").stream()
                .anyMatch(w -> layers.tokens().get(w).is("by"));
        // a slip of the tree: behind no 'by' stands nobody who did it
        if (syntax.arc(c.head()).relation().equals("obl:agent") && !by && !acts(c)) {
            return true;
        }
        Token word = layers.tokens().get(c.head());
        boolean thing = c.form().equals("words") || c.form().equals("thing");
        if (by && thing && MEANS.contains(word.lemma())) {
            return true;
        }
        return by
                && thing
                && (syntax.arc(c.head()).is("obl") || syntax.arc(c.head()).is("nmod"))
                && word.tag() == Tag.NOUN
                && word.is(word.lemma())
                && syntax.listChildren(c.head()).stream().noneMatch(this::isQualifying);
    }

    private boolean isQualifying(int word) {
        Arc arc = syntax.arc(word);
        return Stream.of("det", "amod", "nummod", "compound", "conj", "appos", "flat", "acl")
                        .anyMatch(arc::is)
                || arc.relation().equals("nmod:poss");
    }

    /** A place behind a preposition that neither did it nor was struck is where, and takes no part. */
    private boolean isOnlyWhere(Candidate c, Role role) {
        boolean place = c.form().equals("place")
                || (c.form().equals("words") || c.form().equals("thing"))
                        && Phrases.isPlace(layers.tokens().get(Math.max(0, c.head())));
        boolean idle = role == Role.BENEFICIARY || role == Role.PATIENT && !KindTrait.VIOLENT.isOf(event.kind());
        if (place && isHere(c) && role == Role.AGENT && !acts(c) && Phrases.isLed(layers, c.head(), Phrases.PLACING)) {
            return true;
        }
        return place
                && isHere(c)
                && idle
                && !acts(c)
                && !strikes(c)
                && (Phrases.isLed(layers, c.head(), Phrases.PLACING)
                        || MOVING.contains(event.kind()) && Phrases.isLed(layers, c.head(), Set.of("to", "from")));
    }
}
