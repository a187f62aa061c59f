#!/usr/bin/env python3
"""Makes deeper attributions out of shallow ones: puts a sentence inside what an invented outer source says.

In a training script, on the tokens of any corpus:

    rng = random.Random(seed)
    tokens, attributions = wrap_tokens(tokens, attributions, rng)

An attribution is a dict with `source` (start, end) or None, `cue` (start, end), `content` [(start, end), ...], all half-open in
tokens, and `parent`: the place of the outer attribution in the list, or None. Other keys are kept. A `relay` (place, or absent) is a
'citing X' of another attribution. The new outer attributions come
last in the list, the old ones keep their places. None comes back where a sentence does not lend itself to it (a question, no words).
The same seed and input give the same output.

python3 wrap.py --seed 1 --times 2 train     writes build/train-wrapped.jsonl from the sentences of depth one and two
"""
import argparse
import json
import random
import re
from collections import namedtuple
from pathlib import Path

HERE = Path(__file__).resolve().parent

# --- who speaks: no name of test.txt, dev.txt or train.txt ------------------------------------------------------------

TOWNS = ("Arkwell", "Bellisande", "Corvenna", "Dunmoyle", "Esterhalm", "Fenwarden", "Gorlitsa", "Hathersby", "Ilmarinka", "Jorvale",
         "Kilbrannoch", "Lomasha", "Mandrevo", "Nakuvale", "Ostrelle", "Pellwick", "Quarnby", "Rostahl", "Selmouth", "Tamboura",
         "Ulmstad", "Vantaro", "Westerlow", "Yarrabee", "Zelinka")
PAPERS = ("Sentinel", "Dispatch", "Standard", "Bugle", "Tribune", "Mirror", "Messenger", "Examiner", "Globe", "Register", "Independent",
          "Free Press", "Morning News", "Review", "Telegraph", "Inquirer")
AGENCIES = ("Oriens Press", "Novina", "Talpa News", "Meridia Wire", "Qalam", "Intercoast", "Baltapress", "Xinhe Daily", "Sahra Online",
            "Correo Austral", "Le Midi Libre-Monde", "Folkebladet Syd", "Ha-Tzofen", "Al-Raqim", "Azadlyk Sesi", "Nihon Keiho", "Umoja FM",
            "Gazeta Wschodnia", "Die Elbwoche", "Il Corriere Velico")
GIVEN = ("Amina", "Bertil", "Chidi", "Daria", "Emeka", "Farida", "Gustavo", "Hye-jin", "Ismat", "Joaquim", "Katarzyna", "Lwazi", "Mehmet",
         "Nadia", "Orsolya", "Parvati", "Qiu", "Ramón", "Siobhan", "Takeshi", "Umar", "Valentina", "Wanjiru", "Yusuf", "Zainab")
FAMILY = ("Adeyinka-Cole", "Bergqvall", "Castellón", "Dvorsky", "El-Khatmi", "Fairbourne", "Grzelak", "Halvorsrud", "Ivanishin", "Jalloway",
          "Kanagasabai", "Lindemuth", "Mwangaza", "Nakashiro", "Odunlami", "Petrakov", "Quispealaya", "Rautavuori", "Szentpéteri", "Tamrazyan",
          "Umarhodjaev", "Van der Kolk", "Wickramanayake", "Yeltokov", "Zanetello")
TITLES = ("Interior Minister", "General", "Senator", "Professor", "Mayor", "Dr", "Ambassador", "Judge", "Bishop", "Colonel")
OFFICES = ("the finance minister", "the police chief", "the opposition leader", "the company's chairwoman", "a government spokesman",
           "the union's president", "the club's president", "the defence ministry", "the army", "the prosecutor's office", "her lawyer",
           "his lawyer", "the chief executive", "the city council", "a spokesman for the mission", "the head of the clinic")
UNNAMED = ("a source close to the family", "two officials", "a senior official", "people familiar with the matter", "a Western diplomat",
           "three former employees", "a person briefed on the talks", "residents", "witnesses", "an official who would not be named",
           "several members of the committee", "a security source", "local people")
PAPERWORK = ("the report", "a letter seen by the court", "a leaked document", "the indictment", "an internal memo", "court papers",
             "the committee's findings", "a statement on its website", "a study by the institute", "the case file")
KINDS = ("an independent daily", "a newspaper owned by the state", "a weekly", "a news agency", "a paper friendly to the opposition",
         "a local website", "the country's largest broadcaster", "an exile newspaper", "a business daily", "a regional paper")
WHENS = ("on Monday", "on Tuesday", "on Wednesday", "on Thursday", "on Friday", "on Saturday", "on Sunday", "last week", "this week",
         "earlier this month", "in an editorial", "on its front page", "late in the evening", "at the weekend")
HEARERS = ("reporters", "parliament", "the court", "a news conference", "journalists", "the inquiry", "lawmakers", "the committee")

OUTLET_CUES = ("reported:report", "reports:report", "said", "says", "wrote", "writes", "has reported:report", "had reported:report",
               "claimed:claim", "claims:claim", "announced", "said it had learned", "also reported:report", "revealed", "added",
               "reported again:report", "alleged:claim:possible", "suggested:say:probable")
SPEAKER_CUES = ("said", "says", "has said", "had said", "also said", "claimed:claim", "confirmed:confirm", "insisted:claim", "added",
                "admitted:confirm", "noted", "stated", "explained", "believes:claim", "suggested:say:probable", "acknowledged:confirm",
                "recalled", "stressed", "reportedly said:say:probable", "is said to have claimed:claim:probable", "maintains:claim",
                "repeated", "argued:claim", "announced", "complained:accuse", "testified")
UNNAMED_CUES = ("said", "claimed:claim", "confirmed:confirm", "believed:claim", "had said", "suggested:say:probable", "also said")
DOCUMENT_CUES = ("said", "stated", "claimed:claim", "showed", "alleged:claim:possible", "suggested:say:probable", "confirmed:confirm", "noted")
DENYING = ("denied:deny", "has denied:deny", "denies:deny", "strongly denied:deny", "refused to accept:deny")
NOUNS = ("claims", "reports", "suggestions", "rumours", "allegations", "the accusation", "the claim", "the report")
REJECTING = ("rejected:deny", "dismissed:deny", "denied:deny", "has rejected:deny", "disputed:deny", "brushed aside:deny")

LOWERED = frozenset("The A An This That These Those It He She They We His Her Its Their Our My Your There In On At By For From With After "
                    "Before While When As If But And Some Many Most Several Two Three Four Five All No Not One Such Both Under Since During "
                    "Another Each Every Few Other According Officials Police Earlier Later Meanwhile Last Yet So".split())
POSSIBLE = frozenset("may might could possibly perhaps allegedly".split())
PROBABLE = frozenset("likely unlikely probably reportedly apparently seemingly".split())
QUOTES = frozenset(["\"", "\u201c", "\u201d", "''", "``", "'", "\u2018"])

Outer = namedtuple("Outer", "source role cues")


def pick(rng, options):
    return options[rng.randrange(len(options))]


def outlet(rng):
    if rng.random() < 0.5:
        return f"the {pick(rng, TOWNS)} {pick(rng, PAPERS)}"
    if rng.random() < 0.3:
        return f"Radio {pick(rng, TOWNS)}"
    return pick(rng, AGENCIES)


def person(rng):
    name = f"{pick(rng, GIVEN)} {pick(rng, FAMILY)}"
    chance = rng.random()
    if chance < 0.3:
        return f"{pick(rng, TITLES)} {name}"
    if chance < 0.45:
        return f"{name} , {pick(rng, OFFICES)} ,"
    return name if chance < 0.6 else pick(rng, OFFICES)


def outer(rng):
    chance = rng.random()
    if chance < 0.45:
        return Outer(outlet(rng), "outlet", OUTLET_CUES)
    if chance < 0.55:
        return Outer(f"{outlet(rng)} , {pick(rng, KINDS)} ,", "outlet", OUTLET_CUES)
    if chance < 0.8:
        return Outer(person(rng), "speaker", SPEAKER_CUES)
    if chance < 0.92:
        return Outer(pick(rng, UNNAMED), "unnamed", UNNAMED_CUES)
    return Outer(pick(rng, PAPERWORK), "document", DOCUMENT_CUES)


# --- frames: what stands before and after the sentence, as (word, number, part) ---------------------------------------

class Frame:
    """Words around a sentence, and of what they are part: 's1', 'c1', 'p1' ...; the sentence itself is part of `holds`."""

    def __init__(self, holds=("p1",)):
        self.before, self.after, self.holds, self.labels, self.parents = [], [], holds, {}, {}

    def put(self, words, *parts, after=False):
        (self.after if after else self.before).extend((w, parts) for w in words.split())
        return self

    def cue(self, written, number, *parts, after=False):
        words, act, certainty = (written.split(":") + ["", ""])[:3]
        self.labels[number] = [act or "say", "deny" if act == "deny" else "affirm", certainty or "certain", "unnamed"]
        return self.put(words, f"c{number}", *parts, after=after)

    def source(self, who, number, *parts, after=False):
        self.labels[number][3] = who.role
        words = who.source.removesuffix(" ,") if after == "end" else who.source
        return self.put(words, f"s{number}", *parts, after=bool(after))

    def named(self, who, cue, number, *parts):
        """Source and cue, in that order, before the sentence."""
        at = len(self.before)
        self.cue(cue, number, *parts)
        cues, self.before[at:] = self.before[at:], []
        self.source(who, number, *parts)
        self.before += cues
        return self


def that_clause(rng):
    who, frame = outer(rng), Frame()
    frame.named(who, pick(rng, who.cues), 1)
    if rng.random() < 0.35:
        return frame.put(pick(rng, WHENS)).put("that", "p1")
    return frame.put("that", "p1") if rng.random() < 0.75 else frame


def told(rng):
    who, frame = Outer(person(rng), "speaker", ()), Frame()
    frame.named(who, pick(rng, ("told", "has told", "had told", "reportedly told:say:probable", "also told")), 1)
    return frame.put(pick(rng, HEARERS)).put("that", "p1")


def reporting_clause(rng):
    who, frame = outer(rng), Frame()
    cue = pick(rng, who.cues)
    frame.put(",", after=True)
    if rng.random() < 0.75:
        frame.cue(cue, 1, after=True)
        cues, frame.after = frame.after[1:], frame.after[:1]
        frame.source(who, 1, after=True)
        frame.after += cues
    else:
        frame.cue(cue, 1, after=True).source(who, 1, after="end")
    if rng.random() < 0.3:
        frame.put(pick(rng, WHENS), after=True)
    return frame


def according(rng):
    who, frame = outer(rng), Frame()
    if rng.random() < 0.5:
        frame.cue("According to:report", 1).source(who, 1)
        return frame if frame.before[-1][0] == "," else frame.put(",")
    return frame.put(",", after=True).cue("according to:report", 1, after=True).source(who, 1, after="end")


def headline(rng):
    frame = Frame()
    frame.labels[1] = ["report", "affirm", "certain", "outlet"]
    return frame.put(outlet(rng), "s1").put(":", "c1")


def nobody(rng):
    frame = Frame()
    cue = pick(rng, ("It was reported:report", "It is reported:report", "It has been reported:report", "It is claimed:claim",
                     "It is assumed:claim:probable", "It was alleged:claim:possible", "It emerged", "It is said:say:probable"))
    frame.cue(cue, 1)
    return frame.put("that", "p1")


def denial(rng):
    who, frame = Outer(person(rng), "speaker", ()), Frame()
    if rng.random() < 0.5:
        return frame.named(who, pick(rng, DENYING), 1).put("that", "p1")
    return frame.named(who, pick(rng, REJECTING), 1).put(f"{pick(rng, NOUNS)} that", "p1")


def quoted(rng):
    """'The paper quoted X as saying that …': two attributions."""
    paper, who = Outer(outlet(rng), "outlet", ()), Outer(*pick(rng, ((person(rng), "speaker"), (pick(rng, UNNAMED), "unnamed"))), ())
    frame = Frame(("p1", "p2"))
    frame.parents[2] = 1
    cue = pick(rng, ("saying", "saying", "telling", "claiming:claim", "stating", "having said", "adding", "insisting:claim"))
    if rng.random() < 0.6:
        frame.named(paper, pick(rng, ("quoted:report", "quotes:report", "has quoted:report", "cited:report")), 1)
        frame.labels[2] = ["say", "affirm", "certain", "speaker"]
        frame.source(who, 2, "p1").put("as", "p1")
    else:
        who = Outer(person(rng), "speaker", ())
        frame.labels[2] = ["say", "affirm", "certain", "speaker"]
        frame.source(who, 2, "p1")
        frame.cue(pick(rng, ("was quoted:report", "is quoted:report", "was cited:report")), 1).put("by")
        frame.source(paper, 1).put("as", "p1")
    frame.cue(cue, 2, "p1")
    frame.labels[2][3] = who.role
    if cue == "telling":
        frame.put(pick(rng, HEARERS), "p1")
    return frame.put("that", "p1", "p2")


def relay(rng):
    """'The paper, citing X, reported that …': the paper's claim, and its own source for it."""
    paper, who = Outer(outlet(rng), "outlet", OUTLET_CUES), outer(rng)
    while who.role == "outlet":
        who = outer(rng)
    frame = Frame()
    frame.parents[2] = (1, "relay")
    cue, citing = pick(rng, paper.cues), pick(rng, ("citing:report", "quoting:report", "citing:report"))
    if rng.random() < 0.55:
        frame.put(",", after=True).cue(cue, 1, after=True)
        cues, frame.after = frame.after[1:], frame.after[:1]
        frame.source(paper, 1, after=True)
        frame.after += cues
        return frame.put(",", after=True).cue(citing, 2, after=True).source(who, 2, after="end")
    frame.cue(cue, 1)
    cues, frame.before = frame.before, []
    if rng.random() < 0.6:
        frame.source(paper, 1).put(",").cue(citing, 2).source(who, 2)
    else:
        frame.cue("Citing:report", 2).source(who, 2)
    if frame.before[-1][0] != ",":
        frame.put(",")
    if not any("s1" in parts for _, parts in frame.before):
        frame.source(paper, 1)
    frame.before += cues
    return frame.put("that", "p1")


FRAMES = (that_clause,) * 6 + (told,) * 2 + (reporting_clause,) * 4 + (according,) * 3 + (headline,) + (nobody,) \
    + (denial,) * 2 + (quoted,) * 3 + (relay,) * 3


# --- putting a frame around tokens -----------------------------------------------------------------------------------

def wrap_tokens(tokens, attributions, rng):
    """The sentence inside a new outer attribution, or None where it does not lend itself to that."""
    body, end = list(tokens), []
    while body and body[-1] in (".", ";"):
        end.insert(0, body.pop())
    if not body or body[-1] in ("?", "!", ":", ",") or body[-1][-1:] in "?!:" or not any(t[:1].isalnum() for t in body):
        return None
    closed = body[-1][:1] in "\"\u201d'" and len(body) > 1 and body[-2] in (".", "?", "!")
    glued = not end and body[-1].endswith(".") and len(body[-1]) > 1
    after, apart = closed or glued, body[0] in QUOTES or trails(attributions)
    if after and apart:
        return None
    frame = pick(rng, FRAMES)(rng)
    while after and frame.after or apart and frame.before and frame.before[-1][0] not in (":", ","):
        frame = pick(rng, FRAMES)(rng)
    if frame.before and body[0] in LOWERED and frame.before[-1][0] != ":":
        body[0] = body[0].lower()
    if not frame.before and body[0][:1].islower():
        return None
    return join(frame, body, end, closed or glued, attributions)


def trails(attributions):
    """Whether an outermost cue comes after its content: 'X said that P, Y said' could be read two ways."""
    return any(a.get("parent") is None and a["content"] and a["content"][0][0] < a["cue"][0] for a in attributions)


def join(frame, body, end, ended, attributions):
    before = [w for w, _ in frame.before]
    if before:
        before[0] = before[0][:1].upper() + before[0][1:]
    words = before + body + [w for w, _ in frame.after] + ([] if ended and not frame.after else end or ["."])
    shift, limit = len(before), len(before) + len(body)
    old = []
    for a in attributions:
        moved = {**a, "source": move(a["source"], shift, limit), "cue": move(a["cue"], shift, limit),
                 "content": [move(c, shift, limit) for c in a["content"] if c[0] + shift < limit]}
        if a.get("medium"):
            moved["medium"] = move(a["medium"], shift, limit)
        old.append(moved)
    parts = [p for _, p in frame.before] + [frame.holds] * len(body) + [p for _, p in frame.after]
    new = []
    inner = len(old) + max(n for n in frame.labels if not isinstance(frame.parents.get(n), tuple)) - 1  # the one that says it
    for number in sorted(frame.labels):
        act, polarity, certainty, role = frame.labels[number]
        parent = frame.parents.get(number)
        content = spans(parts, f"p{number}")
        if number - 1 + len(old) == inner and certainty == "certain":
            certainty = hedge(words, content, old)
        source, relay = (spans(parts, f"s{number}") or [None])[0], None
        if isinstance(parent, tuple):
            source, content, relay, parent = None, [source], len(old) + parent[0] - 1, None
        new.append({"source": source, "cue": spans(parts, f"c{number}")[0], "content": content,
                    "parent": None if parent is None else len(old) + parent - 1, "relay": relay, "medium": None, "form": form(words, content, old), "act": act,
                    "polarity": polarity, "certainty": certainty, "role": role})
    for a in old:
        if a.get("parent") is None:
            a["parent"] = inner
    return words, old + new


def move(span, shift, limit):
    return None if span is None else (span[0] + shift, min(span[1] + shift, limit))


def spans(parts, part):
    """The runs of words that are of a part."""
    found, start = [], None
    for i, p in enumerate((*parts, ())):
        if part in p and start is None:
            start = i
        elif part not in p and start is not None:
            found.append((start, i))
            start = None
    return found


def own(words, content, nested):
    """The words of a content that no nested content or cue holds."""
    taken = {i for a in nested for s, e in [*a["content"], a["cue"]] for i in range(s, e)}
    return [words[i] for s, e in content for i in range(s, e) if i not in taken]


def hedge(words, content, nested):
    left = {w.lower() for w in own(words, content, nested)}
    return "possible" if left & POSSIBLE else "probable" if left & PROBABLE else "certain"


def form(words, content, nested):
    return "mixed" if any(w in QUOTES for w in own(words, content, nested)) else "indirect"


# --- the corpus's own records ----------------------------------------------------------------------------------------

TOKEN = re.compile(r"['\u2019]s\b|\w+(?:(?!['\u2019]s\b)['\u2019.-]\w+)*|[^\w\s]")


def wrap_record(record, rng, name):
    """A record of build.py inside a new outer attribution, or None; offsets count UTF-16 units, as there."""
    found = list(TOKEN.finditer(record["text"]))
    tokens, glue = [m[0] for m in found], [b.start() == a.end() for a, b in zip(found, found[1:])]
    starts, ends = {m.start(): i for i, m in enumerate(found)}, {m.end(): i + 1 for i, m in enumerate(found)}
    places = {a["id"]: i for i, a in enumerate(record["attributions"])}

    def at(span):
        return None if span is None else (starts[span["start"]], ends[span["end"]])

    rows = []
    for a in record["attributions"]:
        rows.append({**a, "source": at(a["source"]), "cue": at(a["cue"]), "medium": at(a["medium"]),
                     "content": [at(c) for c in a["content"]], "parent": places.get(a["parent"]), "relay": places.get(a["relay"])})
    done = wrap_tokens(tokens, rows, rng)
    return done and written(record, name, *done, glue)


def written(record, name, words, rows, glue):
    shift = min((a["cue"][0] for a in rows[:1]), default=0)
    first = record["attributions"][0]["cue"]["start"] if record["attributions"] else 0
    shift -= sum(m.start() < first for m in TOKEN.finditer(record["text"]))
    text, offsets = "", []
    for i, word in enumerate(words):
        inside = shift < i < shift + len(glue) + 1
        tight = glue[i - shift - 1] if inside else word in (".", ",", ":", ";")
        text += "" if not text or tight else " "
        offsets.append((len(text), len(text) + len(word)))
        text += word

    def piece(span):
        if span is None:
            return None
        start, end = offsets[span[0]][0], offsets[span[1] - 1][1]
        return {"start": start, "end": end, "text": text[start:end]}

    made = []
    for i, a in enumerate(rows, 1):
        made.append({**a, "id": i, "source": piece(a["source"]), "cue": piece(a["cue"]), "content": [piece(c) for c in a["content"]],
                     "medium": piece(a["medium"]), **{k: None if a[k] is None else a[k] + 1 for k in ("parent", "relay")}})
    return {"id": name, "style": "wrapped", "text": text, "attributions": made}


def wrap_all(records, seed, times):
    """Each sentence with one or more attributions, wrapped `times` times with other frames."""
    made = []
    for record in records:
        for turn in range(times if record["attributions"] else 0):
            rng = random.Random(f"{seed}/{turn}/{record['id']}")
            wrapped = wrap_record(record, rng, f"{record['id']}-w{turn + 1}")
            if wrapped:
                made.append(wrapped)
    return made


def main():
    import build
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("split", choices=("train", "dev"))
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--times", type=int, default=2)
    args = options.parse_args()
    shallow = [r for r in build.load(args.split) if build.depth(r) in (1, 2)]
    lines = [json.dumps(r, ensure_ascii=False) for r in wrap_all(shallow, args.seed, args.times)]
    (HERE / "build").mkdir(exist_ok=True)
    (HERE / "build" / f"{args.split}-wrapped.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(len(lines), "sentences")


if __name__ == "__main__":
    main()
