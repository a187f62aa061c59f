/**
 * What is told to have happened: event mentions of one report, and which of them tell of the same event.
 *
 * <p>An {@link org.hearsay.event.EventMention} has a kind, a trigger and what the words around it tell: participants, time,
 * place, cause, instrument, toll, and whether it happened ({@link org.hearsay.event.Realis}).
 * An {@link org.hearsay.event.Order} says how it stands to another of its report, told in words or seen from the forms of verbs.
 * {@link org.hearsay.event.EventResolver} gathers mentions by kind family, actors, place and a time window, never by equal
 * dates: two accounts that disagree on the date must meet. An {@link org.hearsay.event.Event} is such a group.
 *
 * <p>Who has the last word, where the layers hold an encoding: first the word list with its conditions; then the encoder, which
 * drops a trigger that it is sure is none, makes a verb of what the tagger misread where the list knows that verb without
 * conditions, and adds a word that no list knows where it is sure of the kind. Participants, times, places and realis are
 * those of the rules. Without an encoding the rules read alone (decision 15).
 */
@NullMarked
package org.hearsay.event;

import org.jspecify.annotations.NullMarked;
