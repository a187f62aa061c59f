package org.hearsay.reading.internal.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.PhraseIndex;
import org.hearsay.reading.internal.paragraph.Shape;

/** The phrases that tell what a paragraph of a report is, from the lexicon {@code layout}. Immutable. */
public final class Phrases {

    private final PhraseIndex<Lexicon.Entry> whole;
    private final PhraseIndex<Lexicon.Entry> starts;
    private final PhraseIndex<Lexicon.Entry> within;
    private final PhraseIndex<Lexicon.Entry> credits;
    private final PhraseIndex<Lexicon.Entry> pictures;
    private final PhraseIndex<Lexicon.Entry> labels;
    private final PhraseIndex<Lexicon.Entry> kickers;
    private final PhraseIndex<Lexicon.Entry> closings;
    private final PhraseIndex<Lexicon.Entry> roles;
    private final PhraseIndex<Lexicon.Entry> outlets;
    private final PhraseIndex<Lexicon.Entry> boxes;
    private final PhraseIndex<Lexicon.Entry> agencies;
    private final PhraseIndex<Lexicon.Entry> facts;
    private final DayLabels dayLabels;

    public Phrases(Lexicon layout) {
        whole = PhraseIndex.of(layout.getSection("boilerplate-line"));
        starts = PhraseIndex.of(layout.getSection("boilerplate-start"));
        within = PhraseIndex.of(layout.getSection("boilerplate-within"));
        credits = PhraseIndex.of(layout.getSection("credit"));
        pictures = PhraseIndex.of(layout.getSection("caption-start"));
        labels = PhraseIndex.of(layout.getSection("date-label"));
        closings = PhraseIndex.of(layout.getSection("closing-credit"));
        kickers = PhraseIndex.of(layout.getSection("kicker"));
        roles = PhraseIndex.of(layout.getSection("writer"));
        outlets = PhraseIndex.of(layout.getSection("outlet-word"));
        agencies = PhraseIndex.of(layout.getSection("agency"));
        boxes = PhraseIndex.of(layout.getSection("box-label"));
        facts = PhraseIndex.of(layout.getSection("fact-label"));
        dayLabels = new DayLabels(layout, Lexicon.english("calendars"));
    }

    /** What a day in a line of the head is the day of. */
    public DayLabels dayLabels() {
        return dayLabels;
    }

    public static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && isWord(text, i);
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                words.add(text.substring(start, i).toLowerCase(Locale.ROOT).replace('\u2019', '\''));
                start = -1;
            }
        }
        return words;
    }

    private static boolean isWord(String text, int i) {
        char c = text.charAt(i);
        boolean joins = (c == '-' || c == '\'' || c == '\u2019')
                && i > 0
                && i + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(i - 1))
                && Character.isLetterOrDigit(text.charAt(i + 1));
        return Character.isLetterOrDigit(c) || c == '\u00a9' || c == '|' || joins;
    }

    /** Menus, appeals, share links. */
    public boolean isBoilerplate(Shape shape) {
        if (shape.words() > 70) {
            return false;
        }
        List<String> words = words(shape.text());
        if (words.isEmpty()) {
            // Rules and rows of stars between sections.
            return true;
        }
        boolean isWhole =
                whole.findAt(words, 0).filter(h -> h.words() == words.size()).isPresent();
        return isWhole
                || shape.words() <= 40
                        && !shape.quoted()
                        && starts.findAt(words, 0)
                                .filter(h -> !h.value().has("short") || shape.words() <= 12)
                                .isPresent()
                || anywhere(within, words);
    }

    /** 'Additional reporting by …', at the foot of a report. */
    public boolean isClosingCredit(Shape shape) {
        return shape.words() <= 40 && !shape.quoted() && anywhere(closings, words(shape.text()));
    }

    /** 'Update:', 'Analysis:' and the like, which stand where a dateline's place would. */
    boolean isKicker(String text) {
        return kickers.findAt(words(text), 0).isPresent();
    }

    /** 'SECTION: News', 'Location: Port Ansel': a fact of the head beside its label. */
    public boolean isFact(Shape shape) {
        return shape.words() <= 12
                && !shape.isClosed()
                && !shape.quoted()
                && facts.findAt(words(shape.text()), 0).isPresent();
    }

    /** 'Pull quote' and the like: how a paragraph is set, not who speaks in it. */
    public boolean isBoxLabel(String text) {
        return isWhole(boxes, text);
    }

    /** Whether an agency goes by that name alone. */
    boolean isAgency(String text) {
        return isWhole(agencies, text);
    }

    private static boolean isWhole(PhraseIndex<Lexicon.Entry> index, String text) {
        List<String> words = words(text);
        return index.findAt(words, 0).filter(h -> h.words() == words.size()).isPresent();
    }

    /** Whether it names a picture or who made it. */
    public boolean hasCredit(String text) {
        return anywhere(credits, words(text));
    }

    public boolean startsCaption(String text) {
        int colon = text.indexOf(':');
        List<String> words = words(text);
        int before =
                colon < 0 || colon > 30 ? 0 : words(text.substring(0, colon)).size();
        return pictures.findAt(words, 0)
                .filter(h -> h.value().has("bare") || h.words() == before)
                .isPresent();
    }

    /** 'Staff Writer', 'our correspondent': a writer's office, not a name. */
    public boolean hasWriterWord(String text) {
        return anywhere(roles, words(text));
    }

    /** Whether it is named as newspapers, stations and agencies are. */
    public boolean hasOutletWord(String text) {
        return anywhere(outlets, words(text));
    }

    /** What stays of a masthead line when labels are taken away. */
    String withoutLabels(String text) {
        StringBuilder rest = new StringBuilder();
        List<String> words = words(text);
        for (int i = 0; i < words.size(); i++) {
            int taken = labels.findAt(words, i).map(PhraseIndex.Hit::words).orElse(0);
            if (taken > 0) {
                i += taken - 1;
            } else {
                rest.append(words.get(i)).append(' ');
            }
        }
        return rest.toString().strip();
    }

    private static boolean anywhere(PhraseIndex<Lexicon.Entry> index, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (index.findAt(words, i).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
