/**
 * A page to a draft: {@link org.hearsay.reading.internal.parser.html.HtmlParser}. {@code MainMatter} tells what on the page is
 * the report, {@code HtmlFacts} what the page says about it, {@code PublicationDays} where it says when it appeared.
 */
@NullMarked
package org.hearsay.reading.internal.parser.html;

import org.jspecify.annotations.NullMarked;
