package org.hearsay.boxes;

import static org.hearsay.boxes.Made.bytes;
import static org.hearsay.boxes.Made.dispatch;
import static org.hearsay.boxes.Made.item;
import static org.hearsay.boxes.Made.mail;
import static org.hearsay.boxes.Made.mailWith;
import static org.hearsay.boxes.Made.mbox;
import static org.hearsay.boxes.Made.zip;

import java.util.ArrayList;
import java.util.List;

/** Mailboxes and messages with what is sent along. */
final class Mails {

    private static Made.Item lock() {
        return item(
                "lock.txt",
                dispatch("Lock gate jams", "5 May 2032", "The lower gate jammed on Tuesday, Nell Varga said."));
    }

    private static String first() {
        return mail(
                "Weir opens", "Mon, 3 May 2032 09:00:00 +0200", "m1", "Warden Ina Sorl said that the weir was open.");
    }

    private static String second() {
        return mail(
                "Re: Weir opens",
                "Tue, 4 May 2032 09:00:00 +0200",
                "m2",
                "The board denies it.\n\nFrom here on the path is shut, Ben Osk said.\n\nFrom Tellin to Brack it is open.");
    }

    private static String third() {
        return mailWith(
                "Minutes",
                "Wed, 5 May 2032 09:00:00 +0200",
                "m3",
                "The board met, Ina Sorl said.",
                lock(),
                item("seal.p7s", "x"),
                item("costs.xlsx", "PK"));
    }

    private Mails() {}

    static List<Box> list() {
        return List.of(
                Box.of(
                        "two.mbox",
                        bytes(mbox(first(), second())),
                        2,
                        0,
                        0,
                        "2032-05-03 Weir opens",
                        "2032-05-04 Weir opens"),
                Box.of(
                        "crlf.mbox",
                        bytes(mbox(first(), second()).replace("\n", "\r\n")),
                        2,
                        0,
                        0,
                        "2032-05-03 Weir opens",
                        "2032-05-04 Weir opens"),
                Box.of(
                        "bird.mbox",
                        bytes(mbox(first(), second())
                                .replaceAll("(?m)^From office.*", "From - Tue May 04 09:00:00 2032")),
                        2,
                        0,
                        0,
                        "2032-05-03 Weir opens",
                        "2032-05-04 Weir opens"),
                Box.of(
                        "Inbox",
                        bytes(mbox(first(), second())),
                        2,
                        0,
                        0,
                        "2032-05-03 Weir opens",
                        "2032-05-04 Weir opens"),
                Box.of(
                        "unquoted.mbox",
                        bytes(mbox(first(), second()).replace(">From ", "From ")),
                        2,
                        0,
                        0,
                        "2032-05-03 Weir opens",
                        "2032-05-04 Weir opens"),
                Box.of(
                        "attached.mbox",
                        bytes(mbox(first(), third())),
                        3,
                        2,
                        0,
                        "2032-05-03 Weir opens",
                        "2032-05-05 Minutes",
                        "2032-05-05 Lock gate jams"),
                twentySix(),
                Box.of(
                        "bare.mbox",
                        bytes(mbox(first(), mail("Nothing", "Tue, 4 May 2032 09:00:00 +0200", "m9", ""))),
                        1,
                        0,
                        1,
                        "2032-05-03 Weir opens"),
                Box.of(
                        "twice.mbox",
                        twice(first()),
                        new org.hearsay.extraction.Tally(1, 1, 0, 0),
                        "2032-05-03 Weir opens"),
                Box.of("no.mbox", bytes("No mailbox at all, but a text.\n"), 0, 0, 1),
                Box.of("one.eml", bytes(third()), 2, 2, 0, "2032-05-05 Minutes", "2032-05-05 Lock gate jams"),
                Box.of(
                        "packed.eml",
                        bytes(mailWith(
                                "Packed",
                                "Wed, 5 May 2032 09:00:00 +0200",
                                "p1",
                                "See what is attached, Ina Sorl said.",
                                item("all.zip", zip(lock(), item("x.png", "x"))))),
                        2,
                        1,
                        0,
                        "2032-05-05 Packed",
                        "2032-05-05 Lock gate jams"),
                Box.of(
                        "only-attached.eml",
                        bytes(mailWith("For you", "Wed, 5 May 2032 09:00:00 +0200", "p2", "", lock())),
                        1,
                        1,
                        0,
                        "2032-05-05 Lock gate jams"),
                forwarded(),
                Box.of(
                        "inline.eml",
                        bytes(
                                mail(
                                        "Fwd: Weir opens",
                                        "Sat, 8 May 2032 10:00:00 +0000",
                                        "f1",
                                        "The board sent this on Monday, Ben Osk wrote.\n\n"
                                                + "---------- Forwarded message ---------\nFrom: Ina Sorl <ina@tellin.example>\nDate: Mon, 3 May 2032 at 09:00\n"
                                                + "Subject: Weir opens\nTo: <ben@tellin.example>\n\nThe weir was opened yesterday, warden Ina Sorl said.")),
                        1,
                        0,
                        0,
                        "2032-05-08 Weir opens",
                        "2032-05-03 Weir opens"),
                Box.of(
                        "chain.eml",
                        bytes(
                                mail(
                                        "FW: FW: Weir opens",
                                        "Sat, 8 May 2032 10:00:00 +0000",
                                        "f2",
                                        "For the file, the desk wrote.\n\n"
                                                + "-----Original Message-----\nFrom: Ben Osk [mailto:ben@tellin.example]\nSent: Tuesday, May 4, 2032 9:14 AM\n"
                                                + "To: Desk\nSubject: FW: Weir opens\n\nThis is what the board says, Ben Osk wrote.\n\n"
                                                + "From: Ina Sorl\nSent: 3 May 2032 08:00\nTo: Ben Osk\nSubject: Weir opens\n\nThe weir was opened yesterday, Ina Sorl said.")),
                        1,
                        0,
                        0,
                        "2032-05-08 Weir opens",
                        "2032-05-04 Weir opens",
                        "2032-05-03 Weir opens"),
                Box.of(
                        "reply.eml",
                        bytes(mail(
                                "Re: Weir opens",
                                "Sat, 8 May 2032 10:00:00 +0000",
                                "f3",
                                "The board denies this, Ben Osk said.\n\n"
                                        + "-----Original Message-----\nFrom: Ina Sorl\nSent: Monday, May 3, 2032 9:14 AM\nTo: Ben Osk\nSubject: Weir opens\n\n"
                                        + "The weir was opened yesterday, Ina Sorl said.")),
                        1,
                        0,
                        0,
                        "2032-05-08 Weir opens"),
                Box.of(
                        "outlook.msg",
                        Outlook.message("Minutes", "2032-05-05T09:00:00Z", "The board met, Ina Sorl said.", lock()),
                        2,
                        0,
                        0,
                        "2032-05-05 Minutes",
                        "2032-05-05 Lock gate jams"),
                Box.of("no.msg", bytes("no message"), 0, 0, 1));
    }

    private static byte[] twice(String mail) {
        return bytes(mbox(mail, mail));
    }

    private static Box twentySix() {
        List<String> mails = new ArrayList<>();
        List<String> read = new ArrayList<>();
        for (int i = 1; i <= 26; i++) {
            mails.add(mail(
                    "Water level " + i,
                    "Sat, %d May 2032 09:00:00 +0200".formatted(i),
                    "w" + i,
                    "The water stood at " + i + " feet at Tellin, Ina Sorl said."));
            read.add("2032-05-%02d Water level %d".formatted(i, i));
        }
        return Box.of("26.mbox", bytes(mbox(mails.toArray(String[]::new))), 26, 0, 0, read.toArray(String[]::new));
    }

    private static Box forwarded() {
        String mail =
                "From: Ben Osk <ben@tellin.example>\nSubject: Fwd: Weir opens\nDate: Sat, 8 May 2032 10:00:00 +0000\n"
                        + "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=F\n\n--F\nContent-Type: text/plain\n\n"
                        + "This came in on Monday, Ben Osk wrote.\n--F\nContent-Type: message/rfc822\n\n" + first()
                        + "\n--F--\n";
        return Box.of("forwarded.eml", bytes(mail), 2, 0, 0, "2032-05-08 Weir opens", "2032-05-03 Weir opens");
    }
}
