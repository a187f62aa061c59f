package org.hearsay.app.json;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.account.EventAccounts;
import org.hearsay.account.Inconsistency;
import org.hearsay.account.Slot;
import org.hearsay.account.Verdict;
import org.hearsay.account.Version;
import org.hearsay.app.wording.Dates;
import org.hearsay.claim.Claim;
import org.hearsay.commitment.Outcome;
import org.hearsay.entity.Entity;
import org.hearsay.issue.Issue;
import org.hearsay.search.AccountTable;
import org.hearsay.search.AffairOutline;
import org.hearsay.search.ChainLink;
import org.hearsay.search.Encounter;
import org.hearsay.search.EventLine;
import org.hearsay.search.Hit;
import org.hearsay.search.HitKind;
import org.hearsay.search.IntentionLine;
import org.hearsay.search.NameMatch;
import org.hearsay.search.Namesake;
import org.hearsay.search.Passage;
import org.hearsay.search.Portrait;
import org.hearsay.search.RelationLine;
import org.hearsay.search.ReportLine;
import org.hearsay.search.Results;
import org.hearsay.search.RetractionLine;
import org.hearsay.search.Sourced;
import org.hearsay.search.Statement;
import org.hearsay.search.Timeline;
import org.hearsay.search.answer.Answer;
import org.hearsay.search.answer.AskedSlot;
import org.hearsay.text.Edtf;
import org.hearsay.time.Ground;

/** What the dossier answers, as JSON. */
public final class Answers {

    private Answers() {}

    /** The hits of a search and how many there are of each kind. */
    public static Json results(Results results) {
        Json counts = Json.object();
        for (HitKind kind : HitKind.values()) {
            counts.put(kind.slug(), results.count(kind));
        }
        return Json.object().put("counts", counts).putAll("hits", results.hits(), Answers::hit);
    }

    /** What answers a question. */
    public static Json answer(Answer answer) {
        return Json.object()
                .put("question", answer.words())
                .putTexts("asked_for", answer.wanted())
                .put("found", answer.lines().size())
                .putAll("slots", answer.slots(), Answers::slot)
                .putAll("groups", answer.groups(), g -> {
                    Json json = Json.object();
                    g.event().ifPresent(e -> json.put("event", named(e)));
                    json.putAll("disputes", g.disputes(), Answers::slot);
                    json.putAll(
                            "echoes",
                            g.echoes(),
                            e -> Json.object()
                                    .put("account", teller(e.account()))
                                    .put("repeats", teller(e.origin()))
                                    .put("one_source", e.source()));
                    return json.putAll(
                            "sentences",
                            g.lines(),
                            l -> Json.object()
                                    .put("rank", l.rank())
                                    .put("score", l.score())
                                    .putAll(sourced(l.sourced())));
                });
    }

    private static Json named(Answer.Named event) {
        return Json.object().put("id", event.id()).put("name", event.name());
    }

    private static Json slot(AskedSlot slot) {
        return Json.object()
                .put("event", named(slot.event()))
                .put("slot", slot.kind().slug())
                .put("verdict", slot.verdict().map(Verdict::slug))
                .put("reason", Optional.of(slot.reason()).filter(r -> !r.isEmpty()))
                .putAll(
                        "values",
                        slot.values(),
                        v -> Json.object()
                                .put("value", v.value())
                                .put("text", v.text())
                                .putAll("accounts", v.tellers(), t -> teller(t).put("echo", t.echoes())));
    }

    private static Json teller(AskedSlot.Teller teller) {
        return Json.object().put("report", report(teller.report())).putAll("chain", teller.chain(), Answers::link);
    }

    private static Json hit(Hit hit) {
        Json json = Json.object()
                .put("kind", hit.kind().slug())
                .put("id", hit.id())
                .put("heading", hit.heading())
                .put("note", Optional.of(hit.note()).filter(n -> !n.isEmpty()))
                .put("score", hit.score());
        hit.report().ifPresent(r -> json.put("report", report(r)));
        hit.passage().ifPresent(p -> json.put("passage", passage(p)));
        return json;
    }

    private static Json report(ReportLine report) {
        return Json.object()
                .put("id", report.id().value())
                .put("file", report.file())
                .put("title", report.title())
                .put("outlet", report.outlet())
                .put("published", report.published());
    }

    private static Json passage(Passage passage) {
        return Json.object()
                .put(passage.span())
                .put("text", passage.text())
                .putAll("marks", passage.marks(), m -> Json.object().put(m));
    }

    private static Json link(ChainLink link) {
        return Json.object()
                .put("text", link.text())
                .put("role", link.role().slug())
                .put("entity", link.entity());
    }

    private static Json sourced(Sourced sourced) {
        return Json.object()
                .put("report", report(sourced.report()))
                .putAll("chain", sourced.chain(), Answers::link)
                .put("passage", passage(sourced.passage()));
    }

    private static Json statement(Statement statement) {
        Claim claim = statement.claim();
        return Json.object()
                .put("id", claim.id())
                .put("act", claim.act().slug())
                .put("form", claim.form().slug())
                .put("polarity", claim.polarity().slug())
                .put("certainty", claim.certainty().slug())
                .putAll(sourced(statement.sourced()));
    }

    /** An entity found by a name. */
    public static Json match(NameMatch match) {
        return Json.object()
                .put("id", match.entity())
                .put("kind", match.kind().slug())
                .put("name", match.name())
                .put("matched", match.matched())
                .put("rank", match.rank().slug())
                .put("reports", match.reports());
    }

    private static Json entity(Entity entity) {
        return Json.object()
                .put("id", entity.id())
                .put("kind", entity.kind().slug())
                .put("name", entity.name())
                .putTexts("aliases", entity.aliases());
    }

    private static Json namesake(Namesake namesake) {
        return Json.object()
                .put("id", namesake.entity())
                .put("kind", namesake.kind().slug())
                .put("name", namesake.name())
                .putTexts("reasons", namesake.reasons());
    }

    private static Json relation(RelationLine line) {
        return Json.object()
                .put("id", line.relation().id())
                .put("kind", line.relation().kind().slug())
                .put("subject", line.subject())
                .put("object", line.object())
                .put("title", line.relation().title())
                .put("standing", line.relation().tenure().standing().slug())
                .put("from", line.relation().tenure().from().map(Object::toString))
                .put("to", line.relation().tenure().to().map(Object::toString))
                .put("confidence", line.relation().confidence())
                .put("open", line.relation().open())
                .put("as_of", line.relation().asOf().map(Object::toString))
                .putAll("evidence", line.evidence(), Answers::sourced);
    }

    private static Json event(EventLine line) {
        return event(line.event()).putAll("tellings", line.tellings(), Answers::sourced);
    }

    private static Json event(EventAccounts event) {
        return Json.object()
                .put("id", event.event().id())
                .put("kind", event.event().kind().slug())
                .put("name", event.name())
                .put("time", event.time())
                .put("place", event.place());
    }

    /** One entity. */
    public static Json portrait(Portrait portrait) {
        return Json.object()
                .put("entity", entity(portrait.entity()))
                .putAll("possibly_same", portrait.namesakes(), Answers::namesake)
                .putAll("relations", portrait.relations(), Answers::relation)
                .putAll("claims_by", portrait.said(), Answers::statement)
                .putAll("claims_relayed", portrait.relayed(), Answers::statement)
                .putAll("claims_about", portrait.about(), Answers::statement)
                .putAll("intentions", portrait.intentions(), Answers::intention)
                .putAll("retractions", portrait.retractions(), Answers::retraction)
                .putAll("events", portrait.events(), Answers::event);
    }

    /** Two entities. */
    public static Json encounter(Encounter encounter) {
        return Json.object()
                .putAll("entities", List.of(encounter.first(), encounter.second()), Answers::entity)
                .putAll("events", encounter.events(), Answers::event)
                .putAll("relations", encounter.relations(), Answers::relation)
                .putAll("first_of_second", encounter.firstOfSecond(), Answers::statement)
                .putAll("second_of_first", encounter.secondOfFirst(), Answers::statement);
    }

    /** The accounts of an event. */
    public static Json table(AccountTable table) {
        return event(table.event())
                .putAll("accounts", table.columns(), c -> column(c, table))
                .putAll("slots", table.rows(), r -> slot(r.slot()))
                .putAll("intentions", table.intentions(), Answers::intention)
                .putAll("retractions", table.retractions(), Answers::retraction)
                .putAll("versions", table.event().versions(), Answers::version)
                .putAll(
                        "possibly_same",
                        table.namesakes(),
                        o -> Json.object()
                                .put("event", o.event())
                                .put("name", o.name())
                                .putTexts("reasons", o.reasons()));
    }

    private static Json intention(IntentionLine line) {
        return Json.object()
                .put("id", line.intention().id())
                .put("claim", line.intention().claim())
                .put("manner", line.intention().manner().slug())
                .put("holder", line.intention().holder().text())
                .put("horizon", line.intention().horizon().map(Edtf::value))
                .put("outcome", line.outcome().map(o -> o.kind().slug()).orElse(Outcome.OPEN))
                .put("outcome_event", line.outcome().map(Outcome::event))
                .putAll(sourced(line.sourced()));
    }

    private static Json retraction(RetractionLine line) {
        Json json = Json.object()
                .put("id", line.retraction().id())
                .put("from", line.retraction().from().map(f -> f.text()))
                .put("of", line.retraction().claim())
                .put("date", line.retraction().date().map(Edtf::value))
                .put("own_report", line.retraction().ownReport());
        line.of().ifPresent(s -> json.put("taken_back", statement(s)));
        return json.putAll(sourced(line.sourced()));
    }

    private static Json column(AccountTable.Column column, AccountTable table) {
        return Json.object()
                .put("id", column.account().id())
                .put("name", column.report().name(column.chain()))
                .put("denies", column.denies())
                .put("report", report(column.report()))
                .putAll("chain", column.chain(), Answers::link)
                .put(
                        "echoes",
                        column.echoes()
                                .map(i -> table.columns().get(i).account().id()))
                .putAll("passages", column.sentences(), Answers::passage);
    }

    private static Json slot(Slot slot) {
        return Json.object()
                .put("slot", slot.kind().slug())
                .put("verdict", slot.verdict().slug())
                .put("reason", slot.reason())
                .put(
                        "independent",
                        Json.object().put("low", slot.independentLow()).put("high", slot.independentHigh()))
                .putAll(
                        "values",
                        slot.values(),
                        v -> Json.object()
                                .put("value", v.value())
                                .put("text", v.text())
                                .putTexts("accounts", v.accounts()));
    }

    /** An affair at a look. */
    public static Json affair(AffairOutline outline) {
        return Json.object()
                .put("id", outline.affair().id())
                .put("name", outline.affair().name())
                .put("reports", outline.affair().documents().size())
                .putAll("events", outline.events(), Answers::line)
                .putAll(
                        "who",
                        outline.people(),
                        p -> Json.object()
                                .put("entity", p.entity())
                                .put("name", p.name())
                                .put("events", p.events()))
                .putAll(
                        "sources",
                        outline.sources(),
                        s -> Json.object()
                                .put("name", s.name())
                                .put("accounts", s.accounts())
                                .put("echoes", s.echoes())
                                .putTexts("repeats", s.repeats()))
                .putAll(
                        "possibly_same",
                        outline.open(),
                        o -> Json.object()
                                .put("event", o.event().event().id())
                                .put("name", o.event().name())
                                .put("other", o.other().event().id())
                                .put("other_name", o.other().name())
                                .putTexts("reasons", o.reasons()))
                .putAll("intentions", outline.intentions(), Answers::intention)
                .putAll("retractions", outline.retractions(), Answers::retraction);
    }

    private static Json line(AffairOutline.Line line) {
        return event(line.event())
                .putAll("versions", line.event().versions(), Answers::version)
                .putAll("disputed", line.disputed(), Answers::slot);
    }

    private static Json version(Version version) {
        return Json.object()
                .putTexts("accounts", version.accounts())
                .putAll(
                        "values",
                        version.values(),
                        v -> Json.object().put("slot", v.slot().slug()).put("value", v.value()));
    }

    /** A timeline, at most {@code limit} events of it; those without a time instead where {@code undated}. */
    public static Json timeline(Timeline timeline, boolean undated, int limit) {
        List<Timeline.Entry> entries = undated ? timeline.undated() : timeline.entries();
        return Json.object()
                .put("dated", timeline.entries().size())
                .put("undated", timeline.undated().size())
                .put("left_out", timeline.ahead())
                .putAll("events", entries.subList(0, Math.min(limit, entries.size())), Answers::entry);
    }

    private static Json entry(Timeline.Entry entry) {
        Json json = Json.object()
                .put("id", entry.event())
                .put("kind", entry.kind().slug())
                .put("name", entry.name())
                .put("verdict", entry.verdict().slug())
                .put("accounts", entry.accounts())
                .put("outlets", entry.outlets())
                .putAll("times", entry.times(), Answers::time)
                .putAll("orders", entry.orders(), Answers::sequence)
                .put("order_verdict", entry.orderVerdict().slug())
                .putAll("without_time", entry.silent(), Answers::teller)
                .putAll("denied_by", entry.denials(), Answers::teller);
        entry.beside().ifPresent(n -> json.put("beside", neighbour(n)));
        entry.tightening()
                .ifPresent(t -> json.put(
                        "tightened",
                        Json.object()
                                .put("edtf", entry.tightened().map(Edtf::value))
                                .put("basis", t.basis())
                                .put("confidence", t.confidence())
                                .putAll("grounds", t.grounds(), Answers::ground)));
        return json;
    }

    private static Json time(Timeline.Time time) {
        Edtf.Bounds bounds = time.value().bounds();
        return Json.object()
                .put("edtf", time.value().value())
                .put("words", Dates.words(time.value()))
                .put("precision", time.value().precision().name().toLowerCase(Locale.ROOT))
                .put("approximate", time.value().isApproximate())
                .put("uncertain", time.value().isUncertain())
                .put("earliest", bounds.earliest().map(Object::toString))
                .put("latest", bounds.latest().map(Object::toString))
                .putAll("told_by", time.tellers(), Answers::teller);
    }

    private static Json ground(Ground ground) {
        return Json.object()
                .put("mention", ground.mention())
                .put("claim", ground.claim())
                .put("document", ground.evidence().document().value())
                .put(ground.evidence().span());
    }

    private static Json sequence(Timeline.Sequence order) {
        Json json = Json.object()
                .put("relation", order.relation().slug())
                .put("text", order.words())
                .putAll("told_by", order.tellers(), Answers::teller);
        order.other().ifPresent(n -> json.put("other", neighbour(n)));
        return json;
    }

    private static Json neighbour(Timeline.Neighbour other) {
        return Json.object()
                .put("relation", other.relation().slug())
                .put("event", other.event())
                .put("name", other.name())
                .put("time", other.time().map(Edtf::value));
    }

    private static Json teller(Timeline.Teller teller) {
        return Json.object()
                .put("account", teller.account())
                .put("report", report(teller.report()))
                .putAll("chain", teller.chain(), Answers::link)
                .put(teller.span())
                .put("text", teller.words())
                .put("basis", teller.basis())
                .put("echo", teller.echo());
    }

    /** Something that does not agree. */
    public static Json inconsistency(Inconsistency inconsistency) {
        return Json.object()
                .put("id", inconsistency.id())
                .put("document", inconsistency.document().toString())
                .put("kind", inconsistency.kind().slug())
                .put("message", inconsistency.message())
                .putAll("spans", inconsistency.sides(), Answers::side);
    }

    private static Json side(Inconsistency.Side side) {
        Json json = Json.object()
                .put("document", side.evidence().document().toString())
                .put("text", side.text());
        json.put(side.evidence().span());
        return json;
    }

    /** An issue. */
    public static Json issue(Issue issue) {
        Json json = Json.object()
                .put("code", issue.code().slug())
                .put("severity", issue.code().severity().slug())
                .put("file", issue.file())
                .put("document", issue.document().map(Object::toString))
                .put("message", issue.message());
        issue.span().ifPresent(json::put);
        return json;
    }
}
