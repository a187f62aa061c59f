/**
 * The workbench: pages for looking at a dossier with a browser on the same machine.
 *
 * <p>{@link org.hearsay.app.web.Workbench} serves them. A request passes the gate (right host, right origin, the cookie
 * that the printed address gave), a maker of {@code page} turns the dossier into a page record, and a JTE template turns
 * that into HTML. Pages work without JavaScript; they load one style sheet from here and nothing from elsewhere.
 *
 * <p>Trap: text of reports reaches the browser only through templates, which escape it. All types are safe for several
 * threads.
 */
@NullMarked
package org.hearsay.app.web;

import org.jspecify.annotations.NullMarked;
