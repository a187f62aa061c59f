package org.hearsay.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Form;
import org.hearsay.claim.Link;
import org.hearsay.document.Document;
import org.hearsay.document.Evidence;
import org.hearsay.text.Span;

/**
 * One sentence of somebody's words in quotation marks, ready to be compared with other prints of it.
 *
 * @param evidence where it stands
 * @param text the words as printed
 * @param words the words as they are compared: lower case, without marks and an editor's brackets
 * @param chain who says it, through whom
 * @param quote id of the quotation that it is a sentence of, or its own
 * @param cued whether a word of saying in the same block goes with the quotation
 * @param repeated whether the report says that the speaker takes up the words of another
 */
public record Utterance(
        Evidence evidence,
        String text,
        List<String> words,
        List<Link> chain,
        String quote,
        boolean cued,
        boolean repeated) {

    /** Fewer words than these are said by many. */
    public static final int LEAST_WORDS = 6;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['\u2019.,-][\\p{L}\\p{N}]+)*");

    /** Words around a quotation by which one speaker is told to use those of another, or many to say the same. */
    private static final Pattern REPEATED = Pattern.compile("\\b(?:quot(?:ed|es|ing)|echo\\w*|repeat\\w*|reiterat\\w*"
            + "|turned|borrow\\w*|recall\\w*|cit(?:ed|es|ing)|paraphras\\w*|parod\\w*|mock\\w*|mimic\\w*|chant\\w*|sang"
            + "|sing(?:s|ing)?|slogan\\w*|motto|read(?:s|ing)?(?: out| aloud)?|recit\\w*|same words|in unison|joint(?:ly)?"
            + "|both|retweet\\w*|shared|words of|proverb|saying|anthem|oath|prayer|placards?|banners?|signs?|script"
            + "|joint statement|statement|letter|communiqu\u00e9)\\b");

    private static final int REACH = 160;

    private static final int LONGEST_PRONOUN = 4;

    public Utterance {
        words = List.copyOf(words);
        chain = List.copyOf(chain);
    }

    /** What a report quotes whose speaker is sure, in order of place; short pieces are left out. */
    public static List<Utterance> listIn(Document document, List<Claim> claims) {
        var found = new ArrayList<Utterance>();
        Set<String> cued = claims.stream()
                .filter(c -> c.cue()
                        .filter(cue -> inOneBlock(document, cue, c.content().span()))
                        .isPresent())
                .map(c -> c.quote().orElse(c.id()))
                .collect(Collectors.toUnmodifiableSet());
        for (Claim claim : claims) {
            Span span = claim.content().span();
            if (claim.form() != Form.DIRECT || !claim.sure() || claim.glossOf().isPresent()) {
                continue;
            }
            List<String> words = words(document.text(), claim);
            if (words.size() >= LEAST_WORDS) {
                found.add(new Utterance(
                        claim.content(),
                        span.of(document.text()),
                        words,
                        claim.chain(),
                        claim.quote().orElse(claim.id()),
                        cued.contains(claim.quote().orElse(claim.id())),
                        isRepeated(document.text(), span)));
            }
        }
        return List.copyOf(found);
    }

    private static boolean inOneBlock(Document document, Span a, Span b) {
        return document.findBlock(a.start()).equals(document.findBlock(b.start()));
    }

    /** Whether the speaker is named, and not by a pronoun, in words that belong to the quotation. */
    public boolean isNamed(Document document) {
        return cued
                && speaker()
                        .span()
                        .filter(s -> s.of(document.text()).chars().anyMatch(Character::isUpperCase)
                                && s.length() > LONGEST_PRONOUN
                                && inOneBlock(document, s, evidence.span()))
                        .isPresent();
    }

    /** The innermost speaker. */
    public Link speaker() {
        return chain.getLast();
    }

    /** Whether somebody is a link of the chain. */
    public boolean isThrough(OptionalInt referent) {
        return chain.stream()
                .anyMatch(l -> l.referent().isPresent() && l.referent().equals(referent));
    }

    private static List<String> words(String text, Claim claim) {
        Span span = claim.content().span();
        var plain = new StringBuilder(span.of(text));
        for (Span inserted : claim.insertions()) {
            for (int i = Math.max(span.start(), inserted.start()); i < Math.min(span.end(), inserted.end()); i++) {
                plain.setCharAt(i - span.start(), ' ');
            }
        }
        var words = new ArrayList<String>();
        Matcher m = WORD.matcher(plain);
        while (m.find()) {
            words.add(m.group()
                    .toLowerCase(Locale.ROOT)
                    .replace('\u2019', '\'')
                    .replace(".", "")
                    .replace(",", ""));
        }
        return words;
    }

    private static boolean isRepeated(String text, Span span) {
        String before = text.substring(Math.max(0, span.start() - REACH), span.start());
        String after = text.substring(span.end(), Math.min(text.length(), span.end() + REACH));
        int from = Math.max(before.lastIndexOf('\n'), before.lastIndexOf(". ")) + 1;
        int line = after.indexOf('\n');
        int stop = after.indexOf(". ");
        int to = Math.min(line < 0 ? after.length() : line, stop < 0 ? after.length() : stop);
        // a mark inside a mark: the speaker quotes somebody
        boolean nested = !before.isEmpty()
                && "\u2018'".indexOf(before.charAt(before.length() - 1)) >= 0
                && before.length() > 1
                && "\u201c\"".indexOf(before.charAt(before.length() - 2)) >= 0;
        return nested
                || REPEATED.matcher(before.substring(from)).find()
                || REPEATED.matcher(after.substring(0, to)).find();
    }
}
