/** Whose account of an event it is: what one report tells through one chain of sources, and which accounts only repeat another. */
@NullMarked
package org.hearsay.account.internal.told;

import org.jspecify.annotations.NullMarked;
