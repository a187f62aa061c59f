package org.hearsay.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.document.Document;
import org.hearsay.entity.internal.CommonWords;
import org.hearsay.mention.EntityKind;
import org.hearsay.mention.Mentions;
import org.hearsay.mention.Name;
import org.hearsay.mention.Referent;
import org.hearsay.text.Span;

/**
 * Which referents of a report have a name at all, so that they are an identity: a common noun, a word of a headline, a time, a
 * title alone or the first word of a sentence is none. Their mentions stay as they are. Immutable.
 */
public final class Nameworthy {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’-]*");
    private static final double HEADING = 0.6;
    private static final int LONG_WORD = 4;

    private final CommonWords common = CommonWords.ENGLISH;
    private final String text;
    private final Set<String> lowers = new HashSet<>();
    private final Map<Integer, List<Name>> names = new HashMap<>();

    private Nameworthy(Document document, Mentions mentions) {
        this.text = document.text();
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            if (Character.isLowerCase(text.codePointAt(words.start()))) {
                lowers.add(words.group());
            }
        }
        mentions.names()
                .filter(n -> n.referent().isPresent())
                .forEach(n -> names.computeIfAbsent(n.referent().getAsInt(), r -> new ArrayList<>())
                        .add(n));
    }

    /** The question for one report. */
    public static Nameworthy of(Document document, Mentions mentions) {
        return new Nameworthy(document, mentions);
    }

    /** Whether it has a name. */
    public boolean test(Referent referent) {
        String name = referent.name();
        List<String> words = words(name);
        if (words.isEmpty() || name.indexOf('/') >= 0 || common.isTitle(name)) {
            return false;
        }
        // months are given names too, and papers are called after them
        boolean dated = referent.kind() != EntityKind.PERSON && referent.kind() != EntityKind.ORGANIZATION;
        if (dated && common.isTime(words)) {
            return false;
        }
        if (words.stream().allMatch(common::isPeople) && words.size() == 1 && name.indexOf('-') > 0) {
            return false;
        }
        List<Name> told = names.getOrDefault(referent.number(), List.of());
        if (told.isEmpty()) {
            return true;
        }
        boolean cut = name.endsWith(" No.") || name.endsWith(" No") || isLower(words.getFirst()) && isCutOff(words);
        boolean printed = name.codePoints().anyMatch(Character::isUpperCase);
        if (cut || !printed) {
            return false;
        }
        return !isCommon(words, referent.kind()) || told.stream().anyMatch(n -> isPlainlyNamed(n.core()));
    }

    private static boolean isCutOff(List<String> words) {
        return Set.of("and", "or", "of", "in", "for").contains(words.getFirst());
    }

    /** Whether its words are such as this report, or the language, has as common ones. */
    private boolean isCommon(List<String> words, EntityKind kind) {
        List<String> content = words.stream()
                .filter(w -> !common.isSmall(w.toLowerCase(Locale.ROOT)))
                .toList();
        long plain = content.stream()
                .filter(w -> isOrdinary(w.toLowerCase(Locale.ROOT)))
                .count();
        boolean last = !content.isEmpty() && isOrdinary(content.getLast().toLowerCase(Locale.ROOT));
        // what a body is stands last in its name
        return plain == content.size() || last && content.size() > 1 && kind != EntityKind.ORGANIZATION;
    }

    private boolean isOrdinary(String word) {
        return common.isNoun(word) || lowers.contains(word) && word.length() >= LONG_WORD;
    }

    /** Whether it is printed with a capital where nothing but a name asks for one: inside a sentence of running text. */
    private boolean isPlainlyNamed(Span span) {
        int line = text.lastIndexOf('\n', span.start()) + 1;
        int end = text.indexOf('\n', span.end());
        String whole = text.substring(line, end < 0 ? text.length() : end);
        if (isHeading(whole)) {
            return false;
        }
        String before = text.substring(line, span.start()).stripTrailing();
        boolean begins = before.isEmpty() || before.matches("(?s).*[.!?:;•\"“'‘(\\[]");
        boolean article = before.matches("(?s)(.*[.!?\"“] ?)?(The|A|An)");
        return !begins && !article && Character.isUpperCase(text.codePointAt(span.start()));
    }

    /** Whether a line is printed as headlines are; what ends in a stop is a sentence. */
    private static boolean isHeading(String line) {
        if (line.stripTrailing().endsWith(".")) {
            return false;
        }
        int capitals = 0;
        int words = 0;
        Matcher matcher = WORD.matcher(line);
        while (matcher.find()) {
            if (matcher.group().length() >= LONG_WORD) {
                words++;
                capitals += Character.isUpperCase(matcher.group().codePointAt(0)) ? 1 : 0;
            }
        }
        return words > 0 && capitals >= HEADING * words;
    }

    private static List<String> words(String name) {
        return WORD.matcher(name).results().map(r -> r.group()).toList();
    }

    private static boolean isLower(String word) {
        return Character.isLowerCase(word.codePointAt(0));
    }
}
