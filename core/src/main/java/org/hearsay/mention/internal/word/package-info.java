/** The words of one report and the word lists that names and descriptions are read by; not for use from other packages. */
@NullMarked
package org.hearsay.mention.internal.word;

import org.jspecify.annotations.NullMarked;
