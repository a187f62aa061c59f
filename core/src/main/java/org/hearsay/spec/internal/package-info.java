/** How examples are parsed and what is found in them is put into words. */
@NullMarked
package org.hearsay.spec.internal;

import org.jspecify.annotations.NullMarked;
