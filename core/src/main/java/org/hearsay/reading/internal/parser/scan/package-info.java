/**
 * Words in pictures: Tesseract as a program beside this one, where the machine has it. Pictures are drawn anew before they
 * are handed on, so that no file of others reaches it as it is; nothing leaves the machine.
 */
@NullMarked
package org.hearsay.reading.internal.parser.scan;

import org.jspecify.annotations.NullMarked;
