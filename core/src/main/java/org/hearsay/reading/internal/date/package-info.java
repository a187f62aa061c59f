/** Days of publication as machines and newspapers write them, from the figures and words of one place. */
@NullMarked
package org.hearsay.reading.internal.date;

import org.jspecify.annotations.NullMarked;
