/** What events are called. */
@NullMarked
package org.hearsay.account.internal.naming;

import org.jspecify.annotations.NullMarked;
