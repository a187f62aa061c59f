/**
 * DOCX to a draft. A part of the file is first made into what Word shows with all tracked changes taken and text boxes
 * laid behind the paragraph that they hang on; only then is it walked, so that nothing after needs to know of either.
 */
@NullMarked
package org.hearsay.reading.internal.parser.docx;

import org.jspecify.annotations.NullMarked;
