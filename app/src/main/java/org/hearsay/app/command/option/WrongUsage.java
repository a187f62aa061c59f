package org.hearsay.app.command.option;

/** Options that cannot be meant; the message is one sentence for the user. */
public final class WrongUsage extends RuntimeException {

    /** Wrong usage told in one sentence. */
    public WrongUsage(String message) {
        super(message);
    }
}
