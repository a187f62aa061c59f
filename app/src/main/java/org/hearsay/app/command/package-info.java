/**
 * The commands of {@code hearsay}, one class each: what may be asked on the command line, and which answer is shown.
 *
 * <p>A command opens the dossier, asks it one thing and hands the answer to a view of {@code terminal} or, with
 * {@code --json}, to {@code json}. {@link org.hearsay.app.command.Failures} turns every exception into one sentence.
 * Exit codes: 0 done, 1 something failed, 2 wrong usage.
 *
 * <p>Trap: {@code hearsay --help} looks at every command class. Keep fields and signatures here free of types that pull
 * in the index, the database or JSON; name those inside methods only.
 */
@NullMarked
package org.hearsay.app.command;

import org.jspecify.annotations.NullMarked;
