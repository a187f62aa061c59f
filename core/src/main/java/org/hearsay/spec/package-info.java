/**
 * Examples that anyone can read, and that are run: {@code *.spec.yml} files beside the lexicons.
 *
 * <p>A {@link org.hearsay.spec.SpecFile} is a list of {@link org.hearsay.spec.Example}s: a short text, perhaps the day it
 * was {@code published} and its {@code outlet}, and what must be found in it, by {@link org.hearsay.spec.Facet}:
 *
 * <pre>
 * - text: The dam held, Ada Vell told the Wire.
 *   published: 2031-03-06
 *   mentions: ["Ada Vell: person", "the Wire: organization"]
 *   claims: ["Wire / Ada Vell > told > The dam held [certain]"]
 *   not:
 *     claims: ["Ada Vell > told > the Wire"]
 * </pre>
 *
 * <p>What stands in brackets at the end are traits that must be among those found; more may be. {@code times} and
 * {@code sentences} are all that may be found, in order; of the others more may be, except that an empty list means none.
 * {@link org.hearsay.spec.SpecRun} reads each text by the rules and compares. It is pure and safe for several threads.
 */
@NullMarked
package org.hearsay.spec;

import org.jspecify.annotations.NullMarked;
