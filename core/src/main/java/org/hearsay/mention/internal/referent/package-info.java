/** Whom the names, descriptions and pronouns of one report stand for; what is named once is found again; not for use from other packages. */
@NullMarked
package org.hearsay.mention.internal.referent;

import org.jspecify.annotations.NullMarked;
