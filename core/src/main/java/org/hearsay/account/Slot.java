package org.hearsay.account;

import java.util.List;

/**
 * One thing that accounts of an event tell, compared.
 *
 * @param kind what is compared
 * @param verdict how the values stand to each other
 * @param reason one sentence for the reader
 * @param independentLow least number of independent lines of report
 * @param independentHigh greatest number
 * @param values those set apart first, then in order of first telling
 * @param apart the values that the verdict sets against each other; none where all can hold
 */
public record Slot(
        SlotKind kind,
        Verdict verdict,
        String reason,
        int independentLow,
        int independentHigh,
        List<Value> values,
        List<String> apart) {

    /**
     * A value and who tells it.
     *
     * @param value comparable form: EDTF, name, number
     * @param text the words
     * @param accounts ids of the accounts that tell it, sorted
     */
    public record Value(String value, String text, List<String> accounts) {

        public Value {
            accounts = List.copyOf(accounts);
        }
    }

    public Slot {
        values = List.copyOf(values);
        apart = List.copyOf(apart);
        if (values.isEmpty()) {
            throw new IllegalArgumentException("a slot without values: " + kind);
        }
    }

    /** One of which all values can hold. */
    public Slot(
            SlotKind kind,
            Verdict verdict,
            String reason,
            int independentLow,
            int independentHigh,
            List<Value> values) {
        this(kind, verdict, reason, independentLow, independentHigh, values, List.of());
    }
}
