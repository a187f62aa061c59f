/** Whom the pronouns of a report mean. */
@NullMarked
package org.hearsay.mention.internal.antecedent;

import org.jspecify.annotations.NullMarked;
