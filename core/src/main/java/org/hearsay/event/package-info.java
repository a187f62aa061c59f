/**
 * What is told to have happened: event mentions of one report, and which of them tell of the same event.
 *
 * <p>An {@link org.hearsay.event.EventMention} has a kind, a trigger and what the words around it tell: participants, time,
 * place, cause, instrument, toll, and whether it happened ({@link org.hearsay.event.Realis}).
 * An {@link org.hearsay.event.Order} says how it stands to another of its report, told in words or seen from the forms of verbs.
 * {@link org.hearsay.event.EventResolver} gathers mentions by kind family, actors, place and a time window, never by equal
 * dates: two accounts that disagree on the date must meet. An {@link org.hearsay.event.Event} is such a group.
 *
 * <p>Who has the last word, where the layers hold an encoding: a learned scorer over what the encoder reads of a word and
 * where it stands in the tree makes it an event word ({@link org.hearsay.event.TriggerModel}); its kind is no condition.
 * The word list names kinds where its conditions fit. Realis is read up the tree (decision 21). Without an encoding the word
 * list reads alone.
 */
@NullMarked
package org.hearsay.event;

import org.jspecify.annotations.NullMarked;
