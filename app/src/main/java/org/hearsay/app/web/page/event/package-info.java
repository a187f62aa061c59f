/** Events: the list, the page of one with its accounts side by side and its versions, the timeline. */
@NullMarked
package org.hearsay.app.web.page.event;

import org.jspecify.annotations.NullMarked;
