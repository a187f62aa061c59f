/** How inner inconsistencies are found: a class a kind of slip, all over one {@code ReportText}. */
@NullMarked
package org.hearsay.account.internal.inconsistency;

import org.jspecify.annotations.NullMarked;
