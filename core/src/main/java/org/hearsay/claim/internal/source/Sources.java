package org.hearsay.claim.internal.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.hearsay.claim.Form;
import org.hearsay.claim.Link;
import org.hearsay.claim.SourceJudge;
import org.hearsay.claim.internal.source.SourceFinder.Range;
import org.hearsay.claim.internal.unit.Phrases;
import org.hearsay.claim.internal.unit.Unit;
import org.hearsay.lexicon.PartedWords;
import org.hearsay.mention.EntityKind;
import org.hearsay.mention.Mention;
import org.hearsay.mention.Mentions;
import org.hearsay.mention.Name;
import org.hearsay.mention.Nominal;
import org.hearsay.mention.Pronoun;
import org.hearsay.mention.Quantity;
import org.hearsay.model.Tag;
import org.hearsay.text.Span;

/** Says what the words of a source are: an outlet, a writer, a document, a speaker, nobody in particular. */
public final class Sources {

    /** So many words before a source the name may begin that it is the end of. */
    private static final int LONGEST_NAME = 6;

    private static final Set<String> PRONOUNS =
            Set.of("he", "she", "they", "it", "his", "her", "their", "its", "him", "them");
    private static final Set<String> GENITIVES = Set.of("'s", "'", "\u2019");

    private final String text;
    private final Mentions mentions;
    private final SourceWords words;
    private final Set<String> shared;
    private final SourceJudge judge;

    public Sources(String text, Mentions mentions, SourceWords words, SourceJudge judge) {
        this.shared = shared(mentions);
        this.judge = judge;
        this.text = text;
        this.mentions = mentions;
        this.words = words;
    }

    /** Last names that two people of the report share. */
    private static Set<String> shared(Mentions mentions) {
        var bearers = new HashMap<String, Set<String>>();
        mentions.referents().stream()
                .filter(r -> r.kind() == EntityKind.PERSON && r.name().indexOf(' ') > 0)
                .map(r -> r.name().toLowerCase(Locale.ROOT))
                .forEach(n -> bearers.computeIfAbsent(n.substring(n.lastIndexOf(' ') + 1), l -> new HashSet<>())
                        .add(n));
        bearers.values().removeIf(names -> names.size() < 2);
        return bearers.keySet();
    }

    /** Whether a link is a bare last name that may be either of two people. */
    public boolean isShared(Link link) {
        return shared.contains(link.text().toLowerCase(Locale.ROOT));
    }

    /** A link as the words alone tell it. */
    public record Named(Link link, boolean pronoun, boolean definite, String head) {}

    public Named name(Unit unit, Range given) {
        Range range = whole(unit, withoutMarks(unit, given));
        Span span = unit.span(range.from(), range.to());
        int head = head(unit, range);
        String word = unit.low(head);
        if (range.to() - range.from() == 1 && PRONOUNS.contains(unit.low(range.from()))) {
            OptionalInt referent =
                    mentions.findAt(span.start()).map(Mention::referent).orElse(OptionalInt.empty());
            String shown = referent.isPresent()
                    ? mentions.getReferent(referent.getAsInt()).name()
                    : span.of(text);
            Link.Role role = referent.isPresent()
                            && mentions.getReferent(referent.getAsInt()).medium()
                    ? Link.Role.OUTLET
                    : Link.Role.SPEAKER;
            return new Named(new Link(role, shown, Optional.of(span), referent), true, true, word);
        }
        boolean definite = isDefinite(unit, range);
        boolean group = isGroup(unit, range);
        Optional<Name> name = group ? Optional.empty() : mainName(unit, range, head);
        if (name.isPresent() && !isGeneric(name.get())) {
            return new Named(ofName(unit, range, span, name.get()), false, false, word);
        }
        OptionalInt referent = definite ? exact(span) : OptionalInt.empty();
        Span shown = group ? span : segment(unit, range);
        String said =
                referent.isPresent() ? mentions.getReferent(referent.getAsInt()).name() : clean(shown.of(text));
        Link.Role role = referent.isPresent()
                        && mentions.getReferent(referent.getAsInt()).medium()
                ? Link.Role.OUTLET
                : role(unit, range, head);
        return new Named(new Link(role, said, Optional.of(span), referent), false, definite, word);
    }

    private static boolean isBody(Mention mention) {
        return mention instanceof Name name && name.kind() == EntityKind.ORGANIZATION;
    }

    /** With the whole of a body's name that it cuts: 'Save the Children', whose last words look like a source of their own. */
    private Range whole(Unit unit, Range range) {
        int from = range.from();
        int to = range.to();
        for (int i = Math.max(0, range.from() - LONGEST_NAME); i < range.to(); i++) {
            Optional<Mention> name = mentions.findAt(unit.at(i).span().start()).filter(Sources::isBody);
            if (name.isPresent()
                    && name.get().span().end() > unit.at(range.from()).span().start()) {
                int end = unit.indexFrom(name.get().span().end());
                from = Math.min(from, i);
                to = name.get().span().end() > unit.at(range.to() - 1).span().end() ? Math.max(to, end) : to;
            }
        }
        return new Range(from, to);
    }

    /** Whether it only points back: 'the paper', not 'the Norland paper'. */
    private static boolean isDefinite(Unit unit, Range range) {
        if (!unit.is(range.from(), "the") && !unit.is(range.from(), "this") || range.to() - range.from() > 3) {
            return false;
        }
        for (int i = range.from() + 1; i < range.to(); i++) {
            if (unit.at(i).capital()) {
                return false;
            }
        }
        return true;
    }

    private Link ofName(Unit unit, Range range, Span span, Name name) {
        boolean medium = name.referent().isPresent()
                && mentions.getReferent(name.referent().getAsInt()).medium();
        Link.Role role = medium || isPressName(name.text()) && name.kind() != EntityKind.PERSON
                ? Link.Role.OUTLET
                : Link.Role.SPEAKER;
        if (name.kind() == EntityKind.PERSON) {
            for (int i = range.from(); i < range.to(); i++) {
                role = words.authors().contains(unit.low(i)) ? Link.Role.AUTHOR : role;
            }
        }
        return new Link(role, name.core().of(text), Optional.of(span), name.referent());
    }

    private static Range withoutMarks(Unit unit, Range range) {
        int from = range.from();
        int to = range.to();
        while (to - from > 1
                && (unit.tag(to - 1) == Tag.PUNCT || GENITIVES.contains(unit.low(to - 1)))
                && !unit.is(to - 1, ")")
                && !unit.is(to - 1, "]")) {
            to--;
        }
        while (to - from > 1 && unit.tag(from) == Tag.PUNCT && !unit.is(from, "[")) {
            from++;
        }
        return new Range(from, to);
    }

    /** The head noun: the last noun before a preposition, a comma or a relative clause. */
    private static int head(Unit unit, Range range) {
        int head = range.from();
        for (int i = range.from(); i < range.to(); i++) {
            Tag tag = unit.tag(i);
            boolean possessed = unit.is(i - 1, "'s") && i > range.from() && tag == Tag.ADJ;
            if (tag == Tag.NOUN || tag == Tag.PROPN || possessed) {
                head = i;
            } else if ((tag == Tag.ADP
                            || unit.comma(i)
                            || tag == Tag.VERB
                            || Phrases.RELATIVE.contains(unit.low(i))
                            || unit.is(i, "("))
                    && i > range.from()
                    && (unit.noun(head) || unit.tag(head) == Tag.PRON)) {
                break;
            }
        }
        return head;
    }

    private static boolean isGroup(Unit unit, Range range) {
        for (int i = range.from() + 1; i < range.to() - 1; i++) {
            if (unit.comma(i) || unit.tag(i) == Tag.ADP) {
                boolean list =
                        unit.comma(i) && unit.tag(i + 1) == Tag.DET && unit.noun(i - 1) && hasAnd(unit, i, range.to());
                if (!list) {
                    return false;
                }
            }
            if (unit.is(i, "and") && (unit.noun(i - 1) || unit.is(i - 1, ")")) && unit.noun(range.to() - 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasAnd(Unit unit, int from, int to) {
        for (int i = from; i < to; i++) {
            if (unit.is(i, "and")) {
                return true;
            }
        }
        return false;
    }

    /** The name that the words come down to: the head, or the person set off by commas. */
    private Optional<Name> mainName(Unit unit, Range range, int head) {
        Span whole = unit.span(range.from(), range.to());
        int headEnd = unit.at(head).span().end();
        Optional<Name> person = Optional.empty();
        for (Mention mention : mentions.listIn(whole)) {
            if (mention instanceof Name name) {
                boolean holds = name.span().contains(unit.at(head).span());
                boolean body = holds
                        && name.kind() == EntityKind.ORGANIZATION
                        && name.core().end() > headEnd;
                if (name.span().end() == headEnd || holds && name.span().end() <= headEnd || body) {
                    return findHolder(name, whole).or(() -> Optional.of(name));
                }
                boolean setOff = follows(name, unit, range);
                if (name.kind() == EntityKind.PERSON && setOff && person.isEmpty()) {
                    person = Optional.of(name);
                }
            }
        }
        return person;
    }

    /** 'House of Assembly Speaker Paul Rennick': the person whose name follows that of the body. */
    private Optional<Name> findHolder(Name body, Span whole) {
        return body.kind() == EntityKind.PERSON
                ? Optional.empty()
                : mentions.listIn(whole).stream()
                        .filter(m -> m.span().start() == body.span().end() + 1)
                        .filter(m -> m instanceof Name name && name.kind() == EntityKind.PERSON)
                        .map(Name.class::cast)
                        .findFirst();
    }

    private boolean follows(Name name, Unit unit, Range range) {
        for (int i = range.from(); i < range.to(); i++) {
            if (unit.comma(i) && unit.at(i).span().end() <= name.span().start()) {
                return name.span().start() - unit.at(i).span().end() < 3;
            }
        }
        return false;
    }

    private OptionalInt exact(Span span) {
        for (Mention mention : mentions.listIn(span)) {
            if (mention.span().equals(span)) {
                return mention.referent();
            }
        }
        return OptionalInt.empty();
    }

    /** Of words set off by commas, those with the name; without names, all before the first comma. */
    private Span segment(Unit unit, Range range) {
        var commas = new ArrayList<Integer>();
        for (int i = range.from(); i < range.to(); i++) {
            if (unit.comma(i) || unit.is(i, "--") || unit.is(i, "\u2014") || unit.is(i, "\u2013")) {
                commas.add(i);
            }
        }
        if (commas.isEmpty()) {
            return unit.span(range.from(), range.to());
        }
        int first = commas.getFirst();
        int end = commas.size() > 1 ? commas.get(1) : range.to();
        boolean named = end > first + 1 && unit.tag(first + 1) == Tag.PROPN && unit.tag(end - 1) == Tag.PROPN;
        boolean described = unit.tag(first - 1) == Tag.NOUN
                || unit.tag(range.from()) == Tag.DET
                || Phrases.isPossessive(unit.low(range.from()));
        return named && described && !isPlace(unit, first + 1)
                ? unit.span(first + 1, end)
                : unit.span(range.from(), first);
    }

    /** 'A spokesman for the command in Ostmark, Norland, said': the land is no name of his. */
    private boolean isPlace(Unit unit, int i) {
        return mentions.findAt(unit.at(i).span().start())
                .filter(m -> m instanceof Name name && name.kind() == EntityKind.PLACE)
                .isPresent();
    }

    private static String clean(String words) {
        String read = PartedWords.of(words).read(words);
        return read.replaceAll("\\s+", " ").replaceAll("^\\[|\\]$", "").strip();
    }

    private Link.Role role(Unit unit, Range range, int head) {
        String word = unit.low(head);
        String phrase = " " + String.join(" ", lows(unit, range)) + " ";
        if (words.unnamed().contains(word)
                || words.anonymousMarks().stream().anyMatch(m -> phrase.contains(" " + m + " "))) {
            return Link.Role.UNNAMED;
        }
        if (isOutlet(unit, range)) {
            return Link.Role.OUTLET;
        }
        if (words.documents().contains(word)) {
            return Link.Role.DOCUMENT;
        }
        boolean author = words.authors().contains(word);
        for (int i = range.from(); i < head; i++) {
            author |= words.authors().contains(unit.low(i)) && unit.at(head).capital();
        }
        return author ? Link.Role.AUTHOR : Link.Role.SPEAKER;
    }

    private static List<String> lows(Unit unit, Range range) {
        var out = new ArrayList<String>();
        for (int i = range.from(); i < range.to(); i++) {
            out.add(unit.low(i));
        }
        return out;
    }

    /** Direct where all stands in one pair of marks, mixed where some does. */
    public Form form(Unit unit, int from, int to) {
        boolean quoted = false;
        for (int i = from; i < to; i++) {
            boolean gap = i > from
                    && hasMark(unit.at(i - 1).span().end(), unit.at(i).span().start());
            quoted |= unit.isQuotation(i) || gap;
        }
        int start = unit.at(from).span().start();
        int end = unit.at(to - 1).span().end();
        boolean before = start > 0 && isMark(text.charAt(start - 1));
        boolean after = end < text.length() && isMark(text.charAt(end));
        if (before && after && !quoted) {
            return Form.DIRECT;
        }
        return quoted || before || after ? Form.MIXED : Form.INDIRECT;
    }

    private boolean hasMark(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isMark(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMark(char c) {
        return "\"\u201c\u201d\u2018\u00ab\u00bb".indexOf(c) >= 0;
    }

    /** The span with a closing mark right behind it whose partner it holds. */
    public Span withMarks(Span span) {
        int opened = 0;
        for (int i = span.start(); i < span.end(); i++) {
            char c = text.charAt(i);
            opened += c == '\u201c' ? 1 : c == '\u201d' ? -1 : 0;
        }
        boolean closing = span.end() < text.length() && text.charAt(span.end()) == '\u201d' && opened == 1;
        return closing ? new Span(span.start(), span.end() + 1) : span;
    }

    /** Whether the words name press. */
    public boolean isOutlet(Unit unit, Range range) {
        int head = head(unit, range);
        if (isCalledOutlet(unit, range, head)) {
            return true;
        }
        Span span = unit.span(range.from(), range.to());
        for (Mention mention : mentions.listIn(span)) {
            if (mention instanceof Name name
                    && name.span().end() == unit.at(head).span().end()) {
                if (name.kind() == EntityKind.PERSON) {
                    return false;
                }
                if (name.referent().isPresent()
                        && mentions.getReferent(name.referent().getAsInt()).medium()) {
                    return true;
                }
            }
        }
        String word = unit.low(head);
        if (words.outlets().contains(word)) {
            return true;
        }
        int last = range.to() - 1;
        if (last == head + 1 && words.outlets().contains(unit.low(last))) {
            return true;
        }
        return unit.at(head).capital() && words.pressNames().contains(word);
    }

    /** Whether those whom a speaker tells something are press through which it is known; the press at large only listens. */
    public boolean isPress(Unit unit, Range told, Range subject) {
        int head = head(unit, told);
        boolean bare = head == told.from() || head == told.from() + 1 && unit.is(told.from(), "the");
        return !(bare && words.audiences().contains(unit.low(head)))
                && judge.isPress(
                        unit.span(told.from(), told.to()), new ToldSigns(mentions, this).of(unit, told, subject));
    }

    /** 'local station Kanal': a small word for press right before the name. */
    private boolean isCalledOutlet(Unit unit, Range range, int head) {
        int kind = head;
        while (kind >= range.from() && unit.at(kind).capital()) {
            kind--;
        }
        return kind < head && kind >= range.from() && words.outlets().contains(unit.low(kind));
    }

    /** A name that is only a kind of press: 'TV'. */
    private boolean isGeneric(Name name) {
        String word = name.text().toLowerCase(Locale.ROOT);
        return name.kind() != EntityKind.PERSON
                && (words.outlets().contains(word) || word.equals("tv") || word.equals("radio"));
    }

    /** Whether the words are a person and nothing more: 'the founder', 'her ousted predecessor', 'Ada Vell'. */
    public boolean isPerson(Unit unit, Range range) {
        int last = range.to() - 1;
        for (int i = range.from(); i < last; i++) {
            Tag tag = unit.tag(i);
            if (tag == Tag.ADP || tag == Tag.CCONJ || tag == Tag.NUM || unit.comma(i)) {
                return false;
            }
        }
        return mentions.listIn(unit.span(range.from(), range.to())).stream()
                .filter(m -> m.span().end() == unit.at(last).span().end())
                .anyMatch(m -> switch (m) {
                    case Name name -> name.kind() == EntityKind.PERSON;
                    case Nominal nominal -> nominal.sort() == Nominal.Sort.PERSON;
                    case Pronoun _, Quantity _ -> false;
                });
    }

    /** Whether the words can be somebody who acts: a pronoun, a name, a body or people. */
    public boolean isActor(Unit unit, Range range) {
        int head = head(unit, range);
        return unit.at(head).capital()
                || unit.tag(head) == Tag.PRON
                || unit.tag(head) == Tag.NUM
                || isSpeaking(unit, range)
                || mentions.listIn(unit.span(range.from(), range.to())).stream()
                        .anyMatch(m -> m instanceof Nominal n && n.sort() != Nominal.Sort.THING);
    }

    /** Whether the words name nobody: 'two officials', 'sources'. */
    public boolean isAnonymous(Unit unit, Range range) {
        int head = head(unit, range);
        String first = unit.low(range.from());
        boolean indefinite =
                first.equals("a") || first.equals("an") || first.equals("one") || unit.tag(range.from()) == Tag.NUM;
        return !unit.at(head).capital()
                && (words.unnamed().contains(unit.low(head))
                        || indefinite && words.speakers().contains(unit.low(head)));
    }

    private boolean isPressName(String name) {
        for (String word : name.toLowerCase(Locale.ROOT).split("\\s+")) {
            if (words.pressNames().contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words name somebody who can speak: a person, a body, officials, reports. */
    public boolean isSpeaking(Unit unit, Range range) {
        int head = head(unit, range);
        String word = unit.low(head);
        if (words.speakers().contains(word)
                || words.outlets().contains(word)
                || words.unnamed().contains(word)
                || words.documents().contains(word)
                || words.authors().contains(word)) {
            return true;
        }
        for (Mention mention : mentions.listIn(unit.span(range.from(), range.to()))) {
            if (mention instanceof Name name
                    && name.span().end() == unit.at(head).span().end()
                    && (name.kind() == EntityKind.PERSON || name.kind() == EntityKind.ORGANIZATION)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a source is plainly no single person, so that 'he' and 'she' are somebody else. */
    public boolean isNoPerson(Link link) {
        if (link.referent().isPresent()) {
            return mentions.getReferent(link.referent().getAsInt()).kind() != EntityKind.PERSON;
        }
        return link.span()
                .flatMap(s -> mentions.findAt(s.start()))
                .filter(m -> switch (m) {
                    case Name name -> name.kind() != EntityKind.PERSON;
                    case Nominal nominal ->
                        nominal.sort() != Nominal.Sort.PERSON && nominal.sort() != Nominal.Sort.UNNAMED;
                    case Pronoun _, Quantity _ -> false;
                })
                .isPresent();
    }

    /** Whether a noun names something written: report, statement. */
    public boolean isDocument(String head) {
        return words.documents().contains(head);
    }

    /** Whether a definite description can stand for this kind of source: 'the paper' for an outlet. */
    public boolean describes(String head, Link.Role role) {
        return switch (role) {
            case OUTLET -> words.outlets().contains(head) || words.documents().contains(head);
            case AUTHOR -> words.authors().contains(head) || words.documents().contains(head);
            case DOCUMENT -> false;
            case UNNAMED ->
                words.unnamed().contains(head)
                        || head.equals("person")
                        || head.equals("people")
                        || head.equals("official");
            case SPEAKER -> false;
        };
    }
}
