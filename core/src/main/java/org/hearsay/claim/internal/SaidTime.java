package org.hearsay.claim.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Tag;
import org.hearsay.model.Token;
import org.hearsay.text.Span;

/** Takes the words that tell when from those beside a cue, which also tell where, how and to whom. */
final class SaidTime {

    private static final Set<String> INNER =
            Set.of("the", "this", "last", "next", "earlier", "late", "early", "that", "same", ",");
    private static final Set<String> OPENING = Set.of("on", "in", "at", "during", "since", "before", "after");

    private SaidTime() {}

    /** The first run of time words, with the preposition before it. */
    static Optional<Span> in(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (isTime(tokens, i)) {
                int from = i;
                while (from > 0
                        && INNER.contains(tokens.get(from - 1).lower())
                        && !tokens.get(from - 1).is(",")) {
                    from--;
                }
                if (from > 0 && OPENING.contains(tokens.get(from - 1).lower())) {
                    from--;
                }
                return Optional.of(Span.cover(
                        tokens.get(from).span(), tokens.get(last(tokens, i)).span()));
            }
        }
        return Optional.empty();
    }

    /** Index of the last time word of the run that begins at {@code first}. */
    private static int last(List<Token> tokens, int first) {
        int last = first;
        for (int i = first + 1; i < tokens.size() && i - last <= 2; i++) {
            boolean number = tokens.get(i).tag() == Tag.NUM && i == last + 1;
            if (isTime(tokens, i) || number || tokens.get(i - 1).is(",") && isYear(tokens.get(i))) {
                last = i;
            } else if (!INNER.contains(tokens.get(i).lower())) {
                break;
            }
        }
        return last;
    }

    private static boolean isTime(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        if (isYear(token)) {
            return i > 0 && tokens.get(i - 1).is("in");
        }
        boolean name = token.is("may") || token.is("march");
        boolean number = Character.isDigit(token.lower().charAt(0));
        boolean dayOfMonth = number
                && i + 1 < tokens.size()
                && isWordOfTime(tokens.get(i + 1))
                && token.text().length() <= 2;
        return dayOfMonth || !number && isWordOfTime(token) && (!name || token.isCapital());
    }

    private static boolean isWordOfTime(Token token) {
        return Phrases.isTime(token.lower()) && !token.is("again") && !token.is("now") && !token.is("then");
    }

    private static boolean isYear(Token token) {
        return token.text().length() == 4 && token.text().chars().allMatch(Character::isDigit);
    }
}
