package org.hearsay.entity;

import java.util.Optional;
import org.hearsay.text.Edtf;

/**
 * When a tie holds, as told.
 *
 * @param standing whether it is over, or to come
 * @param from since when, where it is told
 * @param to until when, where it is told
 */
public record Tenure(Standing standing, Optional<Edtf> from, Optional<Edtf> to) {

    /** Told as holding, without a date. */
    public static final Tenure PRESENT = new Tenure(Standing.PRESENT, Optional.empty(), Optional.empty());
}
