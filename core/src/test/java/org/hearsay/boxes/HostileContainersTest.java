package org.hearsay.boxes;

import static org.hearsay.boxes.Made.bytes;
import static org.hearsay.boxes.Made.dispatch;
import static org.hearsay.boxes.Made.gz;
import static org.hearsay.boxes.Made.item;
import static org.hearsay.boxes.Made.mail;
import static org.hearsay.boxes.Made.mbox;
import static org.hearsay.boxes.Made.sevenZ;
import static org.hearsay.boxes.Made.tar;
import static org.hearsay.boxes.Made.zip;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.hearsay.reading.Caps;
import org.hearsay.reading.Columns;
import org.hearsay.reading.Entry;
import org.hearsay.reading.Limits;
import org.hearsay.reading.Opening;
import org.hearsay.reading.Source;
import org.hearsay.reading.SourceReader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** BAD INPUT: containers that are made to write elsewhere, to read elsewhere, to fill memory or to end the program. */
class HostileContainersTest {

    private static final Limits LIMITS = new Limits(1 << 20, 100_000, 1_000_000, Duration.ofSeconds(60), 64);
    private static final SourceReader READER =
            SourceReader.create(LIMITS, new Caps(24 << 20, 100, 40, 3), Columns.USUAL);

    private static final Made.Item WEIR =
            item("weir.txt", dispatch("Weir opens", "3 May 2032", "Ina Sorl said that the weir was open."));

    @TempDir
    Path temp;

    @AfterAll
    static void close() {
        READER.close();
    }

    @Test
    void t01_namesThatLeadOut() throws IOException {
        List<String> names = List.of(
                "../slip.txt",
                "a/../../slip.txt",
                "..\\slip.txt",
                "/slip.txt",
                "C:\\slip.txt",
                "\\\\host\\slip.txt",
                "a\u0000b.txt",
                "n".repeat(2000) + ".txt",
                "x/..");
        Made.Item[] items = Stream.concat(names.stream().map(n -> item(n, WEIR.bytes())), Stream.of(WEIR))
                .toArray(Made.Item[]::new);
        // The list of names of a 7z archive is parted by zeros.
        Made.Item[] without =
                Stream.of(items).filter(i -> i.name().indexOf(0) < 0).toArray(Made.Item[]::new);
        for (byte[] archive : List.of(zip(items), sevenZ(without))) {
            boolean zip = archive[0] == 'P';
            List<String> told = entries(zip ? "a.zip" : "a.7z", archive);
            assertEquals(
                    names.size() - (zip ? 0 : 1),
                    told.stream().filter(t -> t.startsWith("ENTRY_UNSAFE")).count(),
                    told::toString);
            assertEquals(1, told.stream().filter(t -> t.startsWith("held")).count());
        }
        assertEquals(
                2,
                entries("a.tar", tar(items[0], items[3], WEIR)).stream()
                        .filter(t -> t.startsWith("ENTRY_UNSAFE"))
                        .count());
        try (Stream<Path> left = Files.walk(temp)) {
            assertFalse(left.anyMatch(p -> p.getFileName().toString().startsWith("slip")));
        }
    }

    @Test
    void t02_bombs() throws IOException {
        byte[] zeros = new byte[20 << 20];
        assertEquals(List.of("FILE_TOO_LARGE", "held"), codes("a.zip", zip(item("z.txt", zeros), WEIR)));
        assertEquals(
                "CONTAINER_TOO_LARGE",
                codes("a.tgz", gz(tar(item("z.png", zeros), WEIR))).getLast());
        // What is one file is held by the cap of a file, whichever comes first.
        assertEquals("FILE_TOO_LARGE", codes("a.txt.gz", gz(zeros)).getLast());
        assertEquals(
                "FILE_TOO_LARGE",
                codes("a.7z", sevenZ(item("z.png", zeros), item("z.txt", zeros)))
                        .getLast());
        byte[] nested = zip(item("z.txt", zeros));
        assertTrue(codes("b.zip", zip(item("1.zip", nested), item("2.zip", nested), WEIR))
                .contains("held"));
    }

    @Test
    void t03_manyAndDeep() throws IOException {
        List<Made.Item> many = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            many.add(item(i + ".png", "x"));
        }
        List<String> codes = codes("a.zip", zip(many.toArray(Made.Item[]::new)));
        assertEquals("CONTAINER_TOO_LARGE", codes.getLast());
        assertEquals(41, codes.size());
        byte[] deep = zip(WEIR);
        for (int i = 0; i < 30; i++) {
            deep = zip(item(i + ".zip", deep), WEIR);
        }
        List<String> told = codes("a.zip", deep);
        assertEquals(1, told.stream().filter("CONTAINER_TOO_DEEP"::equals).count(), told::toString);
        assertEquals(4, told.stream().filter("held"::equals).count(), told::toString);
    }

    @Test
    void t04_oneLargeMail() throws IOException {
        String large = mail("Large", "Mon, 3 May 2032 09:00:00 +0200", "l1", "x".repeat(3 << 20));
        String small = mail("Small", "Mon, 3 May 2032 09:00:00 +0200", "l2", "The weir is open.");
        assertEquals(List.of("FILE_TOO_LARGE", "held"), codes("a.mbox", bytes(mbox(large, small))));
    }

    @Test
    void t05_anyBytesEndInEntries() throws IOException {
        var random = new Random(11);
        byte[][] whole = {
            zip(WEIR, item("b.zip", zip(WEIR))), gz(tar(WEIR)), sevenZ(WEIR), bytes(mbox(mail("A", "x", "a", "b")))
        };
        String[] names = {"a.zip", "a.tgz", "a.7z", "a.mbox"};
        for (int i = 0; i < whole.length; i++) {
            for (int round = 0; round < 25; round++) {
                byte[] bytes = whole[i].clone();
                for (int n = 0; n < 1 + round / 3; n++) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
                }
                assertTrue(entries(names[i], bytes).size() < 100);
            }
        }
    }

    private List<String> codes(String name, byte[] bytes) throws IOException {
        return entries(name, bytes).stream().map(t -> t.replaceAll(" .*", "")).toList();
    }

    private List<String> entries(String name, byte[] bytes) throws IOException {
        Path file = Files.write(temp.resolve(name), bytes);
        List<String> told = new ArrayList<>();
        Optional<Opening> found = READER.open(new Source(name, file));
        if (found.isEmpty()) {
            return told;
        }
        try (Opening opening = found.get()) {
            for (Optional<Entry> entry = opening.next(); entry.isPresent(); entry = opening.next()) {
                told.add(
                        switch (entry.get()) {
                            case Entry.Whole whole -> "whole";
                            case Entry.Held held -> "held " + held.source().name();
                            case Entry.Left left ->
                                left.reason().code() + " " + left.reason().message();
                            case Entry.Broken broken ->
                                broken.reason().code() + " " + broken.reason().message();
                        });
            }
        }
        return told;
    }
}
