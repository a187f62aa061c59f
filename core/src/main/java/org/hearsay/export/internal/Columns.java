package org.hearsay.export.internal;

import java.util.List;
import org.hearsay.export.internal.row.RowType;

/** The columns of each type of row; a dot leads into a part of the row. */
final class Columns {

    private Columns() {}

    static List<String> of(RowType type) {
        return List.of(names(type).split(" "));
    }

    private static String names(RowType type) {
        return switch (type) {
            case EXPORT -> "version product expected read known skipped failed";
            case DOCUMENT ->
                "id file sha256 media_type language title published outlet author url original_language translated_by"
                        + " series.name series.number edition.number edition.supersedes copy_of notes references pages recognised";
            case ISSUE -> "id document file code severity message start end";
            case MENTION -> "id document start end text kind entity title edtf basis low high unit by";
            case ENTITY -> "id kind name aliases epithets by";
            case CLAIM ->
                "id document content.start content.end content.text cue.start cue.end cue.text chain form act polarity"
                        + " certainty hedges said.edtf said.text parent quote insertions omissions gloss_of sure by"
                        + " confidence";
            case EVENT_MENTION ->
                "id document claim kind plover trigger.start trigger.end trigger.text participants time.edtf time.text"
                        + " time.basis order place.entity place.text cause.text instrument.text toll realis event by";
            case EVENT -> "id kind plover name affair time place accounts slots versions by";
            case AFFAIR -> "id name events documents by";
            case POSITION -> "id proposition text holder stance time claim document start end by";
            case INTENTION ->
                "id document claim holder holder_text manner text horizon outcome outcome_event start end by";
            case RETRACTION -> "id document start end text from from_text of date by";
            case THREAD -> "id items by";
            case RELATION -> "id kind subject object title as_of evidence by";
            case INCONSISTENCY -> "id document kind spans message by";
            case LINK -> "id kind a b outcome reasons by";
        };
    }
}
