package org.hearsay.reading.internal.parser;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.document.Link;
import org.hearsay.text.Span;

/** Markdown to parts. The text stays the file itself; the signs at the edges of a paragraph are left outside its span. */
public final class MarkdownParser {

    private static final Pattern HEADING = Pattern.compile("\\s{0,3}(#{1,6})\\s+(.*?)(?:\\s+#+)?\\s*");
    private static final Pattern UNDERLINE = Pattern.compile("\\s{0,3}(=+|-+)\\s*");
    private static final Pattern RULE = Pattern.compile("\\s{0,3}(?:(?:\\*\\s*){3,}|(?:-\\s*){3,}|(?:_\\s*){3,})");
    private static final Pattern ITEM = Pattern.compile("\\s*(?:[-*+]|\\d{1,3}[.)])\\s+(.*\\S)\\s*");
    private static final Pattern NOTE = Pattern.compile("\\s{0,3}\\[\\^[^\\]]+\\]:\\s*\\S.*");
    private static final Pattern QUOTE = Pattern.compile("\\s{0,3}>\\s?(.*)");
    private static final Pattern FENCE = Pattern.compile("\\s{0,3}(?:```|~~~).*");
    private static final Pattern IMAGE = Pattern.compile("\\s*!\\[([^\\]]*)\\]\\([^)]*\\)\\s*");
    private static final Pattern ROW = Pattern.compile("\\s*\\|.*\\|\\s*");
    private static final Pattern LINK = Pattern.compile(
            "(?<!!)\\[([^\\[\\]]+)\\]\\(<?([^\\s<>()]+(?:\\([^\\s()]*\\))?)>?(?:\\s+\"[^\"]*\")?\\)|<(https?://[^<>\\s]+)>");
    private static final Pattern FIELD = Pattern.compile("([A-Za-z_-]+):\\s*(.*?)\\s*");

    private final String text;
    private final List<Part> parts = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final Map<String, String> fields = new HashMap<>();
    private int paragraph = -1;
    private int end;
    private Part.Hint hint = Part.Hint.NONE;
    private boolean titled;

    private MarkdownParser(String text) {
        this.text = text;
    }

    /** The parts of a decoded file. */
    public static Draft parse(String text) {
        var parser = new MarkdownParser(text);
        parser.run();
        return new Draft(text, parser.parts, parser.facts(), parser.links, List.of(), List.of());
    }

    private void run() {
        int start = frontMatter();
        boolean fenced = false;
        while (start < text.length()) {
            int stop = text.indexOf('\n', start);
            stop = stop < 0 ? text.length() : stop;
            String line = text.substring(start, stop);
            if (FENCE.matcher(line).matches()) {
                flush();
                fenced = !fenced;
            } else if (fenced) {
                part(new Span(start, stop), Part.Hint.BOILERPLATE);
            } else {
                line(line, start, stop);
            }
            start = stop + 1;
        }
        flush();
    }

    private void line(String line, int start, int stop) {
        Matcher heading = HEADING.matcher(line);
        Matcher item = ITEM.matcher(line);
        Matcher quote = QUOTE.matcher(line);
        Matcher image = IMAGE.matcher(line);
        if (line.isBlank()) {
            flush();
        } else if (paragraph >= 0
                && hint == Part.Hint.NONE
                && UNDERLINE.matcher(line).matches()) {
            hint = line.strip().startsWith("=") && !titled ? Part.Hint.TITLE : Part.Hint.HEADING;
            flush();
        } else if (RULE.matcher(line).matches()) {
            flush();
        } else if (heading.matches()) {
            flush();
            boolean top = heading.group(1).length() == 1 && !titled;
            part(new Span(start + heading.start(2), start + heading.end(2)), top ? Part.Hint.TITLE : Part.Hint.HEADING);
        } else if (image.matches()) {
            flush();
            part(new Span(start + image.start(1), start + image.end(1)), Part.Hint.CAPTION);
        } else if (NOTE.matcher(line).matches()) {
            flush();
            open(start, stop, Part.Hint.NOTE);
        } else if (ROW.matcher(line).matches()) {
            flush();
            cells(line, start);
        } else if (item.matches()) {
            flush();
            open(start + item.start(1), start + item.end(1), Part.Hint.LIST_ITEM);
        } else if (quote.matches() && paragraph < 0) {
            open(start + quote.start(1), stop, Part.Hint.NONE);
        } else if (paragraph >= 0) {
            end = stop;
        } else {
            open(start, stop, Part.Hint.NONE);
        }
    }

    private void open(int from, int to, Part.Hint as) {
        paragraph = from;
        end = to;
        hint = as;
    }

    private void flush() {
        if (paragraph >= 0) {
            part(new Span(paragraph, Math.max(paragraph, end)), hint);
        }
        paragraph = -1;
    }

    private void cells(String line, int start) {
        int from = line.indexOf('|') + 1;
        for (int bar = line.indexOf('|', from); bar >= 0; bar = line.indexOf('|', from)) {
            if (!line.substring(from, bar).matches("[\\s:-]*")) {
                part(new Span(start + from, start + bar), Part.Hint.TABLE_CELL);
            }
            from = bar + 1;
        }
    }

    private void part(Span raw, Part.Hint as) {
        Span span = withoutSigns(raw.strip(text));
        if (span.isEmpty()) {
            return;
        }
        titled |= as == Part.Hint.TITLE;
        parts.add(new Part(span, as));
        Matcher link = LINK.matcher(text).region(span.start(), span.end());
        while (link.find()) {
            int group = link.group(1) != null ? 1 : 3;
            links.add(new Link(new Span(link.start(group), link.end(group)), link.group(group == 1 ? 2 : 3)));
        }
    }

    /** '**All of it**' and '_all of it_' without the signs around it. */
    private Span withoutSigns(Span span) {
        for (String sign : List.of("***", "**", "__", "*", "_")) {
            String whole = span.of(text);
            int n = sign.length();
            if (whole.length() > 2 * n
                    && whole.startsWith(sign)
                    && whole.endsWith(sign)
                    && whole.indexOf(sign, n) == whole.length() - n) {
                return new Span(span.start() + n, span.end() - n);
            }
        }
        return span;
    }

    /** Fields between two lines of dashes at the very head; returns where the text goes on. */
    private int frontMatter() {
        int begin = text.startsWith("\ufeff") ? 1 : 0;
        if (!text.startsWith("---\n", begin) && !text.startsWith("---\r\n", begin)) {
            return begin;
        }
        int stop = text.indexOf("\n---", begin + 3);
        if (stop < 0) {
            return begin;
        }
        for (String line : text.substring(begin + 3, stop).split("\\R")) {
            Matcher field = FIELD.matcher(line);
            if (field.matches() && !field.group(2).isEmpty()) {
                fields.putIfAbsent(
                        field.group(1).toLowerCase(Locale.ROOT), field.group(2).replaceAll("^[\"']|[\"']$", ""));
            }
        }
        parts.add(new Part(new Span(begin, stop + 4), Part.Hint.BOILERPLATE));
        return stop + 4;
    }

    private Facts facts() {
        return new Facts(
                field("title", "headline"),
                field("published", "date"),
                field("outlet", "publication", "publisher", "source", "site"),
                field("author", "by"),
                field("url", "link", "canonical"),
                field("language", "lang"));
    }

    private Optional<String> field(String... names) {
        for (String name : names) {
            if (fields.containsKey(name)) {
                return Optional.of(fields.get(name));
            }
        }
        return Optional.empty();
    }
}
