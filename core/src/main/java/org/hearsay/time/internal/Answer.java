package org.hearsay.time.internal;

import java.util.Optional;
import org.hearsay.text.Edtf;
import org.hearsay.text.Span;
import org.hearsay.time.TimeExpression.Basis;

/** A value with its basis. */
record Answer(Optional<Edtf> value, Basis basis) {

    static Answer of(Edtf value, String rule, Optional<Edtf> anchor) {
        return new Answer(Optional.of(value), new Basis(rule, anchor));
    }

    /** A value where one could be worked out; the rule says what it was tried by where not. */
    static Answer of(Optional<Edtf> value, String rule, Optional<Edtf> anchor) {
        return value.map(v -> of(v, rule, anchor)).orElse(none(rule));
    }

    static Answer none(String rule) {
        return new Answer(Optional.empty(), new Basis(rule, Optional.empty()));
    }

    Answer at(Optional<Span> anchorSpan) {
        return new Answer(value, new Basis(basis.rule(), basis.anchor(), anchorSpan));
    }

    Answer withValue(Optional<Edtf> other) {
        return new Answer(other, basis);
    }
}
