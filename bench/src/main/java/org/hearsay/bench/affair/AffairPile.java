package org.hearsay.bench.affair;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.account.EventAccounts;
import org.hearsay.affair.Coverage;
import org.hearsay.bench.corpus.CorpusText;
import org.hearsay.bench.score.ScoreExport;
import org.hearsay.document.Document;
import org.hearsay.document.DocumentId;
import org.hearsay.extraction.Extraction;
import org.hearsay.pipeline.Reconciling;

/**
 * Reports of several affairs in one pile.
 *
 * @param name of the pile
 * @param reports its reports
 * @param events what they tell; empty where only the texts are looked at
 * @param affairs the affair of each report
 */
record AffairPile(
        String name, List<Coverage> reports, Collection<EventAccounts> events, Map<DocumentId, String> affairs) {

    private static final Pattern TOKEN = Pattern.compile("<token [^>]*sentence=\"(\\d+)\"[^>]*>([^<]*)</token>");

    /** Topics of ECB+ that nothing is learned from. */
    private static final int TEST = 30;

    /** The reports of folders, read by the product; a file's name begins with its affair, those of the samples are one. */
    static AffairPile read(List<Path> folders, Path samples) {
        var extractions = new ArrayList<Extraction>();
        var affairs = new HashMap<DocumentId, String>();
        for (Path folder : folders) {
            for (Extraction e : ScoreExport.read(folder)) {
                extractions.add(e);
                String file = e.document().origin().file();
                affairs.put(
                        e.document().id(), folder.equals(samples) ? "samples" : file.substring(0, file.indexOf('-')));
            }
        }
        return new AffairPile(
                "old, work and samples",
                extractions.stream().map(e -> Coverage.of(e.document())).toList(),
                Reconciling.rules().reconcile(extractions.stream()).events(),
                affairs);
    }

    /** Texts alone, of one's own invented reports: the piece of the name before the dash is the affair. */
    static AffairPile invented(Path folder) throws IOException {
        var pile = new AffairPile("own invented reports", new ArrayList<>(), List.of(), new HashMap<>());
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                String name = file.getFileName().toString();
                pile.add(name, Files.readString(file, StandardCharsets.UTF_8), name.substring(0, name.indexOf('-')));
            }
        }
        return pile;
    }

    /** Texts of ECB+: each topic has two like affairs. */
    static AffairPile ecb(Path folder, boolean test) throws IOException {
        var pile =
                new AffairPile(test ? "ECB+, topics 30 to 35" : "ECB+", new ArrayList<>(), List.of(), new HashMap<>());
        try (Stream<Path> files = Files.walk(folder, 2)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".xml")).sorted().toList()) {
                String name = file.getFileName().toString();
                String topic = name.substring(0, name.indexOf('_'));
                if (topic.matches("\\d+") && Integer.parseInt(topic) >= TEST == test) {
                    pile.add(
                            name,
                            text(Files.readString(file, StandardCharsets.UTF_8)),
                            topic + (name.contains("plus") ? "b" : "a"));
                }
            }
        }
        return pile;
    }

    private static String text(String xml) {
        var text = new StringBuilder();
        Matcher m = TOKEN.matcher(xml);
        String sentence = "0";
        while (m.find()) {
            text.append(m.group(1).equals(sentence) ? " " : "\n").append(m.group(2));
            sentence = m.group(1);
        }
        return text.toString();
    }

    private void add(String name, String text, String affair) {
        Document plain = CorpusText.document(text);
        DocumentId id = DocumentId.of(plain.origin().sha256(), name, "");
        reports.add(new Coverage(id, Optional.empty(), Optional.empty(), text, Set.of()));
        affairs.put(id, affair);
    }

    /** The affair of a report. */
    String affair(DocumentId document) {
        return affairs.getOrDefault(document, "");
    }
}
