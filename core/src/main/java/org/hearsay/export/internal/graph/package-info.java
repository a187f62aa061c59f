/** Who stands with whom, as a graph in GraphML. */
@NullMarked
package org.hearsay.export.internal.graph;

import org.jspecify.annotations.NullMarked;
