package org.hearsay.issue;

import java.util.Comparator;
import java.util.Optional;
import org.hearsay.document.DocumentId;
import org.hearsay.text.Span;

/**
 * Something that could not be read, or is not to be relied on.
 *
 * @param code what kind
 * @param file path of the file, where it concerns one
 * @param document the document, where there is one
 * @param span the place in the document's text, where there is one
 * @param message one sentence for the reader that names the file or the words
 */
public record Issue(
        IssueCode code, Optional<String> file, Optional<DocumentId> document, Optional<Span> span, String message)
        implements Comparable<Issue> {

    private static final Comparator<Issue> ORDER = Comparator.<Issue, String>comparing(i -> i.file.orElse(""))
            .thenComparing(i -> i.document.map(DocumentId::value).orElse(""))
            .thenComparing(i -> i.span.orElse(new Span(0, 0)))
            .thenComparing(Issue::code)
            .thenComparing(Issue::message);

    public Issue {
        if (message.isBlank()) {
            throw new IllegalArgumentException("an issue without a message: " + code);
        }
    }

    /** An issue about a file. */
    public static Issue ofFile(IssueCode code, String file, String message) {
        return new Issue(code, Optional.of(file), Optional.empty(), Optional.empty(), message);
    }

    /** An issue at a place of a document. */
    public static Issue at(IssueCode code, DocumentId document, Span span, String message) {
        return new Issue(code, Optional.empty(), Optional.of(document), Optional.of(span), message);
    }

    /** By file, document, place, code and message. */
    @Override
    public int compareTo(Issue other) {
        return ORDER.compare(this, other);
    }
}
