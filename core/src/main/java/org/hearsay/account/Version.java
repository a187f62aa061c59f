package org.hearsay.account;

import java.util.List;

/**
 * What accounts that agree tell of an event together: no value of one excludes or replaces one of another.
 *
 * @param accounts ids, in order of their reports' dates
 * @param values what they tell, slot by slot; within a slot what most of them tell first
 */
public record Version(List<String> accounts, List<Value> values) {

    /**
     * A value of a version.
     *
     * @param slot what it is of
     * @param value in comparable form, as in its slot
     */
    public record Value(SlotKind slot, String value) {}

    public Version {
        accounts = List.copyOf(accounts);
        values = List.copyOf(values);
        if (accounts.isEmpty()) {
            throw new IllegalArgumentException("a version that nobody tells");
        }
    }
}
