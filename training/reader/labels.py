"""The label sets of every head. Their order is the order of the model's outputs."""


import re


def bio(kinds):
    return ["O"] + [p + k for k in kinds for p in ("B-", "I-")]


NAMES = ["person", "organization", "location", "misc"]
ENTITIES = [
    "organisation", "location", "person", "nationality", "temporal", "quantity", "weapon", "vehicle",
    "documentreference", "militaryplatform",
]  # fmt: skip
KINDS = [
    "meet", "speak", "statement", "letter", "deny", "accuse", "threaten", "demand", "attack", "kill", "die", "injure",
    "fight", "explode", "accident", "arrest", "release", "sentence", "sue", "protest", "aid", "train", "withdraw",
    "appoint", "dismiss", "elect", "acquire", "transfer", "disaster", "other",
    "visit", "agree", "sign", "refuse", "abduct", "sanction", "fund", "supply", "deploy", "resign", "vote", "launch",
    "ceremony",
]  # fmt: skip
THINGS = ["role", "work", "facility", "weapon", "vehicle", "toll", "happening", "group"]
UPOS = [
    "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ",
    "SYM", "VERB", "X",
]  # fmt: skip
ACTS = ["say", "report", "claim", "deny", "confirm", "accuse", "order", "ask", "promise", "threaten", "retract"]

HEADS = {
    "attribution": bio(["source", "cue", "content"]),
    "name": bio(NAMES),
    "entity": bio(ENTITIES),
    "upos": UPOS,
    "trigger": bio(["event"]),
    "kind": bio(KINDS),
    "slot": bio(["actor", "thing", "time", "place"]),
    "time": bio(["date", "time", "duration", "set"]),
    "factuality": ["certainly-not", "probably-not", "open", "probably", "certainly"],
    "act": ACTS,
    "polarity": ["affirm", "deny"],
    "certainty": ["certain", "probable", "possible", "unknown"],
    "thing": bio(THINGS),
}
# The heads that read a word's own vector and a lower layer too: which kind of happening a word tells is lexical, and fades upwards.
LATE = ("kind",)
# Plain heads that do so as well.
SEEN = ("upos",)
CRF = ("attribution", "name", "entity", "kind", "slot", "time", "thing")

_EXACT = {
    "Contact.Contact.Correspondence": "letter", "Contact.Contact.Broadcast": "statement",
    "Contact.Contact.Meet": "meet", "Contact.MediaStatement": "statement", "Contact.RequestCommand": "demand",
    "Contact.ThreatenCoerce": "threaten", "Contact.Contact": "speak", "Conflict.Attack.DetonateExplode": "explode",
    "Conflict.Attack": "attack", "Conflict.Demonstrate": "protest", "Conflict.Defeat": "fight",
    "Life.Injure": "injure", "Justice.ArrestJailDetain": "arrest", "Justice.ChargeIndict": "accuse",
    "Justice.Convict": "sentence", "Justice.Sentence": "sentence", "Justice.TrialHearing": "sue",
    "Justice.ReleaseParole": "release", "Justice.Acquit": "release", "Personnel.StartPosition": "appoint",
    "Personnel.EndPosition": "dismiss", "Personnel.Elect": "elect", "Disaster.Crash": "accident",
    "Disaster": "disaster", "Cognitive.TeachingTrainingLearning": "train",
    "Movement.Transportation.Evacuation": "withdraw", "Movement.Transportation": "transfer",
    "Transaction.ExchangeBuySell": "acquire", "Transaction.Donation": "aid", "Transaction": "transfer",
}  # fmt: skip


# The train part of WikiEvents names no third level of its types; the words tell what the dev part's levels tell.
_BY_WORD = {
    "Life.Die": [("die", r"di(?:e|ed|es)$|dying|dea[dt]|perish"), ("kill", "")],
    "Conflict.Attack": [("explode", r"explo[ds]|deton|blast|bomb|bl[eo]w|went of|set of|going of"), ("attack", "")],
    "Contact.Contact": [
        ("meet", r"m[e]+t|talks|dialog|interview|summit|negotiat"),
        ("letter", r"letter|e-?mail|wrote|correspond"),
        ("statement", r"statement|announc|issu|releas|broadcast|report|publish|declar|confirm"),
        ("speak", ""),
    ],
}


def kind(wiki, trigger):
    """The contract's kind of a WikiEvents type: the longest entry that begins it."""
    parts = wiki.removesuffix(".Unspecified").split(".")
    coarse = ".".join(parts[:2])
    if coarse in _BY_WORD and len(parts) == 2 and (coarse == "Life.Die" or not wiki.endswith(".Unspecified")):
        return next(k for k, words in _BY_WORD[coarse] if re.search(words, trigger.lower()))
    for n in range(len(parts), 0, -1):
        found = _EXACT.get(".".join(parts[:n]))
        if found:
            return found
    return "other"
