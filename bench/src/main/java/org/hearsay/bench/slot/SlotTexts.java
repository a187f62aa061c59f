package org.hearsay.bench.slot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.bench.corpus.CorpusRows;
import org.hearsay.bench.corpus.CorpusText;
import org.hearsay.bench.corpus.RunningText;
import org.hearsay.bench.score.Words;
import org.hearsay.bench.slot.SlotText.Asked;
import org.hearsay.bench.slot.SlotText.Corpus;
import org.hearsay.bench.slot.SlotText.Judge;
import org.hearsay.event.EventKind;
import org.hearsay.event.internal.slot.Candidate;
import org.hearsay.event.internal.slot.Report;
import org.hearsay.event.internal.slot.SlotModel.Question;
import org.hearsay.model.Layers;
import org.hearsay.model.Syntax;
import org.hearsay.model.Tag;
import org.hearsay.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads PropBank on UD EWT and WikiEvents as texts whose events have slots. */
final class SlotTexts {

    private static final Set<String> CORE = Set.of("ARG0", "ARG1", "ARG2", "ARG3", "ARG4", "ARGM-COM");
    private static final Set<String> GOALS = Set.of("ARG1", "ARG2", "ARG3", "ARG4", "ARGM-DIR", "ARGM-GOL");

    private static final Set<String> UNDER = Set.of("xcomp", "advcl", "acl", "conj", "ccomp");
    private static final Set<String> BESIDE = Set.of("nsubj", "obj", "iobj");

    private SlotTexts() {}

    /** An argument: its role, and where it stands. */
    private record Argument(String role, Span span) {}

    /** PropBank: a text a document, every {@code every}th. */
    static List<SlotText> propbank(Path file, int every) throws IOException {
        Map<String, List<JsonNode>> rows = new LinkedHashMap<>();
        for (JsonNode row : CorpusRows.read(file)) {
            rows.computeIfAbsent(row.get("doc").asString(), d -> new ArrayList<>())
                    .add(row);
        }
        var texts = new ArrayList<SlotText>();
        int n = 0;
        for (Map.Entry<String, List<JsonNode>> doc : rows.entrySet()) {
            if (n++ % every == 0) {
                texts.add(propbank(doc.getKey(), doc.getValue()));
            }
        }
        return texts;
    }

    private static SlotText propbank(String name, List<JsonNode> sentences) {
        var text = new RunningText(false);
        var asked = new ArrayList<Asked>();
        for (JsonNode row : sentences) {
            int base = text.size();
            var words = new ArrayList<String>();
            row.get("tokens").forEach(w -> words.add(w.asString()));
            text.sentence(words);
            for (JsonNode m : row.get("mentions")) {
                if (m.get("type").asString().startsWith("be.")) {
                    continue;
                }
                var arguments = new ArrayList<Argument>();
                for (JsonNode a : m.get("args")) {
                    a.get("spans")
                            .forEach(s ->
                                    arguments.add(new Argument(a.get("role").asString(), span(text, base, s))));
                }
                Span at = span(text, base, m.get("spans").get(0));
                asked.add(new Asked(at, EventKind.OTHER, ofArguments(at, arguments)));
            }
        }
        return new SlotText(Corpus.PROPBANK, name, CorpusText.document(text.toString()), asked);
    }

    private static Span span(RunningText text, int base, JsonNode words) {
        return text.span(base + words.get(0).asInt(), base + words.get(1).asInt());
    }

    private static Judge ofArguments(Span event, List<Argument> arguments) {
        boolean acted = arguments.stream().anyMatch(a -> a.role().equals("ARG0"));
        return (question, c, report) -> {
            boolean party = question == Question.PARTY || question == Question.AGENT || question == Question.PATIENT;
            if (c.head() < 0 || party && !acted && isAbove(c.head(), event, report.layers())) {
                return Optional.empty();
            }
            List<String> roles = arguments.stream()
                    .filter(a -> isTop(c, a.span(), report))
                    .map(Argument::role)
                    .toList();
            return switch (question) {
                case PARTY -> Optional.of(roles.stream().anyMatch(CORE::contains));
                case AGENT ->
                    roles.stream().anyMatch(CORE::contains) ? Optional.of(roles.contains("ARG0")) : Optional.empty();
                case PATIENT ->
                    roles.stream().anyMatch(CORE::contains) ? Optional.of(roles.contains("ARG1")) : Optional.empty();
                case TIME -> Optional.of(roles.contains("ARGM-TMP"));
                case PLACE ->
                    roles.contains("ARGM-LOC")
                            ? Optional.of(true)
                            : roles.stream().anyMatch(GOALS::contains) ? Optional.empty() : Optional.of(false);
            };
        };
    }

    /**
     * Whether a word is subject or object of what a verb without a subject hangs on, or that itself: 'the fleet sailed to free
     * them', 'ships patrolling the strait'. PropBank leaves open who did it where only the tree's upper part tells.
     */
    private static boolean isAbove(int word, Span event, Layers layers) {
        Syntax syntax = layers.syntax();
        int at = layers.firstTokenFrom(event.start());
        if (at >= layers.tokens().size()
                || layers.tokens().get(at).tag() != Tag.VERB
                || syntax.listChildren(at).stream()
                        .anyMatch(i -> syntax.arc(i).bare().equals("nsubj"))) {
            return false;
        }
        for (int steps = 0; steps < 3; steps++) {
            String relation = syntax.arc(at).bare();
            int head = syntax.arc(at).head();
            if (head < 0 || !UNDER.contains(relation)) {
                return false;
            }
            boolean beside = syntax.arc(word).head() == head
                    && BESIDE.contains(syntax.arc(word).bare());
            if (word == head || beside) {
                return true;
            }
            at = head;
        }
        return false;
    }

    /** Whether a candidate is what an argument is about: its head hangs on a word outside of the argument, or is joined to such a one. */
    private static boolean isTop(Candidate c, Span argument, Report report) {
        Syntax syntax = report.layers().syntax();
        if (!argument.contains(report.layers().tokens().get(c.head()).span())) {
            return false;
        }
        int at = c.head();
        while (syntax.arc(at).is("conj")) {
            at = syntax.arc(at).head();
        }
        int head = syntax.arc(at).head();
        return head < 0 || !argument.contains(report.layers().tokens().get(head).span());
    }

    /** WikiEvents: places alone, by their words. */
    static List<SlotText> wikievents(Path file, int every) throws IOException {
        var json = JsonMapper.builder().build();
        var texts = new ArrayList<SlotText>();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i += every) {
            JsonNode row = json.readTree(lines.get(i));
            var text = RunningText.ofWords(row.get("tokens"));
            var asked = new ArrayList<Asked>();
            for (JsonNode event : row.get("event_mentions")) {
                JsonNode trigger = event.get("trigger");
                int first =
                        trigger.path("start_idx").asInt(trigger.path("start").asInt(0));
                int end = trigger.path("end_idx").asInt(trigger.path("end").asInt(0));
                var places = new ArrayList<String>();
                event.get("arguments").forEach(a -> {
                    if (a.get("role").asString().equals("Place")) {
                        places.add(a.get("text").asString().replace(" - ", "-"));
                    }
                });
                if (first < end && end <= text.size() && !places.isEmpty()) {
                    asked.add(new Asked(
                            text.span(first, end), kind(event.get("event_type").asString()), ofPlaces(places)));
                }
            }
            texts.add(new SlotText(
                    Corpus.WIKIEVENTS,
                    row.path("docid").asString(row.path("doc_id").asString("")),
                    CorpusText.document(text.toString()),
                    asked));
        }
        return texts;
    }

    private static Judge ofPlaces(List<String> places) {
        return (question, c, report) ->
                question == Question.PLACE ? Optional.of(Words.sameName(c.text(), places)) : Optional.empty();
    }

    private static EventKind kind(String type) {
        String t = type.toLowerCase(Locale.ROOT);
        return t.contains("die")
                ? EventKind.KILL
                : t.contains("injure")
                        ? EventKind.INJURE
                        : t.contains("explode")
                                ? EventKind.EXPLODE
                                : t.startsWith("conflict.attack")
                                        ? EventKind.ATTACK
                                        : t.contains("arrest")
                                                ? EventKind.ARREST
                                                : t.contains("meet") ? EventKind.MEET : EventKind.OTHER;
    }
}
