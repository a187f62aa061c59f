package org.hearsay.claim;

import java.util.List;
import org.hearsay.text.Span;

/** Judges sources by their signs. Implementations are safe for several threads, but for those that learn. */
public interface SourceJudge {

    /** Whether the speaker of these words may be taken without a person looking. */
    boolean isSure(Span content, List<Link> chain, List<String> signs);

    /** Whether somebody who was told something is press that passes it on, and so a link of the chain. */
    boolean isPress(Span told, List<String> signs);

    /** Whether what somebody says here is still told by those who told of him before. */
    boolean isFramed(Span content, List<Link> frame, List<String> signs);
}
