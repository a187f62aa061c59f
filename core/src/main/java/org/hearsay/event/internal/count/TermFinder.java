package org.hearsay.event.internal.count;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.event.EventKind;
import org.hearsay.model.Layers;
import org.hearsay.model.Sentence;
import org.hearsay.model.Syntax;
import org.hearsay.time.TimeExpression;

/** Finds how long somebody is sentenced to, held or barred: 'six years in prison', 'jailed for eight months', 'banned for two years'. */
final class TermFinder {

    /** Of these a length is a measure; how long anything else went on may be told from many ends. */
    private static final Set<EventKind> HELD = Set.of(EventKind.SENTENCE, EventKind.ARREST, EventKind.SANCTION);

    private static final Pattern LENGTH = Pattern.compile("P(?:T(\\d{1,4})(H)|(\\d{1,4})([YMWD]))");

    /** So far up the tree: through 'to' and 'term'. */
    private static final int STEPS = 3;

    private final Layers layers;
    private final Map<Integer, List<TimeExpression>> bySentence = new HashMap<>();

    TermFinder(Layers layers, List<TimeExpression> times) {
        this.layers = layers;
        times.stream()
                .filter(t ->
                        t.kind() == TimeExpression.Kind.DURATION && t.length().isPresent())
                .forEach(t -> layers.findSentence(t.span().start())
                        .ifPresent(s -> bySentence
                                .computeIfAbsent(s.number(), n -> new ArrayList<>())
                                .add(t)));
    }

    /** Those of a sentence, by the word that hangs on the event. */
    List<CountPhrase> listIn(Sentence sentence, Map<Integer, EventKind> kinds) {
        var found = new ArrayList<CountPhrase>();
        for (TimeExpression t : bySentence.getOrDefault(sentence.number(), List.of())) {
            Matcher m = LENGTH.matcher(t.length().orElseThrow().value());
            if (m.matches()) {
                term(t, m, kinds).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<CountPhrase> term(TimeExpression t, Matcher length, Map<Integer, EventKind> kinds) {
        Syntax syntax = layers.syntax();
        int first = layers.firstTokenFrom(t.span().start());
        int end = first + layers.tokensIn(t.span()).size();
        int at = syntax.topOf(first, end);
        for (int step = 0, up = at;
                step <= STEPS && up >= 0;
                step++, up = syntax.arc(up).head()) {
            EventKind kind = kinds.get(up);
            if (kind != null) {
                boolean hours = length.group(1) != null;
                double count = Double.parseDouble(hours ? length.group(1) : length.group(3));
                String unit = unit(hours ? "H" : length.group(4));
                return HELD.contains(kind)
                        ? Optional.of(new CountPhrase(first, end, at, -1, t.span(), count, count, unit))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static String unit(String letter) {
        return switch (letter) {
            case "Y" -> "year";
            case "M" -> "month";
            case "W" -> "week";
            case "D" -> "day";
            default -> "hour";
        };
    }
}
