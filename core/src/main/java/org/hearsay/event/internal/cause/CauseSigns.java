package org.hearsay.event.internal.cause;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.event.EventKind;
import org.hearsay.event.internal.slot.Happening;
import org.hearsay.event.internal.slot.Tie;
import org.hearsay.model.Layers;
import org.hearsay.model.Sense;
import org.hearsay.model.Syntax;
import org.hearsay.model.Tag;
import org.hearsay.model.Token;

/** What speaks for a word heading the cause of an event: the way between them, what leads it in, the words on the way, their kinds. */
final class CauseSigns {

    /** 'Hours after the storm' tells when. */
    private static final Set<String> UNITS =
            Set.of("second", "minute", "hour", "day", "week", "month", "year", "decade", "moment", "night");

    /** 'Rain caused it', 'it was sparked by rain', 'rain led to it'. */
    private static final Set<String> CAUSING = Set.of(
            "cause",
            "trigger",
            "spark",
            "prompt",
            "provoke",
            "ignite",
            "unleash",
            "lead",
            "result",
            "bring",
            "force",
            "set",
            "touch",
            "start",
            "light",
            "kindle",
            "drive",
            "induce",
            "precipitate",
            "produce",
            "generate",
            "inspire",
            "fuel",
            "spur",
            "occasion");

    /** 'It stems from a quarrel', 'it was put down to rain'. */
    private static final Set<String> RESULTING = Set.of(
            "stem",
            "come",
            "arise",
            "follow",
            "originate",
            "trace",
            "attribute",
            "ascribe",
            "put",
            "blame",
            "spring",
            "owe",
            "link");

    /** 'In retaliation for the raid', 'the work of arsonists', 'the reason was rain'. */
    private static final Set<String> REASON = Set.of(
            "cause",
            "reason",
            "retaliation",
            "revenge",
            "protest",
            "response",
            "reaction",
            "reprisal",
            "wake",
            "result",
            "consequence",
            "account",
            "work",
            "culprit",
            "origin",
            "view",
            "light",
            "fault",
            "doing");

    private static final Set<String> BECAUSE = Set.of(
            "because",
            "because of",
            "due to",
            "owing to",
            "as result of",
            "as a result of",
            "thanks to",
            "on account of",
            "in response to",
            "in retaliation for",
            "in revenge for",
            "in protest at",
            "in protest against",
            "in wake of",
            "in the wake of",
            "in reaction to",
            "in reprisal for",
            "as a consequence of",
            "following",
            "in view of");

    private static final int NEAR = 4;
    private static final int FAR = 12;

    private final Layers layers;
    private final List<Token> tokens;
    private final Syntax syntax;
    private final Map<Integer, EventKind> kinds;
    private final Leads leads;

    CauseSigns(Layers layers, Map<Integer, EventKind> kinds) {
        this.layers = layers;
        this.tokens = layers.tokens();
        this.syntax = layers.syntax();
        this.kinds = kinds;
        this.leads = new Leads(tokens, syntax);
    }

    /** The pair with all that is weighed of it. */
    CausePair pair(Happening event, int head, Tie tie) {
        return new CausePair(event, head, signs(event, head, tie), senses(event, head));
    }

    private List<String> signs(Happening event, int head, Tie tie) {
        var signs = new ArrayList<String>();
        String lead = leads.words(head);
        Token word = tokens.get(head);
        String kind = event.kind().name();
        signs.add("bias");
        signs.add("way " + tie.path());
        signs.add("steps " + tie.steps());
        signs.add("last " + tie.last());
        signs.add("lead " + lead);
        signs.add("lead " + lead + " " + tie.last());
        signs.add("way " + tie.path() + " lead " + lead);
        signs.add("head " + word.lemma());
        signs.add("lead " + lead + " head " + word.lemma());
        signs.add("tag " + word.tag());
        signs.add("event " + tokens.get(event.word()).lemma());
        signs.add("event " + tokens.get(event.word()).lemma() + " lead " + lead);
        signs.add("kind " + kind);
        signs.add("kind " + kind + " lead " + lead);
        signs.add("told as " + tokens.get(event.word()).tag());
        signs.add("told as " + tokens.get(event.word()).tag() + " lead " + lead + " " + word.tag());
        signs.add(distance(event.word(), head));
        boolean joined = tie.joined();
        if (joined) {
            signs.add("joined");
        }
        tie.between().forEach(b -> {
            String lemma = tokens.get(b).lemma();
            signs.add("via " + lemma);
            signs.add("via " + lemma + " " + tie.path());
            signs.add("via " + lemma + " lead " + lead);
            signs.add("via " + lemma + (head < event.word() ? " before" : " behind"));
        });
        sorts(tie, lead, head < event.word() ? " before" : " behind", signs);
        Optional.ofNullable(kinds.get(head))
                .ifPresentOrElse(
                        k -> {
                            signs.add("head " + k);
                            signs.add("head " + k + " kind " + kind);
                            signs.add("head tells, lead " + lead);
                        },
                        () -> signs.add("head tells nothing, lead " + lead));
        clause(head, lead, signs);
        before(head, lead, signs);
        return signs;
    }

    /** Words of one sort weigh alike, so that a rare one is read by the others. */
    private void sorts(Tie tie, String lead, String side, List<String> signs) {
        for (int b : tie.between()) {
            String lemma = tokens.get(b).lemma();
            Stream.of(
                            CAUSING.contains(lemma) ? "causing" : "",
                            RESULTING.contains(lemma) ? "resulting" : "",
                            REASON.contains(lemma) ? "reason" : "")
                    .filter(sort -> !sort.isEmpty())
                    .forEach(sort -> {
                        signs.add(sort + side);
                        signs.add(sort + " " + tie.path());
                        signs.add(sort + " " + tie.path() + " lead " + lead);
                        signs.add(sort + " lead " + lead);
                    });
        }
        if (BECAUSE.contains(lead)) {
            signs.add("because " + tie.last());
            signs.add("because " + tie.path());
            signs.add("because, steps " + tie.steps());
        }
    }

    /** Whether a clause tells it, in which tense, with whom. */
    private void clause(int head, String lead, List<String> signs) {
        boolean clause = leads.isClause(head);
        signs.add((clause ? "clause" : "phrase") + " lead " + lead);
        if (clause
                && syntax.listChildren(head, "aux").stream()
                        .anyMatch(a -> tokens.get(a).is("had"))) {
            signs.add("had");
            signs.add("had, lead " + lead);
        }
        if (syntax.isPassive(head)) {
            signs.add("suffered, lead " + lead);
        }
        syntax.listChildren(head, "nsubj").stream()
                .findFirst()
                .ifPresent(s -> signs.add("subject " + tokens.get(s).tag() + " lead " + lead));
    }

    private void before(int head, String lead, List<String> signs) {
        int first = leads.of(head).stream().findFirst().orElse(syntax.firstOf(head));
        if (first > 0) {
            Token before = tokens.get(first - 1);
            signs.add("before " + before.lower());
            signs.add("before " + before.tag() + " lead " + lead);
            if (UNITS.contains(before.lemma())) {
                signs.add("measured");
            }
        }
    }

    private static String distance(int event, int head) {
        int far = Math.abs(event - head);
        return (far <= NEAR ? "near" : far <= FAR ? "within reach" : "far off")
                + (head < event ? " before" : " behind");
    }

    private List<Optional<Sense>> senses(Happening event, int head) {
        int up = syntax.arc(head).head();
        return List.of(
                layers.findSense(head),
                layers.findSense(event.word()),
                up < 0 || up == event.word() ? Optional.empty() : layers.findSense(up),
                leads.of(head).stream().findFirst().flatMap(layers::findSense));
    }

    /** Whether a word may head a cause by its tag. */
    static boolean mayHead(Tag tag) {
        return switch (tag) {
            case NOUN, PROPN, VERB -> true;
            default -> false;
        };
    }
}
