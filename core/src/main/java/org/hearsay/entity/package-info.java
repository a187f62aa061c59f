/**
 * Who is who across reports, and how they are related.
 *
 * <p>A {@link org.hearsay.entity.Profile} is what one report tells of one referent. {@link org.hearsay.entity.EntityResolver}
 * gathers profiles by name key, order-free, and decides each block whole: a pure function of its sorted members.
 * An {@link org.hearsay.entity.Entity} is a person, body or place under every spelling; what speaks against a merge
 * (another given name, another office at the same time) wins over what speaks for it.
 *
 * <p>A {@link org.hearsay.entity.RelationMention} is told by one report in one place ('X, the commander of Y'); a
 * {@link org.hearsay.entity.Relation} gathers its tellings between entities, with their evidence.
 */
@NullMarked
package org.hearsay.entity;

import org.jspecify.annotations.NullMarked;
