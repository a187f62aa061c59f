package org.hearsay.pipeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.account.EventAccounts;
import org.hearsay.document.Document;
import org.hearsay.document.DocumentId;
import org.hearsay.document.Ids;
import org.hearsay.document.Masthead;
import org.hearsay.entity.Relation;
import org.hearsay.extraction.Extraction;
import org.hearsay.extraction.Reconciliation;
import org.hearsay.issue.Issue;
import org.hearsay.issue.IssueCode;
import org.hearsay.reading.Metadata;
import org.hearsay.reading.Outcome;
import org.hearsay.reading.Source;
import org.hearsay.reading.SourceReader;
import org.hearsay.store.DossierStore;
import org.hearsay.store.Held;
import org.hearsay.store.Snapshot;

/**
 * Finds damage: hashes every original again, turns it into text again, and finds every offset and quotation anew in that
 * text. A dossier is whole where there are no findings.
 */
public final class Verification {

    private final DossierStore store;
    private final SourceReader reader;

    /** Of a dossier; {@code reader} stays open. */
    public Verification(DossierStore store, SourceReader reader) {
        this.store = store;
        this.reader = reader;
    }

    /** What is damaged; sorted. */
    public List<Issue> check() {
        try (Snapshot snapshot = store.snapshot()) {
            var findings = new ArrayList<>(snapshot.check());
            var claims = new HashSet<String>();
            for (Held held : snapshot.listDocuments()) {
                snapshot.findExtraction(held.id()).ifPresent(extraction -> {
                    extraction.claims().forEach(c -> claims.add(c.id()));
                    findings.addAll(check(held, extraction));
                });
            }
            findings.addAll(check(snapshot.reconciliation(), snapshot.listDocuments(), claims));
            return findings.stream().sorted().toList();
        }
    }

    private List<Issue> check(Held held, Extraction extraction) {
        Document document = extraction.document();
        List<Issue> findings = new ArrayList<>();
        Optional<byte[]> original = store.findOriginal(held.sha256());
        if (original.isEmpty()) {
            findings.add(finding(held, "Its original is missing."));
        } else if (!Ids.sha256(original.get()).equals(held.sha256())) {
            findings.add(finding(
                    held, "Its original was altered: the bytes no longer have the hash that they are kept under."));
        } else {
            again(document, original.get())
                    .ifPresent(what -> findings.add(finding(held, "Read again, its original " + what)));
        }
        if (extraction.claims().size() != held.claims()) {
            findings.add(finding(held, "It has " + extraction.claims().size() + " claims, not " + held.claims() + "."));
        }
        findings.addAll(new Quotations(extraction).check());
        return findings;
    }

    private static Metadata.Row told(Masthead masthead) {
        return new Metadata.Row(
                masthead.title(),
                masthead.outlet(),
                masthead.published(),
                Optional.empty(),
                masthead.author(),
                masthead.language());
    }

    /** What is wrong with an original that is read again; empty where it gives the text that is kept. */
    private Optional<String> again(Document document, byte[] original) {
        var source = new Source(
                document.origin().file(),
                store.folder().resolve(document.origin().sha256()));
        // What a table told is not at hand; that it told something makes a report of a file whose name has no ending.
        return switch (reader.read(source, original, Optional.of(told(document.masthead())))) {
            case Outcome.Read read -> another(document, Stream.of(read));
            case Outcome.Several several ->
                another(
                        document,
                        several.reports().stream()
                                .filter(r -> r.document()
                                        .origin()
                                        .part()
                                        .equals(document.origin().part())));
            case Outcome.Skipped(Issue reason) -> Optional.of("is none that is read now: " + reason.message());
            // A machine that is too busy or too small for it just now says nothing of what is kept.
            case Outcome.Failed(Issue reason) -> Optional.of("could not be read: " + reason.message());
        };
    }

    private static Optional<String> another(Document document, Stream<Outcome.Read> now) {
        return now.anyMatch(r -> r.document().text().equals(document.text()))
                ? Optional.empty()
                : Optional.of("gives another text than the one that is kept.");
    }

    private List<Issue> check(Reconciliation across, List<Held> held, Set<String> claims) {
        Set<DocumentId> documents = new HashSet<>();
        held.forEach(h -> documents.add(h.id()));
        Stream<String> entities = across.identities().entityOf().keySet().stream()
                .filter(key -> !documents.contains(key.document()))
                .map(key -> "An entity has a member in the document " + key.document() + ", which is not held.");
        Stream<String> relations = across.relations().stream()
                .filter(r -> !isSound(r, documents, claims))
                .map(r -> "The relation " + r.id() + " rests on a document or claim that is not held.");
        Stream<String> events = across.events().stream()
                .filter(e -> !isSound(e, documents))
                .map(e -> "The event " + e.event().id() + " is told by a document that is not held.");
        return Stream.of(entities, relations, events)
                .flatMap(s -> s)
                .map(message ->
                        Issue.ofFile(IssueCode.DOSSIER_BROKEN, store.folder().toString(), message))
                .toList();
    }

    private static boolean isSound(Relation relation, Set<DocumentId> documents, Set<String> claims) {
        return relation.evidence().stream()
                .allMatch(told -> documents.contains(told.evidence().document())
                        && told.claim().map(claims::contains).orElse(true));
    }

    private static boolean isSound(EventAccounts event, Set<DocumentId> documents) {
        return event.event().members().stream().allMatch(m -> documents.contains(m.document()))
                && event.accounts().stream().allMatch(a -> documents.contains(a.document()));
    }

    private static Issue finding(Held held, String message) {
        return Issue.ofFile(IssueCode.DOSSIER_BROKEN, held.file(), message);
    }
}
