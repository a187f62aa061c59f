package org.hearsay.search.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.hearsay.mention.EntityKind;
import org.hearsay.name.Grade;
import org.hearsay.name.NameComparison;
import org.hearsay.name.NameForm;
import org.hearsay.name.NameKeys;
import org.hearsay.name.NameModel;
import org.hearsay.name.ParsedName;
import org.hearsay.search.NameMatch;
import org.hearsay.search.NameMatch.Rank;

/** Finds entities by a name: as it stands, folded, by its beginning, by other spellings and scripts, at last with letters wrong. */
public final class NameFinding {

    private static final int MOST = 200;
    private static final int SHORTEST_WITH_ONE_WRONG = 4;
    private static final int SHORTEST_WITH_TWO_WRONG = 7;
    private static final Comparator<NameMatch> ORDER = Comparator.comparing(NameMatch::rank)
            .thenComparing(Comparator.comparingLong(NameMatch::reports).reversed())
            .thenComparing(NameMatch::name)
            .thenComparing(NameMatch::entity);

    private final IndexSearcher searcher;

    /** One that asks this state of the index. */
    public NameFinding(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /** The entities, the best fit first, those of many reports before those of few. */
    public List<NameMatch> find(String name) throws IOException {
        String folded = Folding.fold(name);
        if (folded.isEmpty()) {
            return List.of();
        }
        String spelling = Folding.spelling(folded);
        var matches = new ArrayList<NameMatch>();
        Set<String> seen = new HashSet<>();
        collect(term(Fields.EXACT, name.strip()), Rank.EXACT, n -> n.equals(name.strip()), seen, matches);
        collect(
                either(term(Fields.FOLDED, folded), term(Fields.SPELLING, spelling)),
                Rank.FOLDED,
                n -> Folding.spelling(Folding.fold(n)).equals(spelling),
                seen,
                matches);
        collect(
                new PrefixQuery(new Term(Fields.BEGINNING, folded)),
                Rank.PREFIX,
                n -> (" " + Folding.fold(n)).contains(" " + folded),
                seen,
                matches);
        spelled(name, seen, matches);
        int wrong = folded.length() >= SHORTEST_WITH_TWO_WRONG ? 2 : 1;
        if (folded.length() >= SHORTEST_WITH_ONE_WRONG) {
            Query fuzzy = new FuzzyQuery(new Term(Fields.BEGINNING, folded), wrong, 1);
            collect(fuzzy, Rank.FUZZY, n -> Folding.fold(n).startsWith(folded.substring(0, 1)), seen, matches);
        }
        matches.sort(ORDER);
        return matches;
    }

    /** By other spellings and scripts: those that sound alike, where name by name they may be one. */
    private void spelled(String name, Set<String> seen, List<NameMatch> matches) throws IOException {
        ParsedName person = ParsedName.of(name, NameForm.PERSON);
        ParsedName body = ParsedName.of(name, NameForm.BODY);
        var sounds = new TreeSet<>(sounds(person));
        sounds.addAll(sounds(body));
        var query = new BooleanQuery.Builder();
        sounds.forEach(s -> query.add(term(Fields.SOUND, s), BooleanClause.Occur.SHOULD));
        NameModel model = NameModel.shipped();
        collect(
                query.build(),
                Rank.SPELLED,
                n -> isOne(model, person, ParsedName.of(n, NameForm.PERSON))
                        || isOne(model, body, ParsedName.of(n, NameForm.BODY)),
                seen,
                matches);
    }

    private static boolean isOne(NameModel model, ParsedName asked, ParsedName held) {
        NameComparison comparison = model.compare(asked, held);
        return comparison.outcome() != NameComparison.Outcome.DIFFERENT
                && comparison.matches().stream().anyMatch(m -> m.grade().compareTo(Grade.TYPED) < 0);
    }

    /** What names that sound alike have in common, across scripts too. */
    static Set<String> sounds(ParsedName name) {
        var sounds = new TreeSet<>(NameKeys.of(name));
        sounds.addAll(NameKeys.coarse(name));
        return sounds;
    }

    private static Query term(String field, String value) {
        return new TermQuery(new Term(field, value));
    }

    private static Query either(Query a, Query b) {
        return new BooleanQuery.Builder()
                .add(a, BooleanClause.Occur.SHOULD)
                .add(b, BooleanClause.Occur.SHOULD)
                .build();
    }

    private void collect(Query query, Rank rank, Predicate<String> fits, Set<String> seen, List<NameMatch> into)
            throws IOException {
        for (ScoreDoc found : searcher.search(query, MOST).scoreDocs) {
            Document entry = searcher.storedFields().document(found.doc);
            String id = entry.get(Fields.ID);
            if (!seen.contains(id)) {
                String name = entry.get(Fields.HEADING);
                Optional<String> matched = List.of(entry.getValues(Fields.EXACT)).stream()
                        .filter(fits)
                        .findFirst();
                if (rank == Rank.SPELLED && matched.isEmpty()) {
                    // the keys only gather
                    continue;
                }
                seen.add(id);
                into.add(new NameMatch(
                        id, kind(entry.get(Fields.ENTITY_KIND)), name, matched.orElse(name), rank, weight(found.doc)));
            }
        }
    }

    private static EntityKind kind(String slug) {
        for (EntityKind kind : EntityKind.values()) {
            if (kind.slug().equals(slug)) {
                return kind;
            }
        }
        throw new IllegalStateException("an entity of the kind " + slug);
    }

    private long weight(int entry) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(entry, leaves));
        NumericDocValues values = leaf.reader().getNumericDocValues(Fields.WEIGHT);
        return values != null && values.advanceExact(entry - leaf.docBase) ? values.longValue() : 0;
    }
}
