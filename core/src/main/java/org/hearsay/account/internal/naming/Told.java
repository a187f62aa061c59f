package org.hearsay.account.internal.naming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.account.Telling;
import org.hearsay.claim.Act;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Link;
import org.hearsay.entity.Entity;
import org.hearsay.event.Filler;
import org.hearsay.event.Gist;
import org.hearsay.event.Participant;
import org.hearsay.event.Participant.Role;
import org.hearsay.event.ToldEvent;
import org.hearsay.lexicon.Things;
import org.hearsay.mention.EntityKind;
import org.hearsay.text.Span;

/** One telling of an event, and the words that it lends its name. */
final class Told {

    /** Acts whose content is not done yet, and so no part of a name. */
    private static final Set<Act> MEANT = EnumSet.of(Act.PROMISE, Act.THREATEN, Act.ORDER, Act.ASK);

    private static final Set<String> FIRST = Set.of("i", "we", "me", "us");

    private static final Set<String> PRONOUNS = Set.of(
            ("i we me us he she it they him her them you who which that this these those one some others each all both"
                            + " many himself herself itself themselves anyone nobody everyone someone what there")
                    .split(" "));

    /** Those that stand for somebody or something told before. */
    private static final Set<String> PERSONAL = Set.of("he", "she", "it", "they", "him", "her", "them");

    /** Words that point outside the name; 'that' may lead in a clause. */
    private static final Set<String> POINTING = Set.of(
            "this", "these", "those", "such", "it", "he", "she", "they", "him", "them", "us", "me", "we", "i", "you",
            "who", "here", "my", "our", "your");

    /** Words no longer than this are written small in headlines, too. */
    private static final int LEAST = 3;

    private static final Set<String> OWNING = Set.of("its", "his", "her", "their", "whose", "my", "our", "your");

    /** What stands behind a 'her' that owns nothing: 'tried to kiss her after a dinner'. */
    private static final Set<String> SMALL = Set.of(
            "a", "an", "the", "and", "or", "but", "to", "of", "in", "on", "at", "by", "for", "from", "with", "into",
            "after", "before", "during", "over", "when", "while", "as", "if", "that", "because", "about", "out", "off",
            "up", "down");

    private static final String MARKS = "[]()\"\u201c\u201d\u2018";

    /** Of what was said so many words stand in a name, and no fewer than some. */
    private static final int MOST = 16;

    private static final int SOME = 5;

    private static final Set<String> HAVING = Set.of("has", "have", "had", "'s", "'ve", "'d");

    private final ToldEvent told;
    private final Telling telling;
    private final String text;
    private final Surroundings surroundings;
    private final Set<String> stems;

    Told(ToldEvent told, Telling telling) {
        this.told = told;
        this.telling = telling;
        this.text = telling.document().text();
        this.stems = Things.event(told.mention().triggerText()).stems();
        this.surroundings = new Surroundings(text, told.mention().trigger().span());
    }

    ToldEvent told() {
        return told;
    }

    /** The report. */
    String text() {
        return text;
    }

    Surroundings surroundings() {
        return surroundings;
    }

    /** Whether its report tells it in its own voice, or tells of itself. */
    boolean isOwn() {
        return told.mention().claim().isEmpty();
    }

    /** The stems of the word that names it. */
    Set<String> stems() {
        return stems;
    }

    Optional<Gist> gist() {
        return told.mention()
                .gist()
                .filter(g ->
                        Stream.concat(g.who().stream(), g.what().stream()).allMatch(s -> s.end() <= text.length()));
    }

    /** Who did it, by the words of the report, or by name where these are a pronoun; empty where that is not known. */
    String who(Gist gist) {
        String words = join(gist.who());
        if (words.isEmpty()) {
            return speakerOfTrigger().orElse("");
        }
        Optional<String> name =
                gist.who().stream().flatMap(s -> named(s).stream()).findFirst();
        Optional<String> subject =
                telling.findEntity(gist.subject()).map(Entity::name).filter(Told::isName);
        if (isPronoun(words)) {
            return isFirst(words)
                    ? ""
                    : subject.or(() -> name).or(this::speakerOfTrigger).orElse("");
        }
        boolean common = !isName(words.replaceFirst("^(?:The|A|An|This|That) ", ""));
        return common ? subject.or(() -> name.filter(Told::isName)).orElse(words) : words;
    }

    /** Whether words of a gist point at somebody or something that a reader of the name does not know. */
    boolean isPointing(Gist gist) {
        boolean owner = Stream.concat(gist.who().stream(), gist.noun() ? gist.what().stream() : Stream.of())
                .anyMatch(s -> OWNING.contains(s.of(text).toLowerCase(Locale.ROOT)));
        return owner
                || Stream.concat(gist.who().stream(), gist.what().stream())
                        .filter(s -> POINTING.contains(s.of(text).toLowerCase(Locale.ROOT)))
                        .anyMatch(s -> named(s).isEmpty());
    }

    /**
     * Whether some of the words belong to another than the one whom a reader takes for the owner: in 'Orr asked for millions to
     * withdraw her charges' the charges are not Orr's, and so perhaps not the asking.
     */
    boolean isTorn(Gist gist, List<Span> words) {
        for (int i = 0; i + 1 < words.size(); i++) {
            Span span = words.get(i);
            String next = words.get(i + 1).of(text).toLowerCase(Locale.ROOT);
            boolean owning = OWNING.contains(span.of(text).toLowerCase(Locale.ROOT))
                    && Character.isLetter(next.codePointAt(0))
                    && !SMALL.contains(next);
            Optional<Entity> owner = Optional.ofNullable(telling.pointers().get(span))
                    .flatMap(n -> telling.findEntity(OptionalInt.of(n)));
            Optional<Entity> subject = telling.findEntity(gist.subject());
            boolean other = owner.isPresent()
                    && subject.isPresent()
                    && owner.get().kind() == EntityKind.PERSON
                    && !owner.get().id().equals(subject.get().id())
                    && !isNamedIn(words.subList(0, i), owner.get());
            // nobody is the subject, and who it might be is not who is told of
            if (owning && (other || gist.who().isEmpty() && !gist.noun())) {
                return true;
            }
        }
        return false;
    }

    private boolean isNamedIn(List<Span> words, Entity entity) {
        return words.stream().anyMatch(w -> isName(w.of(text)) && entity.name().contains(w.of(text)));
    }

    /** Whether a gist is that of a headline, which puts names before verbs that are names, too: 'Envoy Visits Port Ansel'. */
    boolean isHeadline(Gist gist) {
        List<String> all = Stream.concat(gist.who().stream(), gist.what().stream())
                .map(s -> s.of(text))
                .filter(w -> w.length() > LEAST)
                .toList();
        return all.size() > 1 && all.stream().allMatch(w -> Character.isUpperCase(w.charAt(0)));
    }

    /** Whether the word of the event is among these. */
    boolean isOf(List<Span> words) {
        return words.stream().anyMatch(told.mention().trigger().span()::overlaps);
    }

    /** Whether the subject is the speaker. */
    boolean isOfSpeaker(Gist gist) {
        return isFirst(join(gist.who()));
    }

    private static boolean isFirst(String words) {
        return FIRST.contains(words.toLowerCase(Locale.ROOT));
    }

    /** What happened. */
    String what(Gist gist) {
        List<Span> spans = gist.what();
        boolean having =
                !gist.noun() && spans.size() > 1 && isHaving(spans.get(0).of(text), spans.get(1));
        return join(having ? spans.subList(1, spans.size()) : spans);
    }

    /** The clause as the report has it; who is told by a pronoun is told by name where one is known. */
    String whole(Gist gist) {
        String words = join(gist.whole());
        String who = who(gist);
        boolean replaced = !who.isEmpty() && isPronoun(join(gist.who()));
        return replaced && words.startsWith(join(gist.who()))
                ? who + words.substring(join(gist.who()).length())
                : words;
    }

    /** 'had shelled' is 'shelled' in a name. */
    private boolean isHaving(String word, Span next) {
        return HAVING.contains(word.toLowerCase(Locale.ROOT)) && next.of(text).endsWith("ed");
    }

    /** Words as they stand, without brackets and quotation marks; a pronoun by the name that it stands for, or left out. */
    private String join(List<Span> spans) {
        var words = new StringBuilder();
        int end = -1;
        for (Span span : spans) {
            String word = span.of(text).strip();
            String lower = word.toLowerCase(Locale.ROOT);
            boolean owning = OWNING.contains(lower) && words.isEmpty() && spans.size() > 1;
            if (word.isEmpty() || MARKS.contains(word) || owning) {
                end = -1;
                continue;
            }
            // 'said that he': mostly the one who speaks, of whom the name tells already
            boolean personal =
                    PERSONAL.contains(lower) && spans.size() > 1 && !lower.equals("her") && words.indexOf("that") < 0;
            String shown = personal ? named(span).orElse(word) : word;
            boolean close = end == span.start() && end >= 0;
            words.append(words.isEmpty() || close || shown.isEmpty() ? "" : " ").append(shown);
            end = span.end();
        }
        return Surroundings.tidy(words.toString());
    }

    static boolean isPronoun(String words) {
        return PRONOUNS.contains(words.toLowerCase(Locale.ROOT));
    }

    /** Pieces of the report with pronouns and descriptions told by name. */
    Resolution resolved(List<Span> pieces) {
        var joined = new ArrayList<Span>();
        for (Span piece : pieces) {
            boolean next = !joined.isEmpty()
                    && joined.getLast().end() <= piece.start()
                    && text.substring(joined.getLast().end(), piece.start()).isBlank();
            joined.add(next ? Span.cover(joined.removeLast(), piece) : piece);
        }
        return Resolution.of(telling, joined);
    }

    /** Whom words stand for, by name. */
    private Optional<String> named(Span span) {
        return told.mention().participants().stream()
                .filter(p -> p.span().overlaps(span))
                .flatMap(p -> name(p).stream())
                .findFirst();
    }

    /** The name of one who took part; a noun where no name is known; empty for a pronoun that points nowhere. */
    Optional<String> name(Participant p) {
        return telling.findEntity(p.referent())
                .map(Entity::name)
                .filter(Told::isName)
                .or(() -> Optional.of(
                        Surroundings.tidy(p.text()).replaceFirst("^(?i:its|his|her|their|whose|my|our|your) ", "")))
                .filter(n -> !n.isEmpty() && !isPronoun(n));
    }

    /** What fills a place. */
    Optional<Entity> entity(Filler place) {
        return telling.findEntity(place.referent());
    }

    /** One who took part and stands right before a clause: 'Ada Vell, who …'. */
    Optional<String> before(Span clause) {
        return told.mention().participants().stream()
                .filter(p -> p.span().end() <= clause.start()
                        && text.substring(p.span().end(), clause.start()).matches(",?\\s"))
                .flatMap(p -> name(p).stream())
                .findFirst();
    }

    /** Those who took part in a role, by name, in order of place. */
    List<String> names(Set<Role> roles) {
        return told.mention().participants().stream()
                .filter(p -> roles.contains(p.role()))
                .flatMap(p -> name(p).stream())
                .distinct()
                .toList();
    }

    static boolean isName(String words) {
        return words.codePoints().anyMatch(Character::isUpperCase);
    }

    /** Who speaks, where it is told in somebody's words. */
    Optional<String> speaker() {
        Optional<Claim> claim = told.mention().claim().map(telling.claims()::get);
        return claim.map(Claim::chain)
                .filter(c -> !c.isEmpty())
                .map(List::getLast)
                .filter(l -> l.role() != Link.Role.UNNAMED || l.span().isPresent())
                .flatMap(this::name);
    }

    /** Who says what the word of the event is the cue of: 'he denied'. */
    private Optional<String> speakerOfTrigger() {
        return cued().filter(c -> !c.chain().isEmpty())
                .flatMap(c -> name(c.chain().getLast()));
    }

    private Optional<Claim> cued() {
        Span trigger = told.mention().trigger().span();
        return telling.claims().values().stream()
                .filter(c -> c.cue().filter(trigger::overlaps).isPresent())
                .min(Comparator.naturalOrder());
    }

    private Optional<String> name(Link link) {
        return telling.findEntity(link.referent())
                .map(Entity::name)
                .filter(Told::isName)
                .or(() -> Optional.of(Surroundings.tidy(link.text())))
                .filter(n -> !isPronoun(n));
    }

    /** What was said, where these are words of saying and a gist does not hold it; no more than its beginning. */
    Optional<String> content(Gist gist) {
        return cued().filter(c -> !MEANT.contains(c.act()))
                .filter(c -> gist.what().stream().noneMatch(c.content().span()::contains))
                .map(c -> c.content().span().of(text).strip().replaceAll("\\s+", " "))
                .map(Told::beginning)
                .filter(c -> !c.isEmpty());
    }

    /** The first of the words, as far as a mark that parts them, else with a sign that there are more. */
    private static String beginning(String words) {
        String[] all = words.split(" ");
        if (all.length <= MOST) {
            return Surroundings.tidy(words);
        }
        for (int end = MOST; end >= SOME; end--) {
            if (all[end - 1].matches(".*[,;:.!?]")) {
                return Surroundings.tidy(String.join(" ", List.of(all).subList(0, end)));
            }
        }
        return Surroundings.tidy(String.join(" ", List.of(all).subList(0, MOST))) + " \u2026";
    }
}
