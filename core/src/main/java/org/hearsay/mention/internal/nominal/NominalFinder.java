package org.hearsay.mention.internal.nominal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.hearsay.lexicon.PhraseIndex;
import org.hearsay.mention.Nominal;
import org.hearsay.mention.Nominal.Sort;
import org.hearsay.mention.internal.name.Found;
import org.hearsay.mention.internal.word.Reading;
import org.hearsay.mention.internal.word.Vocabulary;
import org.hearsay.model.Sentence;
import org.hearsay.model.Tag;
import org.hearsay.model.Token;
import org.hearsay.text.Span;

/** Finds noun phrases whose head can speak, act or be told of, by a word list of heads. */
public final class NominalFinder {

    /** A description on its way, with its tokens. */
    public record Draft(
            int from, int to, int headFrom, int headTo, String head, Sort sort, boolean definite, boolean plural) {

        public Nominal nominal(Reading reading, OptionalInt referent) {
            Span span = reading.span(from, to);
            return new Nominal(span, span.of(reading.document.text()), head, sort, definite, referent);
        }
    }

    private static final Set<String> POINTING = Set.of("the", "this", "that", "these", "those");
    private static final Set<String> POSSESSIVES = Set.of("his", "her", "its", "their", "our", "my", "your");
    private static final Set<String> ALONE = Set.of("some", "others", "many", "several", "most", "few");
    private static final Set<String> TIMES = Set.of(
            "day",
            "days",
            "week",
            "weeks",
            "month",
            "months",
            "year",
            "years",
            "morning",
            "afternoon",
            "evening",
            "night",
            "hour",
            "hours",
            "minutes",
            "today",
            "yesterday",
            "tomorrow",
            "tonight",
            "weekend",
            "moment",
            "time",
            "times",
            "recent",
            "spring",
            "summer",
            "autumn",
            "winter",
            "future",
            "past");
    private static final Set<String> MEASURES = Set.of("least", "more", "than", "fewer", "less", "most");
    /** Adjectives that stand behind the people they describe; taggers take them for nouns. */
    private static final Set<String> BEHIND = Set.of("familiar", "close", "loyal", "linked", "affiliated", "briefed");

    private static final Set<String> TIES = Set.of("of", "from", "at", "inside", "within", "for", "in", "on");

    private final Reading reading;
    private final Vocabulary vocabulary;

    /** For each token the name that it belongs to, title included; -1 where it is in none. */
    private final int[] nameAt;

    private final List<Found> names;

    public NominalFinder(Reading reading, Vocabulary vocabulary, List<Found> names) {
        this.reading = reading;
        this.vocabulary = vocabulary;
        this.names = names;
        this.nameAt = new int[reading.size()];
        java.util.Arrays.fill(nameAt, -1);
        for (int n = 0; n < names.size(); n++) {
            Found name = names.get(n);
            for (int i = Math.min(name.from, name.titleFrom); i < name.end; i++) {
                nameAt[i] = n;
            }
        }
    }

    public List<Draft> find() {
        var drafts = new ArrayList<Draft>();
        for (Sentence sentence : reading.layers.sentences()) {
            int i = sentence.first();
            while (i < sentence.end()) {
                Optional<PhraseIndex.Hit<Vocabulary.Head>> hit =
                        nameAt[i] >= 0 ? Optional.empty() : vocabulary.heads.findAt(reading.lowers, i);
                if (hit.isPresent()
                        && i + hit.get().words() <= sentence.end()
                        && isHead(i, i + hit.get().words(), sentence)) {
                    drafts.add(draft(i, i + hit.get().words(), hit.get().value(), sentence));
                }
                i += hit.map(PhraseIndex.Hit::words).orElse(1);
            }
        }
        return drafts;
    }

    /** Whether the words are the head of their noun phrase: a noun, and none follows in the same compound. */
    private boolean isHead(int from, int to, Sentence sentence) {
        Token last = reading.token(to - 1);
        boolean noun = last.tag() == Tag.NOUN || last.tag() == Tag.PROPN;
        if (ALONE.contains(last.lower())) {
            Tag next = reading.tagNear(to, from);
            return next == Tag.VERB
                    || next == Tag.AUX
                    || reading.lowerNear(to, from).equals("of");
        }
        boolean determined = from > sentence.first()
                && (POINTING.contains(reading.lower(from - 1))
                        || POSSESSIVES.contains(reading.lower(from - 1))
                        || reading.lower(from - 1).equals("'s"));
        if (!noun && !(determined && (last.tag() == Tag.ADJ || last.tag() == Tag.VERB)) || reading.isLoud(from)) {
            return false;
        }
        if (to >= sentence.end()) {
            return true;
        }
        Token next = reading.token(to);
        if (nameAt[to] >= 0) {
            Found name = names.get(nameAt[to]);
            return name.start != to && name.from != to && name.titleFrom > to;
        }
        return BEHIND.contains(next.lower())
                || next.tag() != Tag.NOUN
                || next.isCapital() && !last.isCapital()
                || TIMES.contains(next.lower());
    }

    private Draft draft(int from, int to, Vocabulary.Head head, Sentence sentence) {
        int start = leftEnd(from, sentence.first());
        int end = rightEnd(to, sentence.end(), head.sort());
        String first = reading.lower(start);
        boolean definite = POINTING.contains(first) || POSSESSIVES.contains(first);
        for (int i = start; i < from && !definite; i++) {
            definite = Reading.isPossessive(reading.lower(i));
        }
        return new Draft(start, end, from, to, reading.token(to - 1).lemma(), head.sort(), definite, head.plural());
    }

    /** First token of the phrase: over adjectives, nouns, numbers and a possessor to the article. */
    private int leftEnd(int head, int first) {
        int i = head;
        while (i > first) {
            int at = i - 1;
            Token token = reading.token(at);
            String lower = token.lower();
            if (Reading.isPossessive(lower) && at > first) {
                i = at;
                continue;
            }
            if (nameAt[at] >= 0) {
                Found name = names.get(nameAt[at]);
                boolean owner = i < head && Reading.isPossessive(reading.lower(i));
                if (owner || name.end == i && name.hasTitle() == false && token.tag() == Tag.PROPN) {
                    i = Math.min(name.start, name.titleFrom);
                    if (owner && !(i > first && reading.lower(i - 1).equals("the"))) {
                        return i;
                    }
                    continue;
                }
                return i;
            }
            if (token.tag() == Tag.DET || POSSESSIVES.contains(lower)) {
                return at > first && reading.lower(at - 1).equals("all") ? at - 1 : at;
            }
            if (!isInside(at, i)) {
                return i;
            }
            i = at;
        }
        return i;
    }

    private boolean isInside(int at, int next) {
        Token token = reading.token(at);
        String lower = token.lower();
        if (TIMES.contains(lower) || vocabulary.calendar.contains(lower) || MEASURES.contains(lower)) {
            return false;
        }
        return switch (token.tag()) {
            case ADJ, NOUN, PROPN, NUM -> true;
            case VERB -> (lower.endsWith("ed") || lower.endsWith("ing")) && at > 0 && isModifierBefore(at - 1, at);
            case ADV -> reading.token(next).tag() == Tag.ADJ && isModifierBefore(at - 1, at);
            case ADP, AUX, CCONJ, DET, INTJ, PART, PRON, PUNCT, SCONJ, SYM, X -> false;
        };
    }

    private boolean isModifierBefore(int at, int near) {
        Tag tag = reading.tagNear(at, near);
        return tag == Tag.DET || tag == Tag.NUM || tag == Tag.ADJ || POSSESSIVES.contains(reading.lowerNear(at, near));
    }

    /** End of the phrase: over 'of …', 'from …', 'close to …', 'with knowledge of …'. */
    private int rightEnd(int to, int limit, Sort sort) {
        int end = to;
        for (int n = 0; n < 2 && end + 1 < limit; n++) {
            int inner = tieEnd(end, limit, sort);
            if (inner == end) {
                break;
            }
            int phrase = phraseEnd(inner, limit);
            if (phrase == inner) {
                break;
            }
            end = phrase;
        }
        return end;
    }

    private int tieEnd(int at, int limit, Sort sort) {
        String word = reading.lower(at);
        boolean human = sort == Sort.PERSON || sort == Sort.GROUP || sort == Sort.UNNAMED;
        if (word.equals("of")
                || human && TIES.contains(word) && !word.equals("on")
                || sort == Sort.ORGANIZATION && word.equals("for")) {
            return at + 1;
        }
        if (!human || at + 2 >= limit) {
            return at;
        }
        String next = reading.lower(at + 1);
        boolean near = word.equals("close") && next.equals("to")
                || word.equals("familiar") && next.equals("with")
                || word.equals("linked") && next.equals("to")
                || word.equals("affiliated") && next.equals("with")
                || word.equals("loyal") && next.equals("to")
                || word.equals("briefed") && next.equals("on");
        if (near) {
            return at + 2;
        }
        if (word.equals("with")) {
            for (int i = at + 1; i < Math.min(limit - 1, at + 4); i++) {
                if (reading.lower(i).equals("knowledge") && reading.lower(i + 1).equals("of")) {
                    return i + 2;
                }
            }
        }
        return at;
    }

    /** End of the plain noun phrase that begins at a token; the token itself where none does, or one that tells a time. */
    private int phraseEnd(int from, int limit) {
        int i = from;
        int noun = from;
        while (i < limit) {
            if (nameAt[i] >= 0) {
                i = names.get(nameAt[i]).end;
                noun = i;
                continue;
            }
            Token token = reading.token(i);
            String lower = token.lower();
            if (TIMES.contains(lower) || vocabulary.calendar.contains(lower)) {
                return from;
            }
            boolean inside = token.tag() == Tag.ADJ
                    || token.tag() == Tag.NOUN
                    || token.tag() == Tag.PROPN
                    || token.tag() == Tag.NUM
                    || Reading.isPossessive(lower)
                    || i == from && (token.tag() == Tag.DET || POSSESSIVES.contains(lower));
            if (!inside) {
                break;
            }
            i++;
            if (token.tag() == Tag.NOUN || token.tag() == Tag.PROPN) {
                noun = i;
            }
        }
        if (noun > from) {
            var last = vocabulary.heads.findAt(reading.lowers, noun - 1);
            boolean document = last.isPresent()
                    && last.get().value().sort() == Sort.DOCUMENT
                    && !reading.lower(from - 1).equals("of");
            return document ? from : noun;
        }
        return from;
    }
}
