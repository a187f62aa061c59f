/** The files of a trained model, and the JSON in them. */
@NullMarked
package org.hearsay.model.internal.encoder.file;

import org.jspecify.annotations.NullMarked;
