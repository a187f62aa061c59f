/**
 * Word lists of general language: verbs of saying, hedges, titles, kinship, calendars, demonyms.
 *
 * <p>A {@link org.hearsay.lexicon.Lexicon} is a text file under {@code resources/org/hearsay/lexicon/<language>/}: a
 * header of {@code # key: value} lines (title, source, licence, date), then sections {@code [name]} with an entry a line,
 * {@code term | key=value key=value}. Beside each stands a {@code *.spec.yml} with examples that anyone can read and that
 * tests run. No lexicon holds the cast of a story.
 *
 * <p>A {@link org.hearsay.lexicon.PhraseIndex} finds entries of several words in a run of tokens, longest first.
 * All types are immutable and safe to share.
 */
@NullMarked
package org.hearsay.lexicon;

import org.jspecify.annotations.NullMarked;
