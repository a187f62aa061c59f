package org.hearsay.claim.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.claim.Link;

/** Remembers who spoke last, so that 'he', 'the paper' and 'the sources' stand for somebody. One document, one thread. */
final class Speakers {

    private static final int MEMORY = 12;

    private final Sources sources;
    private final List<Link> last = new ArrayList<>();

    /** A chain, and whether its speaker may be taken as it is. */
    record Resolved(List<Link> chain, boolean sure) {}

    Speakers(Sources sources) {
        this.sources = sources;
    }

    /** The links of an attribution, outermost first; empty where nobody is named. */
    Resolved resolve(Attribution attribution) {
        var chain = new ArrayList<Link>();
        boolean sure = attribution.cue().clear();
        for (SourceFinder.Range range : attribution.sources()) {
            Sources.Named named = sources.name(attribution.unit(), range);
            Link link = named.link();
            if (link.referent().isEmpty() && (named.pronoun() || named.definite())) {
                Optional<Link> earlier = named.pronoun() ? lastSpeaker(named.head()) : described(named.head(), link);
                sure &= !named.pronoun();
                link = earlier.map(e -> as(e, named.link())).orElse(link);
            }
            if (chain.isEmpty() || !same(chain.getLast(), link)) {
                chain.add(link);
            }
        }
        chain.forEach(this::remember);
        return new Resolved(chain, sure);
    }

    private static Link as(Link earlier, Link words) {
        return new Link(earlier.role(), earlier.text(), words.span(), earlier.referent());
    }

    private void remember(Link link) {
        last.addFirst(link);
        if (last.size() > MEMORY) {
            last.removeLast();
        }
    }

    private Optional<Link> lastSpeaker(String pronoun) {
        for (Link link : last) {
            boolean thing = link.role() == Link.Role.OUTLET || link.role() == Link.Role.DOCUMENT;
            boolean person =
                    pronoun.equals("he") || pronoun.equals("she") || pronoun.equals("his") || pronoun.equals("her");
            if (!(person && thing)) {
                return Optional.of(link);
            }
        }
        return Optional.empty();
    }

    /** 'the sources' for 'three government sources', 'the paper' for the newspaper told of last. */
    private Optional<Link> described(String head, Link words) {
        for (Link link : last) {
            String text = " " + link.text().toLowerCase(Locale.ROOT) + " ";
            boolean named = text.contains(" " + head + " ") && link.text().length() > words.text().length() - 4;
            if (named || link.role() != Link.Role.UNNAMED && sources.describes(head, link.role())) {
                return Optional.of(link);
            }
        }
        for (Link link : last) {
            if (sources.describes(head, link.role())) {
                return Optional.of(link);
            }
        }
        return Optional.empty();
    }

    static boolean same(Link a, Link b) {
        return a.referent().isPresent() && a.referent().equals(b.referent())
                || a.text().equalsIgnoreCase(b.text());
    }
}
