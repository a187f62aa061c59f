package org.hearsay.reading.internal.parser.paper;

import com.rtfparserkit.parser.RtfListenerAdaptor;
import com.rtfparserkit.rtf.Command;
import com.rtfparserkit.rtf.CommandType;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.issue.IssueCode;
import org.hearsay.reading.internal.parser.Draft;
import org.hearsay.reading.internal.parser.Facts;
import org.hearsay.reading.internal.parser.Part;
import org.hearsay.reading.internal.parser.Signature;

/**
 * Writes what a reader sees of an RTF file: of the many groups that are no text of the page only those are shown that the
 * format says are. What was deleted or is hidden is not shown.
 */
final class RtfWriter extends RtfListenerAdaptor {

    private static final Pattern ADDRESS = Pattern.compile("HYPERLINK\\s+\"([^\"]+)\"");

    /** Where the words of a group go. */
    private enum Goes {
        SHOWN,
        NOWHERE,
        ADDRESS,
        STYLES,
        TITLE,
        AUTHOR
    }

    /** What holds inside a group; a group begins with what holds around it. */
    private static final class Group {
        private Goes goes = Goes.SHOWN;
        private boolean hidden;
        private boolean deleted;
        private int style = -1;
        private boolean opened;
        private boolean linked;
        private boolean field;
        private boolean note;
        private String address = "";

        Group inside() {
            var group = new Group();
            group.goes = goes;
            group.hidden = hidden;
            group.deleted = deleted;
            group.style = style;
            return group;
        }
    }

    private final Manuscript out = new Manuscript();
    private final Deque<Group> groups = new ArrayDeque<>();
    private final Map<Integer, String> styles = new HashMap<>();
    private final StringBuilder title = new StringBuilder();
    private final StringBuilder author = new StringBuilder();
    private Group group = new Group();
    private boolean inTable;
    private boolean inList;
    private int style;
    private boolean wasChanged;

    Draft draft() {
        if (wasChanged) {
            out.flaw(IssueCode.TRACKED_CHANGES, "holds tracked changes; it is read as it looks with all of them taken");
        }
        return out.build(new Facts(
                Optional.of(title.toString().strip()).filter(t -> !t.isEmpty()),
                Optional.empty(),
                Optional.empty(),
                Signature.person(author.toString()),
                Optional.empty(),
                Optional.empty()));
    }

    @Override
    public void processGroupStart() {
        openNote(false);
        groups.push(group);
        group = group.inside();
    }

    /** Only the word behind that of a note tells whether it stands at the end. */
    private void openNote(boolean atEnd) {
        if (group.note) {
            group.note = false;
            group.opened = true;
            out.openNote(atEnd);
        }
    }

    @Override
    public void processGroupEnd() {
        if (group.linked) {
            out.endLink();
        }
        if (group.opened) {
            out.close();
        }
        Group around = groups.pop();
        if (!group.address.isEmpty()) {
            around.address = group.field ? "" : group.address;
        }
        group = around;
    }

    @Override
    public void processString(String string) {
        openNote(false);
        switch (group.goes) {
            case SHOWN -> {
                if (!group.hidden && !group.deleted) {
                    out.append(string);
                }
            }
            case ADDRESS -> {
                Matcher m = ADDRESS.matcher(string);
                if (m.find()) {
                    group.address = m.group(1);
                }
            }
            case STYLES -> {
                if (group.style >= 0) {
                    styles.merge(group.style, string, String::concat);
                }
            }
            case TITLE -> title.append(string);
            case AUTHOR -> author.append(string);
            case NOWHERE -> {
                // No text of the page.
            }
        }
    }

    @Override
    public void processCommand(Command command, int parameter, boolean hasParameter, boolean optional) {
        openNote(command == Command.ftnalt);
        boolean on = !hasParameter || parameter != 0;
        if (command == Command.optionalcommand) {
            // What follows is a group that even the library does not know.
            group.goes = Goes.NOWHERE;
        } else if (command.getCommandType() == CommandType.Destination) {
            destination(command);
        } else if (command == Command.s) {
            group.style = parameter;
            style = group.goes == Goes.STYLES ? style : parameter;
        } else if (command == Command.v) {
            group.hidden = on;
        } else if (command == Command.deleted) {
            group.deleted = on;
            wasChanged |= on;
        } else if (command == Command.revised) {
            wasChanged |= on;
        } else if (command == Command.plain) {
            group.hidden = false;
            group.deleted = false;
        } else if (group.goes == Goes.SHOWN) {
            shown(command, parameter);
        }
    }

    private void shown(Command command, int parameter) {
        switch (command) {
            case par, sect -> end();
            case cell, nestcell -> out.end(Part.Hint.TABLE_CELL);
            case line, lbr, softline -> out.breakLine();
            case tab, page, column, emspace, enspace, qmspace -> word(" ");
            case nonbreakingspace -> word("\u00a0");
            case nonbreakinghyphen -> word("-");
            case pard -> {
                inTable = false;
                inList = false;
                style = 0;
            }
            case intbl -> inTable = true;
            case ls -> inList = parameter > 0;
            default -> {
                // How it looks.
            }
        }
    }

    private void word(String words) {
        if (!group.hidden && !group.deleted) {
            out.append(words);
        }
    }

    private void end() {
        if (!group.hidden && !group.deleted) {
            out.end(inTable ? Part.Hint.TABLE_CELL : hint());
        }
    }

    private Part.Hint hint() {
        String name = styles.getOrDefault(style, "").toLowerCase(Locale.ROOT).strip();
        if (name.startsWith("title")) {
            return Part.Hint.TITLE;
        }
        if (name.startsWith("heading")) {
            return Part.Hint.HEADING;
        }
        if (name.startsWith("caption")) {
            return Part.Hint.CAPTION;
        }
        if (name.startsWith("toc ")) {
            return Part.Hint.BOILERPLATE;
        }
        return inList ? Part.Hint.LIST_ITEM : Part.Hint.NONE;
    }

    private void destination(Command command) {
        boolean shown = group.goes == Goes.SHOWN && !group.hidden && !group.deleted;
        switch (command) {
            case rtf, object, result, shppict, shp, ud -> {
                // Holds what is shown, and other groups.
            }
            case field -> group.field = true;
            case fldinst -> group.goes = Goes.ADDRESS;
            case fldrslt -> {
                String address = groups.isEmpty() ? "" : groups.getFirst().address;
                if (shown && !address.isEmpty()) {
                    out.beginLink(address);
                    group.linked = true;
                }
            }
            case footnote -> group.note = shown;
            case header, headerl, headerr, headerf, footer, footerl, footerr, footerf -> {
                if (shown) {
                    out.openHead();
                    group.opened = true;
                }
            }
            case shpinst -> group.goes = shown ? Goes.SHOWN : Goes.NOWHERE;
            case shptxt, dptxbxtext -> {
                if (shown) {
                    out.openBox();
                    group.opened = true;
                }
            }
            case stylesheet -> group.goes = Goes.STYLES;
            case info -> group.goes = Goes.NOWHERE;
            case title -> group.goes = Goes.TITLE;
            case author -> group.goes = Goes.AUTHOR;
            default -> group.goes = group.goes == Goes.STYLES ? Goes.STYLES : Goes.NOWHERE;
        }
    }
}
