package org.hearsay.boxes;

import static org.hearsay.boxes.Made.bytes;
import static org.hearsay.boxes.Made.gz;
import static org.hearsay.boxes.Made.item;
import static org.hearsay.boxes.Made.zip;

import java.util.List;

/** Tables of articles, and batches as news databases give them. */
final class Sheets {

    private static final String LINES = """
            {"id": 1, "title": "Weir opens", "body": "The weir is open, Ina Sorl said.", "date": "2032-05-03T08:00:00Z", "source": {"name": "Brack Gazette"}, "authors": ["Nell Varga"]}
            {"id": 2, "title": "Lock gate jams", "body": "The lower gate jammed on Tuesday, Ben Osk said.", "date": "2032-05-05", "url": "https://gazette.example/lock"}
            {"id": 3, "title": "Only a title"}
            {"id": 4, "title": "Cut off
            """;

    private static final String TABLE = """
            Headline,Date,Source,URL,Full Text
            Weir opens,2032-05-03,Brack Gazette,https://gazette.example/a,"The weir is open, Ina Sorl said.

            It will be shut on Monday, ""for good"", she said."
            Lock gate jams,5 May 2032,Brack Gazette,https://gazette.example/b,"The lower gate jammed, Ben Osk said."
            Nothing told,2032-05-06,Brack Gazette,https://gazette.example/c,
            """;

    private static final String OLD_BATCH = """
                                       1 of 3 DOCUMENTS

                                         Brack Gazette

                                      May 3, 2032 Monday

            Weir opens

            BYLINE: Nell Varga

            SECTION: News; Pg. 3

            LENGTH: 32 words

            The weir is open since Sunday, warden Ina Sorl said.

            LOAD-DATE: May 4, 2032

                                       2 of 3 DOCUMENTS

                                         Tellin Tide

                                      May 5, 2032 Wednesday

            Lock gate jams

            LENGTH: 21 words

            The lower gate jammed on Tuesday, Ben Osk said.

                                       3 of 3 DOCUMENTS

                                         Tellin Tide

                                      May 6, 2032 Thursday

            Ferry idle

            LENGTH: 20 words

            The ferry lay idle yesterday, the harbour office said.
            """;

    private static final String NEW_BATCH = """
            Document 1 of 2

            Title: Weir opens

            Publication title: Brack Gazette

            Publication date: May 3, 2032

            Full text: The weir is open since Sunday, warden Ina Sorl said. Nobody was hurt.

            Document 2 of 2

            Title: Lock gate jams

            Publication title: Tellin Tide

            Publication date: May 5, 2032

            Full text: The lower gate jammed on Tuesday, Ben Osk said. Six barges wait.
            """;

    private Sheets() {}

    static List<Box> list() {
        return List.of(
                Box.of("articles.jsonl", bytes(LINES), 2, 0, 2, "2032-05-03 Weir opens", "2032-05-05 Lock gate jams"),
                Box.of(
                        "lines.ndjson.gz",
                        gz(bytes(LINES.replace("The weir", "This weir").replace("The lower", "This lower"))),
                        2,
                        0,
                        2,
                        "2032-05-03 Weir opens",
                        "2032-05-05 Lock gate jams"),
                Box.of("articles.csv", bytes(TABLE), 2, 0, 1, "2032-05-03 Weir opens", "2032-05-05 Lock gate jams"),
                Box.of(
                        "half.csv",
                        bytes("title;text;published\nWeir opens;The weir is half open, Ina Sorl said.;2032-05-03\n"),
                        1,
                        0,
                        0,
                        "2032-05-03 Weir opens"),
                Box.of(
                        "tabs.zip",
                        zip(
                                item(
                                        "a.tsv",
                                        "title\ttext\tdate\nWeir opens\tThe weir at Brack is open, Ina Sorl said.\t2032-05-03\n")),
                        1,
                        0,
                        0,
                        "2032-05-03 Weir opens"),
                Box.of("costs.csv", bytes("item,amount\ngate,300\n"), 0, 1, 0),
                Box.of("events.jsonl", bytes("{\"user\": 1, \"click\": \"a\"}\n"), 0, 1, 0),
                Box.of(
                        "old-batch.txt",
                        bytes(OLD_BATCH),
                        1,
                        0,
                        0,
                        "2032-05-03 Weir opens",
                        "2032-05-05 Lock gate jams",
                        "2032-05-06 Ferry idle"),
                Box.of(
                        "new-batch.txt",
                        bytes(NEW_BATCH),
                        1,
                        0,
                        0,
                        "2032-05-03 Weir opens",
                        "2032-05-05 Lock gate jams"),
                Box.of(
                        "batch.html",
                        bytes(page(NEW_BATCH)),
                        1,
                        0,
                        0,
                        "2032-05-03 Weir opens",
                        "2032-05-05 Lock gate jams"));
    }

    private static String page(String batch) {
        return "<!DOCTYPE html><html lang=en><head><title>2 documents</title></head><body><div><p>"
                + batch.strip()
                        .replace("open since", "open again since")
                        .replace("Six", "Nine")
                        .replaceAll("\\n\\n+", "</p>\n<p>")
                + "</p></div></body></html>";
    }
}
