/** What the words of a time expression say ({@code Shape}), before it is known what they are counted from. */
@NullMarked
package org.hearsay.time.internal.words;

import org.jspecify.annotations.NullMarked;
