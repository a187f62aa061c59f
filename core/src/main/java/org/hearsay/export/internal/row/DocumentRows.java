package org.hearsay.export.internal.row;

import java.util.Optional;
import org.hearsay.document.Document;
import org.hearsay.document.DocumentId;
import org.hearsay.document.Edition;
import org.hearsay.document.Ids;
import org.hearsay.document.Masthead;
import org.hearsay.document.Note;
import org.hearsay.document.Origin;
import org.hearsay.document.Page;
import org.hearsay.document.Part;
import org.hearsay.document.Reference;
import org.hearsay.issue.Issue;
import org.hearsay.text.Language;

/** Rows of documents and issues. */
final class DocumentRows {

    private static final String PLAIN = "text/plain";

    private DocumentRows() {}

    static Row document(Document document, Edition edition, Optional<Part> within, Holdings holdings) {
        Origin origin = document.origin();
        Masthead masthead = document.masthead();
        Row row = Row.of(RowType.DOCUMENT, document.id().value())
                .put("file", origin.file())
                .put("sha256", origin.sha256())
                .put("media_type", origin.mediaType())
                .put("language", masthead.language().map(Language::code))
                .put("title", masthead.title())
                .put("published", masthead.published())
                .put("outlet", masthead.outlet())
                .put("author", masthead.author())
                .put("url", origin.url())
                .put("retrieved", origin.retrieved())
                .put("original_language", masthead.originalLanguage())
                .put("translated_by", masthead.translatedBy())
                .putRow(
                        "series",
                        masthead.series()
                                .map(s -> new Row().put("name", s.name()).put("number", s.number())))
                .putRows("notes", document.notes(), DocumentRows::note)
                .putRows("references", document.references(), r -> reference(r, document, holdings))
                .put("edition", edition(edition))
                .putRow(
                        "part",
                        origin.part()
                                .or(() -> within)
                                .map(p -> new Row()
                                        .put("container", p.container())
                                        .put("index", p.index())
                                        .put("label", p.label())))
                .put("copy_of", holdings.copyOf(document).map(DocumentId::value));
        if (!document.pages().isEmpty()) {
            row.putRows("pages", document.pages(), DocumentRows::page);
        }
        if (document.isRecognised()) {
            row.put("recognised", true);
        }
        // Plain text is its own original; what was parsed out of another format, or lies in a container, goes along.
        return origin.mediaType().equals(PLAIN) && within.isEmpty() ? row : row.put("text", document.text());
    }

    private static Row page(Page page) {
        return new Row().put("page", page.number()).put("start", page.start()).put("confidence", page.confidence());
    }

    private static Row edition(Edition edition) {
        return new Row()
                .put("number", edition.number())
                .put("supersedes", edition.supersedes().map(DocumentId::value));
    }

    private static Row note(Note note) {
        return new Row()
                .put("label", note.label())
                .put("text", note.text())
                .put("date", note.date())
                .put("source", note.source())
                .put("url", note.url())
                .put(note.span());
    }

    private static Row reference(Reference reference, Document from, Holdings holdings) {
        return new Row()
                .put("series", reference.series())
                .put("number", reference.number())
                .put("title", reference.title())
                .put("date", reference.date())
                .put("document", holdings.find(reference, from).map(DocumentId::value))
                .put(reference.span());
    }

    static Row issue(Issue issue) {
        String document = issue.document().map(DocumentId::value).orElse("");
        String place = issue.span().map(Object::toString).orElse("");
        String id = Ids.of(
                "i", issue.file().orElse(""), document, place, issue.code().slug(), issue.message());
        return Row.of(RowType.ISSUE, id)
                .put("document", issue.document().map(DocumentId::value))
                .put("file", issue.file())
                .put("code", issue.code().slug())
                .put("severity", issue.code().severity().slug())
                .put("message", issue.message())
                .put(issue.span());
    }
}
