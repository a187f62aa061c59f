package org.hearsay.account.internal.inconsistency;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.account.Inconsistency;
import org.hearsay.account.Inconsistency.Kind;
import org.hearsay.account.Inconsistency.Side;
import org.hearsay.account.QuoteComparer;
import org.hearsay.account.Utterance;
import org.hearsay.account.internal.inconsistency.Wordings.Pair;
import org.hearsay.account.internal.inconsistency.Wordings.Said;
import org.hearsay.document.Evidence;
import org.hearsay.mention.EntityKind;
import org.hearsay.text.Edtf;

/**
 * Quotations of different reports against each other. Two wordings count only in reports of one week: later the speaker may
 * have said nearly the same again.
 */
public final class QuotesAcross implements QuoteComparer {

    private static final int WEEK = 7;

    @Override
    public List<Inconsistency> compare(Collection<Quoted> quoted) {
        Map<Utterance, Quoted> byUtterance = new HashMap<>();
        var said = new ArrayList<Said>();
        quoted.stream()
                .filter(q -> q.speaker().isPresent())
                .sorted(Comparator.comparing(q -> q.utterance().evidence()))
                .forEach(q -> {
                    byUtterance.put(q.utterance(), q);
                    said.add(new Said(
                            q.utterance(),
                            q.speaker().orElseThrow().id(),
                            q.speaker().orElseThrow().name()));
                });
        return new Wordings((a, b) -> isTwo(byUtterance, a, b), (a, b) -> isOne(byUtterance, a, b))
                .pairs(said).stream().map(QuotesAcross::found).sorted().toList();
    }

    private static boolean isTwo(Map<Utterance, Quoted> all, Said a, Said b) {
        return apart(a, b) && isPlain(all, a) && isPlain(all, b) && !isLinked(a, b) && !isLinked(b, a);
    }

    /** Named in words beside the quotation, and a person: a body and its spokesman are given each other's words. */
    private static boolean isPlain(Map<Utterance, Quoted> all, Said s) {
        return Optional.ofNullable(all.get(s.utterance()))
                .filter(q -> q.utterance().isNamed(q.document()))
                .flatMap(Quoted::speaker)
                .filter(e -> e.kind() == EntityKind.PERSON)
                .isPresent();
    }

    /** Whether one speaker is a link in the other's chain, as the one who was told. */
    private static boolean isLinked(Said a, Said b) {
        return a.utterance().chain().stream().anyMatch(l -> l.text().equals(b.name()));
    }

    private static boolean isOne(Map<Utterance, Quoted> all, Said a, Said b) {
        // a set phrase brings many speakers together, whose days need not be looked up
        if (!apart(a, b) || !a.speaker().equals(b.speaker())) {
            return false;
        }
        Optional<LocalDate> x = published(all, a);
        Optional<LocalDate> y = published(all, b);
        return x.isPresent() && y.isPresent() && Math.abs(ChronoUnit.DAYS.between(x.get(), y.get())) <= WEEK;
    }

    private static boolean apart(Said a, Said b) {
        return !a.utterance()
                .evidence()
                .document()
                .equals(b.utterance().evidence().document());
    }

    private static Optional<LocalDate> published(Map<Utterance, Quoted> all, Said s) {
        return Optional.ofNullable(all.get(s.utterance()))
                .flatMap(q -> q.document().masthead().published())
                .flatMap(Edtf::day);
    }

    private static Inconsistency found(Pair pair) {
        String message = pair.sameWords()
                ? "The same words are given to " + pair.a().name() + " by one report and to "
                        + pair.b().name() + " by another."
                : pair.a().name() + " is quoted in two wordings by two reports.";
        return Inconsistency.of(Kind.QUOTE, List.of(side(pair.a()), side(pair.b())), message);
    }

    private static Side side(Said s) {
        Evidence at = s.utterance().evidence();
        return new Side(
                new Evidence(at.document(), at.span(), RuleInconsistencyFinder.BY),
                s.utterance().text());
    }
}
