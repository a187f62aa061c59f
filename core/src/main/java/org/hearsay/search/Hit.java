package org.hearsay.search;

import java.util.Optional;

/**
 * Something found.
 *
 * @param kind what it is
 * @param id of the document, claim, event or entity
 * @param heading one line that names it: title, chain of sources, name of the event or entity
 * @param note one line more, or empty: act of a claim, time and place of an event, kind and other names of an entity
 * @param report the report that the passage stands in
 * @param passage the best sentence; empty for entities and where only the title fits
 * @param score the higher the better; comparable inside one answer only
 */
public record Hit(
        HitKind kind,
        String id,
        String heading,
        String note,
        Optional<ReportLine> report,
        Optional<Passage> passage,
        double score) {}
