package org.hearsay.account.internal.inconsistency;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.account.Inconsistency.Kind;
import org.hearsay.mention.EntityKind;
import org.hearsay.mention.Mention;
import org.hearsay.mention.Name;
import org.hearsay.mention.Pronoun;
import org.hearsay.text.Span;

/** An age that does not fit the birth that the report tells of the same person. */
final class Ages {

    private static final Pattern BORN = Pattern.compile("\\b(?<b>[Bb]orn) (?:on |in (?:the )?)?(?:(?<m1>" + Calendar.MONTH
            + ") (?:(?<d1>\\d{1,2}),? )?|(?<d2>\\d{1,2}) (?<m2>" + Calendar.MONTH + "),? )?(?<y>" + Calendar.YEAR + ")\\b");

    /** ', 71,' after a name, 'was 71', 'aged 71', 'dies at 71', 'at the age of 71'. */
    private static final Pattern AGE = Pattern.compile("(?:(?<apposed>, )|\\b(?<verb>is|was|aged|(?:dies|died|dead) (?:\\w+ )?"
            + "(?:at|aged)|(?:dies|died)\\b[^.;\\n]{0,40} at the age of) )(?<n>[1-9]\\d|1[01]\\d)(?![\\w]|[.,:%/-]\\d|%)(?<end>,"
            + "|\\.|;| and|$| years old)",
            Pattern.MULTILINE);

    private static final Pattern OTHER_TIME = Pattern.compile(
            "\\b(?:" + Calendar.YEAR + "|when|then|ago|earlier|later|years? before|at the time|turned|would)\\b");

    private static final Pattern DEATH = Pattern.compile("\\b(?:die[sd]|death|passed away)\\b");

    /** Years that an age may be off before anybody is told, since age and report may be months apart. */
    private static final int SLACK = 1;

    private final ReportText report;

    Ages(ReportText report) {
        this.report = report;
    }

    private record Birth(Span span, LocalDate first, LocalDate last) {}

    List<Slip> find() {
        var found = new ArrayList<Slip>();
        Optional<LocalDate> written = report.written();
        Map<Integer, Birth> births = births();
        if (written.isEmpty() || births.isEmpty()) {
            return found;
        }
        Matcher m = AGE.matcher(report.text());
        while (m.find()) {
            var span = Span.of(m.start("n"), m.end("n"));
            OptionalInt who = m.group("apposed") != null ? before(m.start(), 0) : subject(m);
            boolean past = "was".equals(m.group("verb")) && !tellsDeath(span);
            if (past || who.isEmpty() || !births.containsKey(who.getAsInt()) || isOtherTime(span)) {
                continue;
            }
            judge(births.get(who.getAsInt()), Integer.parseInt(m.group("n")), span, written.get())
                    .ifPresent(found::add);
        }
        return found.size() > 1 ? found.subList(0, 1) : found;
    }

    /** 'She was 71' tells the age at another time, unless it goes with a death. */
    private boolean tellsDeath(Span at) {
        Span sentence = report.sentence(at);
        Span around = Span.of(report.neighbourhood(at).start(), sentence.end());
        return DEATH.matcher(report.words(around)).find();
    }

    private boolean isOtherTime(Span at) {
        return report.isQuoted(at.start())
                || OTHER_TIME.matcher(report.words(report.sentence(at))).find()
                || report.isOwnedUp(at);
    }

    private Optional<Slip> judge(Birth birth, int age, Span at, LocalDate written) {
        long least = ChronoUnit.YEARS.between(birth.last(), written) - SLACK;
        long most = ChronoUnit.YEARS.between(birth.first(), written) + SLACK;
        if (age >= least && age <= most || most < 0) {
            return Optional.empty();
        }
        long exact = ChronoUnit.YEARS.between(birth.first(), written);
        return Optional.of(Slip.of(
                Kind.DATE,
                "Somebody born in " + birth.first().getYear() + " was about " + exact + " in " + written.getYear() + ", not "
                        + age + ".",
                birth.span(),
                at));
    }

    /** The birth of each person of whom exactly one is told. */
    private Map<Integer, Birth> births() {
        var births = new HashMap<Integer, Birth>();
        var twice = new ArrayList<Integer>();
        Matcher m = BORN.matcher(report.text());
        while (m.find()) {
            OptionalInt who = born(m);
            if (who.isPresent() && births.put(who.getAsInt(), birth(m)) != null) {
                twice.add(who.getAsInt());
            }
        }
        twice.forEach(births::remove);
        return births;
    }

    private static Birth birth(Matcher m) {
        int year = Integer.parseInt(m.group("y"));
        String name = m.group("m1") != null ? m.group("m1") : m.group("m2");
        String number = m.group("d1") != null ? m.group("d1") : m.group("d2");
        var span = Span.of(m.start(), m.end());
        if (name == null) {
            return new Birth(span, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }
        int month = Calendar.month(name);
        LocalDate first = Calendar.day(year, month, number == null ? 1 : Integer.parseInt(number))
                .orElse(LocalDate.of(year, month, 1));
        return new Birth(span, first, number == null ? first.plusMonths(1).minusDays(1) : first);
    }

    /** Who is born: the name or pronoun before 'was born' or ', born', or the subject that an opening 'Born on …' leads to. */
    private OptionalInt born(Matcher m) {
        String text = report.text();
        Span sentence = report.sentence(Span.of(m.start(), m.end()));
        if (m.start() == sentence.start()) {
            return subjectAfter(Span.of(m.end(), sentence.end()));
        }
        for (String link : List.of(" was ", ", ", " (", ", who was ")) {
            if (text.startsWith(link, m.start() - link.length())) {
                OptionalInt who = before(m.start() - link.length(), 0);
                if (who.isPresent()) {
                    return who;
                }
            }
        }
        return OptionalInt.empty();
    }

    /** 'Born on 2 May 1950, the daughter of a miner, Vell learned …': the last name or pronoun with a comma before it. */
    private OptionalInt subjectAfter(Span rest) {
        List<Mention> people = people(rest);
        for (Mention p : people) {
            String before = report.text().substring(Math.max(0, p.span().start() - 2), p.span().start());
            String after = report.text().substring(p.span().end(), Math.min(report.text().length(), p.span().end() + 2));
            if (before.equals(", ") && after.startsWith(" ")) {
                return p.referent();
            }
        }
        return OptionalInt.empty();
    }

    /** The person whose name or pronoun ends at an offset. */
    private OptionalInt before(int offset, int slack) {
        return report.mentions().listIn(Span.of(Math.max(0, offset - 60), offset)).stream()
                .filter(m -> m.span().end() >= offset - slack && isPerson(m))
                .map(Mention::referent)
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElse(OptionalInt.empty());
    }

    /** Whose age a verb tells: the person right before it, or for a death the first person of the sentence. */
    private OptionalInt subject(Matcher m) {
        OptionalInt near = before(m.start("verb") - 1, 0);
        if (near.isPresent() || !m.group("verb").startsWith("d")) {
            return near;
        }
        Span sentence = report.sentence(Span.of(m.start(), m.end()));
        return people(Span.of(sentence.start(), m.start())).stream()
                .map(Mention::referent)
                .findFirst()
                .orElse(OptionalInt.empty());
    }

    private List<Mention> people(Span span) {
        return report.mentions().listIn(span).stream()
                .filter(m -> isPerson(m) && m.referent().isPresent())
                .toList();
    }

    private boolean isPerson(Mention m) {
        return m instanceof Name n && n.kind() == EntityKind.PERSON
                || m instanceof Pronoun
                        && m.referent().isPresent()
                        && report.mentions().getReferent(m.referent().getAsInt()).kind() == EntityKind.PERSON;
    }
}
