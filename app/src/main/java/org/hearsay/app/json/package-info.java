/**
 * Answers as JSON, for {@code --json}: names in {@code snake_case} as in the export, places as {@code start} and
 * {@code end} in UTF-16 units, nothing where there is nothing to say.
 */
@NullMarked
package org.hearsay.app.json;

import org.jspecify.annotations.NullMarked;
