package org.hearsay.name.internal;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hearsay.name.Grade;
import org.hearsay.name.NamePart;
import org.hearsay.name.NamePart.Kind;
import org.hearsay.name.TokenMatch;

/** What no likelihood overrules: another given name, nisba or patronymic, father and son, 'Jr' against 'Sr', another country. Pure. */
public final class Vetoes {

    private static final Set<Kind> TELLING = EnumSet.of(
            Kind.GIVEN, Kind.FAMILY, Kind.NISBA, Kind.PATRONYMIC, Kind.KUNYA, Kind.SUFFIX, Kind.COUNTRY, Kind.NUMBER);

    private Vetoes() {}

    /** Whether something stands against two names being one. */
    public static boolean stand(Alignment.Laid laid, List<String> signs) {
        return signs.contains("father-and-son") || laid.matches().stream().anyMatch(Vetoes::isAgainst);
    }

    private static boolean isAgainst(TokenMatch match) {
        if (match.a().isEmpty() || match.b().isEmpty() || match.grade().fits()) {
            return false;
        }
        NamePart x = match.a().get();
        NamePart y = match.b().get();
        boolean alike = x.kind() == y.kind() || isLast(x) && isLast(y);
        return alike && TELLING.contains(x.kind()) && match.grade() == Grade.OTHER;
    }

    private static boolean isLast(NamePart part) {
        return part.kind() == Kind.FAMILY || part.kind() == Kind.NISBA;
    }
}
