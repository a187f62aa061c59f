package org.hearsay.bench.account;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.bench.commitment.CommitmentText;
import org.hearsay.bench.corpus.Brackets;
import org.hearsay.text.Edtf;
import org.hearsay.text.Span;

/**
 * A pile of invented reports and what a careful reader finds in it; the format stands in bench/piles, that of marks in
 * training/corpus/affairs.
 *
 * @param id of the pile
 * @param name what it is about
 * @param reports by their letter, in order
 * @param pairs how each two reports stand to each other, by their two letters; none where happenings are marked instead
 * @param cases conflicts and traps
 */
public record PileText(
        String id, String name, Map<String, Report> reports, Map<String, String> pairs, List<Case> cases) {

    private static final String PILE = "(?m)^===== ";
    private static final String REPORT = "(?m)^=== ";
    private static final String BAR = " \\| ";
    private static final Pattern ITEM = Pattern.compile("([a-z]) \"([^\"]+)\"(?: \\+ |$)");
    private static final Set<String> SLOTS = Set.of(
            "time", "place", "participants", "perpetrator", "cause", "instrument", "toll", "order", "occurrence");
    private static final Set<String> PAIRS = Set.of("echo", "independent", "unclear");

    private static final Pattern MARK = Pattern.compile("\\[(\\d+)(?::[a-z]+)? ([^\\[\\]]+)]");

    /** A report: its masthead, a text whose first line is the title, and what is marked in it. */
    public record Report(String outlet, String date, String text, List<Mark> marks) {

        public Report {
            marks = List.copyOf(marks);
        }
    }

    /**
     * Words of a report that tell of a happening.
     *
     * @param happening its number, one in all reports of the pile
     */
    public record Mark(Span words, String happening) {}

    /** Words of a report. */
    record Quote(String report, String words) {}

    /**
     * Two sides that cannot both be so, or that only look it.
     *
     * @param conflict false for a trap
     * @param kind of trap, empty for a conflict
     * @param slots it may be told under
     */
    record Case(boolean conflict, String kind, Set<String> slots, List<Quote> first, List<Quote> second) {

        @Override
        public String toString() {
            return (conflict ? "conflict " : "trap " + kind + " ") + slots + ": " + first + " | " + second;
        }
    }

    /** A report by its letter, to be read by the product. */
    public CommitmentText text(String letter) {
        Report report = Optional.ofNullable(reports.get(letter)).orElseThrow();
        return new CommitmentText(id + "-" + letter, Edtf.of(report.date()), report.outlet(), report.text(), List.of());
    }

    /** Reads a file and checks it; throws where the gold does not fit the reports. */
    public static List<PileText> readAll(Path file) throws IOException {
        String all = Files.readString(file, StandardCharsets.UTF_8);
        var piles = new ArrayList<PileText>();
        for (String part : List.of(all.split(PILE))) {
            if (!part.startsWith("//") && !part.isBlank()) {
                piles.add(read(part));
            }
        }
        return piles;
    }

    static PileText read(String written) {
        List<String> halves = List.of(written.split("(?m)^%% gold\n"));
        List<String> pieces = List.of(halves.getFirst().split(REPORT));
        var reports = new LinkedHashMap<String, Report>();
        for (String piece : pieces.subList(1, pieces.size())) {
            int line = piece.indexOf('\n');
            List<String> head = List.of(piece.substring(0, line).split(BAR));
            reports.put(
                    head.getFirst(),
                    report(head.get(1), head.get(2), piece.substring(line + 1).strip()));
        }
        var pairs = new HashMap<String, String>();
        var cases = new ArrayList<Case>();
        for (String line : (halves.size() > 1 ? halves.get(1) : "")
                .lines()
                .filter(l -> !l.isBlank())
                .toList()) {
            List<String> words = List.of(line.split(" "));
            switch (words.getFirst()) {
                case "pair" -> pairs.put(words.get(1) + words.get(2), checked(PAIRS, words.get(3)));
                case "conflict", "trap" -> cases.add(readCase(line, reports));
                default -> throw new IllegalArgumentException(line);
            }
        }
        checkPairs(reports, pairs);
        String head = pieces.getFirst().strip();
        return new PileText(
                head.substring(0, head.indexOf(' ')), head.substring(head.indexOf(' ') + 1), reports, pairs, cases);
    }

    private static Report report(String outlet, String date, String written) {
        var marks = new ArrayList<Mark>();
        String text = Brackets.strip(written, MARK, 2, (mark, words) -> marks.add(new Mark(words, mark.group(1))));
        return new Report(outlet, date, text, marks);
    }

    private static Case readCase(String line, Map<String, Report> reports) {
        List<String> parts = List.of(line.split(BAR));
        if (parts.size() != 3) {
            throw new IllegalArgumentException("two sides: " + line);
        }
        List<String> head = List.of(parts.getFirst().split(" "));
        boolean conflict = head.getFirst().equals("conflict");
        List<String> slots = head.subList(1, conflict ? head.size() : head.size() - 1);
        slots.forEach(s -> checked(SLOTS, s));
        return new Case(
                conflict,
                conflict ? "" : head.getLast(),
                Set.copyOf(slots),
                quotes(parts.get(1), reports),
                quotes(parts.get(2), reports));
    }

    private static List<Quote> quotes(String side, Map<String, Report> reports) {
        var quotes = new ArrayList<Quote>();
        Matcher m = ITEM.matcher(side);
        int at = 0;
        while (m.find() && m.start() == at) {
            String words = m.group(2);
            String text = Optional.ofNullable(reports.get(m.group(1)))
                    .map(Report::text)
                    .orElse("");
            if (text.indexOf(words) < 0 || text.indexOf(words) != text.lastIndexOf(words)) {
                throw new IllegalArgumentException("must stand once in " + m.group(1) + ": " + words);
            }
            quotes.add(new Quote(m.group(1), words));
            at = m.end();
        }
        if (at != side.length()) {
            throw new IllegalArgumentException("not read: " + side.substring(at));
        }
        return quotes;
    }

    private static String checked(Set<String> known, String word) {
        if (!known.contains(word)) {
            throw new IllegalArgumentException(word + " is none of " + known);
        }
        return word;
    }

    private static void checkPairs(Map<String, Report> reports, Map<String, String> pairs) {
        List<String> letters = List.copyOf(reports.keySet());
        var all = new ArrayList<String>();
        for (int i = 0; i < letters.size(); i++) {
            for (int k = i + 1; k < letters.size(); k++) {
                all.add(letters.get(i) + letters.get(k));
            }
        }
        boolean marked = reports.values().stream().anyMatch(r -> !r.marks().isEmpty());
        if (!(marked && pairs.isEmpty()) && !pairs.keySet().equals(Set.copyOf(all))) {
            throw new IllegalArgumentException("each pair of reports once: " + pairs.keySet() + ", not " + all);
        }
    }
}
