package org.hearsay.model.internal.encoder.layer;

import java.util.Optional;

/** Makes base forms by the scripts that the model chooses from: {@code 3+y} cuts three letters and adds one. */
final class Lemma {

    private Lemma() {}

    /** A word in lower case after its script; empty where the script does not fit the word. */
    static Optional<String> of(String lower, String script) {
        if (script.startsWith("=")) {
            return Optional.of(script.substring(1)).filter(s -> !s.isEmpty());
        }
        int plus = script.indexOf('+');
        if (plus < 1
                || plus > 2
                || !Character.isDigit(script.charAt(0))
                || !Character.isDigit(script.charAt(plus - 1))) {
            return Optional.empty();
        }
        int keep = lower.length() - Integer.parseInt(script, 0, plus, 10);
        return keep > 0 ? Optional.of(lower.substring(0, keep) + script.substring(plus + 1)) : Optional.empty();
    }
}
