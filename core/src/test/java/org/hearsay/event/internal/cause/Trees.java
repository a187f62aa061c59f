package org.hearsay.event.internal.cause;

import java.util.List;
import org.hearsay.event.EventKind;
import org.hearsay.event.internal.slot.Happening;
import org.hearsay.event.internal.slot.Reading;
import org.hearsay.event.internal.slot.Report;
import org.hearsay.event.internal.slot.Tie;
import org.hearsay.model.Layers;

/** Sentences with their trees, in the notation of {@link Reading#parsed}, and the event of each. */
record Trees(Layers layers, String text, Happening event) {

    static final Trees BECAUSE = of(
            "The/DET/det/1 plane/NOUN/nsubj/2 crashed/VERB/root/-1/crash because/SCONJ/mark/7 an/DET/det/5 engine/NOUN/nsubj/7"
                    + " had/AUX/aux/7/have failed/VERB/advcl/2/fail ,/PUNCT/punct/9 killing/VERB/advcl/7/kill two/NUM/obj/9",
            "crashed");

    static final Trees NOT_BECAUSE = of(
            "It/PRON/nsubj/1 sank/VERB/root/-1/sink not/PART/advmod/7 because/SCONJ/mark/7 the/DET/det/5 mate/NOUN/nsubj/7"
                    + " was/AUX/cop/7/be drinking/VERB/advcl/1/drink",
            "sank");

    static final Trees BECAUSE_NOT = of(
            "It/PRON/nsubj/1 sank/VERB/root/-1/sink because/SCONJ/mark/7 the/DET/det/4 pump/NOUN/nsubj/7 did/AUX/aux/7/do"
                    + " not/PART/advmod/7 work/VERB/advcl/1",
            "sank");

    static final Trees CAUSED = of(
            "A/DET/det/1 quake/NOUN/nsubj/2 caused/VERB/root/-1/cause the/DET/det/4 failure/NOUN/obj/2 of/ADP/case/7"
                    + " the/DET/det/7 dam/NOUN/nmod/4",
            "failure");

    static final Trees RULED_OUT = of(
            "They/PRON/nsubj/1 ruled/VERB/root/-1/rule out/ADP/compound:prt/1 arson/NOUN/obj/1 as/ADP/case/6 the/DET/det/6"
                    + " reason/NOUN/obl/1 for/ADP/case/9 the/DET/det/9 fire/NOUN/nmod/6",
            "fire");

    static final Trees MIGHT = of(
            "A/DET/det/1 spark/NOUN/nsubj/3 might/AUX/aux/3/might explain/VERB/root/-1 the/DET/det/5 fire/NOUN/obj/3",
            "fire");

    static final Trees OWING_TO = of(
            "Trains/NOUN/nsubj/1/train stopped/VERB/root/-1/stop owing/ADP/case/4 to/ADP/fixed/2 snow/NOUN/obl/1"
                    + " that/PRON/nsubj/6 fell/VERB/acl:relcl/4/fall",
            "stopped");

    static final Trees WHEN = of(
            "The/DET/det/1 bus/NOUN/nsubj/2 overturned/VERB/root/-1/overturn when/ADV/advmod/6 a/DET/det/5 tyre/NOUN/nsubj/6"
                    + " burst/VERB/advcl/2",
            "overturned");

    private static Trees of(String tree, String event) {
        Report report = Reading.parsed(tree, event, EventKind.ACCIDENT);
        return new Trees(
                report.layers(), report.document().text(), report.happenings().getFirst());
    }

    /** Index of a word. */
    int at(String word) {
        for (int i = 0; i < layers.tokens().size(); i++) {
            if (layers.tokens().get(i).is(word)) {
                return i;
            }
        }
        throw new IllegalArgumentException(word);
    }

    Tie tie(String word) {
        return Tie.between(layers.syntax(), event.word(), at(word));
    }

    Causes causes(CauseModel model) {
        return new Causes(text, layers, List.of(), List.of(event), model);
    }
}
