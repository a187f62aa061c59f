package org.hearsay.bench.naming;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/**
 * Scores by which words events are named on names that readers judged: {@code JUDGED FILE…}, the files being the piles that the
 * names are from; {@code --fit OUT} makes the weights anew, {@code --list} prints what the events might be called.
 */
public final class NamingRun {

    private NamingRun() {}

    /** Runs it. */
    public static void main(String[] args) throws IOException {
        List<String> words = Arrays.asList(args);
        int fit = words.indexOf("--fit");
        List<Path> files = words.stream()
                .filter(w -> !w.startsWith("--") && (fit < 0 || !w.equals(words.get(fit + 1))))
                .map(Path::of)
                .toList();
        List<NamingTexts.Named> events = NamingTexts.read(files.subList(1, files.size()));
        if (words.contains("--list")) {
            list(events);
            return;
        }
        var naming = new NamingFit(events, Judged.read(files.getFirst()));
        naming.score();
        if (fit >= 0) {
            naming.write(Path.of(words.get(fit + 1)));
        }
    }

    private static void list(List<NamingTexts.Named> events) {
        var json = JsonMapper.builder().build();
        for (NamingTexts.Named n : events) {
            var row = new TreeMap<String, Object>();
            row.put("pile", n.pile());
            row.put("id", n.id());
            row.put("tellings", n.tellings());
            row.put("offers", n.offers());
            System.out.println(json.writeValueAsString(row));
        }
    }
}
