/**
 * Marks on a text: claims, cues, hedges, names, woven into it so that every mark nests, whatever they overlap.
 *
 * <p>A {@link org.hearsay.app.web.marks.Mark} has a place and a {@link org.hearsay.app.web.marks.Layer}.
 * {@link org.hearsay.app.web.marks.Weaving} turns a piece of text and its marks into a tree of
 * {@link org.hearsay.app.web.marks.Node}s; a mark that crosses another is split. The words of the tree, put together, are
 * the text, unit by unit. All types are immutable.
 */
@NullMarked
package org.hearsay.app.web.marks;

import org.jspecify.annotations.NullMarked;
