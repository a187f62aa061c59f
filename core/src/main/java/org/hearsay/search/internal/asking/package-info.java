/** Answering a question in any words: what it asks for, which sentences may answer, and in what order. */
@NullMarked
package org.hearsay.search.internal.asking;

import org.jspecify.annotations.NullMarked;
