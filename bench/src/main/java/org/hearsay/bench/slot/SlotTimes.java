package org.hearsay.bench.slot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.bench.slot.SlotText.Asked;
import org.hearsay.bench.slot.SlotText.Corpus;
import org.hearsay.bench.slot.SlotText.Judge;
import org.hearsay.bench.time.TimeText;
import org.hearsay.bench.time.TimeText.Marked;
import org.hearsay.event.EventKind;
import org.hearsay.event.internal.slot.SlotModel.Question;
import org.hearsay.text.Span;

/** Reads from TimeML which time an event is linked to; the third of the texts that times are measured on is left out. */
final class SlotTimes {

    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern ATTRIBUTE = Pattern.compile("(\\w+)=\"([^\"]*)\"");
    private static final Set<String> AT = Set.of("IS_INCLUDED", "SIMULTANEOUS", "DURING", "IDENTITY");
    private static final Set<String> HOLDS = Set.of("INCLUDES", "SIMULTANEOUS", "DURING_INV", "IDENTITY");

    private SlotTimes() {}

    /** One file on its way. */
    private static final class Links {
        private final Map<String, Span> events = new HashMap<>();
        private final Map<String, String> instances = new HashMap<>();
        private final Map<String, String> written = new HashMap<>();
        private final Map<String, Set<String>> at = new HashMap<>();
        private final Set<String> linked = new HashSet<>();
    }

    static List<SlotText> read(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(f -> f.toString().endsWith(".tml")).sorted().toList();
        }
        Map<String, TimeText> texts = new HashMap<>();
        TimeText.readAll(folder).forEach(t -> texts.put(t.file(), t));
        var read = new ArrayList<SlotText>();
        for (Path file : files) {
            TimeText text = texts.get(file.getFileName().toString());
            if (text != null && !text.isDev()) {
                read.add(of(text, links(Files.readString(file))));
            }
        }
        return read;
    }

    private static SlotText of(TimeText text, Links links) {
        var asked = new ArrayList<Asked>();
        links.instances.forEach((instance, event) -> {
            Span span = links.events.get(event);
            if (span != null && links.linked.contains(instance)) {
                Set<String> at = links.at.getOrDefault(instance, Set.of());
                asked.add(new Asked(span, EventKind.OTHER, judge(text, links, at)));
            }
        });
        asked.sort((a, b) -> a.at().compareTo(b.at()));
        return new SlotText(Corpus.TIMEBANK, text.file(), text.document(), asked);
    }

    private static Judge judge(TimeText text, Links links, Set<String> at) {
        return (question, c, report) -> {
            if (question != Question.TIME) {
                return Optional.empty();
            }
            String value = c.time()
                    .flatMap(t -> t.value())
                    .map(v -> SlotEvents.plain(v.value()))
                    .orElse("?");
            boolean same = at.stream()
                    .map(t -> links.written.getOrDefault(t, ""))
                    .anyMatch(v -> (v.length() > 10 ? v.substring(0, 10) : v).equals(value));
            boolean marked = text.times().stream()
                    .filter(m -> m.span().overlaps(c.span()))
                    .map(Marked::value)
                    .anyMatch(v -> at.stream()
                            .anyMatch(t -> links.written.getOrDefault(t, "-").equals(v)));
            return Optional.of(same || marked);
        };
    }

    /** Offsets count the text of the TEXT element, as {@link TimeText} does. */
    private static Links links(String xml) {
        var links = new Links();
        int start = xml.indexOf("<TEXT>");
        int end = xml.indexOf("</TEXT>");
        Matcher tag = TAG.matcher(xml);
        int offset = 0;
        int last = start + "<TEXT>".length();
        int open = 0;
        String event = "";
        while (tag.find()) {
            Map<String, String> a = attributes(tag.group());
            if (tag.start() > start && tag.start() <= end) {
                offset += plain(xml.substring(last, tag.start())).length();
                last = tag.end();
            }
            if (tag.group().startsWith("<EVENT")) {
                open = offset;
                event = a.getOrDefault("eid", "");
            } else if (tag.group().startsWith("</EVENT")) {
                links.events.put(event, new Span(open, offset));
            } else if (tag.group().startsWith("<TIMEX3")) {
                links.written.put(a.getOrDefault("tid", ""), a.getOrDefault("value", ""));
            } else if (tag.group().startsWith("<MAKEINSTANCE")) {
                links.instances.put(a.getOrDefault("eiid", ""), a.getOrDefault("eventID", ""));
            } else if (tag.group().startsWith("<TLINK")) {
                link(links, a);
            }
        }
        return links;
    }

    private static String plain(String xml) {
        return xml.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&amp;", "&");
    }

    private static void link(Links links, Map<String, String> a) {
        String type = a.getOrDefault("relType", "");
        boolean forth = a.containsKey("eventInstanceID") && a.containsKey("relatedToTime");
        boolean back = a.containsKey("timeID") && a.containsKey("relatedToEventInstance");
        if (forth || back) {
            String event = a.getOrDefault(forth ? "eventInstanceID" : "relatedToEventInstance", "");
            links.linked.add(event);
            if ((forth ? AT : HOLDS).contains(type)) {
                links.at
                        .computeIfAbsent(event, e -> new HashSet<>())
                        .add(a.getOrDefault(forth ? "relatedToTime" : "timeID", ""));
            }
        }
    }

    private static Map<String, String> attributes(String tag) {
        var attributes = new HashMap<String, String>();
        ATTRIBUTE.matcher(tag).results().forEach(m -> attributes.put(m.group(1), m.group(2)));
        return attributes;
    }
}
