package org.hearsay.event;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.text.Span;

/** How the words before a trigger point: back at an event already told, at a further one, or nowhere. */
public enum Reference {
    /** 'this attack', 'that meeting': told before. */
    POINTING,
    /** 'the meeting': told before, or known. */
    DEFINITE,
    /** 'another meeting', 'a second strike': not the one told before. */
    FURTHER,
    PLAIN;

    private static final Set<String> BACK = Set.of("the", "this", "that", "these", "those");
    private static final Set<String> ON = Set.of(
            "another",
            "second",
            "third",
            "fourth",
            "separate",
            "further",
            "additional",
            "previous",
            "earlier",
            "other",
            "similar",
            "different",
            "next",
            "new",
            "future",
            "any",
            "every",
            "each");
    private static final int REACH = 48;

    private static final String ONE_MORE = "(?:another|an? (?:second|third|fourth|further|separate))";

    /** 'A second bomb exploded', 'another ship was hit'. */
    private static final Pattern FURTHER_SUBJECT =
            Pattern.compile("\\b" + ONE_MORE + "\\s+[\\w-]+(?:\\s+(?:was|were|has|had|have|been|also))*\\s+$");

    /** '… was killed in a separate clash'. */
    private static final Pattern FURTHER_DEED = Pattern.compile("^\\s+(?:in|by|during) " + ONE_MORE + "\\b");

    private static final Set<String> VERBS = Set.of(
            "met", "meet", "meets", "struck", "shot", "hit", "took", "held", "gave", "told", "tells", "said", "says",
            "went", "came", "fell", "fought", "fled", "left", "began", "won", "lost", "broke", "sank", "blew", "wrote",
            "sent", "made", "brought", "became", "becomes", "become", "bought", "sold", "spoke", "signs", "joins",
            "join", "kills", "dies", "die", "shook", "drove", "ran", "led", "burst", "threw", "beat", "built", "paid");

    /** What the words of {@code text} directly before {@code trigger} show. */
    public static Reference of(String text, Span trigger) {
        String before = text.substring(Math.max(0, trigger.start() - REACH), trigger.start());
        String own = trigger.of(text).toLowerCase(Locale.ROOT);
        int cut = Math.max(Math.max(before.lastIndexOf('.'), before.lastIndexOf(',')), before.lastIndexOf('\n'));
        // 'The army struck': the article is the subject's.
        if (isVerb(own.split(" ", 2)[0])) {
            String behind = text.substring(trigger.end(), Math.min(text.length(), trigger.end() + REACH));
            boolean further = FURTHER_SUBJECT
                            .matcher(before.toLowerCase(Locale.ROOT))
                            .find()
                    || FURTHER_DEED.matcher(behind.toLowerCase(Locale.ROOT)).find();
            return further ? FURTHER : PLAIN;
        }
        List<String> words = List.of(
                before.substring(cut + 1).strip().toLowerCase(Locale.ROOT).split("[\\s\"\u201c\u2018\\[]+"));
        String article = own.split(" ", 2)[0];
        if (BACK.contains(article)) {
            return pointing(article);
        }
        Reference found = PLAIN;
        for (int i = words.size() - 1; i >= Math.max(0, words.size() - 4); i--) {
            if (ON.contains(words.get(i))) {
                return FURTHER;
            }
            if (BACK.contains(words.get(i))) {
                found = pointing(words.get(i));
                break;
            }
        }
        return found;
    }

    private static Reference pointing(String article) {
        return article.equals("the") ? DEFINITE : POINTING;
    }

    private static boolean isVerb(String word) {
        return VERBS.contains(word) || word.endsWith("ed");
    }
}
