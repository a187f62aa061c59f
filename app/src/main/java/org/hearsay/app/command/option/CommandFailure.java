package org.hearsay.app.command.option;

/** A command cannot do what it was asked; the message is one sentence for the user. */
public final class CommandFailure extends RuntimeException {

    /** A failure told in one sentence. */
    public CommandFailure(String message) {
        super(message);
    }
}
