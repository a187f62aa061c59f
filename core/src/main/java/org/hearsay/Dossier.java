package org.hearsay;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.affair.Affair;
import org.hearsay.document.DocumentId;
import org.hearsay.entity.Entity;
import org.hearsay.export.Contents;
import org.hearsay.export.CsvFolder;
import org.hearsay.export.Format;
import org.hearsay.export.GraphMl;
import org.hearsay.export.JsonLines;
import org.hearsay.export.Sheets;
import org.hearsay.extraction.Extraction;
import org.hearsay.extraction.Reconciliation;
import org.hearsay.extraction.Tally;
import org.hearsay.issue.DossierException;
import org.hearsay.issue.Issue;
import org.hearsay.issue.IssueCode;
import org.hearsay.model.EncoderModel;
import org.hearsay.pipeline.DocumentReading;
import org.hearsay.pipeline.ReadOptions;
import org.hearsay.pipeline.ReadRun;
import org.hearsay.pipeline.ReadSummary;
import org.hearsay.pipeline.ReaderVersion;
import org.hearsay.pipeline.Reconciling;
import org.hearsay.pipeline.Verification;
import org.hearsay.reading.SourceReader;
import org.hearsay.search.AccountTable;
import org.hearsay.search.AffairOutline;
import org.hearsay.search.Encounter;
import org.hearsay.search.Hit;
import org.hearsay.search.HitKind;
import org.hearsay.search.NameMatch;
import org.hearsay.search.Portrait;
import org.hearsay.search.Question;
import org.hearsay.search.ReportLine;
import org.hearsay.search.Results;
import org.hearsay.search.Timeline;
import org.hearsay.search.answer.Answer;
import org.hearsay.search.answer.Meant;
import org.hearsay.store.DossierStore;
import org.hearsay.store.Held;
import org.hearsay.store.LogEntry;
import org.hearsay.store.Snapshot;
import org.hearsay.text.Edtf;

/**
 * A pile of reports with everything that was read from it. Safe for several threads; one of them, in any process, may
 * read files into it while all others look.
 */
public final class Dossier implements AutoCloseable {

    /** Hits of a kind that a question for affairs looks at. */
    private static final int AFFAIR_HITS = 50;

    private final DossierStore store;
    private final Decisions decisions;
    private final Searching searching;
    private final QuestionSenses senses;
    private final Set<Snapshot> open = ConcurrentHashMap.newKeySet();

    private Dossier(DossierStore store) {
        this.store = store;
        this.decisions = new Decisions(store);
        this.senses = new QuestionSenses();
        this.searching = new Searching(store, this::reconciliation);
    }

    /**
     * Opens the dossier in {@code folder}, an empty one where there is none.
     *
     * @throws DossierException where it is of a newer version, damaged, or cannot be made
     */
    public static Dossier open(Path folder) {
        return new Dossier(DossierStore.open(folder));
    }

    /** Whether a dossier lies in {@code folder}. */
    public static boolean isDossier(Path folder) {
        return DossierStore.isDossier(folder);
    }

    /** Where it lies, absolute. */
    public Path folder() {
        return store.folder();
    }

    /** A word that changes whenever what is held does, for keeping what was made from it; cheap. */
    public String state() {
        return look(s -> ReaderVersion.CURRENT + " " + s.change());
    }

    /**
     * Finds out whether a metadata table tells anything of the files under some paths, before a dossier is made for them.
     *
     * @throws DossierException where it cannot be used
     */
    public static void checkMetadata(Collection<Path> paths, Path table) {
        var unused = new Piling(table, paths, ReadOptions.DEFAULT.withMetadata(table));
    }

    /** Reads the files under some paths, those that are new or changed. */
    public ReadSummary read(Collection<Path> paths) {
        return read(paths, ReadOptions.DEFAULT);
    }

    /**
     * Reads the files under some paths, those that are new or changed. What cannot be read stands in the summary.
     *
     * @throws DossierException where something else reads into the dossier, the disk refuses, or the metadata table cannot be
     *     used; nothing is read then
     */
    public ReadSummary read(Collection<Path> paths, ReadOptions options) {
        var piling = new Piling(folder(), paths, options);
        try (SourceReader reader = SourceReader.create(options.columns());
                EncoderModel model = EncoderModel.find()) {
            ReadSummary summary = new ReadRun(store, reader, DocumentReading.of(model), Reconciling.rules())
                    .run(piling.pile(model.issues()), options);
            if (!summary.stopped()) {
                // So that the first question need not wait for it.
                searching.follow();
            }
            return summary;
        }
    }

    /** All documents, older editions too, by id. */
    public List<Held> listDocuments() {
        return look(Snapshot::listDocuments);
    }

    /** A document as lists show it. */
    public Optional<Held> findDocument(DocumentId id) {
        return look(s -> s.findDocument(id));
    }

    /** All that was read from a document. */
    public Optional<Extraction> findExtraction(DocumentId id) {
        return look(s -> s.findExtraction(id));
    }

    /** All that was read from a document; throws where it is not held. */
    public Extraction getExtraction(DocumentId id) {
        return findExtraction(id).orElseThrow(() -> new NoSuchElementException("no document " + id));
    }

    /**
     * The newest edition of every report with what was read from it, by id, one at a time in memory; ends with the dossier at
     * the latest. Older editions are had by {@link #findExtraction}.
     */
    public Stream<Extraction> extractions() {
        Snapshot snapshot = store.snapshot();
        open.add(snapshot);
        return snapshot.newest().onClose(() -> close(snapshot));
    }

    /** Who is who, which relations and events are told: as of now, also where a reading was cut off. */
    public Reconciliation reconciliation() {
        return decide(Decisions::all);
    }

    /** Asks of what was decided, as of now. */
    private <T> T decide(Function<Snapshot, T> question) {
        decisions.refresh();
        return look(question);
    }

    /** What became of the files that were given. */
    public Tally tally() {
        return look(Snapshot::tally);
    }

    /** Issues of files and metadata; those of documents stand in their extractions. */
    public List<Issue> listIssues() {
        return look(Snapshot::listIssues);
    }

    /** When each file was read, from where, by which version, and with what outcome; oldest first. */
    public List<LogEntry> listLog() {
        return look(Snapshot::listLog);
    }

    /** The original bytes of a document, unaltered; not to be changed. */
    public byte[] getOriginal(DocumentId id) {
        Held held = findDocument(id).orElseThrow(() -> new NoSuchElementException("no document " + id));
        return store.findOriginal(held.sha256())
                .orElseThrow(() -> new DossierException(
                        IssueCode.DOSSIER_BROKEN,
                        "The original of " + held.file() + " is missing in " + folder() + "."));
    }

    /**
     * Writes everything as JSON Lines, the stable interchange format; {@code out} stays open.
     *
     * @throws IOException where {@code out} refuses
     */
    public void exportJsonLines(Writer out) throws IOException {
        export(contents -> JsonLines.write(contents, out));
    }

    /**
     * Writes everything to a file, or to a folder where the format is a folder. A file is there whole or not at all.
     *
     * @throws IOException where the disk refuses; it names a file
     */
    public void export(Format format, Path to) throws IOException {
        try {
            write(format, to);
        } catch (FileSystemException e) {
            throw e;
        } catch (IOException e) {
            // A disk that is full is told by the stream, which does not know its file.
            var named = new FileSystemException(to.toString(), null, e.getMessage());
            named.initCause(e);
            throw named;
        }
    }

    private void write(Format format, Path to) throws IOException {
        switch (format) {
            case JSONL -> export(contents -> toFile(to, out -> JsonLines.write(contents, out)));
            case CSV -> export(contents -> CsvFolder.write(contents, to));
            case GRAPHML -> export(contents -> toFile(to, out -> GraphMl.write(contents, out)));
            case XLSX -> export(contents -> toBytes(to, out -> Sheets.writeWorkbook(contents, out)));
            case SHEETS -> export(contents -> Sheets.writeFolder(contents, to));
        }
    }

    /**
     * Writes everything in a format that is one stream; {@code out} stays open.
     *
     * @throws IllegalArgumentException for formats that are a folder, or no characters
     * @throws IOException where {@code out} refuses
     */
    public void export(Format format, Writer out) throws IOException {
        switch (format) {
            case JSONL -> export(contents -> JsonLines.write(contents, out));
            case CSV, SHEETS, XLSX -> throw new IllegalArgumentException("no stream of characters: " + format);
            case GRAPHML -> export(contents -> GraphMl.write(contents, out));
        }
    }

    private interface Writing<T> {
        void write(T subject) throws IOException;
    }

    private void export(Writing<Contents> writing) throws IOException {
        decisions.refresh();
        try (Snapshot snapshot = store.snapshot()) {
            writing.write(new StoredContents(snapshot, Decisions.all(snapshot)));
        }
    }

    private static void toFile(Path to, Writing<Writer> writing) throws IOException {
        toBytes(to, out -> {
            var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            writing.write(writer);
            writer.flush();
        });
    }

    private static void toBytes(Path to, Writing<OutputStream> writing) throws IOException {
        Path folder = to.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        if (Files.exists(to) && !Files.isRegularFile(to, LinkOption.NOFOLLOW_LINKS)) {
            // A pipe, a device or a link stays what it is; a file moved over it would take its place.
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(to))) {
                writing.write(out);
            }
            return;
        }
        Path part = to.resolveSibling(to.getFileName() + ".part");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
            writing.write(out);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(part);
            throw e;
        }
        Files.move(part, to, StandardCopyOption.REPLACE_EXISTING);
    }

    /** What is damaged, after hashing every original and finding every offset and quotation anew; empty where all is well. */
    public List<Issue> check() {
        try (SourceReader reader = SourceReader.create()) {
            return new Verification(store, reader).check();
        }
    }

    /** The reports, claims, events and names that hold some words. */
    public Results search(Question question) {
        return searching.ask(index -> index.search(question));
    }

    /** The sentences of all reports that answer a question in any words, at most so many; the slot asked for before them. */
    public Answer ask(String words, int limit) {
        Meant meant = senses.of(words);
        return searching.ask(index -> index.answer(words, meant, limit));
    }

    /** The entities that bear a name, in whatever spelling; the best fit first. */
    public List<NameMatch> findNames(String name) {
        return searching.ask(index -> index.findNames(name));
    }

    /** What is told of an entity, by its id. */
    public Optional<Portrait> findPortrait(String entity) {
        return decide(s -> {
            Reconciliation decided = Decisions.about(s, x -> x.aboutEntities(List.of(entity)));
            return find(decided, entity).map(e -> Portrait.of(e, decided, id -> get(s, id)));
        });
    }

    /** What is told of two entities together, by their ids. */
    public Optional<Encounter> findEncounter(String first, String second) {
        return decide(s -> {
            Reconciliation decided = Decisions.about(s, x -> x.aboutEntities(List.of(first, second)));
            return find(decided, first)
                    .flatMap(a -> find(decided, second).map(b -> Encounter.of(a, b, decided, id -> get(s, id))));
        });
    }

    /** The accounts of an event side by side, by its id. */
    public Optional<AccountTable> findAccounts(String event) {
        return decide(s -> {
            Reconciliation decided = Decisions.about(s, x -> x.aboutEvent(event));
            return decided.events().stream()
                    .filter(e -> e.event().id().equals(event))
                    .findFirst()
                    .map(e -> AccountTable.of(e, decided, id -> get(s, id)));
        });
    }

    /** How many accounts there are of each of some events, by their ids. */
    public Map<String, Integer> countAccounts(Collection<String> events) {
        return decide(s -> s.isStale()
                ? Decisions.all(s).events().stream()
                        .collect(Collectors.toMap(
                                e -> e.event().id(), e -> e.accounts().size()))
                : s.countAccounts(events));
    }

    private static Extraction get(Snapshot snapshot, DocumentId id) {
        return snapshot.findExtraction(id).orElseThrow(() -> new NoSuchElementException("no document " + id));
    }

    /** What is told as having happened, in order of time, with competing times side by side. */
    public Timeline timeline(Timeline.Scope scope) {
        return Timeline.of(reconciliation(), reportLines(), scope);
    }

    /** What names each report in a list: the newest edition of each. */
    List<ReportLine> reportLines() {
        return listDocuments().stream()
                .filter(h -> h.edition().isNewest())
                .map(h -> new ReportLine(
                        h.id(),
                        h.title().orElse(h.file()),
                        h.outlet(),
                        h.published().map(Edtf::value),
                        h.file()))
                .toList();
    }

    /** The affair of this id at a look, or of the event or report of this id. */
    public Optional<AffairOutline> findAffair(String id) {
        return decide(s -> {
            Reconciliation decided = Decisions.about(s, x -> x.aboutAffair(id));
            return decided.affairs().stream()
                    .filter(a -> a.id().equals(id)
                            || a.events().contains(id)
                            || a.documents().stream().anyMatch(d -> d.value().equals(id)))
                    .findFirst()
                    .map(a -> AffairOutline.of(a, decided, reportLines(), document -> get(s, document)));
        });
    }

    /** The affairs whose events and reports hold some words, the best first. */
    public List<Affair> findAffairs(String words) {
        var ranks = new LinkedHashMap<String, Double>();
        for (HitKind kind : List.of(HitKind.EVENT, HitKind.REPORT)) {
            List<Hit> hits = search(Question.of(words, AFFAIR_HITS).only(kind)).hits();
            for (int i = 0; i < hits.size(); i++) {
                ranks.put(hits.get(i).id(), 1.0 / (i + 1));
            }
        }
        List<Affair> affairs = decide(s -> s.isStale() ? Decisions.all(s).affairs() : s.listAffairs(ranks.keySet()));
        Map<String, Affair> byPart = new HashMap<>();
        affairs.forEach(a -> {
            a.events().forEach(e -> byPart.put(e, a));
            a.documents().forEach(d -> byPart.put(d.value(), a));
        });
        Map<Affair, Double> points = new LinkedHashMap<>();
        ranks.forEach((part, rank) ->
                Optional.ofNullable(byPart.get(part)).ifPresent(a -> points.merge(a, rank, Double::sum)));
        return points.entrySet().stream()
                .sorted(Map.Entry.<Affair, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(e -> e.getKey().id()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Optional<Entity> find(Reconciliation decided, String entity) {
        return decided.identities().entities().stream()
                .filter(e -> e.id().equals(entity))
                .findFirst();
    }

    private <T> T look(Function<Snapshot, T> question) {
        try (Snapshot snapshot = store.snapshot()) {
            return question.apply(snapshot);
        }
    }

    private void close(Snapshot snapshot) {
        if (open.remove(snapshot)) {
            snapshot.close();
        }
    }

    /** Ends streams that are still open, and the search. */
    @Override
    public void close() {
        List.copyOf(open).forEach(this::close);
        searching.close();
        senses.close();
    }
}
