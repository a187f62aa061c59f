/** What answers a question put in any words: sentences, grouped under the events that they tell, and the slot asked for. */
@NullMarked
package org.hearsay.search.answer;

import org.jspecify.annotations.NullMarked;
