package org.hearsay.claim.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.claim.Link;
import org.hearsay.claim.internal.rule.Attribution;
import org.hearsay.claim.internal.source.SourceFinder;
import org.hearsay.claim.internal.source.Sources;
import org.hearsay.claim.internal.speaker.SpeakerFinder;
import org.hearsay.claim.internal.unit.Unit;
import org.hearsay.claim.internal.weighing.Backed;
import org.hearsay.model.Tag;

/** Remembers who spoke last, so that 'he', 'the paper' and 'the sources' stand for somebody. One document, one thread. */
final class Speakers {

    private static final int MEMORY = 12;

    private final Sources sources;
    private final SpeakerFinder finder;
    private final List<Heard> last = new ArrayList<>();
    /** Whether the description at hand was taken for somebody though another of its sort has spoken since. */
    private boolean overtaken;

    /** A link with the place where it was heard. */
    private record Heard(Link link, int level, int unit, boolean issuer) {}

    /** A chain, whether anything forbids to take its speaker as it is, and what speaks for that speaker. */
    record Resolved(List<Link> chain, boolean sure, List<String> signs) {

        Resolved {
            chain = List.copyOf(chain);
            signs = List.copyOf(signs);
        }
    }

    Speakers(Sources sources, SpeakerFinder finder) {
        this.sources = sources;
        this.finder = finder;
    }

    /** The links of an attribution, outermost first; empty where nobody is named. */
    Resolved resolve(Backed backed) {
        Attribution attribution = backed.attribution();
        var chain = new ArrayList<Link>();
        var signs = new ArrayList<String>();
        overtaken = false;
        for (SourceFinder.Range range : attribution.sources()) {
            signs.clear();
            Sources.Named named = sources.name(attribution.unit(), range);
            Link link = meant(attribution, named, signs);
            boolean toldTo = link.role() == Link.Role.UNNAMED
                    && !chain.isEmpty()
                    && chain.getLast().role() == Link.Role.SPEAKER;
            if (toldTo) {
                Link medium = chain.removeLast();
                chain.add(new Link(Link.Role.OUTLET, medium.text(), medium.span(), medium.referent()));
            }
            if (chain.isEmpty() || !same(chain.getLast(), link)) {
                chain.add(link);
            }
        }
        chain.forEach(l -> remember(l, attribution.unit()));
        signs.add("who loose=" + isLoose(attribution) + " " + backed.backing());
        signs.add("who clear=" + attribution.cue().clear() + " " + backed.backing());
        signs.addAll(place(attribution));
        return new Resolved(chain, !overtaken && chain.stream().noneMatch(sources::isShared), signs);
    }

    /** Where the speaker stands to the cue. */
    private static List<String> place(Attribution attribution) {
        if (attribution.sources().isEmpty()) {
            return List.of("place none");
        }
        SourceFinder.Range range = attribution.sources().getLast();
        Unit unit = attribution.unit();
        int cue = unit.indexFrom(attribution.cueSpan().start());
        int gap = range.to() <= cue
                ? cue - range.to()
                : range.from() - unit.indexFrom(attribution.cueSpan().end());
        return List.of(
                "place " + (range.to() <= cue ? "before " : "behind ") + Math.clamp(gap, 0, 4),
                "place words=" + Math.min(8, range.to() - range.from()),
                "place finite=" + unit.hasFinite(range.from(), range.to()),
                "place quoted=" + (unit.level() >= 0),
                "place kind=" + unit.kind());
    }

    /** Whom the words of a source stand for; says by signs how that was found. */
    private Link meant(Attribution attribution, Sources.Named named, List<String> signs) {
        Unit unit = attribution.unit();
        if (named.pronoun()) {
            return ofPronoun(attribution, named, signs);
        }
        Link link = named.link();
        Optional<Link> holder = isFirst(unit, link) ? holder(unit) : Optional.empty();
        if (holder.isPresent()) {
            signs.add("who first person");
            return as(holder.get(), link);
        }
        if (!named.definite() || link.referent().isPresent()) {
            String first =
                    unit.tag(unit.indexFrom(link.span().orElseThrow().start())).toString();
            String how = named.definite() ? "definite known" : link.referent().isPresent() ? "known" : "words " + first;
            signs.add("who " + how);
            signs.add("who " + how + " " + link.role());
            return link;
        }
        Optional<Link> earlier = described(named.head(), link, unit);
        boolean own = earlier.filter(e -> isWordOf(named.head(), e)).isPresent();
        signs.add("who definite " + (earlier.isEmpty() ? "open" : own ? "own word" : "guessed"));
        signs.add("who definite " + link.role());
        return earlier.map(e -> as(e, link)).orElse(link);
    }

    private Link ofPronoun(Attribution attribution, Sources.Named named, List<String> signs) {
        Unit unit = attribution.unit();
        Link link = notHolder(named.link(), unit);
        Optional<SpeakerFinder.Found> ranked = ranked(attribution, named.link());
        if (ranked.isPresent()) {
            String how = ranked.get().sure()
                    ? "sure"
                    : isSame(named.link(), ranked.get().link()) ? "agreed" : "open";
            signs.add("who pronoun " + how);
            signs.add("who pronoun " + how + " " + (int) (ranked.get().confidence() * 5));
            signs.add("who pronoun agreed=" + isSame(named.link(), ranked.get().link()));
            return as(ranked.get().link(), named.link());
        }
        signs.add("who pronoun unranked");
        return link.referent().isPresent()
                ? link
                : lastSpeaker(named.head(), unit).map(e -> as(e, named.link())).orElse(link);
    }

    /** Whether the mentions and the ranker, each by its own signs, take a pronoun for the same one. */
    private static boolean isSame(Link read, Link ranked) {
        return read.referent().isPresent() && read.referent().equals(ranked.referent());
    }

    /** Whose a document is that speaks, where somebody has brought it out; else itself. */
    Link issuer(Link link, Unit unit) {
        if (link.role() != Link.Role.DOCUMENT) {
            return link;
        }
        String low = link.text().toLowerCase(Locale.ROOT);
        String head = low.substring(low.lastIndexOf(' ') + 1);
        return described(head, link, unit).map(e -> as(e, link)).orElse(link);
    }

    /** Whom a pronoun of the report's own words stands for. */
    private Optional<SpeakerFinder.Found> ranked(Attribution attribution, Link pronoun) {
        return attribution.unit().level() >= 0 || attribution.contents().isEmpty()
                ? Optional.empty()
                : pronoun.span()
                        .flatMap(s -> finder.findMeant(
                                s, attribution.contents().getFirst().span()));
    }

    /** 'I' and 'we' inside a quotation. */
    private static boolean isFirst(Unit unit, Link link) {
        return unit.level() >= 0
                && switch (link.text().toLowerCase(Locale.ROOT)) {
                    case "i", "we" -> true;
                    default -> false;
                };
    }

    /** Whose words those inside a quotation are. */
    private Optional<Link> holder(Unit unit) {
        return unit.level() < 0
                ? Optional.empty()
                : last.stream().filter(h -> h.level < 0).findFirst().map(Heard::link);
    }

    /** 'He', inside a quotation, is never the one whose words these are. */
    private Link notHolder(Link link, Unit unit) {
        boolean own = holder(unit).filter(h -> same(h, link)).isPresent();
        return own
                ? new Link(
                        link.role(),
                        unit.at(unit.indexFrom(link.span().orElseThrow().start()))
                                .shown(),
                        link.span(),
                        OptionalInt.empty())
                : link;
    }

    /** '…, saying that': whose participle it is can be doubtful. */
    private static boolean isLoose(Attribution attribution) {
        Unit unit = attribution.unit();
        int first = unit.indexFrom(attribution.cueSpan().start());
        return unit.low(first).endsWith("ing") && !unit.is(first, "adding") && unit.tag(first) == Tag.VERB;
    }

    private static Link as(Link earlier, Link words) {
        return new Link(earlier.role(), earlier.text(), words.span(), earlier.referent());
    }

    void remember(Link link, Unit unit) {
        add(new Heard(link, unit.level(), unit.number(), false));
    }

    /** Somebody who brought something out, so that 'the statement' and 'the article' are theirs. */
    void issue(Unit unit, SourceFinder.Range range) {
        Sources.Named named = sources.name(unit, range);
        if (!named.pronoun() && !named.definite()) {
            add(new Heard(named.link(), unit.level(), unit.number(), true));
        }
    }

    /** One who has just said something in a document of his own. */
    void issue(Link link, Unit unit) {
        add(new Heard(link, unit.level(), unit.number(), true));
    }

    private void add(Heard heard) {
        last.addFirst(heard);
        if (last.size() > MEMORY) {
            last.removeLast();
        }
    }

    /** Whether a voice at this place may point back to one heard there: the narrator never to one inside a quotation. */
    private static boolean reaches(Unit unit, Heard heard) {
        return heard.level < 0 || heard.level == unit.level();
    }

    private Optional<Link> lastSpeaker(String pronoun, Unit unit) {
        boolean person =
                pronoun.equals("he") || pronoun.equals("she") || pronoun.equals("his") || pronoun.equals("her");
        if (unit.level() >= 0 && pronoun.startsWith("the")) {
            return Optional.empty();
        }
        Optional<Link> holder = person ? holder(unit) : Optional.empty();
        for (Heard heard : last) {
            Link link = heard.link();
            if (holder.filter(h -> same(h, link)).isPresent()) {
                continue;
            }
            boolean thing = heard.issuer() || link.role() == Link.Role.OUTLET || link.role() == Link.Role.DOCUMENT;
            boolean faded = link.role() == Link.Role.UNNAMED && unit.number() - heard.unit() > 1;
            boolean written = link.role() == Link.Role.DOCUMENT && !pronoun.startsWith("it");
            boolean other = person && (thing || sources.isNoPerson(link));
            if (reaches(unit, heard) && !other && !written && !faded) {
                return Optional.of(link);
            }
        }
        return Optional.empty();
    }

    private static boolean isWordOf(String head, Link link) {
        return (" " + link.text().toLowerCase(Locale.ROOT) + " ").contains(" " + head + " ");
    }

    /** 'the sources' for 'three government sources', 'the paper' for the newspaper told of last. */
    private Optional<Link> described(String head, Link words, Unit unit) {
        Optional<Link> told = words.span().filter(s -> unit.level() < 0).flatMap(finder::findDescribed);
        for (Heard heard : last) {
            Link link = heard.link();
            boolean named =
                    isWordOf(head, link) && link.text().length() > words.text().length() - 4;
            boolean fits = named
                    || heard.issuer() && sources.isDocument(head)
                    || link.role() != Link.Role.UNNAMED && sources.describes(head, link.role());
            if (fits && reaches(unit, heard)) {
                overtaken |= isOvertaken(heard);
                return Optional.of(link);
            }
        }
        if (told.isPresent()) {
            return told;
        }
        for (Heard heard : last) {
            if (reaches(unit, heard) && sources.describes(head, heard.link().role())) {
                return Optional.of(heard.link());
            }
        }
        return Optional.empty();
    }

    /** 'The report', where an article has been cited since: whose report it is, is open. */
    private boolean isOvertaken(Heard meant) {
        if (!isPrinted(meant.link())) {
            return false;
        }
        for (Heard heard : last) {
            if (heard == meant) {
                return false;
            }
            if (heard.level() < 0 && isPrinted(heard.link()) && !same(heard.link(), meant.link())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPrinted(Link link) {
        return link.role() == Link.Role.OUTLET || link.role() == Link.Role.DOCUMENT || link.role() == Link.Role.AUTHOR;
    }

    /** Whether a name and words are the same but for an article. */
    static boolean isNameOf(String name, String words) {
        return bare(name).equalsIgnoreCase(bare(words));
    }

    private static String bare(String name) {
        return name.regionMatches(true, 0, "the ", 0, 4) ? name.substring(4) : name;
    }

    static boolean same(Link a, Link b) {
        return a.referent().isPresent() && a.referent().equals(b.referent())
                || a.text().equalsIgnoreCase(b.text());
    }
}
