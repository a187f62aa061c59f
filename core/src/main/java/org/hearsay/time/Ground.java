package org.hearsay.time;

import java.util.Optional;
import org.hearsay.document.Evidence;

/**
 * Who tells a constraint: an event mention of a report, in the report's own voice or in a claim.
 *
 * @param mention id of the event mention
 * @param claim id of the claim that it is told in; empty where the report tells it in its own voice
 * @param evidence the words: a date, an order, or the two triggers with what stands between
 */
public record Ground(String mention, Optional<String> claim, Evidence evidence) {}
