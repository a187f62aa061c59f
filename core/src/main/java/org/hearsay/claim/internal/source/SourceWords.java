package org.hearsay.claim.internal.source;

import java.util.List;
import java.util.Set;
import org.hearsay.lexicon.Lexicon;

/** The nouns of the source lexicon, by what they name. */
public record SourceWords(
        Set<String> outlets,
        Set<String> audiences,
        Set<String> pressNames,
        Set<String> documents,
        Set<String> authors,
        Set<String> unnamed,
        Set<String> speakers,
        List<String> anonymousMarks) {

    public static SourceWords of(Lexicon lexicon) {
        return new SourceWords(
                Set.copyOf(lexicon.listTerms("outlet")),
                Set.copyOf(lexicon.listTerms("audience")),
                Set.copyOf(lexicon.listTerms("press-names")),
                Set.copyOf(lexicon.listTerms("document")),
                Set.copyOf(lexicon.listTerms("author")),
                Set.copyOf(lexicon.listTerms("unnamed")),
                Set.copyOf(lexicon.listTerms("speaker")),
                List.copyOf(lexicon.listTerms("anonymous-marks")));
    }
}
