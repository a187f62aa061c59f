package org.hearsay.entity.internal.tie;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.hearsay.mention.EntityKind;
import org.hearsay.model.Arc;
import org.hearsay.model.Syntax;
import org.hearsay.model.Tag;
import org.hearsay.model.Token;

/** Whom a tying word means by the rules of grammar, be it a mention or not. What it says is a sign among others. */
final class Grammar {

    private static final Set<String> OWNING = Set.of("of", "for", "at", "in", "to", "with", "on");
    private static final Set<String> WITHIN = Set.of("of", "in", "at");
    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");
    private static final Set<String> BECOMING = Set.of("become", "remain", "stay");
    private static final Set<String> NAMING = Set.of("appoint", "name", "elect", "make");
    private static final int DEPTH = 3;

    /** A token, and by which rule it was found. */
    record Meant(int token, String rule) {}

    private final Told told;
    private final Beside beside;
    private final Syntax syntax;
    private final List<Token> tokens;

    Grammar(Told told) {
        this.told = told;
        this.beside = new Beside(told);
        this.syntax = told.syntax;
        this.tokens = told.layers.tokens();
    }

    /** Of whom the word says it. */
    Optional<Meant> first(Anchor anchor) {
        return switch (anchor.form()) {
            case NOUN -> beside.holder(anchor).or(() -> byTree(anchor));
            case VERB -> isState(anchor) ? patient(anchor.head()) : agent(anchor.head());
            case ENDING, BARE -> Optional.empty();
        };
    }

    /** The one before it that stands nearer than the tree has it: 'X, a mayor, and Y, the head of Z'. */
    private Optional<Meant> byTree(Anchor anchor) {
        Optional<Meant> tree = holder(anchor.head(), DEPTH);
        boolean other = tree.isPresent()
                && told.isMention(tree.get().token())
                && !tree.get().rule().endsWith("appos of");
        return other ? tree : beside.before(anchor).or(() -> tree);
    }

    /** To whom. */
    Optional<Meant> second(Anchor anchor) {
        return switch (anchor.form()) {
            case NOUN -> beside.owner(anchor).or(() -> owner(anchor.head(), anchor.first(), DEPTH));
            case VERB ->
                isState(anchor)
                        ? oblique(anchor.head(), "to").or(() -> oblique(anchor.head(), "with"))
                        : patient(anchor.head()).map(m -> new Meant(named(m.token()), m.rule()));
            case ENDING -> modified(anchor.head());
            case BARE -> Optional.empty();
        };
    }

    private boolean isState(Anchor anchor) {
        boolean verb = tokens.get(anchor.head()).tag() == Tag.VERB;
        return TieWords.ENGLISH.findState(anchor.word(), verb).isPresent()
                || TieWords.ENGLISH.findState(anchor.word(), true).isPresent();
    }

    private Optional<Meant> modified(int word) {
        Arc arc = syntax.arc(word);
        return arc.is("amod") || arc.is("compound") || arc.is("nmod")
                ? meant(arc.head(), "modified")
                : Optional.empty();
    }

    private static Optional<Meant> meant(int token, String rule) {
        return token < 0 ? Optional.empty() : Optional.of(new Meant(token, rule));
    }

    private Optional<Meant> child(int word, String relation, String rule) {
        List<Integer> children = syntax.listChildren(word, relation);
        return children.isEmpty() ? Optional.empty() : meant(children.getFirst(), rule);
    }

    private Optional<Meant> holder(int noun, int depth) {
        Arc arc = syntax.arc(noun);
        boolean title = arc.relation().equals("nmod:desc") || arc.is("compound") || arc.is("flat");
        if (title && arc.head() > noun && told.isInName(arc.head())) {
            return meant(arc.head(), "title");
        }
        Optional<Meant> below = child(noun, "appos", "appos");
        if (below.isEmpty()) {
            below = child(noun, "flat", "flat");
        }
        if (below.isPresent() && told.isInName(below.get().token())) {
            return below;
        }
        if (arc.is("appos") && arc.head() >= 0) {
            return meant(arc.head(), "appos of");
        }
        if (!syntax.listChildren(noun, "cop").isEmpty()) {
            return subject(noun, "cop");
        }
        if (arc.is("nsubj")
                && arc.head() >= 0
                && !syntax.listChildren(arc.head(), "cop").isEmpty()) {
            return meant(arc.head(), "predicate");
        }
        Optional<Meant> as = as(noun, arc);
        if (as.isPresent()) {
            return as;
        }
        if (arc.is("conj") && depth > 0 && arc.head() >= 0) {
            return holder(arc.head(), depth - 1).map(m -> new Meant(m.token(), "conj " + m.rule()));
        }
        return below;
    }

    private Optional<Meant> as(int noun, Arc arc) {
        int verb = arc.head();
        if (verb < 0 || tokens.get(verb).tag() != Tag.VERB) {
            return Optional.empty();
        }
        String lemma = tokens.get(verb).lemma();
        boolean as = syntax.listChildren(noun, "case").stream()
                .anyMatch(c -> tokens.get(c).is("as"));
        boolean named = NAMING.contains(lemma) || as;
        if (BECOMING.contains(lemma) && (arc.is("xcomp") || arc.is("obj"))) {
            return subject(verb, "becomes");
        }
        if (!named || arc.is("nsubj")) {
            return Optional.empty();
        }
        OptionalInt object = syntax.findObject(verb);
        if (!syntax.isPassive(verb) && object.isPresent() && object.getAsInt() != noun) {
            return meant(object.getAsInt(), "named");
        }
        return subject(verb, as ? "as" : "named");
    }

    /** The subject of a verb or predicate; a relative pronoun stands for what it is tied to. */
    private Optional<Meant> subject(int verb, String rule) {
        OptionalInt subject = syntax.findSubject(verb);
        Arc arc = syntax.arc(verb);
        boolean relative = subject.isPresent()
                && RELATIVE.contains(tokens.get(subject.getAsInt()).lower());
        // 'X, who is chief of Y': whatever the tree calls it, it hangs on X
        boolean behind = relative && arc.head() >= 0 && arc.head() < subject.getAsInt();
        if ((subject.isEmpty() || relative) && arc.is("acl") || behind) {
            OptionalInt next = relative ? before(subject.getAsInt()) : OptionalInt.empty();
            return meant(next.orElse(arc.head()), "relative " + rule);
        }
        return subject.isPresent() ? meant(subject.getAsInt(), rule) : Optional.empty();
    }

    /** The name right before a relative pronoun that may stand for it, wherever the tree has it hang. */
    private OptionalInt before(int pronoun) {
        int at = pronoun > 0 && tokens.get(pronoun - 1).is(",") ? pronoun - 2 : pronoun - 1;
        boolean who = tokens.get(pronoun).is("who") || tokens.get(pronoun).is("whom");
        return told.findName(at)
                .filter(n -> who == (n.kind() == EntityKind.PERSON))
                .map(n -> OptionalInt.of(told.layers.firstTokenFrom(n.core().start())))
                .orElse(OptionalInt.empty());
    }

    private Optional<Meant> owner(int noun, int first, int depth) {
        for (int child : syntax.listChildren(noun)) {
            Arc arc = syntax.arc(child);
            if (arc.relation().equals("nmod:poss")) {
                return tokens.get(child).is("whose") ? whose(noun) : meant(child, "poss");
            }
        }
        List<Integer> of = syntax.listChildren(noun, "nmod").stream()
                .filter(c -> c > noun)
                .filter(c -> syntax.listChildren(c, "case").stream()
                        .anyMatch(k -> OWNING.contains(tokens.get(k).lower())))
                .map(this::named)
                .toList();
        if (!of.isEmpty()) {
            // 'member of parliament for the Bay Party'
            return meant(of.stream().filter(told::isMention).findFirst().orElse(of.getFirst()), "of");
        }
        Arc arc = syntax.arc(noun);
        if (arc.head() > noun && told.isInName(arc.head())) {
            for (int child : syntax.listChildren(arc.head())) {
                Arc down = syntax.arc(child);
                if (child < first && (down.is("nmod") || down.is("compound") || down.is("amod"))) {
                    return meant(child, down.relation().equals("nmod:poss") ? "poss of name" : "before name");
                }
            }
        }
        for (int child : syntax.listChildren(noun)) {
            Arc down = syntax.arc(child);
            if (child < first && (down.is("compound") || down.is("amod") || down.is("nmod"))) {
                return meant(child, "before");
            }
        }
        // 'treasurer of the club and a former mayor': an article of its own begins another office
        boolean apart = syntax.listChildren(noun, "det").stream().anyMatch(d -> d > arc.head());
        return arc.is("conj") && depth > 0 && arc.head() >= 0 && !apart
                ? owner(arc.head(), arc.head(), depth - 1).map(m -> new Meant(m.token(), "conj " + m.rule()))
                : Optional.empty();
    }

    /** The name behind a word that only says what kind of place it is: 'the town of X'. */
    private int named(int word) {
        if (!told.isInName(word) && TieWords.ENGLISH.isPlace(tokens.get(word).lemma())) {
            for (int child : syntax.listChildren(word)) {
                boolean of = syntax.listChildren(child, "case").stream()
                        .anyMatch(c -> tokens.get(c).is("of"));
                Arc arc = syntax.arc(child);
                if (child > word && told.isInName(child) && (of || arc.is("appos") || arc.is("flat"))) {
                    return child;
                }
            }
        }
        return part(word);
    }

    /** The name that something without one is of or in: 'the customs office in X' stands for X, of which it is a part. */
    private int part(int word) {
        if (told.isMention(word)) {
            return word;
        }
        OptionalInt named = beside.described(word)
                .map(n -> OptionalInt.of(told.layers.firstTokenFrom(n.core().start())))
                .orElse(OptionalInt.empty());
        if (named.isPresent()) {
            return named.getAsInt();
        }
        for (int child : syntax.listChildren(word, "nmod")) {
            boolean within = syntax.listChildren(child, "case").stream()
                    .anyMatch(c -> WITHIN.contains(tokens.get(c).lower()));
            if (child > word && within && told.isInName(child)) {
                return child;
            }
        }
        return word;
    }

    /** 'X, whose leader …'. */
    private Optional<Meant> whose(int noun) {
        int at = noun;
        for (int i = 0; i < DEPTH && at >= 0; i++) {
            if (syntax.arc(at).is("acl")) {
                return meant(syntax.arc(at).head(), "whose");
            }
            at = syntax.arc(at).head();
        }
        return Optional.empty();
    }

    private boolean isPassive(int verb) {
        boolean participle = syntax.arc(verb).is("acl")
                && !tokens.get(verb).lower().endsWith("ing")
                && syntax.listChildren(verb, "nsubj").isEmpty()
                && !syntax.arc(verb).relation().equals("acl:relcl");
        return participle || syntax.isPassive(verb);
    }

    private Optional<Meant> agent(int verb) {
        return isPassive(verb) ? oblique(verb, "by") : subject(verb, "subject");
    }

    private Optional<Meant> patient(int verb) {
        if (isPassive(verb)) {
            return syntax.arc(verb).is("acl")
                            && syntax.listChildren(verb, "nsubj").isEmpty()
                    ? meant(syntax.arc(verb).head(), "participle")
                    : subject(verb, "passive");
        }
        OptionalInt object = syntax.findObject(verb);
        if (object.isEmpty() && oblique(verb, "over").isPresent()) {
            return oblique(verb, "over");
        }
        if (object.isEmpty()) {
            // 'close to X' has no object: whoever is so
            return syntax.arc(verb).is("amod") ? meant(syntax.arc(verb).head(), "modified") : subject(verb, "subject");
        }
        boolean relative = RELATIVE.contains(tokens.get(object.getAsInt()).lower());
        return relative && syntax.arc(verb).is("acl")
                ? meant(syntax.arc(verb).head(), "relative object")
                : meant(object.getAsInt(), "object");
    }

    private Optional<Meant> oblique(int verb, String preposition) {
        List<Integer> found = syntax.listObliques(verb, preposition);
        return found.isEmpty() ? Optional.empty() : meant(found.getFirst(), preposition);
    }

    /** Whether a token is joined to another by 'and' or a comma. */
    boolean isJoined(int token, int to) {
        int at = token;
        for (int i = 0; i < DEPTH && at >= 0; i++) {
            if (at == to) {
                return true;
            }
            if (!syntax.arc(at).is("conj") && !syntax.arc(at).is("appos")) {
                return false;
            }
            at = syntax.arc(at).head();
        }
        return at == to;
    }
}
