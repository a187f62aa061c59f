/**
 * From bytes to characters. {@link org.hearsay.reading.internal.charset.Decoding} goes by what is surest: a byte order mark,
 * then bytes that are UTF-8, then what a page says of itself, then a guess, of which the reader has to know.
 */
@NullMarked
package org.hearsay.reading.internal.charset;

import org.jspecify.annotations.NullMarked;
