/** Joins what several reports tell of one event: what is measured of two tellings, and which are never one. */
@NullMarked
package org.hearsay.event.internal.joining.telling;

import org.jspecify.annotations.NullMarked;
