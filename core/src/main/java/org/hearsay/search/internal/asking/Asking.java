package org.hearsay.search.internal.asking;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.hearsay.search.answer.Answer;
import org.hearsay.search.answer.Meant;
import org.hearsay.search.answer.Weighed;

/** Answers questions in any words from one state of the index. */
public final class Asking {

    private final IndexSearcher searcher;

    /** One that asks this state of the index. */
    public Asking(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /** The sentences that answer, at most so many, and the slot asked for. */
    public Answer answer(String words, Meant meant, int limit) throws IOException {
        Asked asked = new Reading(searcher).read(words, meant);
        List<Ranking.Ranked> ranked = Ranking.rank(asked, new Candidates(searcher, asked).list());
        return new Grouping(searcher, asked).answer(words, ranked.subList(0, Math.min(limit, ranked.size())));
    }

    /** The sentences that may answer, with what they are ranked by. */
    public List<Weighed> weigh(String words, Meant meant) throws IOException {
        Asked asked = new Reading(searcher).read(words, meant);
        return new Candidates(searcher, asked)
                .list().stream()
                        .map(c -> new Weighed(c.document(), c.place(), Ranking.features(asked, c)))
                        .toList();
    }
}
