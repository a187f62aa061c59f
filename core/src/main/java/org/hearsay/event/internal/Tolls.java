package org.hearsay.event.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.event.EventKind;
import org.hearsay.event.Toll;
import org.hearsay.event.internal.clause.Clauses;
import org.hearsay.event.internal.clause.Part;
import org.hearsay.event.internal.clause.Part.Kind;
import org.hearsay.lexicon.NumberWords;
import org.hearsay.mention.Mention;
import org.hearsay.mention.Mentions;
import org.hearsay.mention.Name;
import org.hearsay.mention.Nominal;
import org.hearsay.mention.Quantity;
import org.hearsay.model.Layers;
import org.hearsay.model.Tag;
import org.hearsay.model.Token;
import org.hearsay.text.Span;

/** Reads counts of those struck. */
final class Tolls {

    /** A count at a part of the sentence; the part of the verb that it belongs to, or -1. */
    record Count(Toll toll, int part, int verb) {}

    private static final Set<String> NOBODY = Set.of("no", "nobody", "none");

    private final String text;
    private final Mentions mentions;
    private final Triggers triggers;
    private final Clauses c;
    private final Summing sum;

    Tolls(String text, Mentions mentions, Triggers triggers, Clauses clauses) {
        this.text = text;
        this.mentions = mentions;
        this.triggers = triggers;
        this.c = clauses;
        this.sum = Summing.of(text, clauses);
    }

    /** What befell those whom a verb strikes. */
    static Optional<Toll.What> whatOf(EventKind kind, String lemma) {
        return switch (kind) {
            case KILL, DIE -> Optional.of(Toll.What.KILLED);
            case INJURE -> Optional.of(Toll.What.WOUNDED);
            case ARREST, ABDUCT -> Optional.of(Toll.What.DETAINED);
            case ATTACK ->
                lemma.equals("shoot") || lemma.equals("down") || lemma.equals("bring") || lemma.equals("destroy")
                        ? Optional.of(Toll.What.DESTROYED)
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** The counts in some phrases. */
    List<Count> of(Toll.What what, List<Integer> phrases, int verb) {
        var found = new ArrayList<Count>();
        for (int p : phrases) {
            boolean fits = what == Toll.What.DESTROYED
                    ? !isPeople(p)
                    : !triggers.isIn("things-counted", c.head(p).lemma());
            if (!fits) {
                continue;
            }
            toll(what, p).flatMap(sum::settle).ifPresent(t -> found.add(new Count(t, p, verb)));
        }
        return found;
    }

    /** Whether a phrase tells of people, by their names or what they are called. */
    private boolean isPeople(int p) {
        return mentions.listIn(c.span(c.part(p))).stream()
                .anyMatch(m -> m instanceof Nominal n && !n.sort().isThing() || m instanceof Name);
    }

    /** '14 dead', '12 wounded', '17 survivors', 'the death toll rose to 14': counts without an event verb. */
    List<Count> loose() {
        var found = new ArrayList<Count>();
        if (sum.isTold()) {
            return found;
        }
        missing(found);
        for (int p = 0; p < c.size(); p++) {
            if (!c.is(p, Kind.NOUN)) {
                continue;
            }
            int part = p;
            if (c.head(p).is("toll")) {
                of(p).ifPresent(t -> found.add(new Count(t, part, -1)));
                continue;
            }
            Optional<Toll.What> what = whatOfWord(p);
            what.flatMap(w -> toll(w, part)).ifPresent(t -> found.add(new Count(t, part, -1)));
        }
        return found;
    }

    /** 'The death toll rose to 14', 'bringing the toll to 12'; a toll of 12 crowns kills nobody. */
    private Optional<Toll> of(int toll) {
        boolean ofDeath = c.lower(c.part(toll).head() - 1).equals("death");
        for (int q = toll + 1; q < c.size() && !c.is(q, Kind.BREAK); q++) {
            boolean led =
                    c.isWord(q - 1, "to") || c.isWord(q - 1, "at") || c.isWord(q - 1, "of") || c.is(q - 1, Kind.VERB);
            Optional<Toll> told = c.is(q, Kind.NOUN) && led ? toll(Toll.What.KILLED, q) : Optional.empty();
            if (told.isPresent()) {
                boolean people = told.get().population().isEmpty() || isPeople(q);
                boolean money = c.span(c.part(q)).of(text).matches(".*[$€£%].*");
                return told.filter(t -> ofDeath || people && !money);
            }
        }
        return Optional.empty();
    }

    /** '27 people are still missing', '27 missing': told by what stands behind the number. */
    private void missing(List<Count> found) {
        for (int p = 0; p < c.size(); p++) {
            Part part = c.part(p);
            int i = part.end();
            while (i < c.tokens().size()
                    && (c.tokens().get(i).tag() == Tag.AUX
                            || c.tokens().get(i).tag() == Tag.ADV
                            || c.lower(i).startsWith("remain"))) {
                i++;
            }
            boolean told = c.is(p, Kind.NOUN) && i < c.tokens().size() && triggers.isIn("missing", c.lower(i));
            if (told) {
                int at = p;
                toll(Toll.What.MISSING, p).ifPresent(t -> found.add(new Count(t, at, -1)));
            }
        }
    }

    private Optional<Toll.What> whatOfWord(int p) {
        Part part = c.part(p);
        for (int i = part.first(); i < part.end(); i++) {
            String s = c.lower(i);
            if (triggers.isIn("dead", s)) {
                return Optional.of(Toll.What.KILLED);
            }
            if (triggers.isIn("hurt", s)) {
                return Optional.of(Toll.What.WOUNDED);
            }
            if (triggers.isIn("missing", s)) {
                return Optional.of(Toll.What.MISSING);
            }
            if (triggers.isIn("survivors", c.tokens().get(i).lemma())) {
                return Optional.of(Toll.What.SURVIVED);
            }
        }
        return Optional.empty();
    }

    private Optional<Toll> toll(Toll.What what, int p) {
        return count(what, p).map(t -> population(p).map(t::of).orElse(t));
    }

    /** Who is counted: what stands behind the number in its phrase, 'civilians' in 'at least 12 civilians'. */
    private Optional<String> population(int p) {
        Part part = c.part(p);
        int from = part.first();
        for (int i = part.first(); i < part.end(); i++) {
            boolean number = c.tokens().get(i).tag() == Tag.NUM
                    || number(c.lower(i)).isPresent()
                    || range(c.lower(i)).length == 2;
            from = number ? i + 1 : from;
        }
        while (from < part.end()
                && (c.lower(from).equals("of")
                        || c.lower(from).equals("the")
                        || c.lower(from).equals("other"))) {
            from++;
        }
        boolean told = from > part.first() && from < part.end() && whatOfWord(p).isEmpty();
        return told ? Optional.of(c.span(from, part.end()).of(text)) : Optional.empty();
    }

    private Optional<Toll> count(Toll.What what, int p) {
        Part part = c.part(p);
        Span span = c.span(part);
        for (Mention m : mentions.listIn(span)) {
            if (m instanceof Quantity q && q.low() >= 0 && !q.text().contains("%") && !isAge(m.span())) {
                return Optional.of(new Toll(what, q.low(), q.high(), m.span(), m.text()));
            }
        }
        return counted(what, part, span);
    }

    /** 'Ron Hask, 63, both of Addel': a number set off by commas behind a name. */
    private boolean isAge(Span number) {
        List<Token> tokens = c.tokens();
        int at = Layers.firstFrom(tokens, number.start());
        return at >= 2
                && at + 1 < tokens.size()
                && tokens.get(at).span().equals(number)
                && tokens.get(at - 1).is(",")
                && tokens.get(at - 2).tag() == Tag.PROPN
                && tokens.get(at + 1).is(",");
    }

    private Optional<Toll> counted(Toll.What what, Part part, Span span) {
        boolean least = false;
        boolean more = false;
        boolean most = false;
        for (int i = part.first(); i < part.end(); i++) {
            String s = c.lower(i);
            least |= s.equals("least");
            more |= s.equals("more") || s.equals("over");
            most |= s.equals("most") || s.equals("fewer") || s.equals("less");
            if (NOBODY.contains(s)) {
                return Optional.of(new Toll(what, 0, 0, span, span.of(text)));
            }
            long[] range = range(s);
            if (range.length == 2) {
                long low = most ? 0 : more ? range[0] + 1 : range[0];
                long high = least || more ? Long.MAX_VALUE : range[1];
                return Optional.of(new Toll(what, low, high, span, span.of(text)));
            }
            if (c.tokens().get(i).tag() == Tag.NUM
                    && c.timeAt(i).isEmpty()
                    && !isAge(c.tokens().get(i).span())) {
                Optional<Long> n = number(s);
                if (n.isPresent()) {
                    long low = most ? 0 : more ? n.get() + 1 : n.get();
                    return Optional.of(
                            new Toll(what, low, least || more ? Long.MAX_VALUE : n.get(), span, span.of(text)));
                }
            }
        }
        return Optional.empty();
    }

    private static long[] range(String s) {
        return switch (s) {
            case "dozens", "scores" -> new long[] {24, 99};
            case "hundreds" -> new long[] {200, 999};
            case "thousands" -> new long[] {2000, 9999};
            default -> new long[0];
        };
    }

    private static Optional<Long> number(String s) {
        String digits = s.replace(",", "");
        boolean whole =
                !digits.isEmpty() && digits.length() < 10 && digits.chars().allMatch(ch -> ch >= '0' && ch <= '9');
        return whole ? Optional.of(Long.parseLong(digits)) : NumberWords.find(s);
    }
}
