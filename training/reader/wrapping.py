"""Wraps sentences of another corpus in an outer attribution, in memory: the inner gold is free."""

import importlib.util
import os

from .corpora import Sentence, tags

STANCE = ("act", "polarity", "certainty")


def wrapper():
    """The wrapper of the own corpus, which stands outside this package."""
    path = os.path.join(os.path.dirname(__file__), "..", "corpus", "nested", "wrap.py")
    spec = importlib.util.spec_from_file_location("wrap", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def level(words, rows, start, end):
    """The sentence words[start:end] with the attributions of one level."""
    pieces, link = [], {}
    stance = {h: [None] * (end - start) for h in STANCE}
    for r in rows:
        cue = r["cue"][0] - start
        pieces.append((cue, r["cue"][1] - start, "cue"))
        for h in STANCE:
            stance[h][cue] = r[h]
        held = [(c, "content") for c in r["content"]] + ([(r["source"], "source")] if r["source"] else [])
        for (a, b), kind in held:
            pieces.append((a - start, b - start, kind))
            link[a - start] = cue
    return Sentence(
        words[start:end], {"attribution": tags(end - start, sorted(pieces)), "link": link, **stance}
    )


def wrapped(documents, rng, share=0.1):
    """Documents of one sentence each: wrapped ones, and what their outer content holds where the frame has two levels."""
    wrap, out = wrapper(), []
    for document in documents:
        for s in document:
            if "B-content" not in s.labels["attribution"] or not 6 <= len(s.words) <= 45 or rng.random() >= share:
                continue
            made = wrap.wrap_tokens(s.words, [], rng)
            if made is None:
                continue
            words, rows = made
            out.append([level(words, [r for r in rows if r["parent"] is None], 0, len(words))])
            for n, r in enumerate(rows):
                inner = [x for x in rows if x["parent"] == n]
                if inner and len(r["content"]) == 1:
                    out.append([level(words, inner, *r["content"][0])])
    return out
