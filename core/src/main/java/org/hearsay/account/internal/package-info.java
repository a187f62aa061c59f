/** How {@code org.hearsay.account} does its work; not for use from other packages. */
@NullMarked
package org.hearsay.account.internal;

import org.jspecify.annotations.NullMarked;
