package org.hearsay.search.internal.asking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.document.DocumentId;
import org.hearsay.search.answer.Meant;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

class RankingTest {

    private static final Asked ASKED = new Asked(
            List.of(new Asked.Group("dam", 1, Map.of(), false)), Set.of(Wanted.HOW_MANY), Set.of(), Meant.UNREAD);

    private static Candidate candidate(int at, Set<String> signs, double kin) {
        return new Candidate(
                at,
                new DocumentId("d1"),
                Span.of(at, at + 10),
                at,
                "ten letter",
                Set.of(),
                List.of(),
                signs,
                Optional.empty(),
                new HashMap<>(Map.of("kin", kin, "report", 1.0)));
    }

    @Test
    void whatIsAskedForIsWeighedWithWhatTheSentenceHas() {
        Map<String, Double> features = Ranking.features(ASKED, candidate(3, Set.of("quantity"), 0.5));
        assertEquals(1, features.get("has quantity"));
        assertEquals(1, features.get("how-many has quantity"));
        assertEquals(0.5, features.get("kin"));
        assertEquals(2.5, Ranking.score(features, Map.of("how-many has quantity", 2.0, "kin", 1.0)), 1e-9);
    }

    @Test
    void moreOfTheQuestionStandsBefore() {
        List<Ranking.Ranked> ranked =
                Ranking.rank(ASKED, List.of(candidate(9, Set.of(), 0.1), candidate(10, Set.of(), 0.9)));
        assertEquals(10, ranked.getFirst().candidate().number());
    }
}
