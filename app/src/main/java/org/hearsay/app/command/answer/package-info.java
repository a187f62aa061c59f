/** Commands that answer from what was read: in words on the screen, or as JSON. */
@NullMarked
package org.hearsay.app.command.answer;

import org.jspecify.annotations.NullMarked;
