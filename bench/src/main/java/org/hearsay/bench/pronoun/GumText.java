package org.hearsay.bench.pronoun;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.text.Span;

/**
 * A text of GUM (Zeldes 2017) with the chains that people marked in it.
 *
 * @param id its file
 * @param text a line a paragraph
 * @param chains which entity each head of a mention stands for, by its place
 */
record GumText(String id, String text, Map<Span, String> chains) {

    private static final Pattern BRACKET = Pattern.compile("\\(([^()]+)\\)|\\(([^()]+)|([^()]+)\\)");
    private static final int ENTITY = 0;
    private static final int HEAD = 5;

    GumText {
        chains = Map.copyOf(chains);
    }

    /** All texts of a folder, by name. */
    static List<GumText> listIn(Path folder) throws IOException {
        var texts = new ArrayList<GumText>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".conllu")).sorted().toList()) {
                texts.add(of(file.getFileName().toString(), Files.readAllLines(file)));
            }
        }
        return texts;
    }

    /** From the lines of a file. */
    static GumText of(String id, List<String> lines) {
        var reading = new Reading();
        lines.forEach(reading::line);
        return new GumText(id, reading.text.toString(), reading.chains);
    }

    /** One file on its way. */
    private static final class Reading {
        private final StringBuilder text = new StringBuilder();
        private final List<Span> words = new ArrayList<>();
        private final Map<Span, String> chains = new HashMap<>();
        private final Map<String, Deque<Open>> open = new HashMap<>();
        private boolean space;
        private boolean paragraph;
        private int joined;
        private boolean spaceAfterJoined;

        /** A mention that has begun: its first word, and which of its words is the head, counted from 1. */
        private record Open(int first, int head) {}

        void line(String line) {
            if (line.startsWith("# newpar") || line.startsWith("# newdoc")) {
                paragraph = true;
            }
            String[] cells = line.split("\t");
            if (cells.length < 10 || !cells[0].matches("\\d+(-\\d+)?")) {
                return;
            }
            if (cells[0].contains("-")) {
                // 'don't' stands before its two words, between which there is no space
                joined = Integer.parseInt(cells[0].substring(cells[0].indexOf('-') + 1));
                spaceAfterJoined = !cells[9].contains("SpaceAfter=No");
                return;
            }
            int number = Integer.parseInt(cells[0]);
            if (paragraph && !text.isEmpty()) {
                text.append('\n');
            } else if (space) {
                text.append(' ');
            }
            paragraph = false;
            int start = text.length();
            text.append(cells[1]);
            words.add(new Span(start, text.length()));
            space = number < joined ? false : number == joined ? spaceAfterJoined : !cells[9].contains("SpaceAfter=No");
            joined = number >= joined ? 0 : joined;
            for (String misc : cells[9].split("\\|")) {
                if (misc.startsWith("Entity=")) {
                    brackets(misc.substring("Entity=".length()));
                }
            }
        }

        private void brackets(String value) {
            Matcher m = BRACKET.matcher(value);
            while (m.find()) {
                if (m.group(1) != null) {
                    begin(m.group(1));
                    end(m.group(1).split("-")[ENTITY]);
                } else if (m.group(2) != null) {
                    begin(m.group(2));
                } else {
                    end(m.group(3));
                }
            }
        }

        private void begin(String mark) {
            String[] cells = mark.split("-");
            if (cells[ENTITY].startsWith("[") || cells.length <= HEAD) {
                return;
            }
            int head = Integer.parseInt(cells[HEAD].split(",")[0]);
            open.computeIfAbsent(cells[ENTITY], k -> new ArrayDeque<>()).push(new Open(words.size() - 1, head));
        }

        private void end(String entity) {
            Deque<Open> begun = open.get(entity);
            if (begun != null && !begun.isEmpty()) {
                Open one = begun.pop();
                int at = Math.min(one.first() + one.head() - 1, words.size() - 1);
                chains.putIfAbsent(words.get(at), entity);
            }
        }
    }
}
