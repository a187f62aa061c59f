package org.hearsay.account.internal.inconsistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.hearsay.account.Inconsistency.Kind;
import org.hearsay.account.Utterance;
import org.hearsay.account.internal.inconsistency.Wordings.Pair;
import org.hearsay.account.internal.inconsistency.Wordings.Said;
import org.hearsay.claim.Link;
import org.hearsay.mention.EntityKind;
import org.hearsay.mention.Name;
import org.hearsay.text.Span;

/** Quotations of one report against each other. */
final class OwnQuotes {

    private final ReportText report;

    OwnQuotes(ReportText report) {
        this.report = report;
    }

    List<Slip> find() {
        var said = new ArrayList<Said>();
        for (Utterance u : Utterance.listIn(report.document(), report.claims())) {
            said.add(new Said(u, key(u.speaker()), u.speaker().text()));
        }
        return new Wordings(this::isComparable, this::isOneSource)
                .pairs(said).stream().map(this::slip).toList();
    }

    private static String key(Link link) {
        OptionalInt who = link.referent();
        return who.isPresent() ? "#" + who.getAsInt() : "~" + link.text().toLowerCase(Locale.ROOT);
    }

    /** Whether two chains may be one told twice, the second time perhaps in short: they have a link in common. */
    private boolean isOneSource(Said a, Said b) {
        List<String> keys = a.utterance().chain().stream().map(OwnQuotes::key).toList();
        return b.utterance().chain().stream().map(OwnQuotes::key).anyMatch(keys::contains)
                && !inOneParagraph(a, b)
                && !isOwnedUp(a, b);
    }

    private boolean isOwnedUp(Said a, Said b) {
        return report.isOwnedUp(a.utterance().evidence().span()) || report.isOwnedUp(b.utterance().evidence().span());
    }

    private boolean isComparable(Said a, Said b) {
        return isPerson(a)
                && isPerson(b)
                && isClear(a)
                && isClear(b)
                && !isOwnedUp(a, b)
                && !a.utterance().isThrough(b.utterance().speaker().referent())
                && !b.utterance().isThrough(a.utterance().speaker().referent());
    }

    /** Whether it is plain who speaks: named with the quotation, or a pronoun for the first one named right before it. */
    private boolean isClear(Said s) {
        Utterance u = s.utterance();
        if (!u.cued() || u.isNamed(report.document())) {
            return u.cued();
        }
        Span around = report.neighbourhood(u.evidence().span());
        Span before = Span.of(around.start(), u.evidence().span().start());
        return report.mentions().listIn(before).stream()
                .filter(Name.class::isInstance)
                .filter(m -> m.referent().isPresent() && isPerson(m.referent().getAsInt()))
                .findFirst()
                .filter(m -> m.referent().equals(u.speaker().referent()))
                .isPresent();
    }

    private boolean inOneParagraph(Said a, Said b) {
        return report.document()
                .findBlock(a.utterance().evidence().span().start())
                .equals(report.document().findBlock(b.utterance().evidence().span().start()));
    }

    private boolean isPerson(Said s) {
        OptionalInt who = s.utterance().speaker().referent();
        return who.isPresent() && isPerson(who.getAsInt());
    }

    private boolean isPerson(int referent) {
        return report.mentions().getReferent(referent).kind() == EntityKind.PERSON;
    }

    private Slip slip(Pair pair) {
        String message = pair.sameWords()
                ? "The same words are given to " + pair.a().name() + " and to "
                        + pair.b().name() + "."
                : pair.a().name() + " is quoted in two wordings.";
        return Slip.of(
                Kind.QUOTE,
                message,
                pair.a().utterance().evidence().span(),
                pair.b().utterance().evidence().span());
    }
}
