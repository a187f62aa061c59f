package org.hearsay.account.internal.slot;

import java.util.Optional;
import java.util.regex.Pattern;

/** Which part of what lasts a time is told of: 'the strike began on Monday', 'the strike ended on Friday' are no two days of one thing. */
enum Phase {
    BEGIN(
            "\\b(?:beg[ai]ns?|begun|beginning|start(?:s|ed|ing)?|commenced?|broke out|set in|(?:c[oa]me|comes|coming|enter(?:s|ed|ing)?|went|go(?:es)?|been|is|was|were) (?:\\w+ ){0,2}?in(?:to)? (?:force|effect)"
                    + "|t[oa]ken? (?:effect|hold)|took (?:effect|hold)|launched|opened)\\b"),
    END(
            "\\b(?:end(?:s|ed|ing)?|finish(?:es|ed|ing)?|conclud(?:es|ed|ing)|ceased?|(?:was|were|is|been) over|called off|expired?s?|lapsed|collapsed|broke down|lifted|closed)\\b");

    private final Pattern words;

    Phase(String words) {
        this.words = Pattern.compile(words, Pattern.CASE_INSENSITIVE);
    }

    /** The phase that a sentence tells; empty where it tells of none, or of both. */
    static Optional<Phase> find(String sentence) {
        boolean begin = BEGIN.words.matcher(sentence).find();
        boolean end = END.words.matcher(sentence).find();
        return begin == end ? Optional.empty() : Optional.of(begin ? BEGIN : END);
    }
}
