/** Reading reports into a dossier: the command, how far it is, how it ends early, what it did. */
@NullMarked
package org.hearsay.app.command.reading;

import org.jspecify.annotations.NullMarked;
