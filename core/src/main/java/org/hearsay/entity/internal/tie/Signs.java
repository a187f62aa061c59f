package org.hearsay.entity.internal.tie;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.hearsay.entity.internal.tie.Anchor.Form;
import org.hearsay.mention.EntityKind;
import org.hearsay.mention.Mention;
import org.hearsay.mention.Name;
import org.hearsay.mention.Nominal;
import org.hearsay.mention.Pronoun;
import org.hearsay.mention.Referent;
import org.hearsay.model.Arc;
import org.hearsay.model.Sentence;
import org.hearsay.model.Syntax;
import org.hearsay.model.Tag;
import org.hearsay.model.Token;
import org.hearsay.text.Span;

/** What speaks for and against a tie: words, ways over the tree, what stands between, whom descriptions and pronouns mean. */
final class Signs {

    private static final int WORDS = 4;
    private static final int DEPTH = 4;
    private static final Set<String> SELVES = Set.of("himself", "herself", "itself", "themselves", "so-called");
    private static final Set<String> PLURAL = Set.of("their", "they", "them", "theirs");

    private final Told told;
    private final Syntax syntax;
    private final Grammar grammar;
    private final List<Token> tokens;

    Signs(Told told) {
        this.told = told;
        this.syntax = told.syntax;
        this.grammar = new Grammar(told);
        this.tokens = told.layers.tokens();
    }

    /** Of a tie of a and b by a word, among those near it. */
    List<String> of(Anchor anchor, Side a, Side b, List<Side> near) {
        var signs = new ArrayList<String>();
        String bond = group(anchor);
        anchor(anchor, bond, signs);
        side("A", anchor, bond, a, b, near, signs);
        side("B", anchor, bond, b, a, near, signs);
        String rules = meant("A", grammar.first(anchor), bond, a, near, signs) + " "
                + meant("B", grammar.second(anchor), bond, b, near, signs);
        signs.add("rules " + rules);
        signs.add("rules " + rules + " " + bond);
        String ways = "A " + way(anchor, a) + " B " + way(anchor, b);
        signs.add(ways);
        signs.add(bond + " " + ways);
        signs.add(bond + " A " + a.kind() + " B " + b.kind());
        signs.add(anchor.word() + " B " + b.kind());
        signs.add("order " + place(anchor, a) + place(anchor, b) + (a.head() < b.head() ? "<" : ">"));
        signs.add("one way " + Paths.between(syntax, a.head(), b.head()));
        if (isLooseBetween(anchor, b)) {
            signs.add("B loose");
        }
        if (a.span().contains(b.span()) || b.span().contains(a.span())) {
            signs.add("one in other " + bond);
        }
        return signs;
    }

    private static String group(Anchor anchor) {
        String bond = anchor.bond().isOffice() && anchor.bond() != Bond.MEMBER
                ? "OFFICE"
                : anchor.bond().name();
        return anchor.form() + " " + bond + (anchor.swap() ? " swap" : "");
    }

    private void anchor(Anchor anchor, String bond, List<String> signs) {
        signs.add(bond);
        signs.add("bond " + anchor.bond() + " " + anchor.form());
        signs.add("word " + anchor.word() + " " + anchor.form());
        if (anchor.plural()) {
            signs.add("plural " + bond);
        }
        Arc arc = syntax.arc(anchor.head());
        signs.add("as " + arc.relation() + " " + anchor.form());
        for (int child : syntax.listChildren(anchor.head())) {
            Arc down = syntax.arc(child);
            if (down.is("det") || down.is("case") || down.is("cop") || down.is("mark") || down.is("aux")) {
                signs.add("has " + down.bare() + " " + tokens.get(child).lemma() + " " + anchor.form());
            }
        }
        if (anchor.form() != Form.BARE && syntax.isNegated(anchor.head())) {
            signs.add("negated");
        }
        if (anchor.form() == Form.VERB) {
            signs.add("tense " + syntax.tense(anchor.head()) + (syntax.isPassive(anchor.head()) ? " passive" : "")
                    + (syntax.isModal(anchor.head()) ? " modal" : ""));
        }
        if (arc.head() >= 0) {
            signs.add("under " + tokens.get(arc.head()).lemma() + " " + arc.bare());
            // 'the minister was not there' leaves him minister
            boolean spoken = anchor.form() == Form.NOUN && arc.is("nsubj");
            if (!spoken && syntax.isNegated(arc.head()) || isDenied(anchor.head())) {
                signs.add("negated above");
            }
        }
        for (int i = anchor.first(); i < anchor.head(); i++) {
            signs.add("before " + tokens.get(i).lower());
        }
        if (isSelfStyled(anchor)) {
            signs.add("self-styled");
        }
    }

    /** 'Calls himself chairman', 'the self-styled chairman'. */
    private boolean isSelfStyled(Anchor anchor) {
        int from = Math.max(0, anchor.first() - 2);
        return tokens.subList(from, anchor.head()).stream()
                .map(Token::lower)
                .anyMatch(w -> w.startsWith("self-") || SELVES.contains(w));
    }

    /** Whether it is told only as what somebody denies: 'rejected reports that she was his deputy'. */
    private boolean isDenied(int word) {
        int at = word;
        for (int i = 0; i < DEPTH && at >= 0; i++) {
            Arc arc = syntax.arc(at);
            boolean told = arc.is("ccomp") || arc.is("xcomp") || arc.is("acl") || arc.is("advcl");
            int above = arc.head();
            if (above >= 0 && told && isDenying(above)) {
                return true;
            }
            // the reports of 'rejected reports that …'
            boolean object = above >= 0 && told && syntax.arc(above).is("obj");
            if (object && isDenying(syntax.arc(above).head())) {
                return true;
            }
            at = told || arc.is("conj") ? above : -1;
        }
        return false;
    }

    private boolean isDenying(int word) {
        return word >= 0
                && tokens.get(word).tag() == Tag.VERB
                && TieWords.ENGLISH.isDenying(tokens.get(word).lemma());
    }

    private void side(
            String who, Anchor anchor, String bond, Side side, Side other, List<Side> near, List<String> signs) {
        String way = way(anchor, side);
        signs.add(who + " " + way);
        signs.add(who + " " + way + " " + bond);
        signs.add(who + " " + side.source() + " " + bond);
        signs.add(who + " " + side.kind() + " " + bond);
        String gap = gap(anchor, side);
        signs.add(who + " gap " + gap);
        signs.add(who + " gap " + gap + " " + bond);
        int between = (int) near.stream()
                .filter(s -> !s.equals(side) && s.kind() == side.kind() && isBetween(s, anchor, side))
                .count();
        signs.add(who + " between " + Math.min(2, between));
        signs.add(who + " between " + Math.min(2, between) + " " + bond);
        long closer = near.stream()
                .filter(s -> s.referent() != side.referent()
                        && s.kind() == side.kind()
                        && way(anchor, s).length() < way.length())
                .count();
        signs.add(who + " closer ways " + Math.min(2, closer));
        signs.add(who + " far " + distance(anchor, side));
        cut(who, side, signs);
        if (side.isBody() && told.isMixed(side.referent())) {
            signs.add(who + " mixed");
        }
        if (who.equals("A")) {
            holder(anchor, side, signs);
        }
        side.mention().filter(Pronoun.class::isInstance).ifPresent(p -> pronoun(who, side, other, p, signs));
        if (side.source() == Side.Source.NOMINAL) {
            signs.add(who + " description " + ((Nominal) side.mention().orElseThrow()).sort() + " " + last(side));
        }
    }

    /** Whether grammar means this one, one joined to it, another, or something that is no mention. */
    private String meant(
            String who, Optional<Grammar.Meant> meant, String bond, Side side, List<Side> near, List<String> signs) {
        if (meant.isEmpty()) {
            signs.add(who + " rule none " + bond);
            return who + " none";
        }
        int token = meant.get().token();
        // 'X, a company owned by Y': the noun beside a name stands for it
        Arc up = syntax.arc(token);
        boolean beside = up.is("appos") && up.head() >= 0 && isAt(side, up.head());
        boolean same = near.stream().anyMatch(s -> s.referent() == side.referent() && isAt(s, token));
        String how = same || beside || isAt(side, token)
                ? "this"
                : grammar.isJoined(side.head(), token)
                        ? "joined"
                        : near.stream().anyMatch(s -> isAt(s, token)) ? "other" : "no mention";
        signs.add(who + " rule " + how + " " + meant.get().rule());
        signs.add(who + " rule " + how + " " + bond);
        signs.add(who + " rule " + how + " " + side.source());
        return who + " " + how;
    }

    /** Whether a token is the head of a side, or one of the words of its name. */
    private boolean isAt(Side side, int token) {
        boolean inside = side.source() == Side.Source.NAME
                && side.span().contains(tokens.get(token).span());
        return side.head() == token || inside;
    }

    private String way(Anchor anchor, Side side) {
        if (side.source() == Side.Source.ENDING) {
            return "ending";
        }
        String way = Paths.between(syntax, anchor.head(), side.head());
        int at = side.head();
        return syntax.listChildren(at, "case").stream()
                .findFirst()
                .map(c -> way + "/" + tokens.get(c).lower())
                .orElse(way);
    }

    private static String place(Anchor anchor, Side side) {
        return side.head() < anchor.first() ? "l" : side.head() >= anchor.end() ? "r" : "s";
    }

    private static boolean isBetween(Side other, Anchor anchor, Side side) {
        return side.head() < anchor.first()
                ? other.head() > side.head() && other.head() < anchor.first()
                : other.head() < side.head() && other.head() >= anchor.end();
    }

    /** The words between, with N for what is part of a name. */
    private String gap(Anchor anchor, Side side) {
        int from = anchor.end();
        int to = told.layers.firstTokenFrom(side.span().start());
        if (side.head() < anchor.first()) {
            from = told.layers.firstTokenFrom(side.span().end());
            to = anchor.first();
        } else if (side.head() < anchor.end()) {
            return "self";
        }
        if (to - from > WORDS) {
            return "long";
        }
        var gap = new StringBuilder(side.head() < anchor.first() ? "<" : ">");
        for (int i = from; i < to; i++) {
            gap.append(' ').append(told.isInName(i) ? "N" : tokens.get(i).lower());
        }
        return gap.toString();
    }

    private static String distance(Anchor anchor, Side side) {
        int far = side.head() < anchor.first() ? anchor.first() - side.head() : side.head() - anchor.end() + 1;
        return far <= 3 ? "near" : far <= 8 ? "some" : far <= 15 ? "long" : "very long";
    }

    /** A name that seems to go on beside what was taken for it: 'Jihad' of 'Islamic Jihad'. */
    private void cut(String who, Side side, List<String> signs) {
        if (side.source() != Side.Source.NAME) {
            return;
        }
        // a title before the name is no part of another
        int start = side.mention().map(m -> m.span().start()).orElse(side.span().start());
        int before = told.layers.firstTokenFrom(Math.min(start, side.span().start())) - 1;
        int after = told.layers.firstTokenFrom(side.span().end());
        Sentence sentence = told.layers.findSentence(side.span().start()).orElseThrow();
        if (before > sentence.first() && isLoose(before)) {
            signs.add(who + " cut before " + side.kind());
        }
        if (after < sentence.end() && isLoose(after)) {
            signs.add(who + " cut behind " + side.kind());
        }
    }

    /**
     * Whether part of a name seems to stand between the body and the word, so that the office is at another, or the body is
     * nothing but the word for a country's people.
     */
    private boolean isLooseBetween(Anchor anchor, Side b) {
        boolean people = b.source() == Side.Source.NAME
                && !TieWords.ENGLISH
                        .countryOf(b.span().of(told.document.text()).toLowerCase(Locale.ROOT))
                        .isEmpty();
        int from = told.layers.firstTokenFrom(b.span().end());
        for (int i = from; !people && anchor.form() == Form.NOUN && i < anchor.head(); i++) {
            people = isLoose(i);
        }
        return people;
    }

    private boolean isLoose(int token) {
        Token word = tokens.get(token);
        return word.isCapital()
                && word.isWord()
                && TieWords.ENGLISH.countryOf(word.lower()).isEmpty()
                && !TieWords.ENGLISH.isTitle(word.lower());
    }

    private void holder(Anchor anchor, Side side, List<String> signs) {
        if (side.mention().orElse(null) instanceof Name name) {
            boolean inside = name.span().contains(tokens.get(anchor.head()).span());
            if (inside) {
                signs.add("A has the word as title");
            } else if (name.title().isPresent() && anchor.bond().isOffice()) {
                signs.add("A has a title of its own");
            }
        }
        Optional<Nominal> described = told.findNominal(anchor.head());
        if (anchor.form() == Form.NOUN
                && described.isPresent()
                && described.get().referent().isPresent()) {
            boolean same = described.get().referent().getAsInt() == side.referent();
            signs.add(same ? "A is who is described" : "A is not who is described");
        }
        if (side.source() == Side.Source.NOMINAL && side.head() == anchor.head()) {
            signs.add("A described " + (described.map(Nominal::definite).orElse(false) ? "definite" : "indefinite"));
            signs.add("A told " + back(side));
        }
    }

    private void pronoun(String who, Side side, Side other, Mention pronoun, List<String> signs) {
        String text = pronoun.text().toLowerCase(Locale.ROOT);
        signs.add(who + " pronoun " + text + " " + side.kind());
        signs.add(who + " pronoun told " + back(side));
        signs.add(who + " pronoun told " + back(side) + " " + rivals(side, other));
        if (PLURAL.contains(text)) {
            signs.add(who + " pronoun plural " + side.kind());
        }
    }

    /** How far back the report names whom a description or pronoun stands for. */
    private String back(Side side) {
        int here = told.layers
                .findSentence(side.span().start())
                .map(Sentence::number)
                .orElse(0);
        OptionalInt last = told.lastNamed(side.referent(), side.span().start());
        if (last.isEmpty()) {
            return "never";
        }
        int there = last.getAsInt();
        return here == there ? "here" : here - there == 1 ? "before" : "long ago";
    }

    /** How many others of its kind are named in this sentence and the one before; nobody is his own deputy. */
    private String rivals(Side side, Side other) {
        int start = told.layers
                .findSentence(side.span().start())
                .map(Sentence::number)
                .orElse(0);
        Sentence from = told.layers.sentences().get(Math.max(0, start - 1));
        EntityKind kind = side.kind();
        Referent.Gender gender =
                side.mention().map(m -> Referent.Gender.ofPronoun(m.text())).orElse(Referent.Gender.UNKNOWN);
        long rivals = told
                .mentions
                .listIn(new Span(from.span().start(), side.span().end()))
                .stream()
                .filter(m -> m instanceof Name && m.referent().isPresent())
                .map(m -> m.referent().getAsInt())
                .filter(r -> r != side.referent()
                        && r != other.referent()
                        && isRival(told.mentions.getReferent(r), kind, gender))
                .distinct()
                .count();
        return Long.toString(Math.min(3, rivals));
    }

    /** Whether a word may stand for another: of its kind, and not known to be of the other gender. */
    private static boolean isRival(Referent other, EntityKind kind, Referent.Gender gender) {
        boolean apart = gender != Referent.Gender.UNKNOWN
                && other.gender() != Referent.Gender.UNKNOWN
                && other.gender() != gender;
        return other.kind() == kind && !apart;
    }

    private String last(Side side) {
        return side.head() < tokens.size() ? tokens.get(side.head()).lemma() : "";
    }
}
