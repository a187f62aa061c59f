package org.hearsay.account.internal.slot;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.account.Slot;
import org.hearsay.account.SlotKind;
import org.hearsay.account.internal.told.Draft;
import org.hearsay.account.internal.told.Quotation;
import org.hearsay.claim.Claim;
import org.hearsay.document.Document;
import org.hearsay.event.EventKind;
import org.hearsay.event.KindTrait;
import org.hearsay.event.Realis;
import org.hearsay.event.ToldEvent;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.text.Span;
import org.hearsay.text.Wording;

/** Compares whether the event is told as having happened. */
public final class OccurrenceSlot {

    private static final Set<EventKind> WORDS = KindTrait.WORDS.kinds();

    /** 'Denies any part in the attack': there was one. */
    private static final Pattern PART =
            Pattern.compile("\\b(?:involve(?:d|ment)|(?:any|no|took|taken|take) part|responsib\\w+"
                    + "|behind|nothing to do|role in|hand in|complicit\\w*|participat\\w+)\\b");

    /** That somebody could not do it denies nothing that was done. */
    private static final Pattern UNABLE =
            Pattern.compile("\\b(?:could ?n[o\u2019']t|can ?not|can['\u2019]t|unable to)\\b");

    /** Words that deny or undo; what only was to be, and what is read as denied without any of them, denies nothing for sure. */
    private static final Pattern UNDONE = Pattern.compile(
            "\\b(?:no|not|none|nobody|nothing|never|neither|nor|without|den(?:y|ie[sd]|ying|ials?)|reject\\w*|refut\\w*|dismiss\\w*"
                    + "|disput\\w*|contradict\\w*|untrue|false\\w*|fabricat\\w*|baseless|unfounded|invent\\w*|nonsense|hoax|lies?"
                    + "|fail\\w*|avert\\w*|prevent\\w*|foil\\w*|thwart\\w*|refus\\w*|cancel\\w*|call(?:ed)? off|abandon\\w*|avoid\\w*)"
                    + "\\b|n[o\u2019']t\\b",
            Pattern.CASE_INSENSITIVE);

    /** 'Has not fired a shot': what so follows a 'not' is not told as done for sure, whatever it was read as. */
    private static final Pattern AFTER_NOT =
            Pattern.compile("(?:\\b(?:no|not|never|neither|nor|without)|n[o\u2019']t)\\b[^,;:\u2013\u2014]{0,24}$");

    /** 'We will not meet them': who refuses what is ahead denies nothing that was done. */
    private static final Pattern REFUSED =
            Pattern.compile("\\b(?:(?:will|would|shall) (?:not|never)|won['\u2019]t|wouldn['\u2019]t)\\b[^,;:]{0,24}$");

    /** 'Nobody has asked them to sign': what is denied is that they were asked. */
    private static final Pattern ASKED = Pattern.compile(
            "\\b(?:ask|invit|urg|tell|told|order|want|need|expect|requir|forc|allow|permit)\\w*\\b[^,;:]{0,24}\\bto\\s+$");

    /** 'Merger talks', 'the takeover bid': what is told by its first word is not done. */
    private static final Pattern MEANT_BEHIND =
            Pattern.compile("[\\s-]+(?:talks?|negotiations?|discussions?|plans?|proposals?|offers?|bids?"
                    + "|rumou?rs?|speculation|hopes?|threats?|memorandum|option)\\b");

    /** 'A possible merger', 'plans for a merger'. */
    private static final Pattern MEANT_BEFORE = Pattern.compile(
            "\\b(?:possible|potential|proposed|planned|prospective|would-be"
                    + "|(?:talks?|negotiations?|discussions?|plans?|proposals?|offers?|bids?|rumou?rs?|speculation|hopes?|prospects?"
                    + "|possibility|reports?|idea)\\s+(?:of|for|about|on|over)(?:\\s+(?:a|an|the|any))?)\\s+$",
            Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_MEANT = 24;

    private static final Set<EventKind> AGREED = EnumSet.of(EventKind.AGREE, EventKind.SIGN);

    /** 'The club offers him a year, with a transfer agreed for the summer': what is offered is not agreed. */
    private static final Pattern OFFERED =
            Pattern.compile("\\b(?:offer(?:s|ed|ing)|propos(?:es|ed|ing)|suggest(?:s|ed|ing))\\b[^.;]*$");

    /** So many words, and such a share of those around a denial, stand around what was told, where both speak of one thing. */
    private static final int LEAST_SHARED = 2;

    private static final double SHARE = 0.6;

    /** Two words that begin alike so far are of one family: 'evacuated' and 'evacuation'. */
    private static final int FAMILY = 5;

    private static final String NARROWING = Lexicon.english("hedges").listTerms("narrowing").stream()
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "\\b(", ")\\b"));

    /** 'Direct talks', 'direct and open talks': a word that narrows what stands right behind it. */
    private static final Pattern NARROWED_BEFORE =
            Pattern.compile(NARROWING + "(?:[\\s-]+[\\p{L}]+){0,2}[\\s-]*$", Pattern.CASE_INSENSITIVE);

    private static final Pattern NARROWED = Pattern.compile(NARROWING, Pattern.CASE_INSENSITIVE);

    /**
     * One telling of whether it happened.
     *
     * @param narrowed words that narrow what is denied; of what is told as done all that stand in its sentence
     */
    private record Telling(Realis realis, Wording words, Set<String> narrowed) {}

    private OccurrenceSlot() {}

    /** Whether the event happened. That words were not said denies no other words, so statements are left alone. */
    public static Optional<Slot> of(List<Draft> drafts, EventKind kind, Weighing weighing) {
        var told = new ArrayList<Told<Telling>>();
        boolean words = isSaying(kind);
        for (Draft d : drafts) {
            Document document = d.telling().document();
            for (ToldEvent t : d.told()) {
                // that an accusation was made or withdrawn tells nothing of what it is about
                if (!words && isSaying(t.mention().kind())) {
                    continue;
                }
                String text = Quotation.around(document, t.mention().trigger().span());
                Realis realis = t.mention().realis();
                if (realis == Realis.DENIED && UNABLE.matcher(text).find()) {
                    continue;
                }
                if (realis == Realis.HYPOTHETICAL && d.isDenial(t)) {
                    realis = Realis.DENIED;
                }
                if (realis == Realis.DENIED && isOfPart(text)) {
                    realis = Realis.ACTUAL;
                }
                Span trigger = t.mention().trigger().span();
                if (realis == Realis.ACTUAL
                        && isOnlyMeant(document, trigger, t.mention().kind())) {
                    realis = Realis.PLANNED;
                }
                if (realis != Realis.HYPOTHETICAL) {
                    Set<String> narrowed = realis == Realis.DENIED
                            ? narrowed(NARROWED_BEFORE, Quotation.before(document, trigger))
                            : narrowed(NARROWED, text);
                    var what = new Telling(realis, Wording.of(t.mention().triggerText()), narrowed);
                    told.add(new Told<>(d, what, realis.slug(), text, d.isHedged(t), isUnsure(d, t, realis, text)));
                }
            }
            for (Claim c : d.denials()) {
                Span spoken = c.cue()
                        .map(cue -> Span.cover(cue, c.content().span()))
                        .orElse(c.content().span());
                String text = Quotation.around(document, spoken);
                if (!isOfPart(text)) {
                    var what = new Telling(Realis.DENIED, Wording.of(text), narrowed(NARROWED, text));
                    told.add(new Told<>(d, what, Realis.DENIED.slug(), text, false));
                }
            }
        }
        return weighing.weigh(SlotKind.OCCURRENCE, told, (a, b) -> words ? Standing.COMPATIBLE : judge(a, b, kind));
    }

    private static Set<String> narrowed(Pattern by, String text) {
        return by.matcher(text)
                .results()
                .map(r -> r.group(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isSaying(EventKind kind) {
        return kind != EventKind.OTHER && WORDS.contains(kind);
    }

    /** Whether the words around a mention speak against its realis. */
    private static boolean isUnsure(Draft d, ToldEvent t, Realis realis, String text) {
        String before =
                Quotation.before(d.telling().document(), t.mention().trigger().span());
        return switch (realis) {
            case DENIED ->
                !d.isDenial(t) && !UNDONE.matcher(text).find()
                        || REFUSED.matcher(before).find()
                        || ASKED.matcher(before).find();
            case ACTUAL -> AFTER_NOT.matcher(before).find();
            case PLANNED, HYPOTHETICAL -> false;
        };
    }

    private static boolean isOnlyMeant(Document document, Span trigger, EventKind kind) {
        String text = document.text();
        String before = Quotation.before(document, trigger);
        int behind = Math.min(text.length(), trigger.end() + LONGEST_MEANT);
        return isOnlyMeant(before, text.substring(trigger.end(), behind))
                || AGREED.contains(kind) && OFFERED.matcher(before).find();
    }

    /** Whether what is told between these words is only talked of: who breaks off merger talks has merged with nobody. */
    static boolean isOnlyMeant(String before, String behind) {
        return MEANT_BEFORE.matcher(before).find()
                || MEANT_BEHIND.matcher(behind).lookingAt();
    }

    /** Whether the words deny a part in it, and so own that it happened. */
    static boolean isOfPart(String text) {
        return PART.matcher(text).find();
    }

    /** Whether what is denied is what was told: of an event of no kind nothing but the words around it says so. */
    private static boolean isOfSame(Told<Telling> a, Told<Telling> b) {
        Told<Telling> denied = a.value().realis() == Realis.DENIED ? a : b;
        Wording words = Wording.of(denied.text());
        int shared = words.shared(Wording.of((denied == a ? b : a).text()));
        return shared >= LEAST_SHARED && shared >= SHARE * words.stems().size();
    }

    private static Standing judge(Told<Telling> a, Told<Telling> b, EventKind kind) {
        Telling x = a.value();
        Telling y = b.value();
        boolean opposed = x.realis() == Realis.DENIED && y.realis() == Realis.ACTUAL
                || x.realis() == Realis.ACTUAL && y.realis() == Realis.DENIED;
        boolean sameSpeaker = a.by().equals(b.by())
                || !a.by().key().isEmpty()
                        && !b.by().key().isEmpty()
                        && a.by().key().getLast().equals(b.by().key().getLast());
        // one meeting denied and another told are of one kind; only the same word tells that one thing is meant
        boolean sameThing = x.words().shared(y.words()) > 0 || areOfOneFamily(x.words(), y.words());
        Telling denied = x.realis() == Realis.DENIED ? x : y;
        Telling done = denied == x ? y : x;
        boolean wider = !done.narrowed().containsAll(denied.narrowed());
        if (!opposed || !sameThing || sameSpeaker || wider) {
            return Standing.COMPATIBLE;
        }
        return kind == EventKind.OTHER && !isOfSame(a, b) ? Standing.DIFFERENT : Standing.CONFLICT;
    }

    /** Whether two single words are forms of one. */
    private static boolean areOfOneFamily(Wording x, Wording y) {
        if (x.stems().size() != 1 || y.stems().size() != 1) {
            return false;
        }
        String a = x.stems().iterator().next();
        String b = y.stems().iterator().next();
        int alike = 0;
        while (alike < Math.min(a.length(), b.length()) && a.charAt(alike) == b.charAt(alike)) {
            alike++;
        }
        return alike >= FAMILY && 3 * alike >= 2 * Math.max(a.length(), b.length());
    }
}
