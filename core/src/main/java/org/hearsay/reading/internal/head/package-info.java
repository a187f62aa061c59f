/**
 * What the head and foot of a text tell of the report: title, outlet, writer, day. {@link org.hearsay.reading.internal.head.MastheadLines}
 * takes the facts out of lines, {@link org.hearsay.reading.internal.head.HeadFacts} holds them.
 */
@NullMarked
package org.hearsay.reading.internal.head;

import org.jspecify.annotations.NullMarked;
