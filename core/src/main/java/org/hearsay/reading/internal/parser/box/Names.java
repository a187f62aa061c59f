package org.hearsay.reading.internal.parser.box;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.document.Ids;

/** Gives every file of a container a name that no other has. For files of mailboxes, which have none, it is made from what they are. */
final class Names {

    private static final int LONGEST = 1000;
    private static final int LONGEST_TITLE = 80;

    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*", Pattern.DOTALL);
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    private static final Pattern NO_NAME = Pattern.compile("[\\p{Cntrl}\\p{Cf}/\\\\:*?\"<>|\\s]+");

    private final Map<Long, Integer> taken = new HashMap<>();
    private final Set<Long> folded = new HashSet<>();

    /** A name as an archive gives it: with slashes, or why it is not to be used. */
    static Optional<String> unsafe(String name) {
        String path = name.replace('\\', '/');
        if (path.isBlank() || path.length() > LONGEST) {
            return Optional.of("has no name that could be used");
        }
        if (CONTROL.matcher(path).find()) {
            return Optional.of("has signs in its name that no name holds");
        }
        if (path.startsWith("/") || DRIVE.matcher(path).matches()) {
            return Optional.of("has a name that leads out of the container");
        }
        for (String step : path.split("/", -1)) {
            if (step.equals("..")) {
                return Optional.of("has a name that leads out of the container");
            }
        }
        return Optional.empty();
    }

    /** The same name with slashes and without steps that lead nowhere. */
    static String plain(String name) {
        return name.replace('\\', '/').replaceAll("(?:^|(?<=/))(?:\\./)+", "").replaceAll("/{2,}", "/");
    }

    /** A name to show of one that cannot be used. */
    static String shown(String name) {
        String shown = CONTROL.matcher(name).replaceAll("\ufffd");
        return shown.length() <= 200 ? shown : shown.substring(0, 200) + "...";
    }

    /** Whether it is of a kind that is not looked at in folders either. */
    static boolean isHidden(String path) {
        for (String step : path.split("/")) {
            if (step.startsWith(".") || step.startsWith("~$") || step.equals("__MACOSX")) {
                return true;
            }
        }
        return false;
    }

    /** A name for what has none: day and title, and a few signs that tell it from others of the same day and title. */
    static String made(String day, String title, String key, String ending) {
        String words = NO_NAME.matcher(title).replaceAll(" ").strip().replaceFirst("^[.~]+", "");
        if (words.length() > LONGEST_TITLE) {
            int cut = words.offsetByCodePoints(0, words.codePointCount(0, LONGEST_TITLE));
            words = words.substring(0, cut).strip();
        }
        String hash = Ids.of("x", key);
        return (day.isEmpty() ? "" : day + " ")
                + (words.isEmpty() ? "" : words + " ")
                + hash.substring(hash.length() - 6)
                + ending;
    }

    /** The name, or where it is taken another like it; with what is to be told of that. */
    Receiver.Name free(String path, String label, String url, String day) {
        String free = path;
        String note = "";
        while (taken.merge(hash(free), 1, Integer::sum) > 1) {
            int i = taken.merge(hash(path), 0, Integer::sum);
            int dot = path.lastIndexOf('.');
            boolean ends = dot > path.lastIndexOf('/') + 1;
            free = ends ? path.substring(0, dot) + "~" + i + path.substring(dot) : path + "~" + i;
            note = "stands more than once in its container; this is number " + i + " of that name";
        }
        if (!folded.add(hash(Normalizer.normalize(free, Normalizer.Form.NFC).toLowerCase(Locale.ROOT)))
                && note.isEmpty()) {
            note = "has a name that differs from that of another file of its container in case alone";
        }
        return new Receiver.Name(free, label, note, url, day);
    }

    private static long hash(String name) {
        long hash = 1125899906842597L;
        for (int i = 0; i < name.length(); i++) {
            hash = 31 * hash + name.charAt(i);
        }
        return hash;
    }
}
