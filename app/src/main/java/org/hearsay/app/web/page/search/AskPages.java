package org.hearsay.app.web.page.search;

import java.util.List;
import org.hearsay.app.web.page.Frame;
import org.hearsay.app.web.page.Links;
import org.hearsay.app.web.page.Told;
import org.hearsay.app.web.page.Words;
import org.hearsay.app.web.view.Shelf;
import org.hearsay.search.ReportLine;
import org.hearsay.search.answer.Answer;
import org.hearsay.search.answer.AskedSlot;

/** Makes the page that answers a question. */
public final class AskPages {

    private static final int MOST = 40;
    private static final int MOST_TELLERS = 6;

    /** Sentences that stand open: as many as fit one look. */
    private static final int FEW = 8;

    private final Shelf shelf;

    /** A maker of pages of what lies on a shelf. */
    public AskPages(Shelf shelf) {
        this.shelf = shelf;
    }

    /** What answers a question in any words. */
    public AskPage ask(String words) {
        String asked = words.strip();
        var frame = new Frame(asked.isEmpty() ? "Ask" : asked, shelf.dossier().name(), Frame.Section.NONE, asked);
        Answer answer =
                asked.isEmpty() ? Answer.nothing(asked) : shelf.dossier().ask(asked, MOST);
        List<AskPage.Group> more =
                answer.groupsAfter(FEW).stream().map(AskPages::group).toList();
        return new AskPage(
                frame,
                String.join(", ", answer.wanted()),
                answer.slots().stream().map(AskPages::slot).toList(),
                answer.groupsTo(FEW).stream().map(AskPages::group).toList(),
                more,
                more.stream().mapToInt(g -> g.lines().size()).sum());
    }

    private static AskPage.Slot slot(AskedSlot slot) {
        return new AskPage.Slot(
                slot.kind().slug(),
                slot.event().name(),
                Links.event(slot.event().id()),
                slot.verdict(),
                slot.values().stream().map(AskPages::value).toList());
    }

    private static AskPage.Value value(AskedSlot.Value value) {
        List<AskPage.Teller> tellers = value.tellers().stream()
                .limit(MOST_TELLERS)
                .map(AskPages::teller)
                .toList();
        return new AskPage.Value(
                Words.date(value.value()), tellers, value.tellers().size() - tellers.size());
    }

    private static AskPage.Teller teller(AskedSlot.Teller teller) {
        ReportLine report = teller.report();
        return new AskPage.Teller(
                report.outlet().orElse(report.title()),
                Links.report(report.id()),
                Told.dateOf(report),
                teller.chain(),
                teller.echoes());
    }

    private static AskPage.Group group(Answer.Group group) {
        return new AskPage.Group(
                group.event().map(Answer.Named::name).orElse(""),
                group.event().map(e -> Links.event(e.id())).orElse(""),
                group.disputes().stream().map(AskPages::slot).toList(),
                group.echoes().stream()
                        .limit(MOST_TELLERS)
                        .map(e -> new AskPage.Echo(
                                teller(e.account()),
                                teller(e.origin()),
                                e.source().orElse("")))
                        .toList(),
                group.lines().stream().map(l -> Told.of(l.sourced())).toList());
    }
}
