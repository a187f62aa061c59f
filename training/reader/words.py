"""Words, sentences and shapes, cut as the reader in `core` cuts them (nearly: it knows more abbreviations)."""

import re

WORD = re.compile(r"[^\W_](?:\w|[-‐‑'’.,&/@:](?=\w))*|\.{2,}|-{2,}|\S")
TAIL = re.compile(r"(?:n['’]t|['’](?:s|re|ve|ll|d|m))$", re.IGNORECASE)
TITLES = set(
    "mr mrs ms dr prof gen lt col maj capt sgt cpl brig adm cmdr sen rep gov pres rev hon st jan feb mar apr jun jul"
    " aug sep sept oct nov dec no vs inc corp co ltd dept est fig jr sr mt ft".split()
)
CLOSING = "\"'”’»)]"


SMALL = set("""a an the this that these those and or but nor if as of in on at by for from with without to into onto over under about
between among after before since until during through against it its he him his she her they them their we us our you your i my me who
whom whose which what where when why how not n't 's ' is are was were be been being am has have had do does did will would shall should
can could may might must also very too so than then there here no yes all any some each every both either neither other such only own
same just more most much many few one two three four five six seven eight nine ten first second new old big small good bad great high
low year years day days week weeks month months time people man woman men women""".split())


def still(word):
    """Whether a word never tells of an event by itself."""
    return word.lower() in SMALL or not any(c.isalpha() for c in word)


def words(text, start=0, end=None):
    """Half-open spans of the words and marks of a stretch of text."""
    end = len(text) if end is None else end
    spans = []
    for m in WORD.finditer(text, start, end):
        a, b = m.span()
        word = m.group()
        tail = TAIL.search(word)
        if tail and tail.start() > 0:
            spans += [(a, a + tail.start()), (a + tail.start(), b)]
            continue
        dotted = (len(word) == 1 and word.isupper()) or re.fullmatch(r"(?:\w\.)+\w", word) or word.lower() in TITLES
        if dotted and b < end and text[b] == ".":
            spans.append((a, b + 1))
            continue
        spans.append((a, b))
    taken = []
    for span in spans:
        if taken and span[0] < taken[-1][1]:
            continue
        taken.append(span)
    return taken


def sentences(text):
    """Lists of word spans, one list a sentence; a line break ends a sentence."""
    out = []
    for line in re.finditer(r"[^\n]+", text):
        current = []
        spans = words(text, *line.span())
        for i, (a, b) in enumerate(spans):
            current.append((a, b))
            if i + 1 < len(spans) and ends(text, spans, i):
                out.append(current)
                current = []
        if current:
            out.append(current)
    return out


def ends(text, spans, i):
    j = i
    while j >= 0 and text[spans[j][0]] in CLOSING and j > 0 and spans[j - 1][1] == spans[j][0]:
        j -= 1
    word = text[spans[j][0] : spans[j][1]]
    if word[-1] not in ".!?…":
        return False
    after = spans[i + 1]
    if after[0] == spans[i][1] or text[after[0]].islower():
        return False
    return not (len(word) > 1 and word.endswith(".") and word[0].isalpha())


def shape(word):
    """Casing of a word, as the reader computes it: see `Shape` in core's `model`."""
    letters = [c for c in word if c.isalpha()]
    if any(c.isdigit() for c in word):
        return 5
    if not letters:
        return 6
    upper = [c.isupper() for c in letters]
    if len(letters) >= 2 and all(upper):
        return 3
    if upper[0] and not any(upper[1:]):
        return 2
    return 4 if any(upper) else 1
