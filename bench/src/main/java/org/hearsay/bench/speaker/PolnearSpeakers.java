package org.hearsay.bench.speaker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.claim.SpeakerModel.Kind;
import org.hearsay.claim.SpeakerQuestion;
import org.hearsay.text.Span;

/** PolNeAR as whose quotations are whose: an article, and the sources of the content that holds most of a quotation. */
record PolnearSpeakers(String id, String text, List<Told> told) {

    private static final double HELD = 0.7;

    PolnearSpeakers {
        told = List.copyOf(told);
    }

    /** A content and the places of its sources. */
    record Told(List<Span> content, List<Span> sources) {}

    static List<PolnearSpeakers> read(Path folder) throws IOException {
        var notes = new HashMap<String, Path>();
        try (Stream<Path> files = Files.list(folder.resolve("attributions"))) {
            files.forEach(f -> notes.put(f.getFileName().toString().replaceFirst("(_[0-9a-f]{4})?\\.ann$", ""), f));
        }
        var all = new ArrayList<PolnearSpeakers>();
        try (Stream<Path> files = Files.list(folder.resolve("text"))) {
            for (Path file : files.sorted().toList()) {
                String id = file.getFileName().toString().replace(".txt", "");
                Path note = notes.get(id);
                if (note != null) {
                    all.add(new PolnearSpeakers(id, Files.readString(file), told(Files.readAllLines(note))));
                }
            }
        }
        return all;
    }

    private static List<Told> told(List<String> lines) {
        Map<String, List<Span>> spans = new HashMap<>();
        for (String line : lines) {
            String[] cells = line.split("\t");
            if (line.startsWith("T") && cells.length > 2) {
                var places = new ArrayList<Span>();
                for (String place :
                        cells[1].substring(cells[1].indexOf(' ') + 1).split(";")) {
                    String[] ends = place.strip().split(" ");
                    places.add(new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
                }
                spans.put(cells[0], places);
            }
        }
        var told = new ArrayList<Told>();
        for (String line : lines) {
            String[] cells = line.split("\t");
            if (!line.startsWith("E") || cells.length < 2 || !cells[1].startsWith("Attribution")) {
                continue;
            }
            var content = new ArrayList<Span>();
            var sources = new ArrayList<Span>();
            for (String part : cells[1].split(" ")) {
                List<Span> at = spans.getOrDefault(part.substring(part.indexOf(':') + 1), List.of());
                (part.startsWith("Content") ? content : part.startsWith("Source") ? sources : new ArrayList<Span>())
                        .addAll(at);
            }
            told.add(new Told(content, sources));
        }
        return told;
    }

    /** Who is right for a question: whom pronouns and 'Q' stand for is not marked; whoever stands in the source; nobody where no content holds the words. */
    Optional<SpeakerTeacher.Judge> judge(SpeakerQuestion question) {
        if (Kind.of(question) == Kind.PRONOUN || Kind.of(question) == Kind.PART) {
            return Optional.empty();
        }
        for (Told one : told) {
            int shared = 0;
            for (Span piece : one.content()) {
                shared += Math.max(
                        0,
                        Math.min(piece.end(), question.words().end())
                                - Math.max(piece.start(), question.words().start()));
            }
            if (shared >= HELD * question.words().length()) {
                return one.sources().isEmpty() ? Optional.empty() : Optional.of(of(question, one.sources()));
            }
        }
        return Optional.of(of(question, List.of()));
    }

    /** Of a longer source, 'Vell, a friend of Orr', who stands first is right. */
    private static SpeakerTeacher.Judge of(SpeakerQuestion question, List<Span> sources) {
        int first = question.candidates().stream()
                .flatMap(c -> c.places().stream())
                .filter(p -> isIn(p, sources))
                .mapToInt(Span::start)
                .min()
                .orElse(-1);
        return new SpeakerTeacher.Judge() {
            @Override
            public boolean isRight(SpeakerQuestion.Candidate candidate) {
                return candidate.places().stream().anyMatch(p -> p.start() == first && isIn(p, sources));
            }

            @Override
            public boolean isSpoken() {
                return !sources.isEmpty();
            }
        };
    }

    private static boolean isIn(Span place, List<Span> sources) {
        return sources.stream().anyMatch(s -> s.contains(place) || place.contains(s));
    }
}
