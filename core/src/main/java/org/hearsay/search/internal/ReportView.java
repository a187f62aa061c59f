package org.hearsay.search.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Link;
import org.hearsay.commitment.Intention;
import org.hearsay.commitment.Outcome;
import org.hearsay.commitment.Retraction;
import org.hearsay.document.DocumentId;
import org.hearsay.entity.Identities;
import org.hearsay.entity.ReferentKey;
import org.hearsay.event.EventMention;
import org.hearsay.event.ToldEvent;
import org.hearsay.extraction.Extraction;
import org.hearsay.search.ChainLink;
import org.hearsay.search.IntentionLine;
import org.hearsay.search.ReportLine;
import org.hearsay.search.RetractionLine;
import org.hearsay.search.Sentences;
import org.hearsay.search.Sourced;
import org.hearsay.search.Statement;
import org.hearsay.text.Span;
import org.hearsay.text.Wording;

/** One report as needed to answer with sentences and chains. For one thread. */
public final class ReportView {

    private final Extraction extraction;
    private final Identities identities;
    private final Sentences sentences;
    private final Map<String, Claim> claims = new HashMap<>();

    ReportView(Extraction extraction, Identities identities) {
        this.extraction = extraction;
        this.identities = identities;
        this.sentences = Sentences.of(extraction);
        extraction.claims().forEach(c -> claims.put(c.id(), c));
    }

    private DocumentId id() {
        return extraction.document().id();
    }

    /** The report in a list. */
    public ReportLine line() {
        return ReportLine.of(extraction.document());
    }

    /** A chain with the entities of its links. */
    public List<ChainLink> chain(List<Link> chain) {
        return chain.stream()
                .map(l -> new ChainLink(l.text(), l.role(), entityOf(l.referent())))
                .toList();
    }

    /** The sentence around a place, told in a claim or in the report's own voice. */
    public Sourced sourced(Span place, Optional<String> claim) {
        List<Link> chain = claim.map(claims::get).map(Claim::chain).orElse(List.of());
        return new Sourced(line(), chain(chain), sentences.passage(id(), place));
    }

    /** The claims, each with its sentence, in order of place. */
    public List<Statement> statements() {
        return statements(c -> true).toList();
    }

    /** What somebody is told to mean to do; {@code outcomes} by intention, {@code names} of events. */
    public List<IntentionLine> intentions(
            Predicate<Intention> asked, Map<String, Outcome> outcomes, Function<String, Optional<String>> names) {
        return extraction.intentions().stream()
                .filter(asked)
                .map(i -> {
                    Optional<Outcome> outcome = Optional.ofNullable(outcomes.get(i.id()));
                    return new IntentionLine(
                            i,
                            outcome,
                            outcome.flatMap(o -> names.apply(o.event())),
                            sourced(i.evidence().span(), Optional.of(i.claim())));
                })
                .toList();
    }

    /** What is told to be taken back. */
    public List<RetractionLine> retractions(Predicate<Retraction> asked) {
        return extraction.retractions().stream()
                .filter(asked)
                .map(r -> new RetractionLine(
                        r,
                        sourced(r.evidence().span(), Optional.empty()),
                        r.claim().map(claims::get).map(this::statement)))
                .toList();
    }

    /** Whether the words of a retraction, or the claim that it takes back, tell what these places of this report tell. */
    boolean isOf(Retraction retraction, List<ToldEvent> tellings) {
        List<Span> triggers =
                tellings.stream().map(t -> t.mention().trigger().span()).toList();
        return triggers.stream().anyMatch(retraction.evidence().span()::contains)
                || retraction.claim().map(claims::get).map(c -> c.content().span()).stream()
                        .anyMatch(c -> triggers.stream().anyMatch(c::contains));
    }

    /** Ids of the event mentions in the words that name what is taken back. */
    public Stream<String> toldIn(Retraction retraction) {
        return retraction.thing().stream()
                .flatMap(words -> extraction.events().stream()
                        .filter(e -> words.contains(e.trigger().span()))
                        .map(EventMention::id));
    }

    /** Some claims of this report. */
    Stream<Statement> statements(Predicate<Claim> asked) {
        return extraction.claims().stream().filter(asked).map(this::statement);
    }

    /** The content words of a claim. */
    Wording wordsOf(Claim claim) {
        return Wording.of(claim.content().span().of(extraction.document().text()));
    }

    /** The content words that name what is taken back; none where nothing names it. */
    Wording thingOf(Retraction retraction) {
        return retraction
                .thing()
                .map(t -> Wording.of(t.of(extraction.document().text())))
                .orElse(new Wording(Set.of()));
    }

    /** Whether it can have appeared when another did, or before. */
    public boolean isNoLaterThan(ReportView other) {
        Optional<LocalDate> own = firstDay(this);
        Optional<LocalDate> others = lastDay(other);
        return own.isPresent() && others.isPresent() && !own.get().isAfter(others.get());
    }

    private static Optional<LocalDate> firstDay(ReportView report) {
        return report.extraction
                .document()
                .masthead()
                .published()
                .flatMap(p -> p.bounds().earliest());
    }

    private static Optional<LocalDate> lastDay(ReportView report) {
        return report.extraction
                .document()
                .masthead()
                .published()
                .flatMap(p -> p.bounds().latest());
    }

    /** Which entity a link stands for. */
    public Optional<String> entityOf(Link link) {
        return entityOf(link.referent());
    }

    private Statement statement(Claim claim) {
        return new Statement(claim, sourced(claim.content().span(), Optional.of(claim.id())));
    }

    /** Whether a link stands for an entity. */
    public boolean isOf(Link link, String entity) {
        return entityOf(link.referent()).filter(entity::equals).isPresent();
    }

    /** Whether the words that are claimed name an entity, by whatever name or pronoun. */
    public boolean isAbout(Claim claim, String entity) {
        return extraction.mentions().listIn(claim.content().span()).stream()
                .anyMatch(m -> entityOf(m.referent()).filter(entity::equals).isPresent());
    }

    private Optional<String> entityOf(OptionalInt referent) {
        return referent.isPresent() ? identities.find(new ReferentKey(id(), referent.getAsInt())) : Optional.empty();
    }
}
