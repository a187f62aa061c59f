/**
 * What the workbench knows of a dossier.
 *
 * <p>A {@link org.hearsay.app.web.view.DossierView} is all that pages ask of it. A
 * {@link org.hearsay.app.web.view.Shelf} keeps what is costly to load until the dossier changes: what was decided across
 * reports as a {@link org.hearsay.app.web.view.Decided}, and the {@link org.hearsay.app.web.view.Counts} over all reports,
 * which are taken beside, so that no page waits long for them. All types are safe for several threads.
 *
 * <p>Trap: only events that some report tells as having happened are known here; what is planned, threatened or imagined
 * stays a claim in its report.
 */
@NullMarked
package org.hearsay.app.web.view;

import org.jspecify.annotations.NullMarked;
