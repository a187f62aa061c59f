package org.hearsay.bench.account;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.bench.score.ScoreExport;
import org.hearsay.extraction.Extraction;
import org.hearsay.pipeline.Reconciling;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The rows of an export that tell what accounts of events say: as any reader of the export has them. */
final class PileRows {

    private static final Pattern END = Pattern.compile("[.?!]\"?\\s+(?=[A-Z\"])|\n+");

    /** What an account is of: its report, the account that it repeats ("" where none), and its event mentions. */
    private record Account(String id, String file, String origin, List<String> mentions) {}

    /** Some words at one place of a report. */
    private record Place(String file, int start, int end) {}

    /**
     * A value of a slot.
     *
     * @param value in comparable form
     * @param text its words where they were first told
     * @param accounts that tell it, by id
     */
    private record Value(String value, String text, List<String> accounts) {}

    /** How the accounts of two reports stand to each other in the export. */
    enum Standing {
        ECHO,
        INDEPENDENT,
        NOT_JOINED
    }

    /**
     * A slot whose values are told to exclude each other.
     *
     * @param event its name
     * @param slot which one
     * @param reason in the words of the export
     * @param values words of each value with the reports that tell it
     */
    record Shown(String event, String slot, String reason, List<Value> values) {

        @Override
        public String toString() {
            return slot + " of '" + event + "': "
                    + String.join(" | ", values.stream().map(Value::text).toList()) + " (" + reason + ")";
        }
    }

    private final Map<String, String> files = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, String> copyIds = new HashMap<>();
    private final Map<String, Place> triggers = new HashMap<>();
    private final Map<String, String> eventOf = new HashMap<>();

    /** Counts and times of each event mention, in the form of values. */
    private final Map<String, Set<String>> told = new HashMap<>();

    private final List<Shown> conflicts = new ArrayList<>();
    private final Map<String, Account> accounts = new HashMap<>();
    private final List<List<Account>> byEvent = new ArrayList<>();

    private PileRows() {}

    /** The rows of one dossier of these reports. */
    static PileRows of(List<Extraction> reports) throws IOException {
        var out = new StringWriter();
        ScoreExport.write(reports, Reconciling.rules().reconcile(reports.stream()), out);
        var rows = new PileRows();
        reports.forEach(
                r -> rows.texts.put(r.document().origin().file(), r.document().text()));
        var mapper = new ObjectMapper();
        for (String line : List.of(out.toString().split("\n"))) {
            rows.add(mapper.readTree(line));
        }
        return rows;
    }

    private void add(JsonNode row) {
        String id = row.path("id").asString("");
        switch (row.path("type").asString("")) {
            case "document" -> {
                files.put(id, row.path("file").asString(""));
                row.path("copy_of").asStringOpt().ifPresent(of -> copyIds.put(id, of));
            }
            case "event_mention" -> {
                JsonNode trigger = row.path("trigger");
                triggers.put(
                        id,
                        new Place(
                                files.getOrDefault(row.path("document").asString(""), ""),
                                trigger.path("start").asInt(0),
                                trigger.path("end").asInt(0)));
                eventOf.put(id, row.path("event").asString(""));
                told.put(id, told(row));
            }
            case "event" -> {
                addConflicts(row);
                addAccounts(row.path("accounts"));
            }
            default -> {
                // nothing that accounts are judged by
            }
        }
    }

    private static Set<String> told(JsonNode mention) {
        var told = new HashSet<String>();
        told.add(mention.path("time").path("edtf").asString(""));
        for (JsonNode toll : mention.path("toll")) {
            String of = toll.path("unit").asString("");
            String number = BigDecimal.valueOf(toll.path("low").asDouble(0))
                    .stripTrailingZeros()
                    .toPlainString();
            told.add(number + " " + (of.isEmpty() ? toll.path("what").asString("") : of));
        }
        return told;
    }

    /** Whether a mention tells a number or time of that value, in whatever words. */
    private boolean tells(String mention, Value value) {
        return told.getOrDefault(mention, Set.of()).contains(value.value());
    }

    private void addAccounts(JsonNode rows) {
        var all = new ArrayList<Account>();
        for (JsonNode row : rows) {
            var mentions = new ArrayList<String>();
            row.path("mentions").forEach(m -> mentions.add(m.asString("")));
            var account = new Account(
                    row.path("id").asString(""),
                    files.getOrDefault(row.path("document").asString(""), ""),
                    row.path("origin").asString(""),
                    mentions);
            accounts.put(account.id(), account);
            all.add(account);
        }
        byEvent.add(all);
    }

    private void addConflicts(JsonNode event) {
        for (JsonNode slot : event.path("slots")) {
            if (slot.path("verdict").asString("").equals("conflict")) {
                var values = new ArrayList<Value>();
                for (JsonNode value : slot.path("values")) {
                    var told = new ArrayList<String>();
                    value.path("accounts").forEach(a -> told.add(a.asString("")));
                    values.add(new Value(
                            value.path("value").asString(""), value.path("text").asString(""), told));
                }
                conflicts.add(new Shown(
                        event.path("name").asString(""),
                        slot.path("slot").asString(""),
                        slot.path("reason").asString(""),
                        values));
            }
        }
    }

    /** The slots that are shown as conflicts. */
    List<Shown> conflicts() {
        return conflicts;
    }

    /** Whether a shown conflict is this one: of its slot, two values told in the sentences of either side. */
    boolean tells(Shown shown, PileText.Case one, String pile) {
        if (!one.slots().contains(shown.slot())) {
            return false;
        }
        for (Value a : shown.values()) {
            for (Value b : shown.values()) {
                if (!a.equals(b) && stands(shown, a, one.first(), pile) && stands(shown, b, one.second(), pile)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean stands(Shown shown, Value value, List<PileText.Quote> side, String pile) {
        return side.stream().anyMatch(quote -> {
            Place sentence = sentence(quote, pile);
            String words = texts.getOrDefault(sentence.file(), "").substring(sentence.start(), sentence.end());
            boolean number = shown.slot().equals("toll") || shown.slot().equals("time");
            return value.accounts().stream()
                    .flatMap(id -> Optional.ofNullable(accounts.get(id)).stream())
                    .anyMatch(a -> a.file().equals(sentence.file())
                            && (words.toLowerCase(Locale.ROOT)
                                            .contains(value.text().toLowerCase(Locale.ROOT))
                                    || a.mentions().stream()
                                            .anyMatch(m -> isIn(m, sentence) && (!number || tells(m, value)))));
        });
    }

    /** Whether some event is told in sentences of both sides. */
    boolean joins(PileText.Case one, String pile) {
        Set<String> first = events(one.first(), pile);
        return events(one.second(), pile).stream().anyMatch(first::contains);
    }

    private Set<String> events(List<PileText.Quote> side, String pile) {
        var told = new HashSet<String>();
        for (PileText.Quote quote : side) {
            Place sentence = sentence(quote, pile);
            triggers.keySet().stream()
                    .filter(m -> isIn(m, sentence))
                    .map(m -> eventOf.getOrDefault(m, ""))
                    .forEach(told::add);
        }
        return told;
    }

    private boolean isIn(String mention, Place sentence) {
        Place trigger = triggers.get(mention);
        return trigger != null
                && trigger.file().equals(sentence.file())
                && trigger.start() >= sentence.start()
                && trigger.end() <= sentence.end();
    }

    /** The sentence that holds quoted words. */
    private Place sentence(PileText.Quote quote, String pile) {
        String file = file(pile, quote.report());
        String text = texts.getOrDefault(file, "");
        int at = text.indexOf(quote.words());
        int start = 0;
        int end = text.length();
        Matcher m = END.matcher(text);
        while (m.find()) {
            if (m.end() <= at) {
                start = m.end();
            } else if (m.start() >= at + quote.words().length() - 1) {
                end = m.end();
                break;
            }
        }
        return new Place(file, start, end);
    }

    /** The file of a report of a pile. */
    static String file(String pile, String report) {
        return pile + "-" + report + ".txt";
    }

    /** Whether the accounts of two reports repeat one account, or share an event without doing so. */
    Standing standing(String a, String b) {
        boolean copy = documentRoot(a).equals(documentRoot(b));
        boolean joined = false;
        for (List<Account> event : byEvent) {
            for (Account one : event) {
                for (Account other : event) {
                    if (one.file().equals(a) && other.file().equals(b)) {
                        joined = true;
                        copy |= root(one.id()).equals(root(other.id()));
                    }
                }
            }
        }
        return copy ? Standing.ECHO : joined ? Standing.INDEPENDENT : Standing.NOT_JOINED;
    }

    private String root(String account) {
        String at = account;
        for (int steps = 0; steps < accounts.size(); steps++) {
            Account one = accounts.get(at);
            if (one == null || one.origin().isEmpty()) {
                return at;
            }
            at = one.origin();
        }
        return at;
    }

    private String documentRoot(String file) {
        return copyIds.entrySet().stream()
                .filter(e -> file.equals(files.get(e.getKey())))
                .map(e -> files.getOrDefault(e.getValue(), file))
                .findFirst()
                .orElse(file);
    }
}
