/** Affairs: the list, and the page of one with its events in order of time. */
@NullMarked
package org.hearsay.app.web.page.affair;

import org.jspecify.annotations.NullMarked;
