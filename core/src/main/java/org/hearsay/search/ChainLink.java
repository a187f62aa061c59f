package org.hearsay.search;

import java.util.Optional;
import org.hearsay.claim.Link;

/**
 * A link of a chain of sources, with who it is.
 *
 * @param text the name to show
 * @param role what it is in the chain
 * @param entity id of the entity, where it is one
 */
public record ChainLink(String text, Link.Role role, Optional<String> entity) {}
