package org.hearsay.reading.internal.format;

import java.util.Locale;

/** Why a file is skipped, by the end of its name: where it holds reports in a form that is not read, what to make of it first. */
public final class Unread {

    private Unread() {}

    /** The reason, to stand behind 'is skipped: '. */
    public static String why(String name) {
        String ending = name.substring(Math.max(0, name.lastIndexOf('.'))).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case ".pst", ".ost", ".olm" ->
                "it is a mailbox of Outlook, which is not read; save its messages as .mbox, .eml or .msg first";
            case ".rar" -> "archives of this kind are not read; unpack it, or pack it as .zip or .7z first";
            default -> "its format is not one that is read";
        };
    }
}
