"""Sentences of who does what to whom, with their trees, made by a small grammar.

Treebanks of mail and reviews seldom tell of killings and arrests, and a parser that learned from them beside corpora of events
takes the police of 'police have detained a man' for the detained. Here any verb befalls anybody, so that form alone tells voice.
"""

import random

VERBS = [
    v.split("/") for v in (
        "kill/killed/killed arrest/arrested/arrested detain/detained/detained bomb/bombed/bombed shoot/shot/shot wound/wounded/wounded "
        "injure/injured/injured attack/attacked/attacked ambush/ambushed/ambushed shell/shelled/shelled hijack/hijacked/hijacked "
        "kidnap/kidnapped/kidnapped abduct/abducted/abducted charge/charged/charged accuse/accused/accused convict/convicted/convicted "
        "execute/executed/executed hang/hanged/hanged murder/murdered/murdered assassinate/assassinated/assassinated stab/stabbed/stabbed "
        "seize/seized/seized capture/captured/captured raid/raided/raided rescue/rescued/rescued evacuate/evacuated/evacuated "
        "expel/expelled/expelled deport/deported/deported destroy/destroyed/destroyed demolish/demolished/demolished burn/burned/burned "
        "dismiss/dismissed/dismissed sack/sacked/sacked suspend/suspended/suspended impeach/impeached/impeached sue/sued/sued fine/fined/fined "
        "free/freed/freed release/released/released pardon/pardoned/pardoned jail/jailed/jailed torture/tortured/tortured rob/robbed/robbed "
        "beat/beat/beaten threaten/threatened/threatened besiege/besieged/besieged storm/stormed/stormed strafe/strafed/strafed sink/sank/sunk "
        "intercept/intercepted/intercepted foil/foiled/foiled poison/poisoned/poisoned question/questioned/questioned search/searched/searched "
        "elect/elected/elected appoint/appointed/appointed name/named/named oust/ousted/ousted overthrow/overthrew/overthrown take/took/taken "
        "hit/hit/hit strike/struck/struck bury/buried/buried mourn/mourned/mourned condemn/condemned/condemned praise/praised/praised meet/met/met "
        "visit/visited/visited blame/blamed/blamed summon/summoned/summoned recall/recalled/recalled sign/signed/signed reject/rejected/rejected "
        "approve/approved/approved cancel/cancelled/cancelled close/closed/closed block/blocked/blocked disperse/dispersed/dispersed "
        "crush/crushed/crushed loot/looted/looted hold/held/held see/saw/seen find/found/found drag/dragged/dragged throw/threw/thrown "
        "carry/carried/carried treat/treated/treated identify/identified/identified trap/trapped/trapped damage/damaged/damaged fire/fired/fired "
        "drop/dropped/dropped stop/stopped/stopped tow/towed/towed escort/escorted/escorted extradite/extradited/extradited "
        "indict/indicted/indicted acquit/acquitted/acquitted sentence/sentenced/sentenced sell/sold/sold award/awarded/awarded ban/banned/banned "
        "invite/invited/invited warn/warned/warned nominate/nominated/nominated replace/replaced/replaced defeat/defeated/defeated"
    ).split()
]  # fmt: skip
ALONE = [
    v.split("/") for v in (
        "die/died/died explode/exploded/exploded collapse/collapsed/collapsed crash/crashed/crashed sink/sank/sunk erupt/erupted/erupted "
        "flee/fled/fled surrender/surrendered/surrendered resign/resigned/resigned march/marched/marched fight/fought/fought "
        "perish/perished/perished drown/drowned/drowned retreat/retreated/retreated vanish/vanished/vanished fall/fell/fallen "
        "escape/escaped/escaped return/returned/returned arrive/arrived/arrived end/ended/ended"
    ).split()
]  # fmt: skip
MANY = (
    "police soldiers gunmen rebels protesters officers guards miners villagers militants civilians journalists judges ministers "
    "workers students farmers fishermen pilots troops sailors marines insurgents kidnappers pirates doctors nurses teachers nuns "
    "monks children women men people residents passengers settlers refugees migrants prisoners inmates fighters agents prosecutors "
    "firefighters rescuers dockers strikers separatists smugglers others"
).split()
ONE = (
    "man woman boy girl policeman soldier journalist judge minister mayor priest teacher driver pilot captain engineer doctor guard "
    "miner banker lawyer general colonel commander senator deputy governor student farmer tourist hostage suspect gunman guide "
    "climber nurse editor activist reporter brother wife colleague nephew"
).split()
BODIES = (
    "army navy government ministry court party union company council parliament militia regime group brigade column coalition agency "
    "club bank church hospital team"
).split()
ARMS = "artillery jets warplanes tanks drones missiles shells helicopters snipers bombers mortars rockets gunfire lightning".split()
LIKE = "armed masked local young former foreign senior unarmed elderly federal military criminal northern rival drunken".split()
PLACES = (
    "bridge village school convoy bus ferry market airfield embassy checkpoint warehouse mine dam tanker mosque barracks refinery "
    "pipeline train factory prison depot camp town port base plane helicopter house clinic station vessel truck boat tunnel car"
).split()
DEEDS = (
    "attack raid blast explosion ambush crash strike clash protest massacre bombing shooting earthquake flood siege fire riot coup "
    "operation shelling accident collapse avalanche storm march"
).split()
OF_DEEDS = "murder assassination killing arrest kidnapping execution abduction shooting trial rescue capture death".split()
FIRST = (
    "Tomas Albin Remi Clara Omar Hela Karim Pavle Matei Radu Oleg Bahram Sander Youssef Dina Abel Viktor Anna Maria John Peter Ivan "
    "Olga Nabil Rosa Jamal Vincent Eric Robert Duncan Ellen Mira Sohan Ana Goran Nikola Harald"
).split()
LAST = (
    "Varga Teress Kolta Sandoz Shadin Soubra Daud Soren Korvan Dunai Kia Wolk Tabrin Vorel Mirzo Teslic Drav Brekke Holub Haslach "
    "Marrank Moy Pell Idris Dorn Vale Kesten Orloff Brandt Rusk Miller Novak Haddad Ruiz Petrov Imhof"
).split()
TOWNS = (
    "Prestin Mota Trondal Kuhdasht Kemerlik Belmar Morvane Zarand Lodva Vessin Grensk Bystra Sarv Orlo Brenna Ardesh Norland Orvania "
    "Zelen Sella Dorado"
).split()
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
NUMBERS = "two three four five six seven eight nine ten twelve 7 13 23 26 168 500".split()
TITLES = "Judge President General Minister Mayor Captain Colonel Dr. Mr. Mrs. Senator Sheikh Sergeant Governor Commander Father".split()


class Word:
    """A word with what hangs on it, before and behind it."""

    def __init__(self, text, tag):
        self.text, self.tag, self.before, self.behind = text, tag, [], []

    def left(self, relation, word):
        self.before.append((relation, word))
        return self

    def first(self, relation, word):
        self.before.insert(0, (relation, word))
        return self

    def right(self, relation, word):
        self.behind.append((relation, word))
        return self

    def rows(self):
        """Rows of [text, tag, head, relation] in order; the root's head is -1."""
        rows = []

        def walk(word, relation):
            own = [walk(w, r) for r, w in word.before]
            at = len(rows)
            rows.append([word.text, word.tag, -1, relation])
            for i in own + [walk(w, r) for r, w in word.behind]:
                rows[i][2] = at
            return at

        walk(self, "root")
        return rows


class Grammar:
    """Makes sentences; the same seed, the same sentences."""

    def __init__(self, seed):
        self.random = random.Random(seed)

    def make(self, count):
        return [self.headline() if self.chance(0.12) else self.sentence() for _ in range(count)]

    def chance(self, share):
        return self.random.random() < share

    def one(self, words):
        return self.random.choice(words)

    def led(self, word, by):
        return word.first("case", Word(by, "ADP"))

    def the(self, word, article=None):
        return word.first("det", Word(article or self.one(["the", "the", "a"]), "DET"))

    def name(self):
        first = Word(self.one(FIRST), "PROPN")
        if self.chance(0.75):
            first.right("flat", Word(self.one(LAST), "PROPN"))
        if self.chance(0.3):
            first.first("nmod:desc", Word(self.one(TITLES), "PROPN"))
        elif self.chance(0.25):
            what = Word(self.one(ONE), "NOUN")
            if self.chance(0.3):
                what.left("amod", Word(self.one(LIKE), "ADJ"))
            first.first("nmod:desc", self.the(what, "the") if self.chance(0.8) else what)
        return first

    def town(self):
        name = Word(self.one(TOWNS), "PROPN")
        if self.chance(0.75):
            return name
        kind = Word(self.one(["village", "town", "port", "province", "market", "city", "district"]), "NOUN")
        return self.the(kind, "the").right("nmod", self.led(name, "of"))

    def plain(self):
        x = self.random.random()
        if x < 0.25:
            return self.name()
        if x < 0.5:
            word = Word(self.one(MANY), "NOUN")
            if self.chance(0.35):
                word.left("amod", Word(self.one(LIKE), "ADJ"))
            if self.chance(0.35):
                word.first("nummod", Word(self.one(NUMBERS), "NUM"))
            elif self.chance(0.2):
                self.the(word, "the")
            return word
        word = Word(self.one(ONE if x < 0.8 else BODIES), "NOUN")
        if self.chance(0.35):
            word.left("amod", Word(self.one(LIKE), "ADJ"))
        if x < 0.8 and self.chance(0.12):
            return word.first("nmod:poss", Word(self.one(["his", "her", "their"]), "PRON"))
        if self.chance(0.08):
            return word.first("nmod:poss", self.owner())
        return self.the(word)

    def owner(self):
        if self.chance(0.3):
            return Word(self.one(MANY[1:30]), "NOUN").right("case", Word("'", "PART"))
        return self.name().right("case", Word("'s", "PART"))

    def person(self):
        word = self.plain()
        named = word.tag == "PROPN"
        x = self.random.random()
        if x < 0.1:
            return word.right("nmod", self.led(self.the(Word(self.one(BODIES + PLACES), "NOUN"), "the"), "of"))
        if x < 0.18:
            return word.right("nmod", self.led(self.town(), self.one(["from", "in"])))
        if x < 0.26 and not named:
            return self.beside(word, "appos", self.name())
        if x < 0.3 and named:
            return self.beside(word, "amod", Word(str(self.random.randint(18, 80)), "NUM"))
        if x < 0.38:
            return word.right("conj", self.plain().first("cc", Word("and", "CCONJ")))
        return word

    def beside(self, word, relation, other):
        """Between commas; what ends the sentence has none behind it."""
        other.first("punct", Word(",", "PUNCT"))
        return word.right(relation, other).right("punct", Word(",", "PUNCT"))

    @staticmethod
    def tidied(rows):
        """Without a comma before the mark at the end."""
        while len(rows) > 2 and rows[-1][0] == "." and rows[-2][0] == ",":
            at = len(rows) - 2
            rows = [[w, t, h - (h > at), r] for i, (w, t, h, r) in enumerate(rows) if i != at]
        return rows

    def thing(self, plain=False):
        word = Word(self.one(PLACES), "NOUN")
        if self.chance(0.2):
            word.left("amod", Word(self.one(LIKE), "ADJ"))
        if self.chance(0.15):
            word.left("compound", Word(self.one(TOWNS), "PROPN"))
        self.the(word)
        if not plain and self.chance(0.35):
            word.right("nmod", self.led(self.town(), self.one(["in", "of", "near", "at"])))
        return word

    def means(self):
        """What does it without being anybody."""
        if self.chance(0.5):
            return self.the(Word(self.one(DEEDS + ["bomb", "drone", "missile"]), "NOUN"))
        arms = Word(self.one(ARMS), "NOUN")
        if self.chance(0.3):
            arms.left("amod", Word(self.one(LIKE), "ADJ"))
        if self.chance(0.5):
            arms.right("nmod", self.led(self.the(Word(self.one(BODIES), "NOUN"), "the"), self.one(["of", "of", "from"])))
        return arms

    def patient(self):
        return self.person() if self.chance(0.65) else self.thing()

    def around(self, verb, most=2):
        """Days, places, deeds beside a verb."""
        for _ in range(self.random.randint(0, most)):
            x = self.random.random()
            if x < 0.35:
                verb.right("obl", self.led(Word(self.one(DAYS), "PROPN"), "on"))
            elif x < 0.42:
                verb.right("obl:unmarked", Word(self.one(DAYS), "PROPN"))
            elif x < 0.7:
                verb.right("obl", self.led(self.town(), self.one(["in", "near", "at", "outside"])))
            elif x < 0.9:
                deed = self.the(Word(self.one(DEEDS), "NOUN"))
                if self.chance(0.35):
                    deed.right("nmod", self.led(self.thing(True), self.one(["on", "at", "in"])))
                verb.right("obl", self.led(deed, self.one(["in", "during", "after", "before"])))
            else:
                verb.right("advmod", Word(self.one(["yesterday", "overnight", "again", "earlier"]), "ADV"))

    @staticmethod
    def ing(base):
        if base.endswith("e") and not base.endswith("ee"):
            return base[:-1] + "ing"
        doubled = base in ("hit", "rob", "stab", "ban", "drop", "stop", "kidnap", "drag", "trap")
        return base + (base[-1] if doubled else "") + "ing"

    def active(self, subject=True):
        base, past, done = self.one(VERBS)
        x = self.random.random()
        if x < 0.6:
            verb, help_ = Word(past, "VERB"), None
        elif x < 0.75:
            verb, help_ = Word(done, "VERB"), self.one(["have", "has", "had"])
        elif x < 0.9:
            verb, help_ = Word(base, "VERB"), self.one(["will", "would", "may", "could", "did"])
        else:
            verb, help_ = Word(self.ing(base), "VERB"), self.one(["were", "was", "are", "is"])
        if subject:
            verb.left("nsubj", self.person() if self.chance(0.8) else self.means())
        if help_:
            verb.left("aux", Word(help_, "AUX"))
        if help_ == "did":
            verb.left("advmod", Word("not", "PART"))
        elif self.chance(0.1):
            verb.left("advmod", Word(self.one(["reportedly", "later", "allegedly", "also", "then"]), "ADV"))
        verb.right("obj", self.patient())
        self.around(verb)
        return verb

    def passive(self, subject=True):
        verb = Word(self.one(VERBS)[2], "VERB")
        if subject:
            verb.left("nsubj:pass", self.patient())
        x = self.random.random()
        if x < 0.7:
            verb.left("aux:pass", Word(self.one(["was", "were"]), "AUX"))
        elif x < 0.82:
            verb.left("aux", Word(self.one(["has", "have", "had"]), "AUX")).left("aux:pass", Word("been", "AUX"))
        elif x < 0.9:
            verb.left("aux", Word(self.one(["will", "may", "could", "must"]), "AUX")).left("aux:pass", Word("be", "AUX"))
        else:
            verb.left("aux:pass", Word(self.one(["is", "are"]), "AUX"))
        if self.chance(0.12):
            verb.left("advmod", Word(self.one(["reportedly", "later", "allegedly", "also", "all", "nearly"]), "ADV"))
        early = self.chance(0.5)
        if early:
            self.around(verb, 1)
        if self.chance(0.6):
            verb.right("obl:agent", self.doer())
        if not early:
            self.around(verb)
        return verb

    def doer(self):
        arms = ["bomb", "drone", "missile", "shell", "court", "mob", "crowd"]
        return self.led(self.person() if self.chance(0.85) else self.the(Word(self.one(arms), "NOUN")), "by")

    def intransitive(self):
        _, past, done = self.one(ALONE)
        verb = Word(past, "VERB")
        verb.left("nsubj", self.patient() if self.chance(0.8) else self.the(Word(self.one(DEEDS), "NOUN")))
        if self.chance(0.2):
            verb.text = done
            verb.left("aux", Word("had", "AUX"))
        self.around(verb)
        return verb

    def clause(self):
        x = self.random.random()
        return self.passive() if x < 0.46 else self.active() if x < 0.84 else self.intransitive()

    def joined(self, verb, other):
        return verb.right("conj", other.first("cc", Word("and", "CCONJ")))

    def relative(self, noun):
        who = Word(self.one(["who", "who", "which"]), "PRON")
        passive = self.chance(0.5)
        verb = self.passive(False) if passive else self.active(False)
        verb.first("nsubj:pass" if passive else "nsubj", who)
        if self.chance(0.25):
            self.joined(verb, self.passive(False) if passive else self.active(False))
        self.beside(noun, "acl:relcl", verb)

    def reduced(self, noun):
        verb = Word(self.one(VERBS)[2], "VERB")
        told = self.chance(0.6)
        if told:
            verb.right("obl:agent", self.led(self.plain(), "by"))
        self.around(verb, 1)
        # without a comma or a 'by' it would read as the verb of the sentence
        if not told or self.chance(0.6):
            self.beside(noun, "acl", verb)
        else:
            noun.right("acl", verb)

    def doing(self):
        verb = Word(self.ing(self.one(VERBS)[0]), "VERB").right("obj", self.patient())
        self.around(verb, 1)
        return verb

    def infinitive(self):
        verb = Word(self.one(VERBS)[0], "VERB").right("obj", self.patient()).first("mark", Word("to", "PART"))
        self.around(verb, 1)
        return verb

    def of_deed(self):
        if self.chance(0.4):
            deed = Word(self.one(["attack", "raid", "assault", "strike"]), "NOUN")
            if self.chance(0.3):
                deed.first("nmod:poss", self.owner())
            elif self.chance(0.6):
                self.the(deed).right("nmod", self.led(self.plain(), "by"))
            else:
                self.the(deed)
            return deed.right("nmod", self.led(self.thing(True), self.one(["on", "against"])))
        deed = Word(self.one(OF_DEEDS), "NOUN")
        if self.chance(0.3):
            deed.first("nmod:poss", self.owner() if self.chance(0.6) else Word(self.one(["his", "her"]), "PRON"))
        else:
            self.the(deed, "the").right("nmod", self.led(self.plain(), "of"))
        if self.chance(0.55):
            deed.right("nmod", self.led(self.plain(), "by"))
        if self.chance(0.3):
            deed.right("nmod", self.led(Word(self.one(DAYS), "PROPN"), "on"))
        return deed

    def said(self, verb):
        """A clause that somebody says."""
        x = self.random.random()
        if x < 0.5:
            cue = Word(self.one(["said", "reported", "announced", "told", "claimed", "denied", "confirmed"]), "VERB")
            cue.left("nsubj", self.plain())
            if cue.text == "told":
                cue.right("obj", Word(self.one(["reporters", "police", "parliament"]), "NOUN"))
            if self.chance(0.7):
                verb.first("mark", Word("that", "SCONJ"))
            return cue.right("ccomp", verb)
        if x < 0.8:
            cue = Word("said", "VERB")
            speaker = self.plain()
            cue.left("nsubj", speaker) if self.chance(0.75) else cue.right("nsubj", speaker)
            return verb.right("parataxis", cue.first("punct", Word(",", "PUNCT")))
        source = self.plain().first("case", Word("to", "ADP"))
        source.before[0] = ("case", Word("according", "VERB").right("fixed", Word("to", "ADP")))
        if self.chance(0.5):
            source.right("punct", Word(",", "PUNCT"))
            return verb.first("obl", source)
        return verb.right("obl", source.first("punct", Word(",", "PUNCT")))

    def sentence(self):
        verb = self.clause()
        subject = next((w for r, w in verb.before if r.startswith("nsubj")), None)
        last = verb
        while last.behind and last.behind[-1][0] in ("obj", "obl", "obl:agent", "nmod", "conj"):
            last = last.behind[-1][1]
        x = self.random.random()
        if x < 0.08 and subject and not subject.behind:
            self.relative(subject)
        elif x < 0.14 and last is not verb and last.tag in ("NOUN", "PROPN") and not last.behind and last.text not in DAYS + TOWNS:
            self.relative(last)
        elif x < 0.24 and subject and not subject.behind:
            self.reduced(subject)
        elif x < 0.34:
            mark = self.one(["when", "as", "after", "while", "because", "before"])
            when = mark == "when"
            verb.right("advcl", self.clause().first("advmod" if when else "mark", Word(mark, "ADV" if when else "SCONJ")))
        elif x < 0.43:
            self.joined(verb, self.active(False) if self.chance(0.5) else self.passive(False))
        elif x < 0.51:
            doing = self.doing().first("punct", Word(",", "PUNCT"))
            verb.right("advcl", self.joined(doing, self.doing()) if self.chance(0.3) else doing)
        elif x < 0.6:
            self.replace(verb, self.of_deed())
        elif x < 0.67:
            wish = self.one(["tried", "threatened", "planned", "vowed", "refused", "promised", "began", "wanted"])
            wish = Word(wish, "VERB").left("nsubj", self.plain()).right("xcomp", self.infinitive())
            verb = wish
        elif x < 0.72:
            cue = Word(self.one(["accused", "suspected"]), "VERB").left("nsubj", self.plain()).right("obj", self.plain())
            verb = cue.right("advcl", self.doing().first("mark", Word("of", "SCONJ")))
        if self.chance(0.3):
            verb = self.said(verb)
        if self.chance(0.88):
            verb.right("punct", Word(".", "PUNCT"))
        rows = self.tidied(verb.rows())
        if self.chance(0.92):
            rows[0][0] = rows[0][0][0].upper() + rows[0][0][1:]
        return rows

    @staticmethod
    def replace(verb, subject):
        for i, (relation, _) in enumerate(verb.before):
            if relation.startswith("nsubj"):
                verb.before[i] = (relation, subject)

    def headline(self):
        base, _, done = self.one(VERBS)
        many = Word(self.one(MANY), "NOUN").first("nummod", Word(self.one(NUMBERS), "NUM"))
        if self.chance(0.5):
            verb = Word(done, "VERB").left("nsubj:pass", many)
            if self.chance(0.4):
                verb.right("obl:agent", self.led(self.plain(), "by"))
            self.around(verb)
        else:
            third = base + ("es" if base.endswith(("s", "sh", "ch", "x")) else "s")
            verb = Word(third if self.chance(0.5) else base, "VERB")
            verb.left("nsubj", Word(self.one(MANY), "NOUN") if self.chance(0.6) else self.name())
            verb.right("obj", self.plain())
            self.around(verb, 1)
        rows = verb.rows()
        rows[0][0] = rows[0][0][0].upper() + rows[0][0][1:]
        if self.chance(0.3):
            for row in rows:
                row[0] = row[0][0].upper() + row[0][1:]
        return rows
