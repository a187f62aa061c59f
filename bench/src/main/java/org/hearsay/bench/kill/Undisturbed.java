package org.hearsay.bench.kill;

import java.util.Set;

/** A reading that nobody disturbed: what it gave, and how long it takes. */
final class Undisturbed {

    private final Scene scene;
    private final int logBefore;
    private final int logAfter;
    private final Set<String> files;
    private final Set<String> left;
    private final String found;
    private final double seconds;
    private double work;

    Undisturbed(
            Scene scene,
            int logBefore,
            int logAfter,
            Set<String> files,
            Set<String> left,
            String found,
            double seconds,
            double work) {
        this.scene = scene;
        this.logBefore = logBefore;
        this.logAfter = logAfter;
        this.files = Set.copyOf(files);
        this.left = Set.copyOf(left);
        this.found = found;
        this.seconds = seconds;
        this.work = work;
    }

    Scene scene() {
        return scene;
    }

    int logBefore() {
        return logBefore;
    }

    int logAfter() {
        return logAfter;
    }

    /** The files of the dossier, without those of the index, whose names change. */
    Set<String> files() {
        return files;
    }

    /** What it left in the folder for temporary files: PDFBox keeps its list of the machine's fonts there. */
    Set<String> left() {
        return left;
    }

    /** What the index answered. */
    String found() {
        return found;
    }

    /** Seconds of the processor that it takes. */
    double work() {
        return work;
    }

    /** It took so much just now. */
    void took(double now) {
        work = now;
    }

    @Override
    public String toString() {
        return "%s: %d lines in the log; reading and export took %.1f s, %.1f s of the processor"
                .formatted(scene.name(), logAfter - logBefore, seconds, work);
    }
}
