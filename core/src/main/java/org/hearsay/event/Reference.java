package org.hearsay.event;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.text.Span;

/** How the words before a trigger point: back at an event already told, at a further one, or nowhere. */
public enum Reference {
    /** 'the meeting', 'this attack': told before. */
    DEFINITE,
    /** 'another meeting', 'a second strike': not the one told before. */
    FURTHER,
    PLAIN;

    private static final Set<String> BACK =
            Set.of("the", "this", "that", "these", "those", "its", "his", "her", "their");
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

    /** What the words of {@code text} directly before {@code trigger} show. */
    public static Reference of(String text, Span trigger) {
        String before = text.substring(Math.max(0, trigger.start() - REACH), trigger.start());
        String own = trigger.of(text).toLowerCase(Locale.ROOT);
        int cut = Math.max(Math.max(before.lastIndexOf('.'), before.lastIndexOf(',')), before.lastIndexOf('\n'));
        List<String> words = List.of(
                before.substring(cut + 1).strip().toLowerCase(Locale.ROOT).split("[\\s\"\u201c\u2018\\[]+"));
        if (BACK.contains(own.split(" ", 2)[0])) {
            return DEFINITE;
        }
        Reference found = PLAIN;
        for (int i = words.size() - 1; i >= Math.max(0, words.size() - 4); i--) {
            if (ON.contains(words.get(i))) {
                return FURTHER;
            }
            if (BACK.contains(words.get(i))) {
                found = DEFINITE;
                break;
            }
        }
        return found;
    }
}
