package org.hearsay.reading.internal.parser;

import java.util.function.Consumer;
import org.hearsay.issue.IssueCode;

/** A container that a child process reads; for one thread at a time. */
public final class OpenContainer implements AutoCloseable {

    private final ParserChild child;
    private final Consumer<ParserChild> back;
    private boolean ended;

    OpenContainer(ParserChild child, Consumer<ParserChild> back) {
        this.child = child;
        this.back = back;
    }

    /** The next thing in it; behind the end, or what is broken, nothing may be asked for. */
    public Handed next() {
        if (ended) {
            throw new IllegalStateException("nothing comes behind the end");
        }
        try {
            Handed handed = child.next();
            while (handed instanceof Handed.Tick) {
                handed = child.next();
            }
            if (handed instanceof Handed.End || handed instanceof Handed.Broken) {
                ended = true;
                back.accept(child);
            }
            return handed;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            ended = true;
            return new Handed.Broken(IssueCode.PARSER_FAILED, "was not read on: the reading was stopped");
        }
    }

    /** Gives up what has not come yet. */
    @Override
    public void close() {
        if (!ended) {
            child.close();
        }
    }
}
