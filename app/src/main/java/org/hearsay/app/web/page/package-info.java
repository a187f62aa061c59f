/**
 * The pages of the workbench as values, and what makes them from a dossier.
 *
 * <p>Each page is a record that its template shows; a maker such as {@link org.hearsay.app.web.page.event.EventPages} fills
 * it from a {@link org.hearsay.app.web.view.Shelf}. They stand in rooms by what they show: {@code event}, above it {@code affair}, above
 * that {@code name} and {@code report}; {@code search} beside them. Here is what all of them use. Nothing here knows of HTTP or HTML: text goes in as words and
 * {@link org.hearsay.app.web.marks.Node}s, and the templates escape it.
 *
 * <p>Traps: a place in a report is shown by {@link org.hearsay.app.web.page.Links}, nowhere else. No page may order a
 * person's events by when or where they were: that would be a track.
 */
@NullMarked
package org.hearsay.app.web.page;

import org.jspecify.annotations.NullMarked;
