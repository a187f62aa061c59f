/**
 * Where files lie that are wanted only while the program runs: {@link org.hearsay.scratch.Scratch}.
 *
 * <p>Traps: libraries lay files of their own into the system's folder for temporary files; tell them of this one. What a killed
 * process leaves here goes with the next that needs the folder, not before.
 */
@NullMarked
package org.hearsay.scratch;

import org.jspecify.annotations.NullMarked;
