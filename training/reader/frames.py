"""Corpora of frames (GENEVA, FrameNet) and of happenings (LitBank, *SEM negation), in the contract's kinds.

They mark less than the contract asks, or more. So a word may have several labels, 'O|B-other', or none (None: anything
may stand there): what a corpus leaves out teaches nothing, but on words that never tell of an event.
"""

import gzip
import json
import os
import re

from .corpora import Sentence, covered
from .labels import KINDS
from .words import still, words

# Frames that tell of one kind.
PLAIN = {
    "meet": "Come_together Discussion Encounter Meet_with Make_acquaintance Guest_and_host",
    "visit": "Visiting Touring Drop_in_on",
    "speak": "Chatting Speak_on_topic Reading_aloud",
    "statement": "Reassuring Contrition Bragging Complaining Judgment_direct_address Entering_of_plea",
    "agree": "Make_agreement_on_action Be_in_agreement_on_action Ratification Forming_relationships",
    "deny": "",
    "demand": "Request",
    "attack": "Attack Terrorism Invading Besieging Arson Rape Shoot_projectiles Use_firearm Setting_fire Piracy Corporal_punishment",
    "kill": "Killing Execution",
    "die": "Death",
    "injure": "Experience_bodily_harm",
    "fight": "Hostile_encounter Fighting_activity",
    "abduct": "Kidnapping",
    "arrest": "Arrest Detaining Imprisonment",
    "release": "Releasing Pardon Clemency Commutation",
    "sentence": "Sentencing Fining Rewards_and_punishments",
    "sue": "Trial Try_defendant Arraignment Notification_of_charges Appeal Court_examination",
    "protest": "Protest",
    "sanction": "Prohibiting Exclude_member",
    "train": "Education_teaching",
    "supply": "Supply Delivery Exporting Import_export",
    "appoint": "Appointing Hiring Take_place_of",
    "dismiss": "Firing",
    "resign": "Quitting",
    "launch": "Launch_process",
    "acquire": "Commerce_buy Conquering Renting",
    "transfer": "Commerce_sell Extradition Surrendering_possession",
    "ceremony": "Rite Commemorative",
    "other": "Manufacturing Building Destroying Creating Theft Robbery Smuggling Escaping Fleeing Birth Being_born Criminal_investigation "
             "Committing_crime Cure Beat_opponent Finish_competition Competition Becoming_a_member Text_creation "
             "Research Recovery Damaging Intentionally_create Colonization Subversion Resolve_problem Surrendering",
}  # fmt: skip

# Frames whose words may tell of one of several kinds, or of no event.
OPEN = {
    "Arriving": "visit other O", "Traveling": "visit other O", "Travel": "visit other O", "Departing": "withdraw visit other O",
    "Quitting_a_place": "withdraw other O", "Sending": "supply transfer deploy letter other O", "Bringing": "transfer supply other O",
    "Getting": "acquire other O", "Giving": "aid fund transfer supply other O", "Receiving": "acquire other O",
    "Assistance": "aid other O", "Commitment": "statement agree threaten O", "Sign_agreement": "sign agree",
    "Death": "die kill", "Catastrophe": "disaster accident explode other O", "Cause_harm": "injure attack",
    "Bodily_harm": "injure attack", "Impact": "accident attack explode other O", "Social_event": "ceremony meet other",
    "Communication": "speak statement letter other O", "Contacting": "letter speak other", "Writing": "letter other O",
    "Reveal_secret": "statement other O", "Expressing_publicly": "statement", "Taking": "acquire abduct other O",
    "Commerce_pay": "fund other O", "Exchange": "transfer other", "Defending": "fight other O", "Defend": "fight other O",
    "Revenge": "attack kill other O", "Withdraw_from_participation": "withdraw resign refuse other",
    "Quarreling": "fight other O", "Collaboration": "agree other O", "Deciding": "statement other O",
    "Process_end": "withdraw other O", "Activity_stop": "withdraw other O", "Choosing": "elect appoint other O",
    "Verdict": "sentence release", "Questioning": "other speak O", "Cause_to_fragment": "attack explode accident other O",
    "Explosion": "explode", "Employing": "appoint O", "Employment": "appoint O", "Hindering": "other O",
    "Removing": "dismiss withdraw other O", "Placing": "deploy other O", "Legality": "O", "Judgment": "O statement",
    "Going_back_on_a_commitment": "withdraw refuse other", "Conquering": "acquire attack", "Institutionalization": "other O",
    "Grant_permission": "agree other O", "Deny_permission": "refuse sanction", "Respond_to_proposal": "agree refuse",
    "Event": "O other", "Participation": "O other", "Attempt_suasion": "demand statement O", "Come_together": "meet other O",
    "Sign": "O", "Operational_testing": "other launch O", "Testing": "other launch O", "Scrutiny": "other O", "Inspecting": "other O",
    "Action": "other O", "Self_motion": "visit other O", "Motion": "other O", "Damaging": "attack other", "Destroying": "attack other",
    "Earnings_and_losses": "O other", "Supporting": "aid fund O", "Convincing": "O statement", "Perception_active": "O other",
    "Practice": "train O", "GetReady": "O other", "Ingestion": "O", "Bearing_arms": "O", "Emergency": "disaster O",
    "Dispersal": "other O", "Arranging": "O other", "Check": "other O", "Control": "O acquire", "Process_start": "O launch other",
}  # fmt: skip

# What one frame's words tell apart: the first pattern that fits the beginning of the word.
BY_WORD = {
    "Statement": [("deny", r"den[iy]|refut"), ("accuse", r"alleg"), ("statement", r"announc|declar|propos|proclaim|statement|conced|confess|pronounc|proposal|caution"),
                  ("speak", r"speech|speak|spoke|address|preach|interview|lectur"), ("O|B-statement", "")],
    "Telling": [("statement", r"assur|notif|inform"), ("O|B-statement", "")],
    "Judgment_communication": [("accuse", r"accus|charg|blam|alleg|denunc"), ("statement", "")],
    "Change_of_leadership": [("elect", r"elect|vot"), ("dismiss", r"oust|overthr|depos|coup|topp|dethron|unseat|remov|dismiss"), ("protest|dismiss|fight", r"rev|upris|rebel|mutin|insur"),
                             ("resign", r"resign|abdicat|step"), ("appoint", r"appoint|crown|instal|thron|inaug|coron|nam"), ("dismiss|elect|appoint|resign|other", "")],
    "Agree_or_refuse_to_act": [("refuse", r"refus|declin|reject|resist|turn"), ("agree", "")],
    "Reporting": [("accuse|statement|other", "")],
    "Be_in_agreement_on_assessment": [("O|agree", "")],
    "Compliance": [("O|other", "")],
    "Preventing_or_letting": [("sanction|other|O", r"ban|prohib|forbid"), ("O|other", "")],
    "Sending": [("letter", r"mail|email|e-mail|letter"), ("supply|transfer|deploy|letter|other|O", "")],
}  # fmt: skip

# Frames of things, times, measures and states: their words tell of no event.
STILL = set("""Weapon Locative_relation Locale_by_use Political_locales Leadership Cardinal_numbers Quantity Calendric_unit Capability
Buildings Temporal_collocation Possession Substance Aggregate Increment People Origin Time_vector Natural_features Awareness Locale
Measure_duration Existence Importance Likelihood Gizmo Purpose Active_substance Relative_time Inclusion Age Vehicle Ordinal_numbers
Dimension Kinship Artifact Frequency Text Military Roadways Relational_quantity Desiring Ingredients Temporal_subregion Desirability
Businesses People_by_vocation Part_orientational Expertise Partitive Type Similarity Organization Appearance Membership Economy
Foreign_or_domestic_country Certainty Part_whole Medical_conditions Goal Information Being_named Experiencer_focus Electricity
Building_subparts People_by_age Topic Being_obligated Store Fields System Residence Being_necessary Opinion Means Usefulness Food
Difficulty Position_on_a_scale Architectural_part Measure_linear_extent Documents Personal_relationship Familiarity Measure_mass
Obviousness Range Being_located Needing Identicality People_by_origin Abounding_with Money Concessive People_by_religion Sole_instance
Part_inner_outer Sufficiency Infrastructure Law Degree Direction Toxic_substance Connecting_architecture Biological_area Noise_makers
Expensiveness Containing Custom Duration_attribute Mental_property Exertive_force Color Simple_name Network Lively_place Containers
Clothing Domain Observable_body_parts Know Cost Openness Wearing Presence Using Causation Becoming Influence""".split())

KIND_OF = {frame: kind for kind, frames in PLAIN.items() for frame in frames.split()}
def rows(path):
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def kinds(frame, word):
    """The kinds that a frame's word may tell of, 'O' where it may be no event; None where the frame says nothing."""
    if frame in BY_WORD:
        found = next(k for k, shape in BY_WORD[frame] if re.match(shape, word.lower()))
        return [k.removeprefix("B-") for k in found.split("|")]
    if frame in OPEN:
        return OPEN[frame].split()
    if frame in KIND_OF:
        return [KIND_OF[frame]]
    return ["O"] if frame in STILL else None


def framed(found, marks):
    """A sentence's kinds and triggers of marks (start, end, frame); only what is certain is told."""
    kind = ["O" if still(w) else None for w in found]
    trigger = list(kind)
    for a, b, frame in sorted(marks):
        told = kinds(frame, " ".join(found[a:b]))
        if told is None or a >= b or b - a > 3:
            continue
        assert all(k == "O" or k in KINDS for k in told), (frame, told)
        for i in range(a, b):
            begin = "B-" if i == a else "I-"
            kind[i] = "|".join(k if k == "O" else begin + k for k in told)
            trigger[i] = "O" if told == ["O"] else None if "O" in told and told != ["O", "statement"] else begin + "event"
    return Sentence(found, {"kind": kind, "trigger": trigger})


def geneva(path):
    for row in rows(path):
        yield [framed(row["tokens"], [(*m["spans"][0], m["type"]) for m in row["mentions"]])]


def plain(text):
    return re.sub(r"\W+", "", text.lower())


def framenet(folder, barred, share, rng):
    """The full texts, and of the exemplars at most `share` a frame, of frames that tell of a kind. `barred`: texts left out."""
    for row in rows(os.path.join(folder, "fulltext.jsonl.gz")):
        if plain(row["text"]) not in barred:
            yield [fitted(row)]
    by = {}
    for row in rows(os.path.join(folder, "exemplars.jsonl.gz")):
        frame = row["mentions"][0]["type"] if row.get("mentions") else None
        told = frame and kinds(frame, row["text"][slice(*row["mentions"][0]["spans"][0])])
        if told and told != ["O"] and len(row["text"]) < 260 and plain(row["text"]) not in barred:
            by.setdefault(frame if frame not in BY_WORD else (frame, *told), []).append(row)
    for frame in sorted(by, key=str):
        found = by[frame]
        one = len(kinds(frame, "")) == 1 if isinstance(frame, str) else True
        for row in rng.sample(found, min(len(found), share if one else share // 3)):
            yield [fitted(row)]


def fitted(row):
    cut = words(row["text"])
    marks = [(*covered(cut, *m["spans"][0]), m["type"]) for m in row["mentions"] if len(m["spans"]) == 1]
    return framed([row["text"][a:b] for a, b in cut], marks)


def litbank(path):
    """What a story tells to have happened; what it leaves unmarked may be no event, or one that did not happen."""
    for row in rows(path):
        found = row["tokens"]
        trigger, told = ["O" if still(w) else None for w in found], [None] * len(found)
        for m in row["mentions"]:
            a, b = m["spans"][0]
            trigger[a:b] = ["B-event"] + ["I-event"] * (b - a - 1)
            told[a] = "certainly"
        yield [Sentence(found[a:b], {"trigger": trigger[a:b], "factuality": told[a:b]}) for a, b in row["sents"]]


def negated(path):
    """*SEM 2012: the events inside a negation did not happen."""
    for row in rows(path):
        told = [None] * len(row["tokens"])
        for scope in row.get("scopes", ()):
            if scope.get("affix"):
                continue
            for a, _ in scope.get("event") or ():
                told[a] = "certainly-not"
        if any(told):
            yield [Sentence(row["tokens"], {"factuality": told})]
