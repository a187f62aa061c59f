package org.hearsay.store;

import java.util.Optional;
import org.hearsay.document.DocumentId;
import org.hearsay.document.Edition;
import org.hearsay.text.Edtf;

/**
 * A document of the dossier as lists show it.
 *
 * @param id its id
 * @param file relative to what was given to read; of several equal ones the first in code-point order
 * @param sha256 of the original bytes
 * @param mediaType of the original
 * @param title headline
 * @param outlet who brought it out
 * @param published when
 * @param author its writer
 * @param url its address
 * @param edition its place among the versions of its report
 * @param claims number of claims read from it
 */
public record Held(
        DocumentId id,
        String file,
        String sha256,
        String mediaType,
        Optional<String> title,
        Optional<String> outlet,
        Optional<Edtf> published,
        Optional<String> author,
        Optional<String> url,
        Edition edition,
        int claims) {}
