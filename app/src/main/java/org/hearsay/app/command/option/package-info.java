/** Options that several commands take, and how one says that it cannot do what was asked. */
@NullMarked
package org.hearsay.app.command.option;

import org.jspecify.annotations.NullMarked;
