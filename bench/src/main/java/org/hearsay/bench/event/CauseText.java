package org.hearsay.bench.event;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.bench.corpus.Brackets;
import org.hearsay.bench.corpus.CorpusRows;
import org.hearsay.bench.corpus.RunningText;
import org.hearsay.text.Span;
import tools.jackson.databind.JsonNode;

/**
 * A text in which is marked what came from what.
 *
 * @param known the words of those events whose causes are all marked; empty where those of all events are
 */
record CauseText(Corpus corpus, String name, String text, List<Link> links, Optional<List<Span>> known) {

    /** Where a text is from. */
    enum Corpus {
        /** The project's own: each event's word is marked, and the words of its cause without what leads them in. */
        OWN,
        /** Causal News Corpus: sentences whose clauses are marked. */
        NEWS,
        /** PropBank: predicates, and the words of their causes with what leads them in. */
        ROLES
    }

    /** One that came from another; {@code aim} where it is what somebody wanted. */
    record Link(List<Span> effects, List<Span> causes, boolean aim) {

        Link {
            effects = List.copyOf(effects);
            causes = List.copyOf(causes);
        }
    }

    private static final Pattern REPORT = Pattern.compile("(?m)^=== (\\w+) \\|.*$");
    private static final Pattern MARK = Pattern.compile("\\{(\\d+)(<?) ([^{}]+)}");
    private static final Pattern AIM = Pattern.compile(
            "(?:(?:in order|so as|in an? \\w+) )?to|so that|demand\\w*(?: that)?|seeking|calling for|asking|urging|trying to|in support of|on demand of",
            Pattern.CASE_INSENSITIVE);

    CauseText {
        links = List.copyOf(links);
    }

    /** Our own: {@code {1 word}} marks an event, {@code {1< words}} what it came from. */
    static List<CauseText> read(Path file) throws IOException {
        var texts = new ArrayList<CauseText>();
        for (String block : Files.readString(file).split("(?m)^(?==== )")) {
            Matcher head = REPORT.matcher(block);
            if (head.find()) {
                var effects = new TreeMap<Integer, List<Span>>();
                var causes = new TreeMap<Integer, List<Span>>();
                String text = Brackets.strip(block.substring(head.end()).strip(), MARK, 3, (mark, words) -> {
                    Map<Integer, List<Span>> side = mark.group(2).isEmpty() ? effects : causes;
                    side.computeIfAbsent(Integer.valueOf(mark.group(1)), n -> new ArrayList<>())
                            .add(words);
                });
                if (text.indexOf('{') >= 0 || !effects.keySet().equals(causes.keySet())) {
                    throw new IllegalArgumentException(head.group(1) + ": marks that are none, or of one side");
                }
                List<Link> links = effects.entrySet().stream()
                        .map(e -> new Link(e.getValue(), causes.getOrDefault(e.getKey(), List.of()), false))
                        .toList();
                texts.add(new CauseText(Corpus.OWN, head.group(1), text, links, Optional.empty()));
            }
        }
        return texts;
    }

    private static Span span(Map<String, Span> spans, JsonNode id) {
        Span span = spans.get(id.asString());
        if (span == null) {
            throw new IllegalArgumentException("a link to no mention: " + id);
        }
        return span;
    }

    /** Those of the Causal News Corpus. */
    static List<CauseText> news(Path file) throws IOException {
        var texts = new ArrayList<CauseText>();
        for (JsonNode row : CorpusRows.read(file)) {
            String written = row.get("text").asString();
            List<String> words = List.of(written.split(" +"));
            var text = new RunningText(false);
            text.sentence(words);
            var spans = new HashMap<String, Span>();
            var signals = new HashMap<String, String>();
            for (JsonNode m : row.path("mentions")) {
                JsonNode at = m.get("spans").get(0);
                int start = written.offsetByCodePoints(0, at.get(0).asInt());
                int end = written.offsetByCodePoints(0, at.get(1).asInt());
                int first = written.substring(0, start).split(" +", -1).length - 1;
                int last = written.substring(0, end).strip().split(" +").length;
                spans.put(m.get("id").asString(), text.span(first, Math.max(first + 1, last)));
                signals.put(
                        m.get("id").asString(), written.substring(start, end).strip());
            }
            var aims = new HashMap<String, Boolean>();
            for (JsonNode link : row.path("links")) {
                if (link.get("type").asString().equals("signals")) {
                    String signal = signals.getOrDefault(link.get("from").asString(), "");
                    aims.merge(link.get("to").asString(), AIM.matcher(signal).matches(), Boolean::logicalOr);
                }
            }
            var links = new ArrayList<Link>();
            for (JsonNode link : row.path("links")) {
                if (link.get("type").asString().equals("causes")) {
                    Span cause = span(spans, link.get("from"));
                    boolean aim = aims.getOrDefault(link.get("to").asString(), false)
                            || cause.of(text.toString()).startsWith("to ");
                    links.add(new Link(List.of(span(spans, link.get("to"))), List.of(cause), aim));
                }
            }
            texts.add(new CauseText(Corpus.NEWS, row.get("doc").asString(), text.toString(), links, Optional.empty()));
        }
        return texts;
    }

    /** Every second of those that tell causes, every sixth of the others: they count little, and reading them takes long. */
    static List<CauseText> some(List<CauseText> texts) {
        var some = new ArrayList<CauseText>();
        int told = 0;
        int plain = 0;
        for (CauseText text : texts) {
            if (text.links().isEmpty() ? plain++ % 6 == 0 : told++ % 2 == 0) {
                some.add(text);
            }
        }
        return some;
    }

    /** PropBank's sentences that tell causes, and as many others. */
    static List<CauseText> roles(Path file) throws IOException {
        var texts = new ArrayList<CauseText>();
        int plain = 0;
        for (JsonNode row : CorpusRows.read(file)) {
            var text = new RunningText(false);
            var words = new ArrayList<String>();
            row.get("tokens").forEach(w -> words.add(w.asString()));
            text.sentence(words);
            var known = new ArrayList<Span>();
            var links = new ArrayList<Link>();
            for (JsonNode m : row.get("mentions")) {
                Span at = span(text, m.get("spans").get(0));
                known.add(at);
                for (JsonNode a : m.get("args")) {
                    if (Set.of("ARGM-CAU", "ARGM-PRP").contains(a.get("role").asString())) {
                        links.add(new Link(
                                List.of(at),
                                List.of(span(text, a.get("spans").get(0))),
                                !a.get("role").asString().equals("ARGM-CAU")));
                    }
                }
            }
            boolean told = links.stream().anyMatch(l -> !l.aim());
            if (told || plain++ % 24 == 0) {
                texts.add(new CauseText(
                        Corpus.ROLES, row.get("doc").asString(), text.toString(), links, Optional.of(known)));
            }
        }
        return texts;
    }

    private static Span span(RunningText text, JsonNode words) {
        return text.span(words.get(0).asInt(), words.get(1).asInt());
    }
}
