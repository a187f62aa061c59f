"""Wraps sentences of another corpus in an outer attribution, in memory: the inner gold is free."""

from .corpora import Sentence

ONSETS = "b br d dr f g gr h j k kh l m n p r s sh st t tr v w y z".split()
VOWELS = "a e i o u aa ei ou ia".split()
CODAS = ["", "", "l", "n", "r", "s", "k", "m", "v", "d"]
PAPERS = "Times Post Herald Gazette Tribune Chronicle Daily Mail Observer Dispatch Star Standard".split()
OFFICES = "minister spokesman lawmaker governor envoy judge mayor general lawyer doctor professor official".split()
BODIES = ["news agency", "television", "radio", "daily", "newspaper", "weekly", "website", "ministry", "party", "union"]
UNNAMED = [
    "a source close to the talks", "two people familiar with the matter", "an official who asked not to be named",
    "witnesses", "residents", "local media", "a person briefed on the plan", "several diplomats", "security sources",
]  # fmt: skip
BEFORE = "said says reported reports claimed claims wrote added noted stressed confirmed announced alleged".split()
AFTER = "said says reported reports wrote added noted".split()


def name(rng):
    return "".join(rng.choice(ONSETS) + rng.choice(VOWELS) + rng.choice(CODAS) for _ in range(rng.choice((1, 2, 2, 3)))).title()


def source(rng):
    way = rng.random()
    if way < 0.3:
        return f"the {name(rng)} {rng.choice(PAPERS)}".split()
    if way < 0.5:
        return f"the {name(rng)} {rng.choice(BODIES)}".split()
    if way < 0.7:
        return f"{rng.choice(OFFICES)} {name(rng)} {name(rng)}".split()
    if way < 0.85:
        return f"{name(rng)} {name(rng)}".split()
    return rng.choice(UNNAMED).split()


def capital(found):
    return [found[0][:1].upper() + found[0][1:], *found[1:]]


def lowered(found):
    first = found[0]
    plain = first.lower() in {"the", "a", "an", "in", "on", "he", "she", "it", "they", "there", "this", "that", "his", "her"}
    return [first.lower(), *found[1:]] if plain else found


def wrap(found, rng):
    """Words and tags of a sentence inside an outer attribution; `found` ends without its full stop."""
    outer = source(rng)
    way = rng.random()
    if way < 0.55:
        cue = ["has", rng.choice(("said", "reported", "claimed"))] if rng.random() < 0.15 else [rng.choice(BEFORE)]
        that = ["that"] if rng.random() < 0.85 else []
        parts = [(capital(outer), "source"), (cue, "cue"), (that + lowered(found), "content")]
    elif way < 0.8:
        cue = [rng.choice(AFTER)]
        order = [(outer, "source"), (cue, "cue")]
        if rng.random() < 0.3:
            order.reverse()
        parts = [(found, "content"), ([","], None), *order]
    else:
        parts = [(["According", "to"], "cue"), (outer, "source"), ([","], None), (lowered(found), "content")]
    out, tags, starts = [], [], {}
    for some, kind in [*parts, (["."], None)]:
        if kind:
            starts[kind] = len(out)
        tags += ["O"] * len(some) if not kind else ["B-" + kind] + ["I-" + kind] * (len(some) - 1)
        out += some
    return Sentence(out, {"attribution": tags, "link": {starts[k]: starts["cue"] for k in ("source", "content")}})


def wrapped(documents, rng, share=0.07):
    """Documents of one wrapped sentence each, from a share of the sentences that hold an attribution."""
    out = []
    for document in documents:
        for s in document:
            told = "B-cue" in s.labels["attribution"] and "B-content" in s.labels["attribution"]
            if told and 6 <= len(s.words) <= 45 and s.words[-1] == "." and rng.random() < share:
                out.append([wrap(s.words[:-1], rng)])
    return out
