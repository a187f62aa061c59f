package org.hearsay.name;

/** What a name is built like. */
public enum NameForm {
    /** Given names, fathers', a family's. */
    PERSON,
    /** A body, company, place, work: words with a head. */
    BODY
}
