package org.hearsay.account.internal.inconsistency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.hearsay.account.Inconsistency.Kind;
import org.hearsay.mention.EntityKind;
import org.hearsay.mention.Name;
import org.hearsay.mention.Spelling;
import org.hearsay.text.Span;

/** One office whose holder stands under two spellings in one report: 'Interior Minister …'. */
final class OfficeNames {

    /** Offices that one person holds at a time, where the title says of what. */
    private static final Pattern OFFICE =
            Pattern.compile(".*\\b(?:president|premier|prime minister|minister|governor|mayor"
                    + "|chairman|chairwoman|chief|director|secretary|king|queen|chancellor|commander|ambassador|attorney general"
                    + "|speaker|police chief)\\b.*");

    /** Several hold these at a time. */
    private static final Pattern MANY =
            Pattern.compile("\\b(?:deputy|vice|former|ex|late|acting|outgoing|incoming|new|then"
                    + "|next|assistant|state|junior|secretary of state|minister|senior)\\b");

    /** Words that tell of two people or own up to two spellings. */
    private static final Pattern TWO = Pattern.compile(
            "\\b(?:former|ex-?|outgoing|incoming|predecessor|successor|succeed\\w*"
                    + "|replac\\w*|in place of|brother|sister|cousin|namesake|no relation|not related|unrelated|also (?:spelled|spelt"
                    + "|known|written)|spell(?:ed|ing|ings)|spelt|transliterat\\w*|father|son|daughter|took over|new)\\b");

    private final ReportText report;

    OfficeNames(ReportText report) {
        this.report = report;
    }

    List<Slip> find() {
        var found = new ArrayList<Slip>();
        Map<String, List<Name>> holders = new HashMap<>();
        List<Name> names = report.mentions().names().toList();
        for (Name name : names) {
            String title = name.title().orElse("").toLowerCase(Locale.ROOT).strip();
            boolean office = name.kind() == EntityKind.PERSON
                    && OFFICE.matcher(title).matches()
                    && title.indexOf(' ') > 0
                    && !(MANY.matcher(title).find() && !title.endsWith(" minister"));
            if (!office || report.isQuoted(name.span().start()) || isTwo(name)) {
                continue;
            }
            List<Name> others = holders.computeIfAbsent(title, t -> new ArrayList<>());
            if (others.stream().noneMatch(o -> core(o).equals(core(name)))) {
                others.stream()
                        .filter(o -> isMisspelt(core(o), core(name)))
                        .findFirst()
                        .ifPresent(o -> found.add(slip(o, name, title)));
                others.add(name);
            }
        }
        return found;
    }

    private String core(Name name) {
        return report.words(name.core());
    }

    private boolean isTwo(Name name) {
        return TWO.matcher(report.words(report.sentence(name.span()))).find() || report.isOwnedUp(name.span());
    }

    private Slip slip(Name a, Name b, String title) {
        return Slip.of(
                Kind.NAME,
                "The holder of one office (" + title + ") is spelt " + core(a) + " and " + core(b) + ".",
                a.core(),
                Span.of(b.core().start(), b.core().end()));
    }

    /**
     * Whether two names are spellings of one: as many words, each alike, one of them different. Where only first names
     * differ they must sound the same, since two of a family may hold an office in turn.
     */
    private static boolean isMisspelt(String a, String b) {
        List<String> x = Spelling.words(a);
        List<String> y = Spelling.words(b);
        if (x.size() != y.size() || x.equals(y)) {
            return false;
        }
        for (int i = 0; i < x.size(); i++) {
            boolean last = i == x.size() - 1;
            if (!isNear(x.get(i), y.get(i), last)) {
                return false;
            }
        }
        return x.size() > 1 || x.getFirst().length() > 5;
    }

    private static boolean isNear(String a, String b, boolean last) {
        boolean near = Math.min(a.length(), b.length()) > 5
                && a.charAt(0) == b.charAt(0)
                && Spelling.distance(a, b, 2) <= (last ? 1 : 2);
        return Spelling.isAlike(a, b) || near;
    }
}
