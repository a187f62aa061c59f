/** Where names stand, how far they reach and what kind they are of; {@code NameFinder} is the door; not for use from other packages. */
@NullMarked
package org.hearsay.mention.internal.name;

import org.jspecify.annotations.NullMarked;
