/**
 * What answers look like in a terminal: {@link org.hearsay.app.terminal.Screen} knows its width and whether it has
 * colours, the views lay answers out on it. None of them asks the dossier for anything.
 */
@NullMarked
package org.hearsay.app.terminal;

import org.jspecify.annotations.NullMarked;
