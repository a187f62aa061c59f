/** Who: the list of people, bodies and places, and the page of one. */
@NullMarked
package org.hearsay.app.web.page.name;

import org.jspecify.annotations.NullMarked;
