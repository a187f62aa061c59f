/**
 * How values are put into words for readers, in the terminal and in the workbench alike.
 *
 * <p>{@link org.hearsay.app.wording.Dates} writes EDTF values so that their precision shows: a day, a month, 'about', an
 * open end, one of several.
 */
@NullMarked
package org.hearsay.app.wording;

import org.jspecify.annotations.NullMarked;
