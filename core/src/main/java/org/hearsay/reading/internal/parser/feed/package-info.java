/** Feeds to drafts: a report for each item. */
@NullMarked
package org.hearsay.reading.internal.parser.feed;

import org.jspecify.annotations.NullMarked;
