/** From a row of a table of articles to a draft. */
@NullMarked
package org.hearsay.reading.internal.parser.article;

import org.jspecify.annotations.NullMarked;
