package org.hearsay.event.internal.trigger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import org.hearsay.event.Realis;
import org.hearsay.model.Layers;
import org.hearsay.model.Trees;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: {@link Outlook}: planned, supposed and denied things, wherever the event's word stands in the tree. */
final class OutlookTest {

    private static final Map<String, Set<String>> WORDS = Map.of(
            "withdrawing", Set.of("withdraw", "take"),
            "wished", Set.of("plan", "consider", "threat"),
            "reached", Set.of("manage"),
            "refusing", Set.of("refuse"),
            "denying", Set.of("deny"),
            "barred", Set.of("call", "foil"),
            "ahead", Set.of("upcoming", "due"),
            "supposed", Set.of("risk", "possible"),
            "untrue", Set.of("false"),
            "signs", Set.of("sign"));

    @Test
    void auxiliariesTell() {
        assertEquals(
                Realis.PLANNED,
                told("visit", "Ada/PROPN/ada/nsubj/visit will/AUX/will/aux/visit visit/VERB/visit/root/-"));
        assertEquals(
                Realis.HYPOTHETICAL,
                told("visit", "Ada/PROPN/ada/nsubj/visit may/AUX/may/aux/visit visit/VERB/visit/root/-"));
        assertEquals(
                Realis.DENIED,
                told(
                        "visit",
                        "Ada/PROPN/ada/nsubj/visit did/AUX/do/aux/visit not/PART/not/advmod/visit visit/VERB/visit/root/-"));
        assertEquals(Realis.ACTUAL, told("visited", "Ada/PROPN/ada/nsubj/visited visited/VERB/visit/root/-"));
    }

    @Test
    void infinitivesLieAheadButForThoseReachedOrRefused() {
        String words = "Ada/PROPN/ada/nsubj/%s %s/VERB/%s/root/- to/PART/to/mark/flee flee/VERB/flee/xcomp/%s";
        assertEquals(Realis.PLANNED, told("flee", words.formatted("asked", "asked", "ask", "asked")));
        assertEquals(Realis.ACTUAL, told("flee", words.formatted("managed", "managed", "manage", "managed")));
        assertEquals(Realis.DENIED, told("flee", words.formatted("refused", "refused", "refuse", "refused")));
    }

    @Test
    void aNotInsideAConditionDeniesNothing() {
        String words =
                "%s/SCONJ/%s/mark/pay they/PRON/they/nsubj/pay did/AUX/do/aux/pay not/PART/not/advmod/pay pay/VERB/pay/advcl/left we/PRON/we/nsubj/left left/VERB/leave/root/-";
        assertEquals(Realis.HYPOTHETICAL, told("pay", words.formatted("if", "if")));
        assertEquals(Realis.HYPOTHETICAL, told("pay", words.formatted("unless", "unless")));
        assertEquals(Realis.DENIED, told("pay", words.formatted("because", "because")));
    }

    @Test
    void whoeverWithdrewAClaimStandsByItNoLonger() {
        String words =
                "They/PRON/they/nsubj/%1$s %1$s/VERB/%2$s/root/- back/ADV/back/advmod/%1$s the/DET/the/det/claim claim/NOUN/claim/obj/%1$s that/SCONJ/that/mark/fled he/PRON/he/nsubj/fled fled/VERB/flee/acl:relcl/claim";
        assertEquals(Realis.HYPOTHETICAL, told("fled", words.formatted("took", "take")));
        assertEquals(Realis.HYPOTHETICAL, told("fled", words.formatted("withdrew", "withdraw")));
        assertEquals(Realis.ACTUAL, told("fled", words.formatted("heard", "hear")));
        assertEquals(
                Realis.ACTUAL, told("fled", words.formatted("took", "take").replace("back/ADV/back", "up/ADV/up")));
    }

    @Test
    void nounsUnderVerbsOfWishing() {
        assertEquals(
                Realis.PLANNED,
                told(
                        "ban",
                        "They/PRON/they/nsubj/consider consider/VERB/consider/root/- a/DET/a/det/ban ban/NOUN/ban/obj/consider"));
        assertEquals(
                Realis.PLANNED,
                told(
                        "march",
                        "ahead/ADV/ahead/case/march of/ADP/of/fixed/ahead an/DET/a/det/march march/NOUN/march/obl/left they/PRON/they/nsubj/left left/VERB/leave/root/-"));
        assertEquals(
                Realis.DENIED,
                told(
                        "concert",
                        "concert/NOUN/concert/nsubj:pass/called was/AUX/be/aux:pass/called called/VERB/call/root/- off/ADP/off/compound:prt/called"));
    }

    @Test
    void aDayThatItIsDueOnTellsWhateverTheTreeMakesOfIt() {
        String words =
                "visit/NOUN/visit/nsubj/costs to/ADP/to/case/town the/DET/the/det/town town/NOUN/town/nmod/visit ,/PUNCT/,/punct/costs due/ADJ/due/advcl/costs %s/ADP/%s/case/%s %s/NOUN/%s/obl/due costs/VERB/cost/root/-";
        assertEquals(Realis.PLANNED, told("visit", words.formatted("in", "in", "June", "June", "june")));
        assertEquals(Realis.ACTUAL, told("visit", words.formatted("to", "to", "rain", "rain", "rain")));
    }

    @Test
    void noSignAndNobodyStruck() {
        assertEquals(
                Realis.HYPOTHETICAL,
                told(
                        "arson",
                        "no/DET/no/det/sign sign/NOUN/sign/nsubj/is of/ADP/of/case/arson arson/NOUN/arson/nmod/sign is/VERB/be/root/-"));
        assertEquals(
                Realis.DENIED,
                told(
                        "arrested",
                        "They/PRON/they/nsubj/arrested arrested/VERB/arrest/root/- nobody/PRON/nobody/obj/arrested"));
    }

    @Test
    void nobodyOfTheNextClause() {
        String words =
                "ferry/NOUN/ferry/nsubj/ran ran/VERB/run/root/- aground/ADV/aground/advmod/ran ;/PUNCT/;/punct/ran nobody/PRON/nobody/nsubj/ran was/AUX/be/aux:pass/hurt hurt/VERB/hurt/parataxis/ran";
        assertEquals(Realis.ACTUAL, told("ran", words));
        assertEquals(Realis.DENIED, told("hurt", words));
    }

    @Test
    void carriersTellOfWhatTheyCarry() {
        String talks = "They/PRON/they/nsubj/hold %s/AUX/%s/aux/hold hold/VERB/hold/root/- talks/NOUN/talk/obj/hold";
        assertEquals(Realis.PLANNED, told("talks", talks.formatted("will", "will")));
        assertEquals(Realis.ACTUAL, told("talks", talks.formatted("did", "do")));
    }

    @Test
    void deniedClausesAndFalseReports() {
        assertEquals(
                Realis.DENIED,
                told(
                        "burned",
                        "He/PRON/he/nsubj/denied denied/VERB/deny/root/- that/SCONJ/that/mark/burned they/PRON/they/nsubj/burned burned/VERB/burn/ccomp/denied it/PRON/it/obj/burned"));
        assertEquals(
                Realis.DENIED,
                told(
                        "coup",
                        "reports/NOUN/report/nsubj/false of/ADP/of/case/coup a/DET/a/det/coup coup/NOUN/coup/nmod/reports were/AUX/be/cop/false false/ADJ/false/root/-"));
        assertEquals(
                Realis.HYPOTHETICAL,
                told(
                        "sink",
                        "risk/NOUN/risk/root/- if/SCONJ/if/mark/sink they/PRON/they/nsubj/sink sink/VERB/sink/advcl/risk"));
    }

    @Test
    void notUntilAndNeitherNor() {
        String words =
                "Not/PART/not/advmod/fled %1$s/ADP/%1$s/case/noon noon/NOUN/noon/obl/fled he/PRON/he/nsubj/fled fled/VERB/flee/root/-";
        assertEquals(Realis.ACTUAL, told("fled", words.formatted("until")));
        assertEquals(Realis.ACTUAL, told("fled", words.formatted("before")));
        assertEquals(Realis.DENIED, told("fled", words.formatted("at")));
        assertEquals(
                Realis.DENIED,
                told(
                        "hurt",
                        "Neither/CCONJ/neither/cc/guard guard/NOUN/guard/nsubj/hurt nor/CCONJ/nor/cc/clerk clerk/NOUN/clerk/conj/guard was/AUX/be/aux/hurt hurt/VERB/hurt/root/-"));
    }

    @Test
    void theLastToLeaveLeftAndAFirstAttemptIsNone() {
        assertEquals(
                Realis.ACTUAL,
                told(
                        "leave",
                        "He/PRON/he/nsubj/miner was/AUX/be/cop/miner the/DET/the/det/miner last/ADJ/last/amod/miner miner/NOUN/miner/root/- to/PART/to/mark/leave leave/VERB/leave/acl/miner"));
        assertEquals(
                Realis.PLANNED,
                told(
                        "leave",
                        "a/DET/a/det/attempt first/ADJ/first/amod/attempt attempt/NOUN/attempt/nsubj/failed to/PART/to/mark/leave leave/VERB/leave/acl/attempt failed/VERB/fail/root/-"));
    }

    @Test
    void beforeHeCouldSpeakHeDidNot() {
        assertEquals(
                Realis.DENIED,
                told(
                        "speak",
                        "He/PRON/he/nsubj/died died/VERB/die/root/- before/SCONJ/before/mark/speak it/PRON/it/nsubj/speak could/AUX/could/aux/speak speak/VERB/speak/advcl/died"));
    }

    private static Realis told(String event, String words) {
        Layers layers = Trees.of(words);
        var outlook = new Outlook(
                layers,
                (section, word) -> WORDS.getOrDefault(section, Set.of()).contains(word),
                verb -> verb.equals("hold"));
        return outlook.of(Trees.find(layers.tokens(), event));
    }
}
