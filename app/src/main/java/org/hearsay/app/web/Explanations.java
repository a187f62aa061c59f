package org.hearsay.app.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.app.web.page.ExplanationPage;
import org.hearsay.app.web.page.ExplanationPage.Part;
import org.hearsay.app.web.page.Frame;
import org.hearsay.issue.IssueCode;

/** The pages that explain the kinds of issue: those of {@code docs/errors}, packed with the app. */
final class Explanations {

    /** A paragraph that begins with its own heading. */
    private static final Pattern LEAD = Pattern.compile("\\*\\*(.+?)\\.?\\*\\* (.+)");

    private Explanations() {}

    /** The explanation of a kind of issue; {@code dossier} is the name for the frame. */
    static Optional<ExplanationPage> find(String slug, String dossier) {
        // Only known codes become a path.
        return Stream.of(IssueCode.values())
                .filter(c -> c.slug().equals(slug))
                .findFirst()
                .map(c -> new ExplanationPage(
                        new Frame(slug, dossier, Frame.Section.ISSUES, ""), slug, parts(text(slug))));
    }

    private static String text(String slug) {
        try (InputStream in = Explanations.class.getResourceAsStream("/org/hearsay/app/errors/" + slug + ".md")) {
            return in == null
                    ? "This kind of issue has no page yet."
                    : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the page of " + slug, e);
        }
    }

    /** The little Markdown that these pages use: headings, paragraphs, items, indented or fenced code. */
    private static List<Part> parts(String text) {
        var parts = new ArrayList<Part>();
        boolean fenced = false;
        for (String line : text.lines().toList()) {
            if (line.startsWith("```")) {
                fenced = !fenced;
            } else if (fenced) {
                parts.add(new Part("code", line));
            } else if (line.startsWith("#")) {
                parts.add(
                        new Part(line.startsWith("# ") ? "title" : "heading", plain(line.replaceFirst("^#+\\s*", ""))));
            } else if (line.startsWith("- ") || line.startsWith("* ")) {
                parts.add(new Part("item", plain(line.substring(2))));
            } else if (line.isBlank()) {
                parts.add(new Part("", ""));
            } else {
                Matcher lead = LEAD.matcher(line);
                boolean leads = lead.matches();
                if (leads) {
                    parts.add(new Part("heading", plain(lead.group(1))));
                }
                addProse(parts, plain(leads ? lead.group(2) : line.strip()));
            }
        }
        return parts.stream().filter(p -> !p.style().isEmpty()).toList();
    }

    private static void addProse(List<Part> parts, String line) {
        Part last = parts.isEmpty() ? new Part("", "") : parts.getLast();
        boolean goesOn = last.style().equals("paragraph") || last.style().equals("item");
        if (goesOn) {
            parts.removeLast();
            parts.add(new Part(last.style(), last.text() + " " + line));
        } else {
            parts.add(new Part("paragraph", line));
        }
    }

    private static String plain(String line) {
        return line.replace("`", "").replace("**", "").replaceAll("\\[([^\\]]*)\\]\\([^)]*\\)", "$1");
    }
}
