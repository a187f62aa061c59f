/** Whom pronouns stand for: corpora that tell it, what is learned from them, and how often the product is right. */
@NullMarked
package org.hearsay.bench.pronoun;

import org.jspecify.annotations.NullMarked;
