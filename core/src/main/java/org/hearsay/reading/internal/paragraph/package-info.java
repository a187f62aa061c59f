/** What a paragraph of a text looks like and is. */
@NullMarked
package org.hearsay.reading.internal.paragraph;

import org.jspecify.annotations.NullMarked;
