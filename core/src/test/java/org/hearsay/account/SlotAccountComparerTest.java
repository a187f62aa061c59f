package org.hearsay.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.hearsay.claim.Act;
import org.hearsay.claim.Certainty;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Form;
import org.hearsay.claim.Link;
import org.hearsay.claim.Polarity;
import org.hearsay.document.Document;
import org.hearsay.document.DocumentId;
import org.hearsay.document.Evidence;
import org.hearsay.document.Extractor;
import org.hearsay.entity.Entity;
import org.hearsay.entity.ReferentKey;
import org.hearsay.entity.Relation;
import org.hearsay.entity.RelationKind;
import org.hearsay.event.Event;
import org.hearsay.event.Tellings;
import org.hearsay.event.ToldEvent;
import org.hearsay.mention.EntityKind;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

/** What accounts of one event are found to agree and to differ on; each line of a report is one mention of the event. */
class SlotAccountComparerTest {

    @Test
    void n01OneDayAndItsMonthRefineButTwoDaysConflict() {
        assertEquals(
                "time agree 2031-03-12",
                slots(
                        SlotKind.TIME,
                        report("A", "2031-03-13", "meet met | on=2031-03-12"),
                        report("B", "2031-03-14", "meet met | on=2031-03-12")));
        assertEquals(
                "time refine 2031-03-12 / 2031-03",
                slots(
                        SlotKind.TIME,
                        report("A", "2031-03-13", "meet met | on=2031-03-12"),
                        report("B", "2031-03-14", "meet met | on=2031-03")));
        assertEquals(
                "time conflict 2031-03-12 / 2031-03-11",
                slots(
                        SlotKind.TIME,
                        report("A", "2031-03-13", "meet met | on=2031-03-12"),
                        report("B", "2031-03-14", "meet met | on=2031-03-11")));
    }

    @Test
    void n01aAWeekReachesToTheDayOnWhichItWasPrintedWhereThatIsNear() {
        String last = "meet met | on=2031-03-03/2031-03-09";
        assertEquals(
                "time refine 2031-03-11 / 2031-03-03/2031-03-09",
                slots(
                        SlotKind.TIME,
                        report("A", "2031-03-12", "meet met | on=2031-03-11"),
                        report("B", "2031-03-15", last)));
        assertEquals(
                "time conflict 2031-03-02 / 2031-03-03/2031-03-09",
                slots(
                        SlotKind.TIME,
                        report("A", "2031-03-12", "meet met | on=2031-03-02"),
                        report("B", "2031-03-15", last)));
        assertEquals(
                "time conflict 2031-03-11 / 2031-03-03/2031-03-09",
                slots(
                        SlotKind.TIME,
                        report("A", "2031-03-12", "meet met | on=2031-03-11"),
                        report("B", "2031-03-25", last)));
    }

    @Test
    void n01bHoursOfOneDayAreValuesWhereTheyAreInDispute() {
        Report wire = report("A", "2031-03-13", "disaster slide | on=2031-03-12 | clock=05:40");
        assertEquals(
                "time conflict 2031-03-12T05:40 / 2031-03-12T04:05",
                slots(
                        SlotKind.TIME,
                        wire,
                        report("B", "2031-03-14", "disaster landslide | on=2031-03-12 | clock=04:05")));
        assertEquals(
                "time conflict 2031-03-12T05:40 / 2031-03-12T04:05",
                slots(SlotKind.TIME, wire, report("B", "2031-03-14", "disaster landslide | clock=04:05")),
                "an hour whose day the other report tells");
        assertEquals(
                "time agree 2031-03-12",
                slots(
                        SlotKind.TIME,
                        wire,
                        report("B", "2031-03-14", "disaster landslide | on=2031-03-12 | clock=05:45")));
        assertEquals(
                "time single 2031-03-12",
                slots(SlotKind.TIME, wire, report("B", "2031-03-14", "disaster landslide | clock=05:40")));
    }

    @Test
    void n01cOfTwoDaysThatExcludeEachOtherIsNotSaidThatBothCanHoldWhateverOurDoubt() {
        EventAccounts doubted = compare(
                report("A", "2031-03-13", "meet met | on=2031-03-12"),
                report("B", "2031-03-14", "meet met | perhaps=2031-03-11"));
        Slot time = doubted.slots().stream()
                .filter(s -> s.kind() == SlotKind.TIME)
                .findFirst()
                .orElseThrow();
        assertEquals(Verdict.REFINE, time.verdict());
        assertEquals(
                "'2031-03-12' and '2031-03-11' cannot both hold, but it is in doubt that both are told of this event.",
                time.reason());
    }

    /** A report of Thursday morning tells of the night as of Thursday. */
    @Test
    void n01eTheDayOfTheReportAndTheDayBesideItMayBeOneNight() {
        String own = "accident sank | weekday=2031-03-13";
        assertEquals(
                "time differ 2031-03-13 / 2031-03-12",
                slots(
                        SlotKind.TIME,
                        report("A", "2031-03-14", "accident sank | on=2031-03-12"),
                        report("B", "2031-03-13", own)));
        assertEquals(
                "time conflict 2031-03-13 / 2031-03-11",
                slots(
                        SlotKind.TIME,
                        report("A", "2031-03-14", "accident sank | on=2031-03-11"),
                        report("B", "2031-03-13", own)));
        assertEquals(
                "time conflict 2031-03-13 / 2031-03-12",
                slots(
                        SlotKind.TIME,
                        report("A", "2031-03-14", "accident sank | on=2031-03-12"),
                        report("B", "2031-03-13", "accident sank | on=2031-03-13")),
                "a date in so many words");
    }

    /** When a strike began says nothing against when it ended, and two ends exclude each other. */
    @Test
    void n01dDaysOfOnePhaseAreComparedWithEachOther() {
        assertEquals(
                "time conflict 2031-03-11 / 2031-03-12",
                slots(
                        SlotKind.TIME,
                        report("A", "2031-03-13", "protest Ended was the strike | perhaps=2031-03-11"),
                        report("B", "2031-03-14", "protest Ended was the strike | perhaps=2031-03-12")));
        assertEquals(
                "time refine 2031-03-11 / 2031-03-05",
                slots(
                        SlotKind.TIME,
                        report("A", "2031-03-13", "protest Ended was the strike | on=2031-03-11"),
                        report("B", "2031-03-14", "protest Begun was the strike | on=2031-03-05")));
        assertEquals(
                "time differ 2031-03-11 / 2031-03-12",
                slots(
                        SlotKind.TIME,
                        report("A", "2031-03-13", "protest Ended was the strike | perhaps=2031-03-11"),
                        report("B", "2031-03-14", "protest There was a strike | on=2031-03-12")),
                "no phase is told by one");
    }

    @Test
    void n02OneReportThatGivesTwoDaysInOneVoiceContradictsItself() {
        assertEquals(
                "time conflict 2031-03-11 / 2031-03-12",
                slots(
                        SlotKind.TIME,
                        report("A", "2031-03-13", "meet met | on=2031-03-12\nmeet meeting | on=2031-03-11")));
    }

    @Test
    void n03ATownAndAHouseInItRefineAndTwoHousesConflict() {
        assertEquals(
                "place refine Dorrin House in Port Ansel / Port Ansel",
                slots(
                        SlotKind.PLACE,
                        report("A", "2031-03-13", "meet met | at=Dorrin House in Port Ansel"),
                        report("B", "2031-03-14", "meet met | at=Port Ansel")));
        assertEquals(
                "place conflict Dorrin House / Mint Hall",
                slots(
                        SlotKind.PLACE,
                        report("A", "2031-03-13", "meet met | at=Dorrin House"),
                        report("B", "2031-03-14", "meet met | at=Mint Hall")));
        assertEquals(
                "place refine Dorrin House / Velmark Province",
                slots(
                        SlotKind.PLACE,
                        report("A", "2031-03-13", "meet met | at=Dorrin House"),
                        report("B", "2031-03-14", "meet met | at=Velmark Province")));
    }

    @Test
    void n03bWhatHasANameThatEndsInAPlainWordMayLieInATown() {
        Report dam = report("A", "2031-03-13", "die died | at=Ronn dam");
        assertEquals(
                "place refine Ronn dam / Kalmery",
                slots(SlotKind.PLACE, dam, report("B", "2031-03-14", "die died | at=Kalmery")));
        assertEquals(
                "place conflict Ronn dam / Holm pass",
                slots(SlotKind.PLACE, dam, report("B", "2031-03-14", "die died | at=Holm pass")));
    }

    /** A state need stand in no list of countries. */
    @Test
    void n03aATownMayLieInWhatAReportTellsOfAsAState() {
        Report town = report("A", "2031-03-13", "die died | at=Orvane");
        assertEquals(
                "place refine Orvane / Tarvand",
                slots(
                        SlotKind.PLACE,
                        report("A", "2031-03-13", "die Tarvand's army says they died | at=Orvane"),
                        report("B", "2031-03-14", "die died | at=Tarvand")),
                "told by the other report");
        assertEquals(
                "place refine Orvane / Tarvand",
                slots(
                        SlotKind.PLACE,
                        town,
                        report("B", "2031-03-14", "die The government of Tarvand says they died | at=Tarvand")));
        assertEquals(
                "place conflict Orvane / Tarvand",
                slots(SlotKind.PLACE, town, report("B", "2031-03-14", "die died | at=Tarvand")));
    }

    @Test
    void n04ALaterTollIsAnUpdateAndOneOfTheSameDayAConflict() {
        assertEquals(
                "toll update 12 killed / 15 killed",
                slots(
                        SlotKind.TOLL,
                        report("A", "2031-03-13", "attack attack | toll=killed 12"),
                        report("B", "2031-03-14", "attack attack | toll=killed 15")));
        assertEquals(
                "toll conflict 15 killed / 12 killed",
                slots(
                        SlotKind.TOLL,
                        report("A", "2031-03-13", "attack attack | toll=killed 12"),
                        report("B", "2031-03-13", "attack attack | toll=killed 15")));
        assertEquals(
                "toll refine 12 killed / 10 or more killed",
                slots(
                        SlotKind.TOLL,
                        report("A", "2031-03-13", "attack attack | toll=killed 12"),
                        report("B", "2031-03-14", "attack attack | toll=killed 10+")));
        assertEquals(
                "toll refine 12 killed / 15 wounded",
                slots(
                        SlotKind.TOLL,
                        report("A", "2031-03-13", "attack attack | toll=killed 12"),
                        report("B", "2031-03-14", "attack attack | toll=wounded 15")));
    }

    /** A term of prison does not grow with the days, the bodies that are found do. */
    @Test
    void n04cATermIsNoLaterCountAndBodiesAreSomeOfTheDead() {
        Report six = report("A", "2031-03-13", "sentence sentenced | toll=measure 6 year");
        assertEquals(
                "toll conflict 6 year / 8 year",
                slots(SlotKind.TOLL, six, report("B", "2031-03-14", "sentence sentenced | toll=measure 8 year")));
        assertEquals(
                "toll differ 6 year / 8 year",
                slots(SlotKind.TOLL, six, report("B", "2031-09-14", "sentence sentenced | toll=measure 8 year")),
                "half a year later it may be that of an appeal");
        assertEquals(
                "toll refine 11 killed / 66 killed",
                slots(
                        SlotKind.TOLL,
                        report("A", "2031-03-13", "accident sinking | toll=killed 66"),
                        report("B", "2031-03-13", "accident sinking | toll=killed 11 bodies")));
    }

    /** A rival who speaks last need not know more, and what both sides count together is no count of one. */
    @Test
    void n04bTwoWhoEachCountForThemselvesTellNoLaterCount() {
        assertEquals(
                "toll differ 12 killed / 41 killed",
                slots(
                        SlotKind.TOLL,
                        report("A", "2031-03-13", "attack attack | toll=killed 12 | claim=sarn"),
                        report("B", "2031-03-17", "attack attack | toll=killed 41 | claim=vell")));
        assertEquals(
                "toll update 12 killed / 41 killed",
                slots(
                        SlotKind.TOLL,
                        report("A", "2031-03-13", "attack attack | toll=killed 12 | claim=sarn"),
                        report("B", "2031-03-17", "attack attack | toll=killed 41 | claim=sarn")));
        assertEquals(
                "toll update 9 killed / 12 killed / 41 killed",
                slots(
                        SlotKind.TOLL,
                        report("A", "2031-03-12", "attack attack | toll=killed 9"),
                        report("B", "2031-03-13", "attack attack | toll=killed 12 | claim=sarn"),
                        report("C", "2031-03-17", "attack attack | toll=killed 41 | claim=vell")),
                "the last one replaces neither");
        assertEquals("toll refine 35 killed / 100 killed", slots(SlotKind.TOLL, report("A", "2031-03-13", """
                                attack attack | toll=killed 35 | claim=vell
                                attack attack | toll=killed 100 | claim=both
                                """)));
    }

    @Test
    void n05BeforeAndAfterTheSameThingConflict() {
        assertEquals(
                "order conflict before the shelling of Selwick / after the shelling",
                slots(
                        SlotKind.ORDER,
                        report("A", "2031-03-13", "meet met | order=before the shelling of Selwick"),
                        report("B", "2031-03-14", "meet met | order=after the shelling")));
        assertEquals(
                "order refine before the vote / after the shelling",
                slots(
                        SlotKind.ORDER,
                        report("A", "2031-03-13", "meet met | order=before the vote"),
                        report("B", "2031-03-14", "meet met | order=after the shelling")));
    }

    @Test
    void n06OneBodyRepresentedByTwoPeopleConflictsButALongerListDoesNot() {
        assertEquals(
                "participants conflict Ada Vell / Tomas Reck / Ivo Sarn",
                slots(
                        SlotKind.PARTICIPANTS,
                        report("A", "2031-03-13", "meet met | who=Ivo Sarn,Ada Vell"),
                        report("B", "2031-03-14", "meet met | who=Ivo Sarn,Tomas Reck")));
        assertEquals(
                "participants refine Ada Vell / Ivo Sarn / Tomas Reck",
                slots(
                        SlotKind.PARTICIPANTS,
                        report("A", "2031-03-13", "meet met | who=Ivo Sarn,Ada Vell"),
                        report("B", "2031-03-14", "meet met | who=Ivo Sarn,Tomas Reck,Ada Vell")));
    }

    @Test
    void n06aGuardsOfTwoCountriesAreTwoAndThoseOfOneMayBeOne() {
        assertEquals(
                "perpetrator conflict Andorran border guards / guards from the Bahamas",
                slots(
                        SlotKind.PERPETRATOR,
                        report("A", "2031-03-13", "attack fired | agent=Andorran border guards"),
                        report("B", "2031-03-13", "attack fired | agent=guards from the Bahamas")));
        assertEquals(
                "perpetrator refine Andorran border guards / the army of Andorra",
                slots(
                        SlotKind.PERPETRATOR,
                        report("A", "2031-03-13", "attack fired | agent=Andorran border guards"),
                        report("B", "2031-03-13", "attack fired | agent=the army of Andorra")));
        assertEquals(
                "perpetrator refine Andorran guards / Bahamian guards",
                slots(
                        SlotKind.PERPETRATOR,
                        report("A", "2031-03-13", "attack fired | agent=Andorran guards,Bahamian guards"),
                        report("B", "2031-03-13", "attack fired | agent=Bahamian guards")),
                "who names both sides excludes neither");
        assertEquals(
                "perpetrator refine masked men / gunmen",
                slots(
                        SlotKind.PERPETRATOR,
                        report("A", "2031-03-13", "attack fired | agent=gunmen"),
                        report("B", "2031-03-13", "attack fired | agent=masked men")));
    }

    @Test
    void n06cWhatStrikesIsNoDoerAndABodyOfNoCountryMayBeThatOfTheOther() {
        Report guards = report("A", "2031-03-13", "attack fired | agent=Andorran border guards");
        assertEquals(
                "perpetrator refine Andorran border guards / Bahamian drones",
                slots(SlotKind.PERPETRATOR, guards, report("B", "2031-03-13", "attack fired | agent=Bahamian drones")));
        assertEquals(
                "perpetrator refine Air Force / Andorran border guards",
                slots(SlotKind.PERPETRATOR, guards, report("B", "2031-03-13", "attack fired | agent=Air Force")));
    }

    @Test
    void n06dWhoFiresBackIsNoDoer() {
        assertEquals(
                "perpetrator single smugglers",
                slots(
                        SlotKind.PERPETRATOR,
                        report("A", "2031-03-13", "attack fired | agent=smugglers | patient=a patrol"),
                        report("B", "2031-03-13", "attack fired | agent=police | patient=the attackers")));
    }

    @Test
    void n06bWhoStrikesHereAndIsStruckThereIsInDispute() {
        assertEquals(
                "perpetrator conflict smugglers / the police patrol",
                slots(
                        SlotKind.PERPETRATOR,
                        report("A", "2031-03-13", "attack fired | agent=smugglers | patient=a patrol of police"),
                        report("B", "2031-03-13", "attack fired | agent=the police patrol | patient=traders")));
        assertEquals(
                "perpetrator differ students / dockers",
                slots(
                        SlotKind.PERPETRATOR,
                        report("A", "2031-03-13", "attack fired | agent=dockers"),
                        report("B", "2031-03-13", "attack fired | agent=students")));
    }

    @Test
    void n07TwoThingsThatBroughtItDownConflictUnlessOneIsOnlyGuessed() {
        Report fire = report("A", "2031-03-13", "accident crash | cause=an engine fire");
        assertEquals(
                "cause conflict an engine fire / a rocket",
                slots(SlotKind.CAUSE, fire, report("B", "2031-03-14", "accident crash | cause=a rocket")));
        assertEquals(
                "cause refine an engine fire / fire",
                slots(SlotKind.CAUSE, fire, report("B", "2031-03-14", "accident crash | cause=fire")));
        assertEquals(
                "cause differ an engine fire / a rocket",
                slots(
                        SlotKind.CAUSE,
                        fire,
                        report("B", "2031-03-14", "accident crash | cause=a rocket | claim=maybe")));
    }

    @Test
    void n07aAGunAndItsShellsDoNotExcludeEachOther() {
        Report shells = report("A", "2031-03-13", "explode blast | with=forty shells");
        assertEquals(
                "instrument refine forty shells / guns",
                slots(SlotKind.INSTRUMENT, shells, report("B", "2031-03-14", "explode blast | with=guns")));
        assertEquals(
                "instrument conflict forty shells / a car bomb",
                slots(SlotKind.INSTRUMENT, shells, report("B", "2031-03-14", "explode blast | with=a car bomb")));
    }

    @Test
    void n07bAnAttackMayHaveSeveralMeansButOneMissileIsNoCarBomb() {
        Report missile = report("A", "2031-03-13", "attack strike | with=a missile");
        assertEquals(
                "instrument conflict a missile / a car bomb",
                slots(SlotKind.INSTRUMENT, missile, report("B", "2031-03-14", "attack attack | with=a car bomb")));
        assertEquals(
                "instrument differ a missile / rifles",
                slots(SlotKind.INSTRUMENT, missile, report("B", "2031-03-14", "attack attack | with=rifles")));
        assertEquals(
                "instrument refine a missile / a drone",
                slots(SlotKind.INSTRUMENT, missile, report("B", "2031-03-14", "attack attack | with=a drone")));
    }

    @Test
    void n08eThatNobodyWasAskedToDoItDeniesNoDeed() {
        Report signed = report("A", "2031-03-13", "sign The captain has signed");
        assertEquals(
                "occurrence refine actual / denied",
                slots(
                        SlotKind.OCCURRENCE,
                        signed,
                        report("B", "2031-03-14", "sign Nobody was asked to signed | realis=denied")));
        assertEquals(
                "occurrence conflict actual / denied",
                slots(SlotKind.OCCURRENCE, signed, report("B", "2031-03-14", "sign She never signed | realis=denied")));
    }

    @Test
    void n08OneWhoSaysItHappenedAndOneWhoDeniesItConflict() {
        assertEquals(
                "occurrence conflict actual / denied",
                slots(
                        SlotKind.OCCURRENCE,
                        report("A", "2031-03-13", "meet met | claim=sarn"),
                        report("B", "2031-03-14", "meet met | claim=vell | realis=denied")));
        assertEquals(
                "occurrence refine actual / denied",
                slots(
                        SlotKind.OCCURRENCE,
                        report("A", "2031-03-13", "meet met | claim=sarn"),
                        report("B", "2031-03-14", "meet met | claim=sarn | realis=denied")));
    }

    /** Who denies direct talks may own that there were others. */
    @Test
    void n08bWhatIsDeniedMoreNarrowlyIsNotDeniedWhole() {
        Report narrow = report("B", "2031-03-14", "meet No direct talks | claim=vell | realis=denied");
        assertEquals(
                "occurrence refine actual / denied",
                slots(SlotKind.OCCURRENCE, report("A", "2031-03-13", "meet talks | claim=sarn"), narrow));
        assertEquals(
                "occurrence conflict actual / denied",
                slots(SlotKind.OCCURRENCE, report("A", "2031-03-13", "meet direct talks | claim=sarn"), narrow));
    }

    @Test
    void n08cWhoRefusesWhatIsAheadDeniesNothing() {
        assertEquals(
                "occurrence refine actual / denied",
                slots(
                        SlotKind.OCCURRENCE,
                        report("A", "2031-03-13", "meet met | claim=sarn"),
                        report("B", "2031-03-14", "meet We will not have met | claim=vell | realis=denied")));
    }

    @Test
    void n08dWhatIsOfferedOrTalkedOfIsOnlyPlanned() {
        Report denied = report("B", "2031-03-14", "agree No deal | claim=vell | realis=denied");
        assertEquals(
                "occurrence refine planned / denied",
                slots(
                        SlotKind.OCCURRENCE,
                        report("A", "2031-03-13", "agree The club offers him a year with a deal | claim=sarn"),
                        denied));
        assertEquals(
                "occurrence conflict actual / denied",
                slots(
                        SlotKind.OCCURRENCE,
                        report("A", "2031-03-13", "agree The club made a deal | claim=sarn"),
                        denied));
    }

    @Test
    void n08aThatItWasSaidDoesNotTellThatItHappened() {
        assertEquals(
                "occurrence single actual",
                slots(SlotKind.OCCURRENCE, report("A", "2031-03-13", "explode blast"), report("B", "2031-03-14", """
                                explode bombed | realis=hypothetical
                                accuse accusation
                                """)));
    }

    /** Of no kind: an analyst is told that it is told differently, not that both can hold. */
    @Test
    void n08fWhatIsOfNoKindDiffers() {
        assertEquals(
                "occurrence differ actual / denied",
                slots(
                        SlotKind.OCCURRENCE,
                        report("A", "2031-03-13", "other The owner paid a ransom"),
                        report("B", "2031-03-14", "other No ransom | realis=denied")));
    }

    /** Of no kind, but denied in the words in which it was told. */
    @Test
    void n08gWhatIsDeniedWordForWordIsInConflict() {
        assertEquals(
                "occurrence conflict actual / denied",
                slots(
                        SlotKind.OCCURRENCE,
                        report("A", "2031-03-13", "other for the crew of the tanker the owner a ransom"),
                        report(
                                "B",
                                "2031-03-14",
                                "other for the crew of the tanker the owner no ransom | realis=denied")));
    }

    /** How many took the same part; of two parts or two sorts of people the numbers say nothing against each other. */
    @Test
    void n09aHeadcountsOfOnePart() {
        Report seventeen = report("A", "2031-03-13", "release freed | patient=17 oil workers");
        assertEquals(
                "toll conflict 17 oil workers / 9 workers",
                slots(SlotKind.TOLL, seventeen, report("B", "2031-03-13", "release freed | patient=nine workers")));
        assertEquals(
                "toll refine 17 oil workers / 4 gunmen",
                slots(SlotKind.TOLL, seventeen, report("B", "2031-03-13", "release freed | agent=four gunmen")));
        assertEquals(
                "toll refine 17 oil workers / 20 policemen",
                slots(SlotKind.TOLL, seventeen, report("B", "2031-03-13", "release freed | patient=20 policemen")));
    }

    @Test
    void n09eWhoWasSeizedIsCountedAlikeByNounAndByNumber() {
        assertEquals(
                "toll conflict 7 detained / 4 nuns",
                slots(
                        SlotKind.TOLL,
                        report("A", "2031-03-13", "abduct abducted | toll=detained 7"),
                        report("B", "2031-03-13", "abduct kidnapped | patient=four nuns")));
    }

    /** A fine is what it was a day later, too; what a flood costs rises. */
    @Test
    void n09bAFineDoesNotGrow() {
        Report fine = report("A", "2031-03-13", "sentence fined | toll=amount 80000");
        assertEquals(
                "toll conflict 80000 amount / 200000 amount",
                slots(SlotKind.TOLL, fine, report("B", "2031-03-14", "sentence fined | toll=amount 200000")));
        assertEquals(
                "toll differ 80000 amount / 200000 amount",
                slots(
                        SlotKind.TOLL,
                        report("A", "2031-03-13", "disaster flood | toll=amount 80000"),
                        report("B", "2031-03-14", "disaster flood | toll=amount 200000")));
    }

    @Test
    void n09cMagnitudesOfTwoObservatoriesDifferALittle() {
        Report strong = report("A", "2031-03-13", "disaster quake | toll=measure 6 magnitude");
        assertEquals(
                "toll conflict 6 magnitude / 8 magnitude",
                slots(SlotKind.TOLL, strong, report("B", "2031-03-14", "disaster quake | toll=measure 8 magnitude")));
    }

    /** 'The fighting' of Wednesday and of Friday: what goes on for days has many. */
    @Test
    void n09dDaysOfWhatLastsAreOpen() {
        String two = """
                fight fighting | on=2031-03-12
                fight clashes | on=2031-03-12
                """;
        assertEquals(
                "time differ 2031-03-12 / 2031-03-14",
                slots(
                        SlotKind.TIME,
                        report("A", "2031-03-15", two),
                        report("B", "2031-03-15", "fight fighting | on=2031-03-14")));
    }

    @Test
    void n11TwoFormsOfOneWordAreOneThingAndAPlanThatFellThroughDeniesNothing() {
        Report evacuated = report("A", "2031-03-13", "aid evacuated | claim=sarn");
        assertEquals(
                "occurrence conflict actual / denied",
                slots(
                        SlotKind.OCCURRENCE,
                        evacuated,
                        report("B", "2031-03-14", "aid No evacuation | claim=vell | realis=denied")));
        assertEquals(
                "occurrence refine actual / denied",
                slots(
                        SlotKind.OCCURRENCE,
                        report("A", "2031-03-13", "aid cholera | claim=sarn"),
                        report("B", "2031-03-14", "aid No chorale | claim=vell | realis=denied")));
        assertEquals(
                "occurrence refine actual / denied",
                slots(
                        SlotKind.OCCURRENCE,
                        report("A", "2031-03-13", "protest strike | claim=sarn"),
                        report("B", "2031-03-14", "protest A strike was to have begun. The strike | realis=denied")));
    }

    @Test
    void n13OnlyTellingsWithoutDoubtThatAreAgainstEachOtherConflict() {
        assertEquals(
                "occurrence refine actual / denied",
                slots(
                        SlotKind.OCCURRENCE,
                        report("A", "2031-03-13", "attack shelled | claim=sarn\nattack shot | claim=maybe"),
                        report("B", "2031-03-14", "attack No shot | claim=vell | realis=denied")));
        assertEquals(
                "occurrence refine actual / denied",
                slots(
                        SlotKind.OCCURRENCE,
                        report("A", "2031-03-13", "attack They have not fired a shot | claim=sarn"),
                        report("B", "2031-03-14", "attack No shot | claim=vell | realis=denied")));
    }

    @Test
    void n04aOneOfThemIsNoCountOfAllAndWhatIsOnlyFearedReplacesNone() {
        Report twelve = report("A", "2031-03-13", "attack attack | toll=killed 12");
        assertEquals(
                "toll refine 12 killed / 1 killed",
                slots(SlotKind.TOLL, twelve, report("B", "2031-03-13", "attack attack | toll=killed 1")));
        assertEquals(
                "toll refine 12 killed / 40 killed",
                slots(
                        SlotKind.TOLL,
                        twelve,
                        report("B", "2031-03-14", "attack attack | toll=killed 40 | claim=maybe")));
        assertEquals(
                "toll differ 6 measure / 8 measure",
                slots(
                        SlotKind.TOLL,
                        report("A", "2031-03-13", "sentence sentenced | toll=measure 6"),
                        report("B", "2031-03-14", "sentence sentenced | toll=measure 8")));
    }

    @Test
    void n05aAnOrderToAWholeClauseIsNoConflict() {
        assertEquals(
                "order refine before the storm he fled / after the storm",
                slots(
                        SlotKind.ORDER,
                        report("A", "2031-03-13", "meet met | order=before the storm he fled"),
                        report("B", "2031-03-14", "meet met | order=after the storm")));
    }

    @Test
    void n12WhoPrintsAnOldCountAgainTellsNoLaterOne() {
        Report first = report("Isle Mail", "2031-03-12", "attack attack | toll=killed 12");
        Report again =
                report("Lake Post", "2031-03-14", "attack As the Isle Mail reported, an attack | toll=killed 12");
        assertEquals(
                "toll update 12 killed / 15 killed",
                slots(
                        SlotKind.TOLL,
                        first,
                        report("Hill Post", "2031-03-14", "attack attack | toll=killed 15"),
                        again));
        assertEquals(
                "toll conflict 15 killed / 12 killed",
                slots(
                        SlotKind.TOLL,
                        report("Hill Post", "2031-03-12", "attack attack | toll=killed 15"),
                        first,
                        again));
    }

    @Test
    void n09WhatTwoReportsHaveFromOneSpeakerIsOneLine() {
        EventAccounts told = compare(
                report("A", "2031-03-13", "meet met | on=2031-03-12 | claim=sarn"),
                report("B", "2031-03-14", "meet met | on=2031-03-12 | claim=sarn"),
                report("C", "2031-03-14", "meet met | on=2031-03-12"));
        assertEquals(3, told.accounts().size());
        assertEquals(
                1, told.accounts().stream().filter(a -> a.origin().isPresent()).count());
        Slot time = told.slots().getFirst();
        assertEquals(List.of(1, 2), List.of(time.independentLow(), time.independentHigh()));
    }

    @Property(tries = 100)
    void n10TheOrderOfTheReportsDoesNotShow(@ForAll long seed) {
        List<Report> reports = new ArrayList<>(List.of(
                report("A", "2031-03-13", "meet met | who=Ivo Sarn | claim=sarn | on=2031-03-12"),
                report("B", "2031-03-13", "meet met | who=Ivo Sarn,Ada Vell | on=2031-03-11"),
                report("C", "", "meet meeting | at=Mint Hall | claim=vell")));
        EventAccounts first = compare(reports.toArray(Report[]::new));
        Collections.shuffle(reports, new Random(seed));
        assertEquals(first, compare(reports.toArray(Report[]::new)));
        assertTrue(first.name().contains("Ivo Sarn"), first.name());
    }

    private record Report(Document document, List<ToldEvent> told) {}

    private static Report report(String outlet, String published, String lines) {
        Document document = Tellings.document(outlet, published, lines);
        return new Report(document, Tellings.told(document));
    }

    private static String slots(SlotKind kind, Report... reports) {
        return compare(reports).slots().stream()
                .filter(s -> s.kind() == kind)
                .map(s -> kind.slug() + " " + s.verdict().slug() + " "
                        + String.join(
                                " / ",
                                s.values().stream().map(Slot.Value::value).toList()))
                .findFirst()
                .orElse("none");
    }

    private static EventAccounts compare(Report... reports) {
        List<ToldEvent> all =
                Arrays.stream(reports).flatMap(r -> r.told().stream()).sorted().toList();
        var tellings = new HashMap<DocumentId, Telling>();
        for (Report r : reports) {
            tellings.put(r.document().id(), telling(r.document()));
        }
        return AccountComparer.bySlots()
                .compare(new Event("v1", all.getFirst().mention().kind(), all), tellings);
    }

    private static Telling telling(Document document) {
        var entities = new HashMap<String, Entity>();
        var entityOf = new HashMap<Integer, String>();
        for (String name : List.of("Ada Vell", "Ivo Sarn", "Tomas Reck", "Port Ansel", "Dorrin House", "Mint Hall")) {
            EntityKind kind =
                    name.contains(" ") && !name.contains("House") && !name.contains("Hall") && !name.startsWith("Port")
                            ? EntityKind.PERSON
                            : EntityKind.PLACE;
            entities.put(
                    "e-" + name,
                    new Entity("e-" + name, kind, name, List.of(), List.of(new ReferentKey(document.id(), 1))));
            entityOf.put(Tellings.number(name), "e-" + name);
        }
        var claims = Map.of(
                "both", claim(document, "both", "the two countries", Certainty.CERTAIN),
                "sarn", claim(document, "sarn", "Ivo Sarn", Certainty.CERTAIN),
                "vell", claim(document, "vell", "Ada Vell", Certainty.CERTAIN),
                "maybe", claim(document, "maybe", "Ada Vell", Certainty.POSSIBLE));
        Map<String, List<Relation>> relations = Map.of(
                "e-Ada Vell", List.of(relation(document, RelationKind.LEADS, "Ada Vell")),
                "e-Tomas Reck", List.of(relation(document, RelationKind.DEPUTY_OF, "Tomas Reck")));
        return new Telling(
                document,
                Optional.empty(),
                claims,
                entities,
                entityOf,
                relations,
                List.of(),
                Set.of(),
                Collections.emptySortedMap(),
                Map.of());
    }

    private static Relation relation(Document document, RelationKind kind, String subject) {
        var told = new Relation.Told(
                new Evidence(document.id(), Span.of(0, 1), new Extractor("test", "1")), Optional.empty());
        return new Relation(
                "r-" + subject,
                kind,
                "e-" + subject,
                "e-Harbour Board",
                Optional.empty(),
                Optional.empty(),
                List.of(told));
    }

    private static Claim claim(Document document, String id, String speaker, Certainty certainty) {
        var link = new Link(
                Link.Role.SPEAKER, speaker, Optional.empty(), java.util.OptionalInt.of(Tellings.number(speaker)));
        return new Claim(
                id,
                new Evidence(document.id(), Span.of(0, 4), new Extractor("test", "1")),
                Optional.empty(),
                List.of(link),
                Form.INDIRECT,
                Act.SAY,
                Polarity.AFFIRM,
                certainty,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                true,
                0.9);
    }
}
