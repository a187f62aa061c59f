package org.hearsay.claim.internal.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.claim.SpeakerModel;
import org.hearsay.claim.internal.speaker.Place.Form;
import org.hearsay.claim.internal.speaker.Place.Role;
import org.hearsay.mention.Referent.Gender;
import org.hearsay.model.Tag;
import org.hearsay.text.Span;

/** What speaks for a candidate, and against it: where it stands to the quotation, as what, and who spoke before. */
final class Signs {

    private static final Set<String> FIRST = Set.of("i", "we", "my", "our", "me", "us", "'m", "i'm");
    private static final Set<String> SECOND = Set.of("you", "your", "sir", "madam", "yours");
    /** Words with which answers begin. */
    private static final Set<String> ANSWERS =
            Set.of("yes", "no", "because", "nothing", "nobody", "never", "not", "perhaps", "of");

    private static final List<String> TRADES =
            List.of("er", "or", "ist", "man", "woman", "ian", "ess", "ant", "herd", "wright", "ee");

    private static final int FAR = 4;
    private static final int ROLES = Role.values().length;
    private static final int NOWHERE = Integer.MIN_VALUE;

    private final Passage passage;
    private final Grammar grammar;
    private final Talk talk;
    private final Question question;
    private final Span words;
    private final List<Candidate> near;
    private final List<Turn> turns;
    private final boolean firstPerson;
    private final boolean secondPerson;
    private final Map<Candidate, List<Place>> places = new HashMap<>();
    private final Map<Candidate, Integer> nearness = new HashMap<>();
    private final Set<String> out = new LinkedHashSet<>();

    Signs(Passage passage, Grammar grammar, Talk talk, Question question, Span words, List<Candidate> near) {
        this.words = words;
        this.passage = passage;
        this.grammar = grammar;
        this.talk = talk;
        this.question = question;
        this.near = near;
        this.turns = talk.before(question.from(), 3);
        near.forEach(
                c -> places.put(c, c.in(question.from() - SpeakerFinder.WIDEST, question.to() + SpeakerFinder.WIDEST)));
        boolean first = false;
        boolean second = false;
        for (int i = question.from(); i < question.to(); i++) {
            first |= FIRST.contains(passage.low(i));
            second |= SECOND.contains(passage.low(i));
        }
        this.firstPerson = first;
        this.secondPerson = second;
    }

    /** The signs of one candidate, each once. */
    List<String> of(Candidate candidate, Cast cast) {
        out.clear();
        what(candidate);
        label(candidate);
        beside(candidate);
        around(candidate);
        spoken(candidate);
        inside(candidate);
        standing(candidate, cast);
        if (question.isPronoun()) {
            agreement(candidate);
            return out.stream().map(s -> SpeakerModel.PRONOUNS + s).toList();
        }
        return List.copyOf(out);
    }

    private List<Place> placesOf(Candidate candidate) {
        return places.getOrDefault(candidate, List.of());
    }

    private void add(String sign) {
        out.add(sign);
    }

    /** A sign alone and with the shape of the question. */
    private void shaped(String sign) {
        out.add(sign);
        out.add(question.shape() + " " + sign);
    }

    private void what(Candidate c) {
        String sort = "is=" + low(c.sort());
        shaped(sort);
        add((firstPerson ? "i " : "no-i ") + sort);
        if (c.referent().isPresent()) {
            add("named");
        }
        if (c.sort() == Candidate.Sort.OTHER) {
            add(isTrade(c.name()) ? "other trade" : "other thing");
        }
    }

    /** Whether a noun that no word list knows ends like one of a person: fisher, actor, dentist. */
    private static boolean isTrade(String name) {
        String head = name.toLowerCase(Locale.ROOT).replaceFirst(" of .*", "");
        return TRADES.stream().anyMatch(head::endsWith);
    }

    private static String low(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private void label(Candidate c) {
        for (Place place : c.labels()) {
            if (place.to() <= question.from()
                    && question.from() - place.from() < 20
                    && passage.paragraph(place.from()) == passage.paragraph(question.from())) {
                add("label");
            } else if (place.from() >= question.to() && place.from() - question.to() < 4) {
                add("signed");
            }
        }
    }

    /** Where it stands in the question's own paragraph. */
    private void beside(Candidate c) {
        for (Place place : placesOf(c)) {
            int stretch = passage.stretch(place.from());
            int at = stretch < 0 || place.form() == Form.LABEL ? 0 : question.offset(stretch);
            if (at == 0 || question.isPronoun() && place.from() >= question.from()) {
                continue;
            }
            String where = "at=" + at;
            String role = low(place.role());
            shaped(where + "," + role);
            add(where + "," + low(place.form()));
            add(where + "," + low(c.sort()));
            if (place.role() == Role.SUBJECT && grammar.isNegated(stretch)) {
                add(where + ",subject,negated");
            }
            if (at == -1 && question.colon()) {
                add("colon," + role);
            }
            if (Math.abs(at) == 1) {
                next(c, place, stretch, where);
            }
        }
    }

    /** More of one that stands in the words right before or behind. */
    private void next(Candidate c, Place place, int stretch, String where) {
        int persons = 0;
        boolean first = true;
        boolean last = true;
        for (Candidate other : near) {
            boolean here = false;
            for (Place p : placesOf(other)) {
                if (passage.stretch(p.from()) == stretch && p.form() != Form.LABEL) {
                    here |= other.isPerson();
                    first &= other.equals(c) || p.from() > place.from();
                    last &= other.equals(c) || p.from() < place.from();
                }
            }
            persons += here ? 1 : 0;
        }
        shaped(where + (persons <= 1 ? ",only" : ",among") + (c.isPerson() ? ",person" : ""));
        if (first) {
            add(where + ",first");
        }
        if (last) {
            add(where + ",last");
        }
        boolean behindOther = isQuoted(passage.firstOf(stretch) - 1, stretch) && where.equals("at=-1");
        boolean beforeOther = isQuoted(passage.endOf(stretch), stretch) && where.equals("at=1");
        if (behindOther || beforeOther) {
            add(where + ",between," + low(place.role()));
        }
        int start = passage.firstOf(stretch);
        if (place.from() == start) {
            add(where + ",opens");
        }
    }

    private boolean isQuoted(int token, int stretch) {
        return token >= 0
                && token < passage.size()
                && passage.quoted(token) != -1
                && passage.paragraph(token) == passage.paragraph(passage.firstOf(stretch));
    }

    /** Where it stands in the paragraphs around, if not in the question's own. */
    private void around(Candidate c) {
        int own = passage.paragraph(question.from());
        int back = Integer.MAX_VALUE;
        Place nearest = null;
        Place ahead = null;
        boolean here = false;
        for (Place place : placesOf(c)) {
            int away = own - passage.paragraph(place.from());
            boolean out = passage.quoted(place.from()) == -1;
            here |= away == 0 && out;
            if (out && away > 0 && away <= back && passage.kind(place.from()).isProse()) {
                if (nearest == null || away < back || place.role().compareTo(nearest.role()) <= 0) {
                    nearest = place;
                }
                back = away;
            }
            if (out && away == -1 && ahead == null) {
                ahead = place;
            }
        }
        if (here) {
            add("here");
            return;
        }
        if (nearest != null) {
            String where = "back=" + Math.min(back, FAR);
            shaped(where);
            shaped(where + "," + low(nearest.role()));
            add(where + "," + low(nearest.form()));
            boolean close = back == 1 && isLast(nearest);
            if (close) {
                shaped("back=1,close," + low(nearest.role()));
                if (endsWithColon(nearest)) {
                    add("back=1,colon," + low(nearest.role()));
                }
            }
        } else {
            add("not-before");
        }
        if (ahead != null) {
            shaped("ahead," + low(ahead.role()) + (isFirst(ahead) ? ",first" : ""));
        }
    }

    /** Whether no words of the report stand behind the stretch of a place in its paragraph. */
    private boolean isLast(Place place) {
        int stretch = passage.stretch(place.from());
        int end = passage.endOf(stretch);
        return end >= passage.size() || passage.paragraph(end) != passage.paragraph(place.from());
    }

    private boolean isFirst(Place place) {
        int start = passage.firstOf(passage.stretch(place.from()));
        return start == 0 || passage.paragraph(start - 1) != passage.paragraph(start);
    }

    private boolean endsWithColon(Place place) {
        return passage.low(passage.endOf(passage.stretch(place.from())) - 1).equals(":");
    }

    /** Whether it spoke last, or before last, and what has come between. */
    private void spoken(Candidate c) {
        boolean known = false;
        for (int i = 0; i < turns.size(); i++) {
            Turn turn = turns.get(i);
            if (turn.speaker().filter(c::equals).isPresent()) {
                known = true;
                int away = passage.paragraph(question.from()) - passage.paragraph(turn.to() - 1);
                String which = "turn=" + (i + 1);
                shaped(which);
                if (question.isAlone() && !question.isPronoun()) {
                    dialogue(which, turn);
                }
                if (secondPerson) {
                    shaped(which + ",you");
                }
                shaped(which + ",away=" + Math.min(away, 3));
                add(which + (turn.asks() ? ",asked" : ",told") + (isAsking() ? ",asks" : ",tells"));
                add(which + (turn.quotation() ? ",quoted" : ",told") + ",away=" + Math.min(away, 3));
                if (i == 0) {
                    shaped("turn=1," + between(turn, c) + ",away=" + Math.min(away, 2));
                }
                if (i == 1 && alternates()) {
                    shaped("alternates");
                }
                break;
            }
        }
        if (!known && talk.hasSpoken(c)) {
            add("spoke-before");
        } else if (!known) {
            shaped("never-spoke");
            if (secondPerson) {
                add("never-spoke,you");
            }
            if (question.isAlone() && !turns.isEmpty() && !question.isPronoun()) {
                dialogue("never", turns.getFirst());
            }
        }
        int end = question.to();
        while (end < passage.size() && passage.paragraph(end) == passage.paragraph(question.to() - 1)) {
            end++;
        }
        if (talk.next(question.to(), end).filter(c::equals).isPresent()) {
            shaped("next-cue");
        }
    }

    /** In a paragraph of quotations alone: whether speeches of one follow each other, or question and answer. */
    private void dialogue(String which, Turn turn) {
        boolean led = false;
        for (int i = turn.to(); i < passage.size() && passage.paragraph(i) == passage.paragraph(turn.to() - 1); i++) {
            led |= passage.quoted(i) == -1 && passage.token(i).isWord();
        }
        for (int i = turn.from() - 1; i >= 0 && passage.paragraph(i) == passage.paragraph(turn.from()); i--) {
            led |= passage.quoted(i) == -1 && passage.token(i).isWord();
        }
        String after = led ? ",led" : ",bare";
        add(which + after + (goesOn() ? ",more" : ",end"));
        if (ANSWERS.contains(passage.low(question.from() + 1))) {
            add(which + ",answer" + (turn.asks() ? ",asked" : ""));
        }
        int speakers = (int) turns.stream()
                .map(Turn::speaker)
                .flatMap(Optional::stream)
                .distinct()
                .count();
        add(which + ",of=" + speakers + after);
    }

    /** Whether the next paragraph is a quotation too. */
    private boolean goesOn() {
        int i = question.to();
        while (i < passage.size() && passage.paragraph(i) == passage.paragraph(question.to() - 1)) {
            i++;
        }
        return i < passage.size() && passage.quoted(i) != -1;
    }

    private boolean alternates() {
        Optional<Candidate> last = turns.getFirst().speaker();
        return question.isAlone()
                && last.isPresent()
                && turns.get(0).quotation()
                && turns.get(1).quotation()
                && !last.equals(turns.get(1).speaker());
    }

    private boolean isAsking() {
        for (int i = question.to() - 1; i >= Math.max(question.from(), question.to() - 3); i--) {
            if (passage.low(i).equals("?")) {
                return true;
            }
        }
        return false;
    }

    /** Who is told of between the last turn and the question: nobody, the same, others. */
    private String between(Turn turn, Candidate c) {
        boolean same = false;
        boolean others = false;
        for (Candidate other : near) {
            for (Place p : placesOf(other)) {
                boolean between = p.from() >= turn.to() && p.to() <= question.from() && passage.quoted(p.from()) == -1;
                boolean acts = p.role() == Role.SUBJECT || p.form() == Form.LABEL || other.isPerson();
                same |= between && other.equals(c);
                others |= between && !other.equals(c) && acts;
            }
        }
        return same ? others ? "both" : "same" : others ? "others" : "nobody";
    }

    /** Whether it is named within the words themselves, or in those spoken right before. */
    private void inside(Candidate c) {
        for (Place place : placesOf(c)) {
            boolean pronoun = place.form() == Form.PRONOUN;
            if (passage.quoted(place.from()) == question.quotation() && !pronoun) {
                add("inside");
            }
            if (!turns.isEmpty()
                    && place.from() >= turns.getFirst().from()
                    && place.to() <= turns.getFirst().to()
                    && passage.quoted(place.from()) != -1
                    && !pronoun) {
                shaped("in-last-turn");
            }
        }
        if (c.gender() != Gender.UNKNOWN) {
            for (int i = question.from(); i < question.to(); i++) {
                boolean he = passage.low(i).equals("he") && c.gender() == Gender.MALE;
                boolean she = passage.low(i).equals("she") && c.gender() == Gender.FEMALE;
                if (he || she) {
                    add("own-pronoun-inside");
                }
            }
        }
    }

    /** Whether a pronoun and whom it may stand for agree in gender and number. */
    private void agreement(Candidate c) {
        String low = passage.low(question.from());
        boolean she = low.equals("she") || low.equals("her");
        boolean he = low.equals("he") || low.equals("his");
        if (he || she) {
            boolean fits = c.gender() == (she ? Gender.FEMALE : Gender.MALE);
            add(c.gender() == Gender.UNKNOWN ? "gender open" : fits ? "gender fits" : "gender differs");
        }
        add(question.shape() + " is=" + low(c.sort()) + (c.referent().isPresent() ? " named" : ""));
        boolean same = passage.mentions()
                .findAt(passage.token(question.from()).span().start())
                .filter(m -> m.referent().isPresent() && m.referent().equals(c.referent()))
                .isPresent();
        if (same) {
            shaped("resolved");
        }
        boolean inWords = placesOf(c).stream().anyMatch(p -> isInWords(p) && p.form() != Form.PRONOUN);
        if (inWords) {
            shaped("in words");
        }
        among(c, low);
    }

    /** How near it stands among those that agree: the same sentence or one before, subjects first. */
    private void among(Candidate c, String pronoun) {
        if (!agrees(c, pronoun)) {
            shaped("does not agree");
            return;
        }
        int mine = nearness(c);
        if (mine == NOWHERE) {
            add("agrees, not before");
            return;
        }
        int before = 0;
        int beside = 0;
        for (Candidate other : near) {
            if (!other.equals(c) && agrees(other, pronoun)) {
                int theirs = nearness(other);
                before += theirs > mine ? 1 : 0;
                beside += Math.floorDiv(theirs, ROLES) == Math.floorDiv(mine, ROLES) ? 1 : 0;
            }
        }
        shaped("agreeing before=" + Math.min(before, 3));
        add("agreeing before=" + Math.min(before, 2) + " beside=" + Math.min(beside, 2));
        if (before + beside == 0) {
            shaped("agreeing alone");
        }
    }

    /** The last sentence before the question in which it stands outside quotations, and there its best role: the greater the nearer. */
    private int nearness(Candidate c) {
        return nearness.computeIfAbsent(
                c,
                k -> placesOf(k).stream()
                        .filter(p -> p.to() <= question.from() && passage.quoted(p.from()) == -1 && !isInWords(p))
                        .mapToInt(p -> (passage.sentence(p.from()) + 1) * ROLES
                                - 1
                                - p.role().ordinal())
                        .max()
                        .orElse(NOWHERE));
    }

    private boolean isInWords(Place p) {
        return words.contains(Candidate.span(passage, p));
    }

    private static boolean isHuman(Candidate c) {
        return c.isPerson() || c.gender() != Gender.UNKNOWN || c.sort() == Candidate.Sort.OTHER && isTrade(c.name());
    }

    /** Whether a pronoun can stand for such a one. */
    private static boolean agrees(Candidate c, String pronoun) {
        return switch (pronoun) {
            case "he", "his", "she", "her" -> isHuman(c) && c.isOfGender(pronoun);
            case "they", "their" ->
                switch (c.sort()) {
                    case GROUP, BODY, UNNAMED, OUTLET -> true;
                    case PERSON, DOCUMENT, OTHER -> false;
                };
            default ->
                switch (c.sort()) {
                    case BODY, OUTLET, DOCUMENT -> true;
                    case PERSON, GROUP, UNNAMED, OTHER -> false;
                };
        };
    }

    /** How much it is told of in the whole report, and how lately among those around. */
    private void standing(Candidate c, Cast cast) {
        int out = c.told();
        shaped("told=" + Math.min(out, 3));
        int rank = 0;
        int mine = lately(c);
        for (Candidate other : near) {
            rank += !other.equals(c) && other.isPerson() && lately(other) > mine ? 1 : 0;
        }
        if (c.isPerson() && mine >= 0) {
            shaped("rank=" + Math.min(rank, 3));
        }
        if (!passage.kind(question.from()).isProse()) {
            add("headline is=" + low(c.sort()));
            add("headline told=" + Math.min(out, 4));
            Candidate most = cast.mostTold();
            if (c.equals(most)) {
                add("headline most-told");
            }
        }
    }

    private int lately(Candidate c) {
        int last = -1;
        for (Place p : placesOf(c)) {
            if (p.from() < question.from() && passage.quoted(p.from()) == -1) {
                last = p.from();
            }
        }
        return last;
    }

    /** What speaks for it that these words are nobody's. */
    List<String> ofNobody() {
        out.clear();
        shaped("nobody");
        if (question.isPronoun()) {
            return out.stream().map(s -> SpeakerModel.PRONOUNS + s).toList();
        }
        int words = 0;
        boolean verb = false;
        boolean capitals = true;
        for (int i = question.from(); i < question.to(); i++) {
            if (passage.token(i).isWord()) {
                words++;
                capitals &=
                        passage.token(i).isCapital() || passage.token(i).text().length() < 4;
                verb |= passage.tag(i) == Tag.VERB || passage.tag(i) == Tag.AUX;
            }
        }
        shaped("0 words=" + (words <= 2 ? 2 : words <= 4 ? 4 : words <= 7 ? 7 : 8));
        shaped("0 verb=" + verb);
        add("0 i=" + firstPerson);
        if (capitals) {
            add("0 capitals");
        }
        edges();
        if (question.colon()) {
            add("0 colon");
        }
        add("0 near=" + Math.min(near.size(), 3));
        add("0 " + (passage.kind(question.from()).isProse() ? "prose" : "headline"));
        if (turns.isEmpty()) {
            add("0 no-turns");
        } else {
            shaped("0 last-known=" + turns.getFirst().speaker().isPresent());
        }
        return new ArrayList<>(out);
    }

    private void edges() {
        int first = question.from();
        while (first < question.to() - 1 && !passage.token(first).isWord()) {
            first++;
        }
        add("0 " + (passage.token(first).isCapital() ? "upper" : "lower"));
        String end = passage.low(question.to() - 1);
        String inner = passage.low(question.to() - 2);
        String mark = ".,!?".contains(inner) ? inner : ".,!?".contains(end) ? end : "none";
        shaped("0 ends=" + mark);
        if (question.shape().startsWith("j")) {
            add("0 before=" + low(passage.tag(question.from() - 1)));
        }
        if (question.shape().endsWith("j")) {
            add("0 behind=" + low(passage.tag(question.to())));
        }
    }
}
