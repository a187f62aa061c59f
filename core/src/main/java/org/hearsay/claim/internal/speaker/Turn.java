package org.hearsay.claim.internal.speaker;

import java.util.Optional;

/**
 * Words that were spoken before: who spoke them, and where.
 *
 * @param speaker empty where it is not known
 * @param from first token
 * @param to after the last token
 * @param quotation whether the words stand in quotation marks, or behind a label
 * @param asks whether they end with a question mark
 */
record Turn(Optional<Candidate> speaker, int from, int to, boolean quotation, boolean asks) {}
