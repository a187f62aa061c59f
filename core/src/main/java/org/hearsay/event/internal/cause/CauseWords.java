package org.hearsay.event.internal.cause;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.hearsay.event.Filler;
import org.hearsay.model.Syntax;
import org.hearsay.model.Tag;
import org.hearsay.model.Token;
import org.hearsay.text.Span;

/** The words of a cause: what hangs on its head without what leads it in, without what is added behind a comma and without the event itself. */
final class CauseWords {

    /** Behind a comma these tell something more. */
    private static final Set<String> ADDED = Set.of("acl", "advcl", "appos", "ccomp", "obl", "dep");

    private final String text;
    private final List<Token> tokens;
    private final Syntax syntax;

    CauseWords(String text, List<Token> tokens, Syntax syntax) {
        this.text = text;
        this.tokens = tokens;
        this.syntax = syntax;
    }

    /** Those of a head; at least itself. */
    Filler of(int head, int event) {
        int first = new Leads(tokens, syntax).of(head).stream().reduce(syntax.firstOf(head) - 1, Math::max) + 1;
        int end = syntax.endOf(head);
        for (int child : syntax.listChildren(head)) {
            boolean behind = child > head;
            if (syntax.isUnder(event, child)) {
                first = behind ? first : Math.max(first, syntax.endOf(child));
                end = behind ? Math.min(end, syntax.firstOf(child)) : end;
            } else if (behind && isMore(child)) {
                end = Math.min(end, syntax.firstOf(child));
            }
        }
        first = Math.min(first, head);
        end = Math.max(end, head + 1);
        while (first < head && isLoose(tokens.get(first))) {
            first++;
        }
        while (end > head + 1 && isLoose(tokens.get(end - 1))) {
            end--;
        }
        Span span = new Span(
                tokens.get(first).span().start(), tokens.get(end - 1).span().end());
        return new Filler(span, span.of(text), OptionalInt.empty());
    }

    private boolean isMore(int child) {
        String relation = syntax.arc(child).relation();
        if (relation.equals("acl:relcl") || relation.equals("parataxis")) {
            return true;
        }
        int before = syntax.firstOf(child);
        boolean comma = before > 0
                && (tokens.get(before).is(",") || tokens.get(before - 1).is(","));
        return comma && ADDED.contains(syntax.arc(child).bare());
    }

    private static boolean isLoose(Token token) {
        return token.tag() == Tag.PUNCT || token.tag() == Tag.CCONJ || token.tag() == Tag.SYM;
    }
}
