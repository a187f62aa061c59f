package org.hearsay.app.command.reading;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Lets a reading end in good order when the user presses Ctrl-C: the process waits until the files at hand are done and
 * the summary is written.
 */
final class Interruption implements AutoCloseable {

    /** Longer than any one file may take. */
    private static final long PATIENCE_SECONDS = 90;

    private final AtomicBoolean asked = new AtomicBoolean();
    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread hook = new Thread(this::waitForTheEnd, "interruption");

    private Interruption() {}

    static Interruption listen() {
        var interruption = new Interruption();
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    boolean isAskedFor() {
        return asked.get();
    }

    private void waitForTheEnd() {
        asked.set(true);
        try {
            // Whether or not it ends in time: what is on the disk is whole, the rest is read another time.
            boolean ended = done.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            asked.set(ended || asked.get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        if (asked.get()) {
            done.countDown();
            return;
        }
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // Asked for in this very moment.
            done.countDown();
        }
    }
}
