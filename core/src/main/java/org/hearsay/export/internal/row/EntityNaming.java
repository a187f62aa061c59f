package org.hearsay.export.internal.row;

import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.claim.Link;
import org.hearsay.document.DocumentId;
import org.hearsay.entity.Identities;
import org.hearsay.entity.ReferentKey;

/** Entity ids of referents, and chains written with them. */
public final class EntityNaming {

    private final Identities identities;

    public EntityNaming(Identities identities) {
        this.identities = identities;
    }

    public Optional<String> find(DocumentId document, OptionalInt referent) {
        return referent.isPresent()
                ? identities.find(new ReferentKey(document, referent.getAsInt()))
                : Optional.empty();
    }

    Row link(DocumentId document, Link link) {
        return new Row()
                .put("entity", find(document, link.referent()))
                .put("text", link.text())
                .put("role", link.role().slug())
                .put(link.span());
    }
}
