package org.hearsay.account.internal.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.account.internal.naming.Naming.Form;
import org.hearsay.event.EventKind;
import org.hearsay.event.Gist;
import org.hearsay.event.KindTrait;
import org.hearsay.event.Participant.Role;
import org.hearsay.text.Span;
import org.hearsay.text.Wording;

/** Lists what a telling offers as a name for its event. */
final class Namings {

    /** Kinds whose noun has those behind it who are there. */
    private static final Set<EventKind> GATHERINGS =
            Set.of(EventKind.MEET, EventKind.AGREE, EventKind.SIGN, EventKind.CEREMONY, EventKind.FIGHT);

    /** Kinds that a bare verb names without telling what was said. */
    private static final Set<EventKind> SAYINGS =
            Set.of(EventKind.STATEMENT, EventKind.SPEAK, EventKind.ACCUSE, EventKind.DENY);

    /** Kinds whose clause tells of what is not done yet, which stands in no list of what happened. */
    private static final Set<EventKind> MEANT =
            Set.of(EventKind.THREATEN, EventKind.DEMAND, EventKind.REFUSE, EventKind.SANCTION);

    private final Told told;
    private final EventKind kind;
    private final List<Naming> all = new ArrayList<>();

    private final boolean alone;

    private Namings(Told told, boolean alone) {
        this.told = told;
        this.alone = alone;
        this.kind = told.told().mention().kind();
    }

    /**
     * The names that a telling offers, one at least.
     *
     * @param alone whether no other telling offers any
     */
    static List<Naming> of(Told told, boolean alone) {
        var namings = new Namings(told, alone);
        told.gist().ifPresentOrElse(namings::list, namings::plain);
        if (!isMeant(namings.kind)) {
            WideNamings.of(told).forEach(namings::add);
        }
        if (namings.all.isEmpty()) {
            namings.add(Form.QUOTED, isMeant(namings.kind) ? namings.word() : namings.quoted(), List.of());
        }
        return namings.all;
    }

    private void add(Form form, String words, List<Span> spans) {
        add(new Naming(told, form, words, spans));
    }

    /** Words that are offered already are made in the plainer way. */
    private void add(Naming naming) {
        boolean known = all.stream().anyMatch(n -> n.words().equals(naming.words()));
        if (!naming.words().isBlank() && !known) {
            all.add(naming);
        }
    }

    private void list(Gist gist) {
        if (gist.noun()) {
            noun(gist);
        } else if (told.isOfSpeaker(gist)) {
            add(Form.SPOKEN, told.speaker().map(s -> s + ": ").orElse("") + quoted(), List.of());
        } else {
            doing(gist, Form.DOING, Form.WHOLE);
            if (told.who(gist).isEmpty()) {
                add(Form.WHAT, told.what(gist), gist.what());
            }
        }
        gist.clause().filter(c -> !told.isOfSpeaker(c)).ifPresent(c -> doing(c, Form.AROUND, Form.AROUND_WHOLE));
        String around = told.surroundings().begun();
        // what a noun tells, its sentence may only mention
        boolean mentioned = gist.noun() && !(alone && told.what(gist).indexOf(' ') < 0);
        boolean known = all.stream().anyMatch(n -> plain(n.words()).equals(plain(around)));
        if (!known && !mentioned && !isMeant(kind)) {
            add(Form.QUOTED, quoted(), List.of());
        }
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replaceFirst("^(?:the|an?) ", "");
    }

    private void noun(Gist gist) {
        String what = told.what(gist);
        add(Form.NOUN, what, gist.what());
        String who = takers(what);
        if (!who.isEmpty()) {
            add(Form.NOUN_OF, what + who, gist.what());
        }
    }

    /** Somebody did something. */
    private void doing(Gist gist, Form form, Form wide) {
        String who = told.who(gist);
        if (!who.isEmpty() && !told.isTorn(gist, gist.what())) {
            String what = told.what(gist);
            List<Span> spans =
                    Stream.concat(gist.who().stream(), gist.what().stream()).toList();
            // 'the count said': that somebody spoke is no event that a reader knows again
            boolean bare = SAYINGS.contains(kind) && what.indexOf(' ') < 0;
            add(form, bare ? "" : teller(who) + who + ' ' + what, spans);
            told.content(gist).ifPresent(c -> add(Form.SAID, who + ": \u201c" + c + '\u201d', List.of()));
        }
        boolean whole = !gist.whole().isEmpty() && !told.isTorn(gist, gist.whole());
        if (whole && !told.isOfSpeaker(gist) && !isMeant(kind)) {
            String words = told.whole(gist);
            String teller = teller(words);
            add(wide, teller + words, gist.whole());
            if (teller.isEmpty() && !told.isOwn() && wide == Form.WHOLE) {
                told.speaker()
                        .filter(s -> Wording.of(words).shared(Wording.of(s)) == 0)
                        .ifPresent(s -> add(Form.TOLD, s + ": " + words, gist.whole()));
            }
        }
    }

    /** An act of violence that somebody is told to have done stands in a name only beside who tells it. */
    private String teller(String who) {
        return told.isOwn() || !KindTrait.VIOLENT.isOf(kind)
                ? ""
                : told.speaker()
                        .filter(s -> Wording.of(who).shared(Wording.of(s)) == 0)
                        .map(s -> s + ": ")
                        .orElse("");
    }

    /** Those who took part, as a noun has them behind it. */
    private String takers(String what) {
        if (GATHERINGS.contains(kind)) {
            List<String> there = free(told.names(Set.of(Role.ATTENDEE, Role.AGENT)), what);
            return there.size() < 2 ? "" : " of " + listed(there);
        }
        List<String> struck = free(told.names(Set.of(Role.PATIENT)), what);
        return !struck.isEmpty() && KindTrait.SUFFERED.isOf(kind) ? " of " + listed(struck) : "";
    }

    private static List<String> free(List<String> names, String what) {
        Wording said = Wording.of(what);
        return names.stream()
                .filter(n -> Told.isName(n.replaceFirst("^(?:The|A|An) ", "")))
                .filter(n -> Wording.of(n).shared(said) == 0)
                .toList();
    }

    private static String listed(List<String> names) {
        List<String> within =
                names.stream().map(n -> n.replaceFirst("^The ", "the ")).toList();
        return within.size() == 1 ? within.getFirst() : within.get(0) + " and " + within.get(1);
    }

    /** What stands around the word, where nothing better is known: it is told in the report's own words. */
    private String quoted() {
        return told.surroundings().quoted();
    }

    /** Without a tree: the word with those who took part, or what stands around it. */
    private void plain() {
        List<String> who = told.names(Set.of(Role.values())).stream()
                .filter(Told::isName)
                .limit(2)
                .toList();
        add(
                who.isEmpty() ? Form.QUOTED : Form.PLAIN,
                word() + ": " + (who.isEmpty() ? quoted() : String.join(", ", who)),
                List.of());
    }

    private String word() {
        String word = told.told().mention().triggerText().strip().replaceAll("\\s+", " ");
        return word.isEmpty() ? kind.slug() : word;
    }

    private static boolean isMeant(EventKind kind) {
        return MEANT.contains(kind);
    }
}
