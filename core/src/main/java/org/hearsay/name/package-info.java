/**
 * Names as such: parsed into typed parts, written in Latin letters, compared part by part.
 *
 * <p>A {@link org.hearsay.name.ParsedName} is a name with its parts in order: what is given, what is a father's, what only
 * says who greets whom. {@link org.hearsay.name.NameModel} lays the parts of two names side by side and weighs what it sees
 * by learned weights; a {@link org.hearsay.name.NameComparison} tells how likely they are spellings of one name, and why,
 * part by part. {@link org.hearsay.name.NameKeys} gathers names that are worth comparing. {@link
 * org.hearsay.name.ScriptModel} knows how a name of one script is written in another.
 *
 * <p>Nothing here knows who bears a name: two people may have one, and that is for {@code entity} to decide. Everything is
 * pure and safe for several threads, and takes any text without an exception.
 */
@NullMarked
package org.hearsay.name;

import org.jspecify.annotations.NullMarked;
