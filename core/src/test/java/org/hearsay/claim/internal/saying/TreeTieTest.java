package org.hearsay.claim.internal.saying;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.claim.Form;
import org.hearsay.model.Arc;
import org.hearsay.model.Layers;
import org.hearsay.model.Sentence;
import org.hearsay.model.Syntax;
import org.hearsay.model.Tag;
import org.hearsay.model.Token;
import org.hearsay.text.Span;
import org.hearsay.time.TimeExpression;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@link TreeTie}: sentences as {@code word:lemma:TAG:head:relation}, the time in the word marked *, the cue in that marked !. */
class TreeTieTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            true  | Dane:dane:PROPN:1:nsubj said:say!:VERB:-1:root on:on:ADP:3:case Tuesday:tuesday*:PROPN:1:obl
            true  | In:in:ADP:2:case an:a:DET:2:det interview:interview:NOUN:6:obl on:on:ADP:4:case Tuesday:tuesday*:PROPN:2:nmod Dane:dane:PROPN:6:nsubj said:say!:VERB:-1:root
            true  | Dane:dane:PROPN:4:nsubj speaking:speak:VERB:0:acl on:on:ADP:3:case Tuesday:tuesday*:PROPN:1:obl said:say!:VERB:-1:root
            true  | A:a:DET:1:det letter:letter:NOUN:4:nsubj of:of:ADP:3:case Tuesday:tuesday*:PROPN:1:nmod said:say!:VERB:-1:root
            false | Dane:dane:PROPN:4:nsubj hurt:hurt:VERB:0:acl on:on:ADP:3:case Tuesday:tuesday*:PROPN:1:obl said:say!:VERB:-1:root
            false | The:the:DET:1:det fire:fire:NOUN:4:obl of:of:ADP:3:case Tuesday:tuesday*:PROPN:1:nmod said:say!:VERB:-1:root
            false | Dane:dane:PROPN:1:nsubj said:say!:VERB:-1:root it:it:PRON:3:nsubj broke:break:VERB:1:ccomp on:on:ADP:5:case Tuesday:tuesday*:PROPN:3:obl
            false | After:after:ADP:1:case Tuesday:tuesday*:PROPN:3:obl Dane:dane:PROPN:3:nsubj said:say!:VERB:-1:root
            """)
    void goesUpToTheCueThroughWordsOfSayingAlone(boolean tied, String sentence) {
        var tokens = new ArrayList<Token>();
        var arcs = new ArrayList<Arc>();
        int time = 0;
        int cue = 0;
        for (String word : sentence.strip().split(" ")) {
            String[] part = word.split(":");
            int at = tokens.size();
            time = part[1].endsWith("*") ? at : time;
            cue = part[1].endsWith("!") ? at : cue;
            var span = new Span(at * 20, at * 20 + part[0].length());
            String lemma = part[1].replaceAll("[*!]", "");
            tokens.add(
                    new Token(span, part[0], part[0].toLowerCase(java.util.Locale.ROOT), Tag.valueOf(part[2]), lemma));
            arcs.add(new Arc(Integer.parseInt(part[3]), part[4]));
        }
        var whole = new Span(0, tokens.getLast().span().end());
        var layers = new Layers(
                List.of(new Sentence(0, whole, 0, 0, tokens.size())),
                tokens,
                Syntax.of(tokens, arcs, true),
                Optional.empty());
        var moment = new Moment(
                new TimeExpression(
                        tokens.get(time).span(),
                        "Tuesday",
                        Optional.empty(),
                        new TimeExpression.Basis("weekday-past", Optional.empty())),
                time,
                time + 1);
        var scene = new Scene(0, tokens.size(), cue, cue + 1, List.of(), List.of(), Form.INDIRECT);
        assertEquals(tied, new TreeTie(new Tree(layers), SayingWords.english()).ties(moment, scene));
    }
}
