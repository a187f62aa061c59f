package org.hearsay.account.internal.inconsistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.account.Inconsistency.Kind;
import org.hearsay.text.Span;

/**
 * A total and the parts that follow it: '12 people, seven soldiers and four civilians'. Between commas only 'people' and
 * words as wide are a total, since '12 rebels, seven soldiers and four civilians' may be an enumeration.
 */
final class Totals {

    private static final String HEDGE = "(?<hedge>\\b(?:least|than|about|around|some|nearly|almost|over|to|of|or|other"
            + "|another|up|under|roughly|approximately|estimated|-) )?";

    private static final String ONE = "(?:" + Numbers.NUMBER + "|[Aa]n?|[Oo]ne)";
    private static final String PART = ONE + " (?:[a-z]+(?:-[a-z]+)* ){0,2}?[a-z]{3,}";

    private static final Pattern BROKEN_DOWN = Pattern.compile(HEDGE + "\\b(?<n>" + Numbers.NUMBER + ")"
            + " (?<noun>(?:[a-z]+ ){0,1}?(?:people|persons|individuals|victims|casualties|dead|deaths|killed|wounded"
            + "|injured|members|passengers|hostages|prisoners|detainees|survivors|bodies))"
            + "(?<sep>,| [-\u2013\u2014]| \\(|:) ?"
            + "(?<parts>" + PART + "(?:, " + PART + "){0,4},? and (?<last>" + PART + "))"
            + "(?<after>[,.;)]| [-\u2013\u2014]|$)", Pattern.MULTILINE);

    private static final Pattern EACH = Pattern.compile("(?:^|, (?:and )?|,? and )(?<n>" + ONE + ") (?<what>[^,]*?)(?=,|$| and "
            + ONE + " )");

    /** People under narrower words, for lists between commas. */
    private static final Pattern PERSON_WORD = Pattern.compile(".*\\b(?:men|women|man|woman|boys?|girls?|child(?:ren)?"
            + "|adults?|minors?|teenagers?|soldiers?|civilians?|police(?:men|man)?|officers?|militants?|rebels?|fighters?"
            + "|insurgents?|guards?|workers?|students?|teachers?|doctors?|nurses?|drivers?|passengers?|pilots?|troops?"
            + "|crew|members?|foreigners?|locals?|tourists?|journalists?|firefighters?|paramedics?|medics?|rescuers?"
            + "|miners?|fishermen|farmers?|villagers?|residents?|pedestrians?|bystanders?|[a-z]+ans?|sailors?|marines?"
            + "|gunmen|gunman|attackers?|bombers?|terrorists?|protesters?|infants?|babies|baby|pupils?)$");

    private final ReportText report;

    Totals(ReportText report) {
        this.report = report;
    }

    List<Slip> find() {
        var found = new ArrayList<Slip>();
        Matcher m = BROKEN_DOWN.matcher(report.text());
        while (m.find()) {
            var total = Span.of(m.start("n"), m.end("noun"));
            if (m.group("hedge") == null && report.isProse(total)) {
                judge(m, total).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Slip> judge(Matcher m, Span total) {
        var parts = Span.of(m.start("parts"), m.end("parts"));
        boolean comma = m.group("sep").equals(",");
        boolean wide = m.group("noun").matches("(?:[a-z]+ )?(?:people|persons|individuals|victims|casualties|dead|deaths)");
        long sum = 0;
        Matcher each = EACH.matcher(report.words(parts));
        int n = 0;
        int end = 0;
        while (each.find()) {
            String what = each.group("what");
            if (comma && !PERSON_WORD.matcher(what).matches()) {
                return Optional.empty();
            }
            sum += Numbers.value(each.group("n")).orElse(1);
            n++;
            end = each.end();
        }
        long count = Numbers.value(m.group("n")).orElse(0);
        boolean read = n >= 2 && end == parts.length() && (!comma || wide);
        // a list between commas that goes on with ', and' is not over
        boolean goesOn = report.text().startsWith(" and ", m.end()) || sum == count;
        return read && !goesOn && !report.isOwnedUp(total)
                ? Optional.of(Slip.of(
                        Kind.COUNT,
                        "The parts told with the total of " + count + " add up to " + sum + ".",
                        total,
                        parts))
                : Optional.empty();
    }
}
