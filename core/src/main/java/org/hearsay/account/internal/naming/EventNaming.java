package org.hearsay.account.internal.naming;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.account.EventTitle;
import org.hearsay.account.Telling;
import org.hearsay.document.DocumentId;
import org.hearsay.event.Event;
import org.hearsay.event.EventKind;
import org.hearsay.event.Gist;
import org.hearsay.event.KindTrait;
import org.hearsay.event.Participant.Role;
import org.hearsay.event.Realis;
import org.hearsay.event.ToldEvent;
import org.hearsay.text.Wording;

/**
 * Names an event by the words of one of its tellings: the one that says most in the words that most reports use. Where and when come
 * from what most tell and is told firmly. Tellings of what did not happen name it only where there are no others.
 */
public final class EventNaming {

    private static final int LONG = 14;

    private static final Pattern GERUND = Pattern.compile("\\S+ing\\b");

    /** Kinds whose noun has those behind it who are there. */
    private static final Set<EventKind> GATHERINGS =
            Set.of(EventKind.MEET, EventKind.AGREE, EventKind.SIGN, EventKind.CEREMONY, EventKind.FIGHT);

    /** Kinds whose words tell of what is not done yet, which stands in no list of what happened. */
    private static final Set<EventKind> MEANT =
            Set.of(EventKind.THREATEN, EventKind.DEMAND, EventKind.REFUSE, EventKind.SANCTION);

    /** Kinds that a bare verb names without telling what was said. */
    private static final Set<EventKind> SAYINGS =
            Set.of(EventKind.STATEMENT, EventKind.SPEAK, EventKind.ACCUSE, EventKind.DENY);

    private final List<Told> tellings;
    private final Event event;
    private final Map<String, Integer> heads = new HashMap<>();
    private final Setting setting;

    private EventNaming(Event event, Map<DocumentId, Telling> reports) {
        this.event = event;
        List<ToldEvent> actual = event.members().stream()
                .filter(t -> t.mention().realis() == Realis.ACTUAL)
                .toList();
        this.tellings = (actual.isEmpty() ? event.members() : actual)
                .stream()
                        .flatMap(t -> Optional.ofNullable(reports.get(t.document())).map(r -> new Told(t, r)).stream())
                        .toList();
        this.setting = new Setting(tellings);
        for (Told t : tellings) {
            t.stems().forEach(s -> heads.merge(s, 1, Integer::sum));
        }
    }

    /** The name of an event whose reports are told. */
    public static EventTitle of(Event event, Map<DocumentId, Telling> reports) {
        return new EventNaming(event, reports).title();
    }

    private record Choice(Told told, String what, double points) {}

    private EventTitle title() {
        Choice best = tellings.stream()
                .map(this::choice)
                .max(Comparator.comparingDouble(Choice::points)
                        .thenComparing(
                                Choice::told, Comparator.comparing(Told::told).reversed()))
                .orElseThrow();
        String what = best.what();
        return new EventTitle(capital(what), setting.where(best.told(), what), setting.when(best.told()));
    }

    private Choice choice(Told t) {
        Optional<Gist> gist = t.gist();
        double shared =
                t.stems().stream().mapToInt(s -> heads.getOrDefault(s, 0)).max().orElse(0) / (double) tellings.size();
        double points = 3 * shared
                + (t.told().mention().kind() == event.kind() ? 0.5 : 0)
                + (t.isOwn() ? 0.3 : 0)
                - (t.isQuoted() ? 0.8 : 0)
                - (t.isTitle() ? 0.4 : 0);
        if (gist.isEmpty()) {
            return new Choice(t, plain(t), points - 1);
        }
        Gist g = gist.get();
        return g.noun() ? noun(t, g, points) : verb(t, g, points);
    }

    private Choice verb(Told t, Gist gist, double points) {
        String who = t.who(gist);
        if (t.isOfSpeaker(gist)) {
            return new Choice(t, t.speaker().map(s -> s + ": ").orElse("") + quoted(t), points - 0.5);
        }
        if (!who.isEmpty()) {
            return doing(t, gist, points);
        }
        Optional<Choice> around = gist.clause()
                .filter(c -> !t.who(c).isEmpty() && !t.isOfSpeaker(c))
                .map(c -> doing(t, c, points - 0.5));
        if (around.isPresent()) {
            return around.get();
        }
        String what = t.what(gist);
        boolean doing = what.endsWith("ing") || what.contains("ing ") || Told.isName(what);
        return doing && words(what) > 2 ? new Choice(t, what, points - 0.3) : new Choice(t, quoted(t), points - 1.5);
    }

    /** Somebody did something. */
    private Choice doing(Told t, Gist gist, double points) {
        String what = t.what(gist);
        String who = t.who(gist);
        EventKind kind = t.told().mention().kind();
        boolean bare = what.indexOf(' ') < 0;
        boolean saying = SAYINGS.contains(kind) || bare && !MEANT.contains(kind);
        Optional<String> content = saying && kind != EventKind.DENY ? t.content(gist) : Optional.empty();
        if (content.isPresent()) {
            return new Choice(t, who + ": \u201c" + content.get() + '\u201d', points + 0.8);
        }
        if (bare && SAYINGS.contains(kind)) {
            // 'the count said': that somebody spoke is no event that a reader knows again
            return new Choice(t, quoted(t), points - 1.5);
        }
        double rich = (Told.isName(who) ? 1 : 0) + (bare ? 0 : 1) + (Told.isName(what) ? 0.5 : 0);
        String name = teller(t, who) + who + ' ' + what;
        return new Choice(t, name, points + rich - awkward(t, gist, name));
    }

    /** What speaks against words as a name: they are many, written as in a headline, point outside, or are no whole clause. */
    private static double awkward(Told t, Gist gist, String name) {
        boolean finite = !GERUND.matcher(t.what(gist)).lookingAt();
        return (words(name) > LONG ? 0.5 : 0)
                + (t.isHeadline(gist) ? 0.8 : 0)
                + (t.isPointing(gist) ? 1 : 0)
                + (finite ? 0 : 0.5);
    }

    /** An act of violence that somebody is told to have done stands in a name only beside who tells it. */
    private String teller(Told t, String who) {
        return t.isOwn() || !KindTrait.VIOLENT.isOf(t.told().mention().kind())
                ? ""
                : t.speaker()
                        .filter(s -> !Wording.of(who).contains(Wording.of(s)))
                        .map(s -> s + ": ")
                        .orElse("");
    }

    private Choice noun(Told t, Gist gist, double points) {
        String what = t.what(gist);
        boolean named = what.length() > 1 && Told.isName(what.substring(1));
        int words = words(what);
        double rich = (named ? 1 : 0) + (words > 2 ? 1 : words > 1 ? 0.5 : 0) + 0.3 - awkward(t, gist, what);
        Optional<Gist> clause = gist.clause().filter(c -> !t.who(c).isEmpty() && !t.isOfSpeaker(c));
        if (named && words > 1 || words > 3) {
            return new Choice(t, what, points + rich);
        }
        Optional<Choice> subject = clause.filter(c -> t.isOf(c.who()))
                .map(c -> doing(
                        t,
                        c,
                        points + (Told.isName(t.what(c)) || Told.isName(t.who(c).substring(1)) ? 0.3 : -0.5)));
        if (subject.isPresent()) {
            return subject.get();
        }
        String who = takers(t, what);
        if (!who.isEmpty()) {
            return new Choice(t, what + who, points + rich + 0.8);
        }
        boolean placed =
                setting.isPlaced(t) && !KindTrait.LOOSE.isOf(t.told().mention().kind());
        if (placed) {
            return new Choice(t, what, points + rich - 0.3);
        }
        return clause.map(c -> doing(t, c, points - 0.5))
                .orElseGet(() -> words > 1 && !setting.when(t).isEmpty()
                        ? new Choice(t, what, points + rich - 0.5)
                        : new Choice(t, what + ": " + quoted(t), points + rich - 1.2));
    }

    /** Those who took part, as a noun has them behind it. */
    private static String takers(Told t, String what) {
        if (GATHERINGS.contains(t.told().mention().kind())) {
            List<String> there = free(t.names(Set.of(Role.ATTENDEE, Role.AGENT)), what);
            return there.size() < 2 ? "" : " of " + listed(there);
        }
        List<String> struck = free(t.names(Set.of(Role.PATIENT)), what);
        return !struck.isEmpty() && KindTrait.SUFFERED.isOf(t.told().mention().kind()) ? " of " + listed(struck) : "";
    }

    private static List<String> free(List<String> names, String what) {
        Wording said = Wording.of(what);
        return names.stream()
                .filter(n -> Told.isName(n.replaceFirst("^(?:The|A|An) ", "")))
                .filter(n -> Wording.of(n).shared(said) == 0)
                .toList();
    }

    private static String listed(List<String> names) {
        return names.size() == 1 ? names.getFirst() : names.get(0) + " and " + names.get(1);
    }

    private static int words(String words) {
        return words.split(" ").length;
    }

    /** What stands around the word, where nothing better is known: it is told in the report's own words. */
    private static String quoted(Told t) {
        return '\u201c' + t.around() + '\u201d';
    }

    /** Without a tree: the word with those who took part, or what stands around it. */
    private String plain(Told t) {
        String what = t.told().mention().triggerText().strip().replaceAll("\\s+", " ");
        List<String> all = t.names(Set.of(Role.values()));
        List<String> who = all.stream().filter(Told::isName).limit(2).toList();
        if (what.isEmpty()) {
            what = event.kind().slug();
        }
        return who.isEmpty() ? what + ": " + quoted(t) : what + ": " + String.join(", ", who);
    }

    private static String capital(String words) {
        String plain = words.isBlank() ? "Event" : words;
        return plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1);
    }
}
