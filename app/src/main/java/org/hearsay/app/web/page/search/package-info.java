/** What is searched and asked. */
@NullMarked
package org.hearsay.app.web.page.search;

import org.jspecify.annotations.NullMarked;
