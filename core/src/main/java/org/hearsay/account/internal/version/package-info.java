/** Lays accounts that agree together. */
@NullMarked
package org.hearsay.account.internal.version;

import org.jspecify.annotations.NullMarked;
