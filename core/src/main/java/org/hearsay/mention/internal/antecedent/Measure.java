package org.hearsay.mention.internal.antecedent;

/** What is measured of a pronoun and one who may be meant; {@code NaN} where it makes no sense. The names stand in files of weights. */
public enum Measure {
    /** 1 where nobody of those around is meant. */
    NOBODY,
    /** Number of the pronoun's {@link Role}. */
    ROLE,
    /** Whether it is 'himself' or 'herself'. */
    REFLEXIVE,
    /** How many words stand before it in its sentence. */
    BEGIN,
    /** How its clause hangs on the one above, by the number of {@link Clauses#link}. */
    CLAUSE,
    /** Whether it stands inside quotation marks. */
    QUOTED,
    /** How many around agree with it in gender. */
    RIVALS,
    /** How many of them stand in its sentence before it, or in the one before. */
    RIVALS_NEAR,
    /** Whether the clause above its own tells of saying. */
    SAYS,
    /** 1 where the gender is known to fit, else 0: who does not fit is not asked about. */
    GENDER,
    /** 1 where a name of one word that people are given fits, -1 where it does not; it may be a family name. */
    GIVEN,
    /** 1 where the last pronoun for it was of this gender, -1 where it was of the other, 0 where there was none. */
    CALLED,
    /** 2 one with a name, 1 a description, 0 pronouns alone. */
    NAMED,
    /** Number of the {@link Place.Form} of the last place. */
    LAST_FORM,
    /** Number of the role there. */
    LAST_ROLE,
    /** Words there. */
    LAST_WORDS,
    /** Number of the preposition there. */
    LAST_PREPOSITION,
    /** Whether joined with others there. */
    LAST_JOINED,
    /** Whether inside quotation marks there. */
    LAST_QUOTED,
    /** Whether in brackets there. */
    LAST_BRACKET,
    /** How many words stand before it in its sentence there. */
    LAST_BEGIN,
    /** Words between the last place and the pronoun. */
    WORDS,
    /** Sentences between. */
    SENTENCES,
    /** Paragraphs between. */
    PARAGRAPHS,
    /** How many that agree stand between. */
    RECENCY,
    /** How many that agree are told of nearer, sentence by sentence, there from left to right. */
    ORDER,
    /** The same, there by role. */
    ROLE_ORDER,
    /** The weightiest role in the pronoun's sentence before it. */
    ROLE_HERE,
    /** The same in the sentence before. */
    ROLE_BEFORE,
    /** The same in the one before that. */
    ROLE_EARLIER,
    /** Places in the pronoun's sentence before it. */
    PLACES_HERE,
    /** Places in the sentence before. */
    PLACES_BEFORE,
    /** Places so far. */
    TOLD,
    /** Its share of all places so far of those that agree. */
    SHARE,
    /** Names in the whole report. */
    NAMES,
    /** How many of those around are told of more often so far. */
    TOLD_RANK,
    /** How many persons are told of before it in the report. */
    FIRST,
    /** Whether the title names it. */
    TITLE,
    /** Whether it has a place with the pronoun's role in the last sentence in which it stands. */
    PARALLEL,
    /** Clauses between its nearest place in the sentence and the pronoun, upward; -1 where it stands in none above. */
    UP,
    /** How the clause below that one, which holds the pronoun, hangs on it. */
    UP_LINK,
    /** Whether it is the subject of the pronoun's clause, its own or a shared one. */
    OWN_SUBJECT,
    /** Whether it is the subject of the clause above. */
    UP_SUBJECT,
    /** Whether it is the object of the clause above. */
    UP_OBJECT,
    /** Whether it is the subject of the verb that the pronoun hangs on: only a reflexive means that one. */
    BOUND,
    /** Whether it stands in the words that the pronoun owns: 'his brother X'. */
    OWNED,
    /** Whether the pronoun hangs on it: 'X, who lost his'. */
    OVER,
    /** Whether it is joined with the pronoun: 'X and his'. */
    WITH,
    /** 1 where the last pronoun of the gender meant it, 0 where it meant another, NaN where there was none. */
    CHAIN,
    /** Sentences since that pronoun. */
    CHAIN_SENTENCES,
    /** Words since. */
    CHAIN_WORDS,
    /** Number of the role of that pronoun. */
    CHAIN_ROLE,
    /** Whether it has been told of, but by pronouns, since that pronoun. */
    CHAIN_RENEWED,
    /** Words from the pronoun to its next place, where that stands in the same sentence. */
    AHEAD,
    /** Number of the role there. */
    AHEAD_ROLE,
    /** Whether the pronoun's clause hangs on the one where it stands next. */
    AHEAD_OVER
}
