package org.hearsay.name;

import java.util.List;
import org.hearsay.name.NamePart.Kind;
import org.hearsay.name.internal.BodyParser;
import org.hearsay.name.internal.PersonParser;

/**
 * A name with its parts; of one that holds no letter there are none.
 *
 * @param name as written
 * @param form how it is built
 * @param parts in order, titles and little words left out
 * @param aside titles, little words and legal forms, folded
 */
public record ParsedName(String name, NameForm form, List<NamePart> parts, List<String> aside) {

    public ParsedName {
        parts = List.copyOf(parts);
        aside = List.copyOf(aside);
    }

    /** Parses a name. */
    public static ParsedName of(String name, NameForm form) {
        return switch (form) {
            case PERSON -> PersonParser.parse(name);
            case BODY -> BodyParser.parse(name);
        };
    }

    /** The parts of some kinds. */
    public List<NamePart> parts(Kind kind) {
        return parts.stream().filter(p -> p.kind() == kind).toList();
    }

    /** The Latin letters of all parts together. */
    public String letters() {
        var out = new StringBuilder();
        parts.forEach(p -> out.append(p.text()));
        return out.toString();
    }
}
