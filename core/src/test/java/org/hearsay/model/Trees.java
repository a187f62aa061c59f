package org.hearsay.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.text.Span;

/** Layers of one sentence from words written 'form/TAG/lemma/relation/governor'; the governor '-' is none. */
public final class Trees {

    private Trees() {}

    /** Of one sentence. */
    public static Layers of(String words) {
        var tokens = new ArrayList<Token>();
        var cells = new ArrayList<String[]>();
        int at = 0;
        for (String word : words.strip().split("\\s+")) {
            String[] cell = word.split("/");
            cells.add(cell);
            tokens.add(new Token(
                    new Span(at, at + cell[0].length()),
                    cell[0],
                    cell[0].toLowerCase(java.util.Locale.ROOT),
                    Tag.valueOf(cell[1]),
                    cell[2]));
            at += cell[0].length() + 1;
        }
        List<Arc> arcs = cells.stream()
                .map(c -> c[4].equals("-") ? Arc.TOP : new Arc(find(tokens, c[4]), c[3]))
                .toList();
        var sentence = new Sentence(0, new Span(0, at - 1), 0, 0, tokens.size());
        return new Layers(List.of(sentence), tokens, Syntax.of(tokens, arcs, true), Optional.empty());
    }

    /** The place of a word. */
    public static int find(List<Token> tokens, String form) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).text().equals(form)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no word " + form);
    }
}
