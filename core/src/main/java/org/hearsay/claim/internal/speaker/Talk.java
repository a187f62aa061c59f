package org.hearsay.claim.internal.speaker;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What was said so far in a report, by whom, and whom later cues name. One thread. */
final class Talk {

    private final List<Turn> turns = new ArrayList<>();
    private final TreeMap<Integer, Candidate> later = new TreeMap<>();
    private final Set<Candidate> spoke = new HashSet<>();

    void add(Turn turn) {
        turns.add(turn);
        turn.speaker().ifPresent(spoke::add);
    }

    /** Somebody whom a cue names at a token. */
    void expect(int token, Candidate source) {
        later.putIfAbsent(token, source);
    }

    /** The turns before a token, the last first, at most so many. */
    List<Turn> before(int token, int most) {
        var last = new ArrayList<Turn>();
        for (int i = turns.size() - 1; i >= 0 && last.size() < most; i--) {
            if (turns.get(i).from() < token) {
                last.add(turns.get(i));
            }
        }
        return last;
    }

    boolean hasSpoken(Candidate candidate) {
        return spoke.contains(candidate);
    }

    /** Whom the first cue behind a token names, where it stands before {@code end}. */
    Optional<Candidate> next(int token, int end) {
        var entry = later.ceilingEntry(token);
        return entry == null || entry.getKey() >= end ? Optional.empty() : Optional.of(entry.getValue());
    }
}
