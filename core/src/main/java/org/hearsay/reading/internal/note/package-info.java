/** Where a report tells its sources in print: notes and their marks, works cited, and places where the name of one fell out. */
@NullMarked
package org.hearsay.reading.internal.note;

import org.jspecify.annotations.NullMarked;
