package org.hearsay.app.web.page;

import java.util.Locale;
import org.hearsay.account.EventAccounts;
import org.hearsay.account.Slot;
import org.hearsay.account.SlotKind;
import org.hearsay.app.wording.Dates;
import org.hearsay.claim.Form;
import org.hearsay.entity.RelationKind;
import org.hearsay.event.EventKind;
import org.hearsay.event.Realis;
import org.hearsay.mention.EntityKind;
import org.hearsay.search.ReportLine;
import org.hearsay.text.Edtf;

/** How values are put into words for readers. */
public final class Words {

    private static final int LONGEST_SOURCE = 60;

    private Words() {}

    /** A date: '5 March 2031'. */
    public static String date(Edtf date) {
        return Dates.words(date);
    }

    /** A date as written, in words where it is one. */
    public static String date(String value) {
        return Dates.words(value);
    }

    /** A number and what it counts. */
    public static String count(long number, String one, String many) {
        return String.format(Locale.ENGLISH, "%,d %s", number, number == 1 ? one : many);
    }

    /** A number. */
    public static String number(long number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }

    /** Who brings a report: its outlet, else its title in quotes, no longer than a line. */
    public static String source(ReportLine report) {
        return source(report.name());
    }

    /** A name of a source, no longer than a line. */
    public static String source(String name) {
        if (name.length() <= LONGEST_SOURCE) {
            return name;
        }
        int end = name.lastIndexOf(' ', LONGEST_SOURCE);
        return name.substring(0, end < LONGEST_SOURCE / 2 ? LONGEST_SOURCE : end) + " …"
                + (name.endsWith("”") ? "”" : "");
    }

    /** How the words of a source are given. */
    public static String form(Form form) {
        return switch (form) {
            case DIRECT -> "quoted";
            case INDIRECT -> "indirect";
            case MIXED -> "partly quoted";
        };
    }

    /** The name of an event without its time, which stands beside it. */
    public static String name(EventAccounts event) {
        return name(event.event().kind(), event.title().timeless());
    }

    /** A name of an event without its kind, which stands beside it; the kind where there is no other name. */
    public static String name(EventKind kind, String full) {
        String slug = kind.slug();
        String name = full;
        if (name.toLowerCase(Locale.ROOT).startsWith(slug + ":")) {
            name = name.substring(slug.length() + 1).strip();
        }
        return name.isBlank() ? slug : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** A kind of event, as a heading. */
    public static String kind(EventKind kind) {
        return kind.slug();
    }

    /** What a name stands for. */
    public static String kind(EntityKind kind) {
        return switch (kind) {
            case PERSON -> "person";
            case ORGANIZATION -> "body";
            case PLACE -> "place";
            case EVENT -> "named event";
            case WORK -> "work";
        };
    }

    /** What names stand for, as a heading. */
    public static String kinds(EntityKind kind) {
        return switch (kind) {
            case PERSON -> "People";
            case ORGANIZATION -> "Bodies";
            case PLACE -> "Places";
            case EVENT -> "Named events";
            case WORK -> "Works";
        };
    }

    /** A relation between a subject and an object. */
    public static String relation(RelationKind kind) {
        return switch (kind) {
            case HOLDS_ROLE -> "holds a role in";
            case LEADS -> "leads";
            case DEPUTY_OF -> "is deputy of";
            case SPOKESPERSON_OF -> "speaks for";
            case SUCCEEDS -> "succeeds";
            case MEMBER_OF -> "is a member of";
            case PART_OF -> "is part of";
            case ARMED_WING_OF -> "is the armed wing of";
            case MOUTHPIECE_OF -> "is the mouthpiece of";
            case AFFILIATED_WITH -> "is affiliated with";
            case OWNED_BY -> "is owned by";
            case SUPPORTS -> "supports";
            case FUNDS -> "funds";
            case TRAINS -> "trains";
            case OPPOSES -> "opposes";
            case ALLY_OF -> "is an ally of";
            case FAMILY_OF -> "is family of";
            case CITES -> "cites";
        };
    }

    /** A value of a slot, in words. */
    public static String value(SlotKind kind, String value, String text) {
        return switch (kind) {
            case TIME -> date(value);
            case PLACE, PARTICIPANTS, PERPETRATOR, CAUSE, INSTRUMENT, TOLL, ORDER -> value.isBlank() ? text : value;
            case OCCURRENCE -> value.equals(Realis.ACTUAL.slug()) ? "happened" : value;
        };
    }

    /** The reason, with values named as they are in the table. */
    public static String reason(Slot slot) {
        String reason = slot.reason();
        for (Slot.Value value : slot.values()) {
            String words = value(slot.kind(), value.value(), value.text());
            reason = reason.replace("'" + value.value() + "'", "‘" + words + "’");
        }
        return reason;
    }
}
