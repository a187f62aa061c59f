package org.hearsay.app.terminal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearsay.account.Slot;
import org.hearsay.account.SlotKind;
import org.hearsay.account.Verdict;
import org.hearsay.account.Version;
import org.hearsay.search.AccountTable;

/**
 * The accounts of an event side by side: a column an account, a row a slot. What cannot all hold is marked {@code ≠}, what
 * is told differently, with doubt, {@code ≁}, what is only more exact {@code ⊂}, a later count {@code →}, an account that repeats another {@code ↩}.
 */
public final class AccountsView {

    private static final int LEAST_COLUMN = 18;
    /** Intentions and retractions that one event shows. */
    private static final int MOST = 20;

    private static final int MOST_VALUES = 8;
    private static final String BETWEEN = " │ ";

    private final Screen screen;
    private final AccountTable table;
    private final int labels;

    private AccountsView(AccountTable table, Screen screen) {
        this.screen = screen;
        this.table = table;
        this.labels = table.rows().stream()
                        .mapToInt(r -> r.slot().kind().slug().length())
                        .max()
                        .orElse(0)
                + 2;
    }

    /** The table, in bands of as many columns as fit, then the reasons and the sentences. */
    public static void show(AccountTable table, Screen screen) {
        new AccountsView(table, screen).show();
    }

    private void show() {
        screen.paragraph(0, screen.styled(Style.BOLD, Plain.of(table.event().name())));
        int room = screen.width() - labels;
        int perBand = Math.max(1, room / (LEAST_COLUMN + BETWEEN.length()));
        for (int from = 0; from < table.columns().size(); from += perBand) {
            int to = Math.min(table.columns().size(), from + perBand);
            band(from, to, room / (to - from) - BETWEEN.length());
        }
        reasons();
        versions();
        open();
        sentences();
        var commitments = new CommitmentsView(screen, MOST);
        commitments.intentions("Told to be meant before", table.intentions());
        commitments.retractions("Taken back", table.retractions());
    }

    /** Accounts that agree, together: who, and what they tell of what is in dispute; those that only deny it beside them. */
    private void versions() {
        List<Version> versions = table.event().versions().stream()
                .filter(v -> !columns(v).isEmpty())
                .toList();
        if (versions.size() > 1) {
            screen.heading(versions.size() + " versions");
            for (int i = 0; i < versions.size(); i++) {
                Version v = versions.get(i);
                String told = v.values().stream()
                        // what sets it apart first
                        .sorted(Comparator.comparing(x -> !isDisputed(x.slot())))
                        .limit(MOST_VALUES)
                        .map(x -> x.slot().slug() + ": " + Plain.of(x.value()))
                        .collect(Collectors.joining(" \u00b7 "));
                screen.paragraph(2, (i + 1) + "  " + columns(v) + "  " + told);
            }
        }
        String denials = numbers(i -> table.columns().get(i).denies());
        if (!denials.isEmpty()) {
            screen.paragraph(0, sign(Verdict.CONFLICT) + " only deny it: " + denials);
        }
    }

    private boolean isDisputed(SlotKind kind) {
        return table.rows().stream()
                .map(AccountTable.Row::slot)
                .anyMatch(s -> s.kind() == kind && s.verdict().isApart());
    }

    /** The columns of a version that tell it as having happened. */
    private String columns(Version version) {
        return numbers(i -> !table.columns().get(i).denies()
                && version.accounts().contains(table.columns().get(i).account().id()));
    }

    private String numbers(IntPredicate chosen) {
        return IntStream.range(0, table.columns().size())
                .filter(chosen)
                .mapToObj(AccountsView::number)
                .collect(Collectors.joining(" "));
    }

    private void open() {
        table.namesakes()
                .forEach(o -> screen.paragraph(
                        0,
                        "? possibly the same as " + Plain.of(o.name()) + ": "
                                + Plain.of(String.join("; ", o.reasons()))));
    }

    private void band(int from, int to, int width) {
        screen.line("");
        row("", Style.BOLD, from, to, width, AccountsView.this::head);
        screen.line("─".repeat(labels) + ("─┼─" + "─".repeat(width)).repeat(to - from));
        for (AccountTable.Row row : table.rows()) {
            boolean told = row.cells().subList(from, to).stream().anyMatch(c -> !c.isEmpty());
            if (told) {
                Verdict verdict = row.slot().verdict();
                String label = sign(verdict) + " " + row.slot().kind().slug();
                row(
                        label,
                        style(verdict),
                        from,
                        to,
                        width,
                        i -> cell(row.cells().get(i)));
            }
        }
    }

    private void row(String label, Style style, int from, int to, int width, Cells cells) {
        var columns = new ArrayList<List<String>>();
        for (int i = from; i < to; i++) {
            columns.add(Wrapping.wrap(cells.at(i), width));
        }
        int lines = columns.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < lines; line++) {
            var out = new StringBuilder(screen.styled(style, Wrapping.pad(line == 0 ? label : "", labels)));
            for (List<String> column : columns) {
                out.append(BETWEEN).append(Wrapping.pad(line < column.size() ? column.get(line) : "", width));
            }
            screen.line(out.toString().stripTrailing());
        }
    }

    private String head(int i) {
        AccountTable.Column c = table.columns().get(i);
        return number(i)
                + " "
                + Plain.of(c.report().name(c.chain()))
                + (c.denies() ? " \u2260 denies it" : "")
                + c.report().published().map(p -> " " + Plain.of(p)).orElse("")
                + c.echoes().map(e -> " ↩" + (e + 1)).orElse("");
    }

    private static String number(int i) {
        return "[" + (i + 1) + "]";
    }

    /** The values, which are comparable; the words of each account stand in its sentences below. */
    private static String cell(List<Slot.Value> values) {
        return values.stream().map(v -> Plain.of(v.value())).collect(Collectors.joining("; "));
    }

    static String sign(Verdict verdict) {
        return switch (verdict) {
            case CONFLICT -> "≠";
            case DIFFER -> "≁";
            case REFINE -> "⊂";
            case UPDATE -> "→";
            case AGREE -> "=";
            case SINGLE -> " ";
        };
    }

    static Style style(Verdict verdict) {
        return switch (verdict) {
            case CONFLICT -> Style.BAD;
            case REFINE, UPDATE, DIFFER -> Style.WARN;
            case AGREE -> Style.GOOD;
            case SINGLE -> Style.DIM;
        };
    }

    private void reasons() {
        List<Slot> told = table.rows().stream()
                .map(AccountTable.Row::slot)
                .filter(s -> s.verdict() != Verdict.SINGLE)
                .toList();
        if (!told.isEmpty()) {
            screen.line("");
        }
        for (Slot slot : told) {
            String lines = slot.independentLow() == slot.independentHigh()
                    ? String.valueOf(slot.independentLow())
                    : slot.independentLow() + " to " + slot.independentHigh();
            screen.paragraph(
                    0,
                    sign(slot.verdict()) + " " + slot.kind().slug() + ": " + Plain.of(slot.reason())
                            + " (independent lines: " + lines + ")");
        }
    }

    private void sentences() {
        for (int i = 0; i < table.columns().size(); i++) {
            AccountTable.Column column = table.columns().get(i);
            screen.line("");
            screen.paragraph(0, number(i) + " " + Citation.of(column.report()));
            column.sentences().forEach(s -> screen.passage(4, s));
        }
    }

    private interface Cells {
        String at(int column);
    }
}
