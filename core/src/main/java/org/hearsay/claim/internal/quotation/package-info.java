/** Quoted words: their marks, pieces and turns. */
@NullMarked
package org.hearsay.claim.internal.quotation;

import org.jspecify.annotations.NullMarked;
