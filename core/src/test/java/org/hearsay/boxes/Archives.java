package org.hearsay.boxes;

import static org.hearsay.boxes.Made.bytes;
import static org.hearsay.boxes.Made.bz2;
import static org.hearsay.boxes.Made.cut;
import static org.hearsay.boxes.Made.dispatch;
import static org.hearsay.boxes.Made.encrypted;
import static org.hearsay.boxes.Made.gz;
import static org.hearsay.boxes.Made.item;
import static org.hearsay.boxes.Made.mail;
import static org.hearsay.boxes.Made.mailWith;
import static org.hearsay.boxes.Made.mbox;
import static org.hearsay.boxes.Made.page;
import static org.hearsay.boxes.Made.sevenZ;
import static org.hearsay.boxes.Made.tar;
import static org.hearsay.boxes.Made.tarWithLinks;
import static org.hearsay.boxes.Made.xz;
import static org.hearsay.boxes.Made.zip;
import static org.hearsay.boxes.Made.zipWithLink;

import java.util.List;
import org.hearsay.extraction.Tally;

/** Archives, sound and broken. */
final class Archives {

    private static Made.Item weir() {
        return item(
                "weir.txt",
                dispatch("Weir opens", "3 May 2032", "Warden Ina Sorl said on Monday that the weir was open."));
    }

    private static Made.Item lock() {
        return item(
                "lock.txt",
                dispatch("Lock gate jams", "5 May 2032", "The lower gate jammed on Tuesday, Nell Varga said."));
    }

    private static Made.Item ferry() {
        return item(
                "press/ferry.html",
                page(
                        "Ferry sails again",
                        "2032-06-09",
                        "Brack Gazette",
                        "The ferry sails again, the harbour office said."));
    }

    private static final Made.Item SHEET = item("press/costs.xlsx", "PK no sheet");

    private static final String WEIR_READ = "2032-05-03 Weir opens";
    private static final String LOCK_READ = "2032-05-05 Lock gate jams";
    private static final String FERRY_READ = "2032-06-09 Ferry sails again";

    private Archives() {}

    static List<Box> list() {
        return List.of(
                Box.of("flat.zip", zip(weir(), lock()), 2, 0, 0, WEIR_READ, LOCK_READ),
                Box.of("folders.zip", zip(weir(), ferry(), SHEET), 2, 1, 0, WEIR_READ, FERRY_READ),
                Box.of(
                        "in-zip.zip",
                        zip(item("a/inner.zip", zip(weir(), lock())), ferry()),
                        3,
                        0,
                        0,
                        WEIR_READ,
                        LOCK_READ,
                        FERRY_READ),
                Box.of(
                        "thrice.zip",
                        zip(item("b.zip", zip(item("c.tar", tar(weir())), lock())), ferry()),
                        3,
                        0,
                        0,
                        WEIR_READ,
                        LOCK_READ,
                        FERRY_READ),
                Box.of(
                        "too-deep.zip",
                        zip(
                                item(
                                        "1.zip",
                                        zip(item(
                                                "2.zip",
                                                zip(item(
                                                        "3.zip",
                                                        zip(item(
                                                                "4.zip",
                                                                zip(item(
                                                                        "5.zip",
                                                                        zip(item("6.zip", zip(weir())))))))))))),
                                lock()),
                        1,
                        0,
                        1,
                        LOCK_READ),
                Box.of("locked.zip", encrypted(zip(weir(), lock()), "lock.txt"), 1, 0, 1, WEIR_READ),
                Box.of("cut.zip", cut(zip(weir(), lock()), 0.6), 1, 0, 2, WEIR_READ),
                Box.of("no.zip", bytes("This is no archive."), 0, 0, 1),
                Box.of("empty.zip", zip(), 0, 0, 1),
                Box.of("slip.zip", zip(item("../../slip.txt", weir().bytes()), lock()), 1, 0, 1, LOCK_READ),
                Box.of(
                        "absolute.zip",
                        zip(item("/etc/slip.txt", weir().bytes()), item("C:\\slip.txt", weir().bytes()), lock()),
                        1,
                        0,
                        2,
                        LOCK_READ),
                Box.of("twice.zip", zip(weir(), item("weir.txt", lock().bytes())), 2, 0, 0, WEIR_READ, LOCK_READ),
                Box.of("case.zip", zip(weir(), item("weir().txt", lock().bytes())), 2, 0, 0, WEIR_READ, LOCK_READ),
                Box.of("same.zip", twin(weir()), new Tally(1, 1, 0, 0), WEIR_READ),
                Box.of("link.zip", zipWithLink("link.txt", "/etc/hostname", weir()), 1, 1, 0, WEIR_READ),
                Box.of(
                        "hidden.zip",
                        zip(weir(), item("__MACOSX/._weir.txt", "x"), item(".note.txt", "x")),
                        1,
                        2,
                        0,
                        WEIR_READ),
                Box.of("bomb.zip", zip(item("zeros.txt", new byte[48 << 20]), weir()), 1, 0, 1, WEIR_READ),
                Box.of(
                        "mails.zip",
                        zip(
                                item(
                                        "in/1.eml",
                                        mail(
                                                "Tow path shut",
                                                "Tue, 4 May 2032 09:00:00 +0200",
                                                "z1",
                                                "The tow path is shut, warden Ina Sorl said.")),
                                item(
                                        "in/2.eml",
                                        mailWith(
                                                "Minutes",
                                                "Wed, 5 May 2032 09:00:00 +0200",
                                                "z2",
                                                "The board met, Ina Sorl said.",
                                                lock(),
                                                SHEET))),
                        3,
                        1,
                        0,
                        "2032-05-04 Tow path shut",
                        "2032-05-05 Minutes",
                        LOCK_READ),
                Box.of("pack.tar", tar(weir(), ferry()), 2, 0, 0, WEIR_READ, FERRY_READ),
                Box.of("pack.tar.gz", gz(tar(weir(), lock())), 2, 0, 0, WEIR_READ, LOCK_READ),
                Box.of("pack.tgz", gz(tar(ferry(), SHEET)), 1, 1, 0, FERRY_READ),
                Box.of("pack.tar.bz2", bz2(tar(weir())), 1, 0, 0, WEIR_READ),
                Box.of("pack.tar.xz", xz(tar(weir(), lock())), 2, 0, 0, WEIR_READ, LOCK_READ),
                Box.of("cut.tgz", cut(gz(tar(weir(), item("noise.txt", noise(200_000)))), 0.5), 1, 0, 2, WEIR_READ),
                Box.of("links.tar", tarWithLinks("/etc/hostname", weir()), 1, 3, 0, WEIR_READ),
                Box.of(
                        "slip.tar",
                        tar(item("../slip.txt", weir().bytes()), item("/tmp/slip.txt", lock().bytes()), lock()),
                        1,
                        0,
                        2,
                        LOCK_READ),
                Box.of("weir.txt.gz", gz(weir().bytes()), 1, 0, 0, WEIR_READ),
                Box.of("page.html.bz2", bz2(ferry().bytes()), 1, 0, 0, FERRY_READ),
                Box.of(
                        "old.mbox.gz",
                        gz(bytes(mbox(mail(
                                "Sluice dry",
                                "Mon, 3 May 2032 07:00:00 +0000",
                                "g1",
                                "The sluice is dry, Ina Sorl said.")))),
                        1,
                        0,
                        0,
                        "2032-05-03 Sluice dry"),
                Box.of("pack.7z", sevenZ(weir(), ferry(), SHEET), 2, 1, 0, WEIR_READ, FERRY_READ),
                Box.of("cut.7z", cut(sevenZ(weir(), lock()), 0.6), 0, 0, 1));
    }

    private static byte[] twin(Made.Item one) {
        return zip(one, item("copy.txt", one.bytes()));
    }

    /** Letters that no program packs well. */
    private static byte[] noise(int length) {
        byte[] noise = new byte[length];
        var random = new java.util.Random(7);
        for (int i = 0; i < length; i++) {
            noise[i] = (byte) ('!' + random.nextInt(90));
        }
        return noise;
    }
}
