package org.hearsay.claim.internal.saying;

import org.hearsay.time.TimeExpression;

/**
 * A time expression with its tokens.
 *
 * @param time the expression
 * @param first index of its first token
 * @param end index after its last
 */
record Moment(TimeExpression time, int first, int end) {}
