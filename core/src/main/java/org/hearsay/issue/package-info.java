/**
 * What could not be read or is not to be relied on, as data.
 *
 * <p>An {@link org.hearsay.issue.Issue} has a stable {@link org.hearsay.issue.IssueCode} with a page of its own under
 * {@code docs/errors}, a place and one sentence for the reader. Steps return issues beside their result; they never log
 * them and never stop for them. {@link org.hearsay.issue.IssueLog} collects them, from any number of threads.
 */
@NullMarked
package org.hearsay.issue;

import org.jspecify.annotations.NullMarked;
