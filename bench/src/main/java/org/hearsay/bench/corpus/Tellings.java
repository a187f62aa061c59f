package org.hearsay.bench.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.event.EventKind;
import org.hearsay.event.Realis;
import org.hearsay.text.Span;

/** Reads the project's own reports with every telling of a happening marked: {@code training/corpus/tellings}. */
public final class Tellings {

    private static final Pattern REPORT = Pattern.compile("(?m)^=== (\\w+) \\|.*$");
    private static final Pattern MARK = Pattern.compile("\\[(\\d+):([a-z]+)(?::([a-z]+))? ([^\\[\\]]+)]");

    /**
     * A report.
     *
     * @param text with a paragraph a line, without the marks
     */
    public record Report(String name, String text, List<Mark> marks) {

        public Report {
            marks = List.copyOf(marks);
        }
    }

    /**
     * A telling.
     *
     * @param happening that it tells of, in its report
     */
    public record Mark(Span words, String happening, EventKind kind, Realis realis) {}

    private Tellings() {}

    /** The reports of a file. */
    public static List<Report> read(Path file) throws IOException {
        String all = Files.readString(file);
        var reports = new ArrayList<Report>();
        Matcher head = REPORT.matcher(all);
        for (boolean more = head.find(); more; ) {
            String name = head.group(1);
            int start = head.end();
            more = head.find();
            reports.add(report(name, all.substring(start, more ? head.start() : all.length())));
        }
        return reports;
    }

    private static Report report(String name, String block) {
        String body = block.lines().filter(l -> !l.startsWith("% ")).collect(Collectors.joining("\n"));
        var marks = new ArrayList<Mark>();
        String text = Brackets.strip(body.strip(), MARK, 4, (mark, words) -> {
            String realis = Optional.ofNullable(mark.group(3)).orElse("actual");
            marks.add(new Mark(
                    words,
                    mark.group(1),
                    EventKind.valueOf(mark.group(2).toUpperCase(Locale.ROOT)),
                    Realis.valueOf(realis.toUpperCase(Locale.ROOT))));
        });
        return new Report(name, text, marks);
    }
}
