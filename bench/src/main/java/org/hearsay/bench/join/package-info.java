/** Which mentions tell of one happening, inside a report and across several: cases, figures and fits. */
@NullMarked
package org.hearsay.bench.join;

import org.jspecify.annotations.NullMarked;
