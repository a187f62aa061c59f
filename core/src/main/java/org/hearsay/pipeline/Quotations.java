package org.hearsay.pipeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Link;
import org.hearsay.document.Document;
import org.hearsay.event.EventMention;
import org.hearsay.event.Filler;
import org.hearsay.extraction.Extraction;
import org.hearsay.issue.Issue;
import org.hearsay.issue.IssueCode;
import org.hearsay.text.Span;

/** Finds every offset and quotation of one extraction anew in its document's text. */
final class Quotations {

    private final Extraction extraction;
    private final Document document;
    private final List<Issue> findings = new ArrayList<>();

    Quotations(Extraction extraction) {
        this.extraction = extraction;
        this.document = extraction.document();
    }

    List<Issue> check() {
        extraction.mentions().mentions().forEach(m -> quoted("mention", m.span(), m.text()));
        extraction.times().forEach(t -> quoted("time", t.span(), t.text()));
        extraction.claims().forEach(this::claim);
        extraction.events().forEach(this::event);
        extraction.relations().forEach(r -> inside("relation", r.evidence().span()));
        extraction
                .inconsistencies()
                .forEach(i -> i.sides()
                        .forEach(s -> quoted("inconsistency", s.evidence().span(), s.text())));
        document.notes().forEach(n -> inside("note", n.span()));
        document.references().forEach(r -> inside("reference", r.span()));
        parents();
        return findings;
    }

    private void claim(Claim claim) {
        inside("claim", claim.content().span());
        claim.cue().ifPresent(c -> inside("cue", c));
        claim.chain().stream().map(Link::span).flatMap(Optional::stream).forEach(s -> inside("source", s));
        claim.hedges().forEach(h -> inside("hedge", h));
        claim.insertions().forEach(i -> inside("insertion", i));
        claim.omissions().forEach(o -> inside("omission", o));
    }

    private void event(EventMention event) {
        quoted("event", event.trigger().span(), event.triggerText());
        event.when().ifPresent(w -> quoted("time of an event", w.span(), w.text()));
        event.participants().forEach(p -> inside("participant", p.span()));
        event.tolls().forEach(t -> quoted("toll", t.span(), t.text()));
        event.place().map(Filler::span).ifPresent(s -> inside("place", s));
        event.cause().map(Filler::span).ifPresent(s -> inside("cause", s));
        event.instrument().map(Filler::span).ifPresent(s -> inside("instrument", s));
    }

    private void parents() {
        Set<String> ids = new HashSet<>();
        extraction.claims().forEach(c -> ids.add(c.id()));
        for (Claim claim : extraction.claims()) {
            claim.parent()
                    .filter(p -> !ids.contains(p))
                    .ifPresent(p -> find("claim", claim.content().span(), "lacks its parent"));
        }
        for (EventMention event : extraction.events()) {
            event.claim()
                    .filter(c -> !ids.contains(c))
                    .ifPresent(c -> find("event", event.trigger().span(), "lacks its claim"));
        }
    }

    private void quoted(String what, Span span, String text) {
        if (inside(what, span) && !span.of(document.text()).equals(text)) {
            find(what, span, "is '" + text + "', but other words stand there");
        }
    }

    private boolean inside(String what, Span span) {
        boolean inside = span.end() <= document.text().length();
        if (!inside) {
            find(what, span, "lies outside of the text");
        }
        return inside;
    }

    private void find(String what, Span span, String fault) {
        findings.add(new Issue(
                IssueCode.DOSSIER_BROKEN,
                Optional.of(document.origin().file()),
                Optional.of(document.id()),
                Optional.of(span),
                "The " + what + " at " + span + " of " + document.origin().file() + " " + fault + "."));
    }
}
