package org.hearsay.claim.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.claim.Form;
import org.hearsay.claim.Link;
import org.hearsay.claim.SourceJudge;
import org.hearsay.claim.internal.rule.Attribution;
import org.hearsay.claim.internal.unit.Unit;
import org.hearsay.mention.Mention;
import org.hearsay.mention.Mentions;
import org.hearsay.mention.Referent;
import org.hearsay.mention.Referent.Gender;
import org.hearsay.text.Span;

/**
 * Who still tells what somebody else said: 'She had a visitor, Ada Vell said. He told her that P': it is Ada Vell who tells of
 * P. One document, one thread; asked in the order of the text.
 */
final class Frames {

    private static final int MEMORY = 4;
    private static final Map<String, Gender> TOLD = Map.of(
            "him",
            Gender.MALE,
            "her",
            Gender.FEMALE,
            "me",
            Gender.UNKNOWN,
            "us",
            Gender.UNKNOWN,
            "them",
            Gender.UNKNOWN);

    private final Mentions mentions;
    private final SourceJudge judge;
    private final List<Heard> last = new ArrayList<>();

    /** A chain with the sentence that it was heard in. */
    private record Heard(List<Link> chain, Unit unit) {}

    Frames(Mentions mentions, SourceJudge judge) {
        this.mentions = mentions;
        this.judge = judge;
    }

    /** Keeps a whole chain for what comes behind it. */
    void remember(List<Link> chain, Unit unit) {
        last.addFirst(new Heard(List.copyOf(chain), unit));
        if (last.size() > MEMORY) {
            last.removeLast();
        }
    }

    /** Who tells that these words are said, outermost first; empty where the report itself does. */
    List<Link> find(Attribution attribution, List<Link> own, Span content, Form form) {
        Unit unit = attribution.unit();
        int to = unit.indexFrom(attribution.cueSpan().end());
        if (!TOLD.containsKey(unit.low(to)) || unit.level() >= 0 || own.isEmpty()) {
            return List.of();
        }
        return last.stream()
                .filter(h -> h.unit().block() == unit.block()
                        && own.stream().noneMatch(o -> h.chain().stream().anyMatch(l -> Speakers.same(l, o))))
                .findFirst()
                .filter(h -> judge.isFramed(content, h.chain(), signs(h, attribution, to, own.getFirst(), form)))
                .map(Heard::chain)
                .orElse(List.of());
    }

    private List<String> signs(Heard heard, Attribution attribution, int to, Link speaker, Form form) {
        Unit unit = attribution.unit();
        Link teller = heard.chain().getLast();
        int verb = unit.indexFrom(attribution.cueSpan().start());
        boolean before = unit.is(verb, "had") || unit.is(verb - 1, "had");
        return List.of(
                "frame",
                "frame told=" + unit.low(to),
                "frame told=" + unit.low(to) + " " + fits(unit, to, teller),
                "frame fits=" + fits(unit, to, teller),
                "frame teller=" + teller.role(),
                "frame speaker=" + how(unit, speaker),
                "frame away=" + Math.min(3, unit.number() - heard.unit().number()),
                "frame had=" + before,
                "frame links=" + heard.chain().size(),
                "frame form=" + form);
    }

    /** Whether a pronoun may stand for who told before: it does, by gender it can or cannot, or nothing tells. */
    private String fits(Unit unit, int pronoun, Link teller) {
        if (teller.referent().isEmpty()) {
            return "open";
        }
        OptionalInt meant = mentions.findAt(unit.at(pronoun).span().start())
                .map(Mention::referent)
                .orElse(OptionalInt.empty());
        if (meant.equals(teller.referent())) {
            return "same";
        }
        Referent known = mentions.getReferent(teller.referent().getAsInt());
        Gender asked = Optional.ofNullable(TOLD.get(unit.low(pronoun))).orElse(Gender.UNKNOWN);
        return known.gender() == Gender.UNKNOWN || asked == Gender.UNKNOWN
                ? "open"
                : known.gender() == asked ? "gender" : "other";
    }

    /** How a speaker is called here. */
    private static String how(Unit unit, Link speaker) {
        if (speaker.referent().isPresent()) {
            return "known";
        }
        return speaker.span()
                .map(s -> unit.tag(unit.indexFrom(s.start())).toString())
                .orElse("none");
    }
}
