package org.hearsay.model;

import java.util.Optional;

/**
 * Words that tell of an event.
 *
 * @param words where they stand
 * @param kind the kind of event, where the encoder knows one
 * @param factuality how far the text commits itself; empty where the model has no such head
 * @param certainty share of that degree among all, 0 to 1; 0 where there is none
 */
public record Trigger(LabelledSpan words, Optional<Guess> kind, Optional<Factuality> factuality, double certainty) {}
