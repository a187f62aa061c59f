/** The runnable jar: what a person or another program may ask of Hearsay. The work itself is done by the core. */
@NullMarked
package org.hearsay.app;

import org.jspecify.annotations.NullMarked;
