package org.hearsay.account.internal.naming;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.account.internal.naming.Naming.Form;
import org.hearsay.event.Event;
import org.hearsay.event.Gist;
import org.hearsay.event.KindTrait;
import org.hearsay.text.Span;
import org.hearsay.text.Wording;

/** What speaks for words as the name of an event and what against them: how they are made, cut and begun, whom they name. */
final class NamingSigns {

    private static final int[] LENGTHS = {1, 2, 3, 4, 6, 8, 11, 15, 20, 24};

    private static final Pattern NUMBER = Pattern.compile(".*\\d.*");

    private static final Pattern OPEN = Pattern.compile(
            "(?i)\\b(?:whether|if|unless|would|could|might|deny|denied|denies|denying|hopes?|hoped|plan(?:s|ned)?|propos\\p{L}+|any|suspected|possibility)\\b");

    /** So many letters before words are looked at. */
    private static final int FAR = 80;

    private final Event event;
    private final Setting setting;
    private final Map<String, Integer> heads;
    private final int tellings;

    /**
     * Of the names of one event.
     *
     * @param heads how many tellings use each stem for the event
     * @param tellings how many there are
     */
    NamingSigns(Event event, Setting setting, Map<String, Integer> heads, int tellings) {
        this.event = event;
        this.setting = setting;
        this.heads = heads;
        this.tellings = tellings;
    }

    /** The signs of one name. */
    List<String> of(Naming naming) {
        var signs = new ArrayList<String>();
        String form = naming.form().name().toLowerCase(Locale.ROOT);
        signs.add("any");
        signs.add("form=" + form);
        telling(naming, form, signs);
        words(naming, form, signs);
        signs.addAll(WordSigns.of(naming));
        Gist gist = naming.told().gist().orElse(null);
        if (gist != null) {
            who(naming, clauseOf(naming, gist), signs);
        }
        cuts(naming, signs);
        boolean quoting = naming.words().indexOf('\u201c') >= 0 && naming.form() != Form.SAID;
        add(
                signs,
                quoting,
                "quote whole=" + naming.told().surroundings().around().whole());
        return signs;
    }

    private static Gist clauseOf(Naming naming, Gist gist) {
        boolean around = naming.form() == Form.AROUND || naming.form() == Form.AROUND_WHOLE;
        return around ? gist.clause().orElse(gist) : gist;
    }

    /** What the telling is like, and how it stands to the others. */
    private void telling(Naming naming, String form, List<String> signs) {
        Told told = naming.told();
        int most = told.stems().stream()
                .mapToInt(s -> heads.getOrDefault(s, 0))
                .max()
                .orElse(0);
        if (tellings > 1) {
            signs.add("shared=" + 3 * most / tellings);
        }
        signs.add("kind=" + told.told().mention().kind().slug());
        add(signs, told.told().mention().kind() != event.kind(), "another kind");
        add(signs, told.surroundings().isQuoted(), "quoted");
        add(signs, told.surroundings().isTitle(), "title");
        add(signs, !told.isOwn(), "told by others");
        add(signs, KindTrait.VIOLENT.isOf(event.kind()), "violent, " + form);
    }

    /** Adds the signs of the place and the time that stand behind the words. */
    void behind(Naming naming, boolean place, boolean time, List<String> signs) {
        boolean noun = naming.form() == Form.NOUN || naming.form() == Form.NOUN_OF;
        boolean bare = naming.words().indexOf(' ') < 0;
        if (place) {
            signs.addAll(setting.whereSigns(naming.told()));
            add(signs, noun, "where, noun");
            add(signs, bare, "where, bare");
        }
        if (time) {
            signs.addAll(setting.whenSigns(naming.told()));
            add(signs, noun, "when, noun");
            add(signs, bare, "when, bare");
        }
    }

    private static void add(List<String> signs, boolean holds, String sign) {
        if (holds) {
            signs.add(sign);
        }
    }

    private static void words(Naming naming, String form, List<String> signs) {
        String[] words = naming.words().split(" ");
        int size = 0;
        while (size < LENGTHS.length && LENGTHS[size] < words.length) {
            size++;
        }
        signs.add("words=" + size);
        signs.add("words=" + size + ", " + form);
        signs.add("first=" + shown(words[0]));
        signs.add("last=" + shown(words[words.length - 1]));
        int names = 0;
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < words.length; i++) {
            String word = words[i].replaceAll("[^\\p{L}\\p{N}'\u2019-]", "");
            boolean capital = i > 0 && !word.isEmpty() && Character.isUpperCase(word.charAt(0));
            names += capital ? 1 : 0;
            add(signs, capital && isSmall(word), "small word in capitals");
            add(signs, word.length() > 3 && !isSmall(word) && !seen.add(word.toLowerCase(Locale.ROOT)), "told twice");
            add(signs, i + 1 < words.length && word.matches(".*['\u2019]s") && isSmall(words[i + 1]), "whose");
        }
        signs.add("names=" + Math.min(3, names));
        signs.add("names=" + Math.min(1, names) + ", " + form);
        add(signs, NUMBER.matcher(naming.words()).matches(), "number");
        add(signs, naming.words().contains(": "), "colon");
        boolean told = naming.told()
                .speaker()
                .filter(s -> naming.words().startsWith(s + ": "))
                .isPresent();
        if (told) {
            String teller = naming.words().replaceFirst("^(?:The|A|An) ", "").split(":")[0];
            signs.add("teller named=" + Told.isName(teller));
        }
    }

    /** A small word by itself, a number, a name, or another word by how it ends. */
    static String shown(String word) {
        String plain = word.replaceAll("[^\\p{L}\\p{N}]", "");
        if (plain.isEmpty()) {
            return "mark";
        }
        String lower = plain.toLowerCase(Locale.ROOT);
        if (isSmall(lower)) {
            return lower;
        }
        if (Character.isDigit(plain.charAt(0))) {
            return "number";
        }
        String end = lower.endsWith("ing") ? "ing" : lower.endsWith("ed") ? "ed" : lower.endsWith("s") ? "s" : "word";
        return Character.isUpperCase(plain.charAt(0)) ? "capital" : end;
    }

    private static boolean isSmall(String word) {
        return Wording.of(word).stems().isEmpty();
    }

    /** Who is told to have done it. */
    private static void who(Naming naming, Gist gist, List<String> signs) {
        Told told = naming.told();
        add(signs, told.isHeadline(gist), "headline");
        add(signs, told.isPointing(gist), "points elsewhere");
        if (gist.noun()) {
            return;
        }
        String words = told.who(gist);
        String first = words.isEmpty() ? "nobody" : shown(words.split(" ")[0]);
        signs.add("who=" + first);
        signs.add("who named=" + Told.isName(words.replaceFirst("^(?:The|A|An|This|That) ", "")));
        String what = told.what(gist);
        signs.add("what=" + shown(what.split(" ")[0]));
        add(signs, what.indexOf(' ') < 0, "what bare");
        add(signs, Told.isName(what), "what named");
        boolean inverted = !gist.who().isEmpty()
                && gist.what().getFirst().start() < gist.who().getFirst().start();
        add(signs, inverted, "verb first");
    }

    /** What was left out before, between and behind the words. */
    private static void cuts(Naming naming, List<String> signs) {
        List<Span> spans = naming.spans();
        if (spans.isEmpty()) {
            return;
        }
        String text = naming.told().text();
        int gaps = 0;
        for (int i = 1; i < spans.size(); i++) {
            int from = spans.get(i - 1).end();
            int to = spans.get(i).start();
            String gap = from < to ? text.substring(from, to).strip() : "";
            if (gap.length() > 1) {
                gaps++;
                boolean set = ",(\u2014\u2013-".indexOf(gap.charAt(0)) >= 0
                        && ",)\u2014\u2013-".indexOf(gap.charAt(gap.length() - 1)) >= 0;
                signs.add(set ? "gap set off" : "gap=" + shown(gap.split("\\s+")[0]));
                add(signs, !set, "gap of " + Math.min(4, gap.split("\\s+").length));
            }
        }
        signs.add("gaps=" + Math.min(3, gaps));
        signs.add("next=" + next(text, spans.getLast().end()));
        signs.add("before=" + before(text, spans.getFirst().start()));
        add(signs, isOpen(naming, spans.getFirst().start()), "left open");
        Span trigger = naming.told().told().mention().trigger().span();
        add(signs, spans.stream().noneMatch(trigger::overlaps), "without its word");
    }

    /** 'whether the wall had been cut': words before these in the sentence leave open whether it happened. */
    private static boolean isOpen(Naming naming, int at) {
        String text = naming.told().text();
        int from = Math.min(at, Math.max(at - FAR, naming.told().surroundings().start()));
        return OPEN.matcher(text.substring(from, at)).find();
    }

    private static String next(String text, int at) {
        int end = Math.min(text.length(), at + 24);
        String rest = at < end ? text.substring(at, end) : "";
        if (rest.isBlank()) {
            return "end";
        }
        char first = rest.charAt(0);
        if (first == '\n') {
            return "end";
        }
        return Character.isWhitespace(first) || Character.isLetterOrDigit(first)
                ? shown(rest.strip().split("\\s+")[0])
                : String.valueOf(first);
    }

    private static String before(String text, int at) {
        int from = Math.max(0, at - 24);
        String rest = text.substring(from, at).replaceAll("[\"\u201c\u201d]", "");
        if (rest.isBlank() || rest.stripTrailing().matches("(?s).*[.!?:]") || rest.matches("(?s).*\n\\s*")) {
            return "start";
        }
        String[] words = rest.strip().split("\\s+");
        String last = words[words.length - 1];
        return last.endsWith(",") ? "," : shown(last);
    }
}
