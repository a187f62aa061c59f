/** Reports: the list, and the page of one with its claims marked in the text. */
@NullMarked
package org.hearsay.app.web.page.report;

import org.jspecify.annotations.NullMarked;
