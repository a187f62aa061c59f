"""What a test split must not share with training data: names and runs of words. Both corpora of this folder ask this."""
import re

WORD = re.compile(r"[^\W\d_]+(?:['\u2019-][^\W\d_]+)*|\d+", re.UNICODE)


def words(text):
    return WORD.findall(text)


def vocabulary(path):
    return set(path.read_text(encoding="utf-8").split())


def names(records, generic, lower):
    """Capitalised words that are no general word; `lower` holds the words seen in lower case anywhere in the corpus."""
    found = {}
    for record in records:
        for word in words(record["text"]):
            word = re.sub("['\u2019]s$", "", word)
            if word[0].isupper() and word.lower() not in lower and word not in generic:
                found.setdefault(word, record["id"])
    return found


def grams(records, function, size=5):
    """Runs of words, in lower case, that are not all function words."""
    found = {}
    for record in records:
        tokens = [w.lower() for w in words(record["text"])]
        for i in range(len(tokens) - size + 1):
            gram = tuple(tokens[i:i + size])
            if not all(w in function for w in gram):
                found.setdefault(gram, record["id"])
    return found
