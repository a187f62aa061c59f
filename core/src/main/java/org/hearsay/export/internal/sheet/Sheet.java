package org.hearsay.export.internal.sheet;

import java.util.List;

/** The sheets and their columns. */
enum Sheet {
    CLAIMS("claims", "said by, act, negated, certainty, claim, said on, sure"),
    EVENTS("events", "event, slot, verdict, value, as printed, told by"),
    IDENTITIES("identities", "name, kind, other names, named here as"),
    RELATIONS("relations", "subject, relation, object, as, told since");

    /** Where a row comes from stands in every sheet. */
    private static final String PLACE = "outlet, report, date, sentence, file, page, id";

    private final String title;
    private final List<String> columns;

    Sheet(String title, String columns) {
        this.title = title;
        this.columns = List.of((columns + ", " + PLACE).split(", "));
    }

    String title() {
        return title;
    }

    List<String> columns() {
        return columns;
    }
}
