/** Joins the mentions of one report that tell of one event: what is measured of two, and what is never one. */
@NullMarked
package org.hearsay.event.internal.joining.mention;

import org.jspecify.annotations.NullMarked;
