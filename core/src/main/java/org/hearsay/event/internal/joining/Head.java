package org.hearsay.event.internal.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.event.ToldEvent;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.Things;
import org.hearsay.text.Span;

/**
 * The words that name an event, and how they stand in their sentence. Without syntax: a report's tags are gone when its
 * tellings are laid together.
 *
 * @param stems of the words
 * @param frames that they evoke
 * @param form their outer form
 * @param article what leads them in: 'the', 'this', 'a', 'whose' for a possessor, 'on' for 'another', or empty
 * @param help what stands before a verb: 'will', 'to', 'had', 'not', or empty
 * @param isGeneral whether it names no happening of its own: 'the incident'
 */
public record Head(Set<String> stems, Set<Integer> frames, Form form, String article, String help, boolean isGeneral) {

    /** Outer form of the word. */
    public enum Form {
        PAST,
        ING,
        NOUN,
        NOUNS,
        VERB
    }

    private static final int REACH = 60;
    private static final int NEAR = 4;
    private static final Set<String> POINTING = Set.of("this", "that", "these", "those", "such");
    private static final Set<String> WHOSE = Set.of("his", "her", "its", "their", "our", "my", "your");
    private static final Set<String> A = Set.of("a", "an", "one", "some", "any", "no");
    private static final Set<String> ON =
            Set.of("another", "other", "second", "third", "further", "new", "next", "separate", "previous", "earlier");
    private static final Set<String> WILL =
            Set.of("will", "would", "shall", "may", "might", "could", "should", "must", "can");
    private static final Set<String> HAD = Set.of("had", "has", "have", "having");
    private static final Set<String> BE = Set.of("was", "were", "is", "are", "been", "being", "be");
    private static final Set<String> NOT = Set.of("not", "never", "nobody", "without");
    private static final Set<String> BARRIER = Set.of(
            "of", "in", "at", "by", "on", "for", "from", "with", "and", "or", "but", "who", "which", "as", "after");
    private static final List<String> NOMINAL =
            List.of("tion", "sion", "ment", "ance", "ence", "ure", "ity", "ship", "quake", "fire", "sm", "cy", "age");
    private static final Set<String> GENERAL = Lexicon.english("happenings").getSection("general").stream()
            .flatMap(e -> Things.event(e.term()).stems().stream())
            .collect(java.util.stream.Collectors.toUnmodifiableSet());
    private static final Set<String> PASTS = Lexicon.english("irregular").getSection("verb").stream()
            .map(Lexicon.Entry::term)
            .collect(java.util.stream.Collectors.toUnmodifiableSet());

    public static Head of(ToldEvent told, String text) {
        Span trigger = told.mention().trigger().span();
        List<String> before = before(text, trigger);
        List<String> own = words(told.mention().triggerText());
        Set<String> stems = Things.event(told.mention().triggerText()).stems();
        String article = article(before, own);
        return new Head(
                stems, Frames.of(stems), form(own, before, article), article, help(before), GENERAL.containsAll(stems));
    }

    /** Whether the words say which one it is: 'the', 'this'. */
    public boolean isPointing() {
        return article.equals("this") || article.equals("the");
    }

    public boolean isNominal() {
        return form == Form.NOUN || form == Form.NOUNS;
    }

    private static Form form(List<String> own, List<String> before, String article) {
        String first = own.isEmpty() ? "" : own.getFirst();
        String last = own.isEmpty() ? "" : own.getLast();
        if (first.endsWith("ed")
                || PASTS.contains(first) && !(own.size() == 1 && !article.isEmpty() && isJustBefore(before))) {
            return Form.PAST;
        }
        boolean named = !article.isEmpty() || NOMINAL.stream().anyMatch(last.replaceAll("s$", "")::endsWith);
        if (last.endsWith("ing")) {
            return named && isJustBefore(before) ? Form.NOUN : Form.ING;
        }
        boolean many = last.endsWith("s") && !last.endsWith("ss");
        return named ? many ? Form.NOUNS : Form.NOUN : Form.VERB;
    }

    private static boolean isJustBefore(List<String> before) {
        return !before.isEmpty() && !kind(before.getLast()).isEmpty();
    }

    private static String article(List<String> before, List<String> own) {
        String found = own.isEmpty() ? "" : kind(own.getFirst());
        for (int i = before.size() - 1; found.isEmpty() && i >= Math.max(0, before.size() - NEAR); i--) {
            String word = before.get(i);
            if (BARRIER.contains(word) || BE.contains(word) || HAD.contains(word) || WILL.contains(word)) {
                return "";
            }
            found = kind(word);
        }
        return found;
    }

    private static String kind(String word) {
        if (word.equals("the")) {
            return "the";
        }
        if (POINTING.contains(word)) {
            return "this";
        }
        if (A.contains(word)) {
            return "a";
        }
        if (ON.contains(word)) {
            return "on";
        }
        return WHOSE.contains(word) || word.endsWith("'s") ? "whose" : "";
    }

    private static String help(List<String> before) {
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - 3); i--) {
            String word = before.get(i);
            if (NOT.contains(word) || word.endsWith("n't")) {
                return "not";
            }
            if (WILL.contains(word)) {
                return "will";
            }
            if (word.equals("to")) {
                return "to";
            }
            if (HAD.contains(word)) {
                return "had";
            }
        }
        return "";
    }

    /** The words before a trigger in its sentence, the last last. */
    private static List<String> before(String text, Span trigger) {
        int end = Math.min(trigger.start(), text.length());
        String piece = text.substring(Math.max(0, end - REACH), end);
        int cut = Math.max(
                Math.max(piece.lastIndexOf(". "), piece.lastIndexOf('\n')),
                Math.max(piece.lastIndexOf(", "), piece.lastIndexOf("; ")));
        return words(piece.substring(cut + 1));
    }

    private static List<String> words(String piece) {
        var words = new ArrayList<String>();
        for (String word :
                piece.toLowerCase(Locale.ROOT).replace('\u2019', '\'').split("[^\\p{L}\\p{N}']+")) {
            if (!word.isEmpty() && !word.equals("'")) {
                words.add(word);
            }
        }
        return words;
    }

    /** How the words of two stand to each other. */
    public Kinship kinship(Head other) {
        if (stems.isEmpty() || other.stems.isEmpty()) {
            return Kinship.NONE;
        }
        if (stems.equals(other.stems)) {
            return Kinship.SAME;
        }
        if (stems.stream().anyMatch(other.stems::contains)) {
            return Kinship.SHARED;
        }
        if (stems.stream().anyMatch(a -> other.stems.stream().anyMatch(b -> isDerived(a, b)))) {
            return Kinship.DERIVED;
        }
        return frames.stream().anyMatch(other.frames::contains) ? Kinship.FRAME : Kinship.NONE;
    }

    private static final Set<String> ENDINGS = Set.of(
            "", "ion", "tion", "ation", "sion", "ition", "ment", "ement", "al", "ance", "ence", "ure", "y", "age", "th",
            "ing", "ings", "is", "ysis", "ision", "ent", "sal", "ssion", "ction", "ption", "at", "iat");

    /** Whether one stem is made of the other: 'explod' and 'explosion'. */
    public static boolean isDerived(String a, String b) {
        String small = a.length() <= b.length() ? a : b;
        String large = a.length() <= b.length() ? b : a;
        int same = 0;
        while (same < small.length() && small.charAt(same) == large.charAt(same)) {
            same++;
        }
        boolean whole = same == small.length() && same >= 3;
        return (whole || same >= 4 && small.length() - same <= 2) && ENDINGS.contains(large.substring(same));
    }

    /** How the words of two mentions are kin. */
    public enum Kinship {
        SAME,
        SHARED,
        DERIVED,
        FRAME,
        NONE
    }
}
