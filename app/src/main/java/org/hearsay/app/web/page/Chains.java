package org.hearsay.app.web.page;

import java.util.List;
import java.util.Optional;
import org.hearsay.app.web.view.Decided;
import org.hearsay.claim.Link;
import org.hearsay.document.DocumentId;
import org.hearsay.search.ChainLink;

/** Chains of sources for readers. */
public final class Chains {

    private Chains() {}

    /** A chain with the entities of its links. */
    public static List<ChainLink> of(Decided decided, DocumentId document, List<Link> chain) {
        return chain.stream()
                .map(l -> new ChainLink(
                        l.text(),
                        l.role(),
                        l.referent().isPresent()
                                ? decided.findEntity(document, l.referent().getAsInt())
                                        .map(e -> e.id())
                                : Optional.empty()))
                .toList();
    }
}
