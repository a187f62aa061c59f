package org.hearsay.account.internal.told;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hearsay.claim.Link;
import org.hearsay.document.DocumentId;

/**
 * Which accounts only repeat another. All accounts of a copy repeat those of the report whose text it prints again. Any other
 * repeats the one that its chain or sentence leads to: the report of the outlet that it cites, or the first telling of what the same
 * speaker said; else the one in whose words it is told.
 */
public final class Echoes {

    /** A chain of sources in a report. */
    private record Voice(DocumentId report, List<String> key) {}

    private final Map<String, Draft> origin = new HashMap<>();

    /** The echoes among the accounts of one event. */
    public Echoes(Collection<Draft> drafts) {
        List<Draft> sorted = drafts.stream().sorted().toList();
        var bySpeaker = new HashMap<String, Draft>();
        var outlets = new NamedOutlets(sorted);
        var wording = new SharedWording();
        var byReport = new HashMap<Voice, Draft>();
        sorted.forEach(d -> byReport.put(new Voice(d.telling().document().id(), d.key()), d));
        for (Draft d : sorted) {
            Optional<Draft> printed =
                    d.telling().copyOf().flatMap(o -> Optional.ofNullable(byReport.get(new Voice(o, d.key()))));
            printed.ifPresent(o -> origin.put(d.id(), o));
            Collection<String> sentences = SharedWording.sentences(d);
            Optional<Draft> worded = wording.findAndAdd(d, sentences);
            if (printed.isEmpty()) {
                first(d, bySpeaker)
                        .or(() -> outlets.findInChain(d))
                        .or(() -> sentences.stream()
                                .flatMap(s -> outlets.findInWords(d, s).stream())
                                .findFirst())
                        .or(() -> worded)
                        .or(() -> outlets.findCredited(d))
                        .ifPresent(o -> origin.put(d.id(), o));
            }
        }
    }

    /** The first telling, in another report, of what the same speaker said. */
    private static Optional<Draft> first(Draft d, Map<String, Draft> bySpeaker) {
        return !d.chain().isEmpty() && isNamed(d.chain().getLast())
                ? Optional.ofNullable(bySpeaker.putIfAbsent(d.key().getLast(), d))
                        .filter(o -> !o.telling().equals(d.telling()))
                : Optional.empty();
    }

    /** The account that this one repeats. */
    public Optional<Draft> originOf(Draft draft) {
        return Optional.ofNullable(origin.get(draft.id()));
    }

    /** The account at the beginning of those that it repeats; itself where it repeats none. */
    public Draft rootOf(Draft draft) {
        Draft root = draft;
        Set<String> path = new HashSet<>();
        while (path.add(root.id()) && origin.containsKey(root.id())) {
            root = Objects.requireNonNull(origin.get(root.id()));
        }
        return root;
    }

    /** Lines of report at most: accounts that do not repeat another. */
    public int most(List<Draft> drafts) {
        return roots(drafts).size();
    }

    /** Lines of report at least: reports in their own voice and unnamed sources may all rest on one of the others. */
    public int fewest(List<Draft> drafts) {
        var named = new HashSet<String>();
        for (Draft d : roots(drafts)) {
            if (!d.chain().isEmpty() && isNamed(d.chain().getLast())) {
                named.add(d.key().getLast());
            }
        }
        return Math.max(1, named.size());
    }

    private List<Draft> roots(List<Draft> drafts) {
        var seen = new HashSet<String>();
        var roots = new ArrayList<Draft>();
        for (Draft d : drafts) {
            Draft root = rootOf(d);
            if (seen.add(root.id())) {
                roots.add(root);
            }
        }
        return roots;
    }

    private static boolean isNamed(Link link) {
        return link.role() != Link.Role.UNNAMED && link.referent().isPresent();
    }
}
