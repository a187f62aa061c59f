/** The sample dossier, read and shown. */
@NullMarked
package org.hearsay.app.command.demo;

import org.jspecify.annotations.NullMarked;
