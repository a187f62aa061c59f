/** Flat sheets for people: a row for each claim, value of an event, name in a report and relation, with its sentence. */
@NullMarked
package org.hearsay.export.internal.sheet;

import org.jspecify.annotations.NullMarked;
