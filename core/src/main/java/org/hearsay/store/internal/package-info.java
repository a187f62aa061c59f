/** How a dossier lies on disk. */
@NullMarked
package org.hearsay.store.internal;

import org.jspecify.annotations.NullMarked;
