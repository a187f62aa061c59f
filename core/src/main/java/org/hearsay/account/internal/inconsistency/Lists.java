package org.hearsay.account.internal.inconsistency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.account.Inconsistency.Kind;
import org.hearsay.mention.EntityKind;
import org.hearsay.mention.Name;
import org.hearsay.text.Span;

/**
 * A number of people and the list of their names: 'four men, A, B and C'. Only a list of bare names counts (ages may stand
 * with them), so that 'A and his son B' or 'A, the mayor, and B' is left alone.
 */
final class Lists {

    private static final String PEOPLE = "(?i:people|persons|men|women|boys|girls|children|brothers|sisters|sons|daughters"
            + "|suspects|defendants|ministers|leaders|officials|officers|soldiers|policemen|journalists|reporters|activists"
            + "|lawmakers|deputies|candidates|players|students|teachers|doctors|workers|victims|survivors|hostages|prisoners"
            + "|detainees|militants|commanders|generals|judges|lawyers|experts|scientists|engineers|drivers|pilots"
            + "|astronauts|climbers|tourists|fishermen|farmers|friends|colleagues|researchers|authors|winners|musicians"
            + "|singers|actors|directors|founders|businessmen|politicians|senators|governors|presidents|kings|diplomats"
            + "|ambassadors|priests|nuns|monks|nurses|sailors|guards|executives|trainers|passengers)";

    private static final Pattern COUNTED = Pattern.compile("(?<hedge>\\b(?:least|than|about|around|some|nearly|almost|over|to"
            + "|of|or|other|another|among|including|up|-) )?\\b(?<n>" + Numbers.NUMBER + ") (?:[a-z]+ ){0,2}?(?<noun>"
            + PEOPLE + ")(?<sep>, |: | [-\u2013\u2014]+ | \\()");

    private static final Pattern AGE = Pattern.compile(",? \\(?\\d{1,2}\\)?(?=,| and|[.;:)]| were| are| have)");

    /** What stands between the names of a list; the longer first. */
    private static final List<String> LINKS = List.of(", and ", ", ", " and ");

    private final ReportText report;
    private final Map<Integer, Name> names = new HashMap<>();

    Lists(ReportText report) {
        this.report = report;
        report.mentions().names().forEach(n -> names.putIfAbsent(n.span().start(), n));
    }

    List<Slip> find() {
        var found = new ArrayList<Slip>();
        Matcher m = COUNTED.matcher(report.text());
        while (m.find()) {
            var span = Span.of(m.start("n"), m.end("noun"));
            if (m.group("hedge") == null && report.isProse(span)) {
                judge(m, span).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Slip> judge(Matcher m, Span counted) {
        long count = Numbers.value(m.group("n")).orElse(0);
        Listing list = read(m.end(), m.group("sep").strip().equals(":"));
        long length = list.ends().isEmpty() ? 0 : list.ends().getLast();
        if (length < 2 || list.ends().contains(count) || report.isOwnedUp(counted)) {
            return Optional.empty();
        }
        return Optional.of(Slip.of(
                Kind.COUNT,
                "The report speaks of " + m.group("n").toLowerCase(Locale.ROOT) + " " + m.group("noun") + " and names "
                        + length + ".",
                counted,
                Span.of(m.end(), list.end())));
    }

    /**
     * Names in a row.
     *
     * @param ends every number of names at which the row may be over; empty where it has no clean end
     * @param end offset after the last name
     */
    private record Listing(List<Long> ends, int end) {

        static final Listing NONE = new Listing(List.of(), 0);
    }

    /** Reads bare names from an offset; {@code open} lists need no 'and' before the last one. */
    private Listing read(int from, boolean open) {
        String text = report.text();
        var ends = new ArrayList<Long>();
        int at = from;
        int end = from;
        long n = 0;
        String link = ", ";
        while (!link.isEmpty()) {
            Name name = names.get(at);
            if (name == null || !isPersonal(name)) {
                // after an 'and' something else goes on with the list; after a comma the sentence may go on
                return link.equals(", ") && ends.contains(n) ? new Listing(ends, end) : Listing.NONE;
            }
            n++;
            at = past(name.span().end());
            end = at;
            if (!link.equals(", ")) {
                ends.add(n);
            }
            int now = at;
            link = LINKS.stream().filter(l -> text.startsWith(l, now)).findFirst().orElse("");
            at += link.length();
        }
        if (open && isOver(end)) {
            ends.add(n);
        }
        return ends.contains(n) ? new Listing(ends, end) : Listing.NONE;
    }

    /** Past an age: ', 24' or ' (24)'. */
    private int past(int at) {
        Matcher age = AGE.matcher(report.text()).region(at, report.text().length());
        return age.lookingAt() ? age.end() : at;
    }

    private boolean isOver(int at) {
        return at >= report.text().length() || ".;)\u2013\u2014\n".indexOf(report.text().charAt(at)) >= 0;
    }

    private static boolean isPersonal(Name name) {
        return name.kind() == EntityKind.PERSON && !name.text().contains(" and ");
    }
}
