package org.hearsay.document;

import java.util.Optional;
import org.hearsay.text.Edtf;
import org.hearsay.text.Span;

/**
 * The head of an agency text: 'PORT ANSEL, March 4 (Wire) –'.
 *
 * @param span where it stands
 * @param place as printed
 * @param day the day named there
 * @param agency the agency named there
 */
public record Dateline(Span span, Optional<String> place, Optional<Edtf> day, Optional<String> agency) {}
