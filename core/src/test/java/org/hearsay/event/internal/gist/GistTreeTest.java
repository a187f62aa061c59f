package org.hearsay.event.internal.gist;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.hearsay.event.Realis;
import org.hearsay.mention.Mentions;
import org.hearsay.model.Layers;
import org.hearsay.model.Trees;
import org.junit.jupiter.api.Test;

/** What {@link GistFinder} makes of trees that no sentence should have: a parser is free in what it guesses. */
final class GistTreeTest {

    @Test
    void anAppositionMayReachBackToTheFirstWordOfAll() {
        Layers layers = Trees.of("""
                Widely/ADV/widely/advmod/Lantern the/DET/the/det/crash crash/NOUN/crash/root/- Lantern/PROPN/Lantern/appos/crash
                """);
        var gists = new GistFinder(layers, new Mentions(List.of(), List.of()), word -> Realis.ACTUAL, List.of());
        assertTrue(gists.find(layers.tokens().get(2).span(), Optional.empty(), Optional.empty())
                .isPresent());
    }
}
