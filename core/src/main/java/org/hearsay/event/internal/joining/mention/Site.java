package org.hearsay.event.internal.joining.mention;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.event.EventKind;
import org.hearsay.event.EventMention;
import org.hearsay.event.Participant;
import org.hearsay.event.ToldEvent;
import org.hearsay.event.internal.joining.Days;
import org.hearsay.event.internal.joining.Head;
import org.hearsay.event.internal.joining.Place;
import org.hearsay.event.internal.joining.Sentences;
import org.hearsay.lexicon.Things;
import org.hearsay.text.Span;
import org.hearsay.text.Wording;

/**
 * A mention as joining sees it: all that its pairs with others are judged by, worked out once.
 *
 * @param told the mention
 * @param number its place among the mentions of the report
 * @param sentence number of its sentence in the report
 * @param head the words that name it
 * @param roles roles of each entity that takes part
 * @param words content words of participants that are no entity
 * @param place where, as told
 * @param days when, as told
 * @param context content words of its sentence without its own
 * @param names words of its sentence that bear a capital
 */
record Site(
        ToldEvent told,
        int number,
        int sentence,
        Head head,
        Map<String, Set<Participant.Role>> roles,
        Wording words,
        Optional<Place> place,
        List<Days> days,
        Wording context,
        Set<String> names) {

    static Site of(ToldEvent told, int number, String text, Sentences sentences) {
        EventMention mention = told.mention();
        Span trigger = mention.trigger().span();
        int sentence = sentences.numberAt(trigger.start());
        var roles = new TreeMap<String, Set<Participant.Role>>();
        var words = new TreeSet<String>();
        for (Participant p : mention.participants()) {
            told.findEntity(p.referent())
                    .ifPresentOrElse(
                            id -> roles.computeIfAbsent(id, k -> EnumSet.noneOf(Participant.Role.class))
                                    .add(p.role()),
                            () -> words.addAll(Things.wording(p.text()).stems()));
        }
        Head head = Head.of(told, text);
        var context = new TreeSet<>(sentences.words(sentence).stems());
        context.removeAll(head.stems());
        var names = new TreeSet<>(sentences.names(sentence));
        return new Site(
                told,
                number,
                sentence,
                head,
                roles,
                new Wording(words),
                mention.place().map(p -> Place.of(told, p)),
                told.findTime().map(Days::of).stream().toList(),
                new Wording(context),
                names);
    }

    EventKind kind() {
        return told.mention().kind();
    }

    boolean isBare() {
        return roles.isEmpty() && words.isEmpty() && place.isEmpty() && days.isEmpty();
    }

    boolean isSettled() {
        return days.stream().anyMatch(Days::isPoint);
    }
}
