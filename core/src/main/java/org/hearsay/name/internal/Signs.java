package org.hearsay.name.internal;

import java.util.List;
import org.hearsay.name.NameForm;
import org.hearsay.name.ParsedName;

/** The signs of a pair of names of one form. Pure. */
public final class Signs {

    private Signs() {}

    /** What speaks for and against two names being spellings of one. */
    public static List<String> of(ParsedName a, ParsedName b, Alignment.Laid laid) {
        if (a.parts().isEmpty() || b.parts().isEmpty()) {
            return List.of("empty");
        }
        return a.form() == NameForm.PERSON ? PersonSigns.of(a, b, laid) : BodySigns.of(a, b, laid);
    }
}
