package org.hearsay.bench.event;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.bench.corpus.Brackets;
import org.hearsay.bench.corpus.Tellings;
import org.hearsay.event.Toll;
import org.hearsay.event.Toll.What;
import org.hearsay.text.Span;

/**
 * A report whose counts are marked.
 *
 * @param day of publication, where one is told
 * @param marks what is counted, in order of place
 * @param open numbers of which nothing is known
 * @param asked what the report's marks are complete for; of other counts nothing is known
 */
record CountText(String name, String text, Optional<String> day, List<Mark> marks, List<Span> open, Set<What> asked) {

    private static final Pattern REPORT = Pattern.compile("(?m)^=== (\\w+) \\|.*?(\\d{4}-\\d\\d-\\d\\d)?\\s*$");
    private static final Pattern MARK = Pattern.compile("\\{(\\w+):([\\d.]+)((?::(?:of|over)=[^\\s}:]+)*) ([^{}]+)}");
    private static final Pattern LINE = Pattern.compile("(?m)^% (\\d+) .*?toll=\"([^\"]*)\"");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

    /** A count: what befell whom, the least and the greatest number, and the words. */
    record Mark(What what, double low, double high, Span words) {}

    CountText {
        marks = List.copyOf(marks);
        open = List.copyOf(open);
        asked = Set.copyOf(asked);
    }

    /** The reports of a file with every count marked: {@code bench/counts}, {@code training/corpus/counts}. */
    static List<CountText> read(Path file) throws IOException {
        var reports = new ArrayList<CountText>();
        for (String block : Files.readString(file).split("(?m)^(?==== )")) {
            Matcher head = REPORT.matcher(block);
            if (head.find()) {
                reports.add(marked(
                        head.group(1),
                        Optional.ofNullable(head.group(2)),
                        block.substring(head.end()).strip()));
            }
        }
        return reports;
    }

    private static CountText marked(String name, Optional<String> day, String body) {
        var marks = new ArrayList<Mark>();
        String text = Brackets.strip(body, MARK, 4, (mark, words) -> {
            String range = mark.group(2);
            int dots = range.indexOf("..");
            double low = Double.parseDouble(dots < 0 ? range : range.substring(0, dots));
            double high = dots < 0
                    ? low
                    : dots + 2 == range.length() ? Toll.OPEN : Double.parseDouble(range.substring(dots + 2));
            marks.add(new Mark(What.valueOf(mark.group(1).toUpperCase(Locale.ROOT)), low, high, words));
        });
        if (text.indexOf('{') >= 0) {
            throw new IllegalArgumentException(name + ": a bracket that is no mark: " + text);
        }
        return new CountText(name, text, day, marks, List.of(), EnumSet.allOf(What.class));
    }

    /** The tellings of a file, with the tolls that stand below them. */
    static List<CountText> ofTellings(Path file) throws IOException {
        var reports = new ArrayList<CountText>();
        List<Tellings.Report> told = Tellings.read(file);
        String[] blocks = Files.readString(file).split("(?m)^(?==== )");
        int n = 0;
        for (String block : blocks) {
            if (block.startsWith("=== ")) {
                reports.add(told(told.get(n++), block));
            }
        }
        return reports;
    }

    private static CountText told(Tellings.Report report, String block) {
        var marks = new ArrayList<Mark>();
        var open = new ArrayList<Span>();
        Matcher line = LINE.matcher(block);
        while (line.find()) {
            for (String toll : line.group(2).split(" \\| ")) {
                int colon = toll.indexOf(':');
                String words = toll.substring(colon + 1).strip();
                What what = What.valueOf(toll.substring(0, colon)
                        .strip()
                        .replace("abducted", "detained")
                        .toUpperCase(Locale.ROOT));
                List<Span> places = places(report.text(), words);
                List<Span> near = places.stream()
                        .filter(p -> isBeside(report, p, line.group(1)))
                        .toList();
                List<Span> sure = places.size() == 1 ? places : near.size() == 1 ? near : List.of();
                sure.forEach(p -> marks.add(new Mark(what, -1, -1, p)));
                open.addAll(places.stream().filter(p -> !sure.contains(p)).toList());
                // the same number again may be the same people
                Matcher digits = NUMBER.matcher(words);
                if (digits.find()) {
                    open.addAll(places(report.text(), digits.group()));
                }
            }
        }
        Set<What> asked = EnumSet.of(What.KILLED, What.WOUNDED, What.DETAINED);
        return new CountText(report.name(), report.text(), Optional.empty(), marks, open, asked);
    }

    private static boolean isBeside(Tellings.Report report, Span words, String happening) {
        int from = Math.max(
                report.text().lastIndexOf(". ", words.start()), report.text().lastIndexOf('\n', words.start()));
        int stop = report.text().indexOf(". ", words.end());
        int to = stop < 0 ? report.text().length() : stop;
        return report.marks().stream()
                .anyMatch(m -> m.happening().equals(happening)
                        && m.words().start() >= from
                        && m.words().end() <= to);
    }

    private static List<Span> places(String text, String words) {
        var places = new ArrayList<Span>();
        Matcher m = Pattern.compile("(?<![\\w.,-])" + Pattern.quote(words) + "(?![\\w-])")
                .matcher(text);
        while (m.find()) {
            places.add(new Span(m.start(), m.end()));
        }
        return places;
    }
}
