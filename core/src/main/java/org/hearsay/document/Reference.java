package org.hearsay.document;

import java.util.Optional;
import org.hearsay.text.Edtf;
import org.hearsay.text.Span;

/**
 * Another report that this one cites; which held document it is, is decided across documents.
 *
 * @param span where it is cited
 * @param series name of its series
 * @param number its number there, as printed
 * @param title its title
 * @param date its date
 */
public record Reference(
        Span span, Optional<String> series, Optional<String> number, Optional<String> title, Optional<Edtf> date) {}
