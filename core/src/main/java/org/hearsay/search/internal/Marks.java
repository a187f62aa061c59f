package org.hearsay.search.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;

/** Where in the text of an entry the words of a question stand. */
final class Marks extends UnifiedHighlighter {

    /** A word that was asked for. */
    record Mark(int start, int end, String term) {}

    private static final int LONGEST = Integer.MAX_VALUE - 1;

    Marks(IndexSearcher searcher) {
        super(UnifiedHighlighter.builder(searcher, new Words())
                .withBreakIterator(WholeBreakIterator::new)
                .withMaxLength(LONGEST)
                .withMaxNoHighlightPassages(0)
                .withFormatter(new Places()));
    }

    /** The marks of one entry, in order; empty where the words stand elsewhere than in its text. */
    List<Mark> of(Query query, int entry) throws IOException {
        Object[] found = highlightFieldsAsObjects(new String[] {Fields.TEXT}, query, new int[] {entry}, new int[] {1})
                .get(Fields.TEXT);
        var marks = new ArrayList<Mark>();
        if (found != null && found[0] instanceof List<?> list) {
            for (Object mark : list) {
                marks.add((Mark) mark);
            }
        }
        return marks;
    }

    private static final class Places extends PassageFormatter {

        @Override
        public Object format(Passage[] passages, String content) {
            var marks = new ArrayList<Mark>();
            for (Passage passage : passages) {
                for (int i = 0; i < passage.getNumMatches(); i++) {
                    marks.add(new Mark(
                            passage.getMatchStarts()[i],
                            passage.getMatchEnds()[i],
                            passage.getMatchTerms()[i].utf8ToString()));
                }
            }
            return marks;
        }
    }
}
