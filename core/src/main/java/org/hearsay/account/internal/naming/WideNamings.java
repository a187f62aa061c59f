package org.hearsay.account.internal.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.account.internal.naming.Naming.Form;
import org.hearsay.text.Span;
import org.hearsay.text.Wording;

/**
 * Lists what a telling offers as a name beside what the tree of its word has: its sentence, the beginning of that, its clause; each as
 * it stands and with those named whom its pronouns and descriptions mean. A reader often knows by the sentence what a clause leaves open.
 */
final class WideNamings {

    private static final Pattern RELATIVE = Pattern.compile("(?:who|which|that) ");

    private static final String THAT = "that ";

    private final Told told;
    private final List<Naming> all = new ArrayList<>();

    private WideNamings(Told told) {
        this.told = told;
    }

    /** The names. */
    static List<Naming> of(Told told) {
        var names = new WideNamings(told);
        told.gist().ifPresent(gist -> {
            if (!gist.noun()) {
                names.named(Form.WHOLE_NAMED, gist.whole());
            }
            gist.clause().ifPresent(c -> names.named(Form.WHOLE_NAMED, c.whole()));
        });
        Surroundings around = told.surroundings();
        around.clause().ifPresent(names::clause);
        around.sentence().ifPresent(names::sentence);
        around.opening().ifPresent(span -> names.add(Form.OPENING, told.resolved(List.of(span)), span));
        return names.all;
    }

    private void sentence(Span span) {
        add(Form.SENTENCE, new Resolution(span.of(told.text()), List.of()), span);
        named(Form.SENTENCE_NAMED, List.of(span));
    }

    /** The clause behind 'who', that of a pronoun, and one behind 'that' which somebody tells. */
    private void clause(Span span) {
        String words = span.of(told.text());
        Matcher relative = RELATIVE.matcher(words);
        if (words.startsWith(THAT) && !told.isOwn()) {
            Span said = new Span(span.start() + THAT.length(), span.end());
            add(Form.CLAUSE_NAMED, told.resolved(List.of(said)), said);
        } else if (relative.lookingAt()) {
            told.gist()
                    .map(told::who)
                    .filter(w -> !w.isEmpty())
                    .or(() -> told.before(span))
                    .map(who -> new Resolution(who + ' ' + words.substring(relative.end()), List.of()))
                    .ifPresent(who -> add(Form.RELATIVE, who, span));
        } else {
            named(Form.CLAUSE_NAMED, List.of(span));
        }
    }

    private void named(Form form, List<Span> spans) {
        Resolution resolved = told.resolved(spans);
        if (!resolved.kinds().isEmpty()) {
            add(form, resolved, Span.cover(spans.getFirst(), spans.getLast()));
        }
    }

    /** Words of a report, behind who tells them where the report does not. */
    private void add(Form form, Resolution resolved, Span span) {
        String words = Surroundings.plain(resolved.words());
        Wording said = Wording.of(words + ' ' + span.of(told.text()));
        String teller = told.isOwn()
                ? ""
                : told.speaker()
                        .filter(s -> said.shared(Wording.of(s)) == 0)
                        .map(s -> s + ": ")
                        .orElse("");
        if (!words.isBlank()) {
            all.add(new Naming(told, form, teller + words, List.of(span), resolved.kinds()));
        }
    }
}
