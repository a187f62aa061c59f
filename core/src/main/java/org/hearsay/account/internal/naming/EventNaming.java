package org.hearsay.account.internal.naming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hearsay.account.EventTitle;
import org.hearsay.account.Telling;
import org.hearsay.document.DocumentId;
import org.hearsay.event.Event;
import org.hearsay.event.Realis;
import org.hearsay.event.ToldEvent;
import org.hearsay.text.Wording;

/**
 * Names an event by the words of one of its tellings: those that most likely make a good name. Where and when come from what most
 * tell and is told firmly. Tellings of what did not happen name it only where there are no others.
 */
public final class EventNaming {

    /** So much better must words be that are only quoted: chosen where names left out get no worse by it. */
    private static final double QUOTED = 0.6;

    /** What so many reports tell is not called by one's sentence, which tells more than they all do; a title tells what matters. */
    private static final int SEVERAL = 3;

    private final List<Told> tellings;
    private final Setting setting;
    private final NamingSigns signs;

    private EventNaming(Event event, Map<DocumentId, Telling> reports) {
        List<ToldEvent> actual = event.members().stream()
                .filter(t -> t.mention().realis() == Realis.ACTUAL)
                .toList();
        this.tellings = (actual.isEmpty() ? event.members() : actual)
                .stream()
                        .flatMap(t -> Optional.ofNullable(reports.get(t.document())).map(r -> new Told(t, r)).stream())
                        .toList();
        this.setting = new Setting(tellings);
        Map<String, Integer> heads = new HashMap<>();
        for (Told t : tellings) {
            t.stems().forEach(s -> heads.merge(s, 1, Integer::sum));
        }
        this.signs = new NamingSigns(event, setting, heads, tellings.size());
    }

    /** The name of an event whose reports are told. */
    public static EventTitle of(Event event, Map<DocumentId, Telling> reports) {
        var naming = new EventNaming(event, reports);
        return naming.best(naming.isToldBySeveral() ? EventNaming::isCommon : n -> true)
                .or(() -> naming.best(n -> true))
                .orElseThrow()
                .title();
    }

    private Optional<Titled> best(Predicate<Naming> wanted) {
        NamingModel model = NamingModel.english();
        return list(wanted)
                .max(Comparator.<Titled>comparingDouble(
                                t -> model.weigh(t.signs()) - (t.naming().isQuoted() ? QUOTED : 0))
                        .thenComparing(
                                t -> t.naming().told().told(),
                                Comparator.<ToldEvent>naturalOrder().reversed())
                        .thenComparing(t -> t.naming().form())
                        .thenComparing(t -> t.title().toString()));
    }

    private static boolean isCommon(Naming naming) {
        return !naming.isSentence() || naming.told().surroundings().isTitle();
    }

    private boolean isToldBySeveral() {
        return tellings.stream().map(t -> t.told().document()).distinct().count() >= SEVERAL;
    }

    /** Words with place and time, or without. */
    private record Titled(Naming naming, EventTitle title, List<String> signs) {}

    /**
     * What an event might be called.
     *
     * @param title words, with place and time
     * @param sentence that the words are from
     * @param signs by which they are weighed
     */
    public record Offer(String title, String sentence, List<String> signs) {}

    /** All that an event might be called, for a fit. */
    public static List<Offer> offers(Event event, Map<DocumentId, Telling> reports) {
        return new EventNaming(event, reports)
                .list(n -> true)
                .map(t -> new Offer(
                        t.title().toString(), t.naming().told().surroundings().line(), t.signs()))
                .toList();
    }

    private Stream<Titled> list(Predicate<Naming> wanted) {
        return tellings.stream()
                .flatMap(t -> Namings.of(t, tellings.size() == 1).stream())
                .filter(wanted)
                .flatMap(this::titled);
    }

    private Stream<Titled> titled(Naming naming) {
        Told told = naming.told();
        String what = capital(naming.words());
        String where = setting.where(told, what);
        String when =
                Optional.of(setting.when(told)).filter(w -> !isIn(w, what)).orElse("");
        List<String> plain = signs.of(naming);
        var titled = new ArrayList<Titled>();
        for (String place : where.isEmpty() ? List.of("") : List.of("", where)) {
            for (String time : when.isEmpty() ? List.of("") : List.of("", when)) {
                var all = new ArrayList<>(plain);
                signs.behind(naming, !place.isEmpty(), !time.isEmpty(), all);
                titled.add(new Titled(naming, new EventTitle(what, place, time), all));
            }
        }
        return titled.stream();
    }

    /** Whether words tell a time, its year or not: '30 September' is told twice by '30 September 2031'. */
    private static boolean isIn(String time, String words) {
        Wording said = Wording.of(words);
        return said.contains(Wording.of(time))
                || said.contains(Wording.of(time.replaceFirst("(?<=\\p{L}) \\d{4}$", "")));
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
