/**
 * Whose a quotation without a plain cue is, and whom a pronoun stands for: the gold as a teacher, its lessons, and what is
 * fitted by them.
 */
@NullMarked
package org.hearsay.bench.speaker;

import org.jspecify.annotations.NullMarked;
