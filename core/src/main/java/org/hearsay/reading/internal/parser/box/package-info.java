/**
 * From a container to the files in it, in the child process: archives, mailboxes, messages. Nothing is written to a disk; a
 * file goes on as it is unpacked, but for a container in a container, which is held while it is open.
 */
@NullMarked
package org.hearsay.reading.internal.parser.box;

import org.jspecify.annotations.NullMarked;
