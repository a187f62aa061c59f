package org.hearsay.event.internal.slot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.event.internal.slot.Candidate.Type;
import org.hearsay.event.internal.slot.Report.Zone;
import org.hearsay.model.Layers;
import org.hearsay.model.Parse;
import org.hearsay.model.Sense;
import org.hearsay.model.Syntax;
import org.hearsay.model.Tag;
import org.hearsay.model.Tense;
import org.hearsay.model.Token;

/** Tells by typed signs what speaks for and against a candidate as the filler of a slot of an event; a model weighs them. */
final class Signs {

    /** Trees are not climbed further than so. */
    private static final int DEEP = 12;

    private static final Set<String> PRESENT = Set.of("is", "are");
    private static final Set<Tag> SMALL = Set.of(Tag.ADP, Tag.SCONJ, Tag.PART, Tag.ADV);

    private final Report report;
    private final Happening event;
    private final Layers layers;
    private final Syntax syntax;
    private final int own;
    private final String as;
    private final String kind;
    private final String tense;
    private final String lead;
    private final Map<Candidate, Tie> ties = new HashMap<>();
    private final List<Candidate> near;

    Signs(Report report, Happening event) {
        this.report = report;
        this.event = event;
        this.layers = report.layers();
        this.syntax = layers.syntax();
        this.own = report.sentenceOf(event);
        Tag tag = layers.tokens().get(event.word()).tag();
        this.as = (syntax.isParsed() ? "" : "~") + (tag == Tag.VERB ? "v" : tag == Tag.ADJ ? "a" : "n");
        this.kind = event.kind().slug();
        this.tense = tense();
        this.lead = syntax.arc(event.word()).bare() + " "
                + led(event.word(), syntax.arc(event.word()).is("advcl") ? "mark" : "case");
        this.near = report.listNear(event);
        for (Candidate c : near) {
            if (c.sentence() == own) {
                ties.put(c, Tie.between(syntax, event.word(), c.head()));
            }
        }
    }

    /** The candidates within reach. */
    List<Candidate> candidates() {
        return near;
    }

    /** The verb that tells of the event, or that it hangs on; negative where there is none near. */
    private int verb() {
        int at = event.word();
        int steps = 0;
        while (at >= 0 && steps < 4 && layers.tokens().get(at).tag() != Tag.VERB) {
            at = syntax.arc(at).head();
            steps++;
        }
        return steps == 4 ? -1 : at;
    }

    private String tense() {
        int verb = verb();
        return verb < 0 ? "none" : syntax.tense(verb).name().toLowerCase(Locale.ROOT);
    }

    /** Whether the event is told in the past, or hangs on what is: 'collapsed, killing nine'; what would be done is not. */
    boolean isPast() {
        if (!tense.equals("none")) {
            return tense.equals("past") && !syntax.isModal(verb());
        }
        int at = event.word();
        for (int steps = 0; steps < 4 && at >= 0 && syntax.arc(at).is("advcl"); steps++) {
            at = syntax.arc(at).head();
            if (at >= 0 && syntax.tense(at) == Tense.PAST) {
                return true;
            }
        }
        return false;
    }

    /** Whether the event's own verb is told in the present: 'is charged'. */
    boolean isPresent() {
        return isParsed()
                && tense.equals("present")
                && report.zoneOf(own) != Zone.TITLE
                && syntax.listChildren(event.word(), "aux").stream()
                        .anyMatch(a -> PRESENT.contains(layers.tokens().get(a).lower()));
    }

    /** Whether a trained parser made the tree that the signs are of. */
    boolean isParsed() {
        return syntax.isParsed();
    }

    /** Whether the event is told by a participle behind a form of 'be': what a tree by nearness does not show. */
    boolean isSuffered() {
        Token word = layers.tokens().get(event.word());
        boolean participle = word.tag() == Tag.VERB
                && !word.lower().equals(word.lemma())
                && !word.lower().endsWith("ing")
                && !word.lower().endsWith("s");
        for (int i = event.word() - 1; participle && i >= Math.max(0, event.word() - 2); i--) {
            if (layers.tokens().get(i).lemma().equals("be")) {
                return true;
            }
        }
        return false;
    }

    /** A candidate with all that is weighed of it. */
    Pair pair(Candidate c) {
        return new Pair(event, c, c.sentence() == own, of(c), senses(c));
    }

    private List<Optional<Sense>> senses(Candidate c) {
        int up = c.head() < 0 ? Parse.ROOT : syntax.arc(c.head()).head();
        return Stream.of(c.head(), up, event.word(), syntax.arc(event.word()).head())
                .map(layers::findSense)
                .toList();
    }

    private List<String> of(Candidate c) {
        var signs = new ArrayList<String>();
        if (c.sentence() == own) {
            local(c, signs);
        } else {
            wide(c, signs);
        }
        if (c.type() == Type.TIME) {
            moment(c, signs);
        }
        if (c.type() == Type.PLACE) {
            signs.add("told=" + Math.min(4, report.timesTold(c)) + (c.sentence() == own ? "" : " wide"));
        }
        return signs;
    }

    private void local(Candidate c, List<String> signs) {
        Tie tie = ties.getOrDefault(c, Tie.between(syntax, event.word(), c.head()));
        String led = led(c);
        String path = as + " " + tie.path();
        signs.add("near " + as);
        signs.add("path=" + path);
        signs.add("path=" + path + " by=" + led);
        signs.add("path=" + path + " is=" + c.form());
        signs.add("path=" + path + " pass=" + syntax.isPassive(event.word()));
        signs.add("steps=" + tie.steps() + (tie.joined() ? " and" : ""));
        signs.add("last=" + tie.last() + " by=" + led);
        signs.add("last=" + tie.last() + " " + as);
        signs.add("is=" + c.form());
        signs.add("is=" + c.form() + " by=" + led);
        signs.add("kind=" + kind + " by=" + led + " " + as);
        signs.add("kind=" + kind + " is=" + c.form());
        signs.add("kind=" + kind + " " + (tie.steps() <= 2 ? tie.path() : "far"));
        int gap = c.head() - event.word();
        signs.add("gap=" + (gap < 0 ? "-" : "+") + level(Math.abs(gap)));
        signs.add("events=" + (gap < 0 ? "-" : "+") + Math.min(3, report.eventsBetween(event.word(), c.head())));
        signs.add("verbs=" + (gap < 0 ? "-" : "+") + Math.min(3, verbs(c)));
        rank(c, tie, signs);
        String owner = owner(c.head());
        signs.add("owner=" + owner + " " + as);
        signs.add("owner=" + owner + " by=" + led);
        signs.add("tag=" + layers.tokens().get(c.head()).tag() + " " + tie.last());
        signs.add("lead=" + lead + " " + as);
        signs.add("lead=" + lead + " owner=" + owner);
        signs.add("zone=" + report.zoneOf(own));
        signs.add("rooted=" + syntax.arc(event.word()).isRoot() + " " + tie.last());
    }

    /** How many of the same type stand nearer, in the tree and in the line. */
    private void rank(Candidate c, Tie tie, List<String> signs) {
        int nearer = 0;
        int closer = 0;
        int all = 0;
        int gap = Math.abs(c.head() - event.word());
        for (Candidate o : near) {
            if (o.type() == c.type() && o.sentence() == own && !o.form().startsWith("led")) {
                all++;
                Tie other = ties.getOrDefault(o, tie);
                nearer += other.steps() < tie.steps() ? 1 : 0;
                closer += Math.abs(o.head() - event.word()) < gap ? 1 : 0;
            }
        }
        signs.add("nearer=" + Math.min(3, nearer));
        signs.add("closer=" + Math.min(3, closer));
        signs.add("of=" + Math.min(3, all));
        signs.add("nearer=" + Math.min(3, nearer) + " closer=" + Math.min(3, closer) + " of=" + Math.min(3, all));
        int events = report.eventsOf(own).size();
        signs.add("of=" + Math.min(2, all) + " events=" + Math.min(3, events));
    }

    /** Whose a word is: going up its tree one meets the event itself, or first another event, above, below or beside it. */
    private String owner(int token) {
        int at = syntax.arc(token).head();
        for (int steps = 0; at >= 0 && steps < 8; steps++) {
            if (at == event.word()) {
                return "own";
            }
            if (report.isEventWord(at)) {
                return isUnder(event.word(), at) ? "above" : isUnder(at, event.word()) ? "below" : "beside";
            }
            at = syntax.arc(at).head();
        }
        return "none";
    }

    private boolean isUnder(int token, int above) {
        int at = token;
        for (int steps = 0; at >= 0 && at != above && steps < DEEP; steps++) {
            at = syntax.arc(at).head();
        }
        return at == above;
    }

    private int verbs(Candidate c) {
        int from = Math.min(c.head(), event.word()) + 1;
        int to = Math.max(c.head(), event.word());
        int verbs = 0;
        for (int i = from; i < to; i++) {
            verbs += layers.tokens().get(i).tag() == Tag.VERB ? 1 : 0;
        }
        return verbs;
    }

    private String led(Candidate c) {
        return c.head() < 0 ? "none" : led(c.head(), "case");
    }

    private String led(int token, String relation) {
        return syntax.listChildren(token, relation).stream()
                .map(i -> layers.tokens().get(i))
                // a slip of the tree hangs nouns and names there
                .filter(t -> SMALL.contains(t.tag()))
                .map(Token::lower)
                .findFirst()
                .orElse("none");
    }

    private void wide(Candidate c, List<String> signs) {
        String zone = zone(c);
        boolean has = isTold(own, c.type());
        boolean between = between(c);
        String lines = zone + (has ? " own" : "") + (between ? " other" : "");
        signs.add("wide");
        signs.add("at=" + zone);
        signs.add("at=" + lines);
        signs.add("at=" + lines + " here=" + report.zoneOf(own));
        signs.add("wide own=" + has);
        signs.add("wide other=" + between);
        signs.add("wide is=" + c.form());
        signs.add("wide by=" + led(c));
        signs.add("wide at=" + zone + " is=" + c.form());
        signs.add("wide kind=" + kind);
        signs.add("wide lead=" + lead);
        signs.add("wide kind=" + kind + " at=" + zone);
        signs.add("wide as=" + as + (isDefinite() ? " the" : ""));
        signs.add("wide rooted=" + syntax.arc(event.word()).isRoot());
        if (c.head() >= 0) {
            int depth = 0;
            for (int at = c.head(); at >= 0 && depth < 4; at = syntax.arc(at).head()) {
                depth++;
            }
            signs.add("wide depth=" + depth);
            String word = layers.tokens().get(event.word()).lemma();
            boolean same = report.eventsOf(c.sentence()).stream()
                    .anyMatch(e -> layers.tokens().get(e).lemma().equals(word));
            signs.add("wide same=" + same + (isDefinite() ? " the" : ""));
            signs.add("wide events=" + Math.min(3, report.eventsOf(c.sentence()).size()));
            int block = layers.sentences().get(c.sentence()).block()
                    - layers.sentences().get(own).block();
            signs.add("wide block=" + Math.clamp(block, -3, 3) + " " + zone);
            long rivals = report.listIn(c.sentence(), c.type()).stream()
                    .filter(o -> !o.form().startsWith("led"))
                    .count();
            signs.add("wide rivals=" + Math.min(3, rivals));
        }
    }

    private String zone(Candidate c) {
        if (c.isDateline()) {
            return "dateline";
        }
        int off = c.sentence() - own;
        if (off >= -3 && off < 0) {
            return "before" + -off
                    + (report.zoneOf(c.sentence()) == Zone.TEXT ? "" : " " + report.zoneOf(c.sentence()));
        }
        return off > 0 ? "behind" : report.zoneOf(c.sentence()).toString();
    }

    private boolean isDefinite() {
        return Stream.of("the", "this", "that", "these", "those")
                .anyMatch(w -> syntax.listChildren(event.word(), "det").stream()
                        .anyMatch(d -> layers.tokens().get(d).is(w)));
    }

    private boolean isTold(int sentence, Type type) {
        return report.listIn(sentence, type).stream().anyMatch(Signs::isPlain);
    }

    private static boolean isPlain(Candidate c) {
        return c.type() == Type.TIME
                ? c.time().flatMap(t -> t.value()).isPresent()
                : c.form().contains("place");
    }

    /** Whether another of the type is told in a sentence between. */
    private boolean between(Candidate c) {
        int from = Math.max(Math.min(c.sentence(), own) + 1, own - 4);
        for (int s = from; s < Math.max(c.sentence(), own); s++) {
            if (isTold(s, c.type())) {
                return true;
            }
        }
        return false;
    }

    private void moment(Candidate c, List<String> signs) {
        String from =
                Moments.from(report.document().masthead().published(), c.time().flatMap(t -> t.value()));
        String where = c.sentence() == own ? "" : "wide ";
        signs.add(where + "moment=" + from);
        signs.add(where + "moment=" + from + " tense=" + tense);
        signs.add(where + "rule=" + c.time().map(t -> t.basis().rule()).orElse(""));
        signs.add(where + "kind=" + kind + " moment=" + from);
    }

    private static String level(int gap) {
        return gap <= 3 ? Integer.toString(gap) : gap <= 6 ? "6" : gap <= 10 ? "10" : gap <= 20 ? "20" : "more";
    }
}
