package org.hearsay.app.web.page.affair;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.account.EventAccounts;
import org.hearsay.affair.Affair;
import org.hearsay.app.web.page.Frame;
import org.hearsay.app.web.page.Links;
import org.hearsay.app.web.page.Pager;
import org.hearsay.app.web.page.Words;
import org.hearsay.app.web.page.event.EventsPages;
import org.hearsay.app.web.view.Decided;
import org.hearsay.app.web.view.Shelf;
import org.hearsay.text.Edtf;

/** Makes the list of affairs. */
public final class AffairsPages {

    private final Shelf shelf;

    /** A maker of lists of what lies on a shelf. */
    public AffairsPages(Shelf shelf) {
        this.shelf = shelf;
    }

    /** A page of the list, the affairs of most reports first. */
    public AffairsPage list(int page) {
        Decided decided = shelf.decided();
        List<Affair> all = decided.listAffairs();
        Pager pager = Pager.of(all.size(), Pager.SIZE, page, "/affairs?page=");
        return new AffairsPage(
                new Frame("Affairs", shelf.dossier().name(), Frame.Section.AFFAIRS, ""),
                Pager.cut(all, pager, Pager.SIZE).stream()
                        .map(a -> row(a, decided))
                        .toList(),
                pager);
    }

    /** As lists show it. */
    public static AffairsPage.Row row(Affair affair, Decided decided) {
        List<EventAccounts> events = decided.listEvents(affair);
        return new AffairsPage.Row(
                affair.name(),
                Links.affair(affair.id()),
                time(events),
                affair.documents().size(),
                events.size(),
                (int) events.stream().filter(EventsPages::isContested).count());
    }

    /** From the first day to the last that several accounts tell of; of an affair of single accounts, that these tell of. */
    private static String time(List<EventAccounts> events) {
        List<EventAccounts> several =
                events.stream().filter(e -> Decided.accountsOf(e).size() > 1).toList();
        List<LocalDate> days = (several.isEmpty() ? events : several)
                .stream()
                        .flatMap(e -> e.time().flatMap(Edtf::find).stream())
                        .flatMap(t -> t.precision() == Edtf.Precision.DAY
                                ? t.bounds().earliest().stream()
                                : Optional.<LocalDate>empty().stream())
                        .sorted(Comparator.naturalOrder())
                        .toList();
        if (days.isEmpty()) {
            return "";
        }
        String first = days.getFirst().toString();
        String last = days.getLast().toString();
        return Words.date(first.equals(last) ? first : first + "/" + last);
    }
}
