package org.hearsay.search.internal.asking;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.hearsay.search.HitKind;
import org.hearsay.search.answer.Meant;
import org.hearsay.search.internal.Fields;
import org.hearsay.search.internal.Folding;
import org.hearsay.search.internal.asking.entry.DateKeys;

/** Reads a question: what it asks for, about what, under which names the dossier knows that, and which days it names. */
final class Reading {

    private static final Stems STEMS = new Stems();
    private static final QuestionWords WORDS = new QuestionWords();
    private static final Kin KIN = new Kin(STEMS);

    /** So many words are looked for; what is longer is no question. */
    private static final int MOST_WORDS = 24;

    private static final int LONGEST_NAME = 4;
    private static final int MOST_ENTITIES = 3;
    private static final int MOST_ALIASES = 12;
    private static final double TELLING = 0.4;
    private static final double ALIAS = 0.5;

    private final IndexSearcher searcher;

    Reading(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /** A word of the question as it stands there. */
    private record Printed(String text, String stem) {}

    Asked read(String question, Meant meant) throws IOException {
        String text = question.length() > Stems.LONGEST ? question.substring(0, Stems.LONGEST) : question;
        List<Printed> words = STEMS.list(text).stream()
                .map(s -> new Printed(text.substring(s.start(), s.end()), s.text()))
                .toList();
        var groups = new LinkedHashMap<String, Asked.Group>();
        for (Printed word : words) {
            if (groups.size() < MOST_WORDS && !WORDS.isPlain(bare(word.text()))) {
                double weight = WORDS.isTelling(bare(word.text())) ? TELLING : 1;
                groups.putIfAbsent(word.stem(), new Asked.Group(word.stem(), weight, KIN.of(word.stem()), false));
            }
        }
        names(words, groups);
        return new Asked(
                List.copyOf(groups.values()),
                WORDS.wanted(words.stream().map(w -> bare(w.text())).toList()),
                DateKeys.in(text),
                meant);
    }

    /** Without the ending that the words in the list do not have: "country's". */
    private static String bare(String word) {
        return word.endsWith("'s") || word.endsWith("’s") ? word.substring(0, word.length() - 2) : word;
    }

    /** Widens names by how the dossier's reports spell them. */
    private void names(List<Printed> words, Map<String, Asked.Group> groups) throws IOException {
        for (int from = 0; from < Math.min(words.size(), MOST_WORDS); from++) {
            for (int to = from + 1; to <= Math.min(words.size(), from + LONGEST_NAME); to++) {
                List<Printed> name = words.subList(from, to);
                if (groups.containsKey(name.getFirst().stem())
                        && groups.containsKey(name.getLast().stem())) {
                    widen(name, groups);
                }
            }
        }
    }

    private void widen(List<Printed> name, Map<String, Asked.Group> groups) throws IOException {
        String folded = Folding.fold(
                String.join(" ", name.stream().map(n -> bare(n.text())).toList()));
        var aliases = new LinkedHashSet<String>();
        for (Document entity : entities(folded)) {
            for (String alias : entity.getValues(Fields.EXACT)) {
                if (aliases.size() < MOST_ALIASES) {
                    aliases.add(alias);
                }
            }
        }
        Set<String> own = new LinkedHashSet<>();
        name.forEach(n -> own.add(n.stem()));
        Map<String, Double> others = new HashMap<>();
        for (String alias : aliases) {
            for (Stems.Stem stem : STEMS.list(alias)) {
                if (!own.contains(stem.text()) && !WORDS.isPlain(alias.substring(stem.start(), stem.end()))) {
                    others.put(stem.text(), ALIAS);
                }
            }
        }
        if (!aliases.isEmpty()) {
            for (String stem : own) {
                groups.computeIfPresent(
                        stem,
                        (s, g) -> new Asked.Group(s, g.weight(), g.with(others).others(), true));
            }
        }
    }

    private List<Document> entities(String folded) throws IOException {
        if (folded.length() < 2) {
            return List.of();
        }
        var query = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Fields.KIND, HitKind.ENTITY.slug())), BooleanClause.Occur.FILTER)
                .add(new TermQuery(new Term(Fields.BEGINNING, folded)), BooleanClause.Occur.MUST)
                .build();
        var found = new ArrayList<Document>();
        for (ScoreDoc hit : searcher.search(query, MOST_ENTITIES).scoreDocs) {
            found.add(searcher.storedFields().document(hit.doc, Set.of(Fields.EXACT)));
        }
        return found;
    }
}
