/** Messages and web archives to drafts: the text of a message, its attachments, the page of an archive. */
@NullMarked
package org.hearsay.reading.internal.parser.mail;

import org.jspecify.annotations.NullMarked;
