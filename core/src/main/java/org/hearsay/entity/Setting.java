package org.hearsay.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.document.Document;
import org.hearsay.mention.EntityKind;
import org.hearsay.mention.Mention;
import org.hearsay.mention.Mentions;
import org.hearsay.mention.Name;
import org.hearsay.mention.Nominal;
import org.hearsay.mention.Pronoun;
import org.hearsay.mention.Quantity;
import org.hearsay.mention.Referent;
import org.hearsay.mention.Spelling;

/**
 * In what a report shows somebody: what else it calls them, whom and what else it names, when it appeared. It tells two of one
 * name apart.
 *
 * @param roles words for what they are or do, folded: of titles, of descriptions that stand for them or beside the name
 * @param company whom and what the report names, in the form of {@link #companions}; the same set for all referents of a report
 * @param day when the report appeared, the earliest where it is not told exactly
 */
public record Setting(Set<String> roles, Set<String> company, Optional<LocalDate> day) {

    /** Nothing known. */
    public static final Setting NONE = new Setting(Set.of(), Set.of(), Optional.empty());

    private static final int BESIDE = 60;
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final Set<String> OFFICE = Set.of("of", "for");
    private static final Set<String> PREPOSITIONS =
            Set.of("of", "for", "from", "in", "at", "on", "to", "with", "by", "near", "who", "whose", "which", "that");
    private static final Set<String> EMPTY_WORDS = Set.of(
            "a", "an", "the", "of", "in", "at", "on", "for", "from", "who", "whose", "which", "that", "and", "with",
            "by", "to", "is", "was", "has", "had", "have", "his", "her", "its", "their", "he", "she", "said", "told",
            "mr", "mrs", "ms", "miss", "sir", "former", "new", "old", "young", "late", "senior", "deputy", "first",
            "last", "one", "two", "after", "before", "when", "while", "as", "but", "not", "been", "will", "would",
            "can", "also", "then", "how", "were");

    public Setting {
        roles = Set.copyOf(roles);
        // kept as it is, since the referents of a report share it
    }

    /** How a companion is written: its kind and its folded name; a person by the last word too, for a report may name nobody in full. */
    public static List<String> companions(Referent referent) {
        List<String> words = Spelling.words(referent.name());
        String folded = String.join(" ", words);
        return switch (referent.kind()) {
            case PERSON -> {
                String last = "s " + (words.isEmpty() ? folded : words.getLast());
                yield words.size() > 1 ? List.of("p " + folded, last) : List.of(last);
            }
            case ORGANIZATION -> List.of("o " + folded);
            case PLACE -> List.of("l " + folded);
            case EVENT, WORK -> List.of("w " + folded);
        };
    }

    /** Whom and what a report names. */
    private static Set<String> company(Mentions mentions) {
        var company = new HashSet<String>();
        mentions.referents().forEach(r -> company.addAll(companions(r)));
        return Set.copyOf(company);
    }

    /** The settings of all referents of a report, by number. */
    public static List<Setting> list(Document document, Mentions mentions) {
        Set<String> company = company(mentions);
        var roles = new ArrayList<Set<String>>();
        for (Referent referent : mentions.referents()) {
            var own = new HashSet<String>();
            referent.titles().forEach(t -> words(t, own));
            roles.add(own);
        }
        for (Mention m : mentions.mentions()) {
            if (m.referent().isEmpty()) {
                continue;
            }
            int number = m.referent().getAsInt();
            if (mentions.getReferent(number).kind() != EntityKind.PERSON) {
                continue;
            }
            switch (m) {
                case Nominal nominal -> words(nominal.head(), roles.get(number));
                case Name name -> beside(document.text(), name, roles.get(number));
                case Pronoun pronoun -> {}
                case Quantity quantity -> {}
            }
        }
        Optional<LocalDate> day =
                document.masthead().published().flatMap(p -> p.bounds().earliest());
        return roles.stream().map(own -> new Setting(own, company, day)).toList();
    }

    /** 'the violinist X'; 'X, a fisherman from Y,'. */
    private static void beside(String text, Name name, Set<String> roles) {
        int start = name.span().start();
        int line = Math.max(text.lastIndexOf('\n', Math.max(0, start - 1)) + 1, Math.max(0, start - BESIDE));
        String before = text.substring(line, start);
        int stop = Math.max(before.lastIndexOf('.'), Math.max(before.lastIndexOf(','), before.lastIndexOf(':')));
        List<String> words = List.of(before.substring(stop + 1).strip().split("\\s+"));
        if (!words.isEmpty() && before.endsWith(" ")) {
            String last = words.getLast();
            boolean lower = !last.isEmpty() && (Character.isLowerCase(last.charAt(0)) || words.size() == 1);
            if (lower && isNoun(last)) {
                words(last, roles);
            }
        }
        int end = name.span().end();
        if (text.startsWith(", ", end)) {
            int to = end + 2;
            while (to < text.length() && to - end < BESIDE && ",.;\n".indexOf(text.charAt(to)) < 0) {
                to++;
            }
            apposition(text.substring(end + 2, to), roles);
        }
    }

    /** 'a fisherman from Y', 'director of Z': the words before the first preposition, no clause. */
    private static void apposition(String after, Set<String> roles) {
        List<String> words = List.of(after.split("\\s+"));
        boolean article = ARTICLES.contains(words.getFirst());
        int end = 0;
        while (end < words.size() && !PREPOSITIONS.contains(words.get(end))) {
            end++;
        }
        boolean office = end < words.size() && end <= 3 && OFFICE.contains(words.get(end));
        if (article || office) {
            words.subList(0, end).stream()
                    .filter(w -> !w.isEmpty() && Character.isLowerCase(w.charAt(0)))
                    .forEach(w -> words(w, roles));
        }
    }

    private static boolean isNoun(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return !EMPTY_WORDS.contains(lower)
                && (lower.endsWith("er")
                        || lower.endsWith("or")
                        || lower.endsWith("ist")
                        || lower.endsWith("an")
                        || lower.endsWith("ess")
                        || lower.endsWith("ant")
                        || lower.endsWith("ent")
                        || lower.endsWith("al")
                        || lower.endsWith("ian"));
    }

    private static void words(String phrase, Set<String> into) {
        for (String word : Spelling.fold(phrase).split(" ")) {
            if (word.length() > 2 && !EMPTY_WORDS.contains(word)) {
                into.add(word);
            }
        }
    }
}
