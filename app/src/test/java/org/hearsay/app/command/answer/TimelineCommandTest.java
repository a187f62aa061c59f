package org.hearsay.app.command.answer;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.hearsay.app.command.Shell;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** FEATURE UNDER TEST: the timeline, over reports that agree on little. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TimelineCommandTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String WIRE = """
            Envoy meets guild leader at Ostrel

            OSTREL, March 8, 2031 (Northern Wire) - Envoy Ilva Morren met guild leader Tarek Osvin in Ostrel on \
            Wednesday, March 5, 2031.

            The guild threatened to bomb the castle of Karn on March 20, 2031. The envoy will visit Sarnow next week.

            A bomb killed four people in Ostrel on Thursday, March 6, 2031.

            Police arrested three men in Ostrel after the bombing.
            """;
    private static final String COURIER = """
            Envoy and guild leader

            KARN, March 9, 2031 (Harbour Courier) - Envoy Ilva Morren met guild leader Tarek Osvin in Ostrel on \
            Friday, March 7, 2031, the Harbour Courier has learned.

            Ada Morren resigned in February 2031.
            """;

    private Path temp;
    private Path dossier;

    @BeforeAll
    void readReports(@TempDir Path folder) throws IOException {
        temp = folder;
        dossier = temp.resolve("d");
        Path reports = Files.createDirectories(temp.resolve("reports"));
        Files.writeString(reports.resolve("wire.txt"), WIRE);
        Files.writeString(reports.resolve("courier.txt"), COURIER);
        Path metadata = Files.writeString(
                temp.resolve("metadata.csv"),
                "file,outlet,published\nwire.txt,Northern Wire,2031-03-08\ncourier.txt,Harbour Courier,2031-03-09\n");
        assertEquals(0, run("read", reports, "--metadata", metadata).code());
    }

    private Shell run(Object... args) {
        Object[] all = Arrays.copyOf(args, args.length + 2);
        all[args.length] = "--dossier";
        all[args.length + 1] = dossier;
        return Shell.run(all);
    }

    private Shell timeline(Object... args) {
        Object[] all = new Object[args.length + 1];
        all[0] = "timeline";
        System.arraycopy(args, 0, all, 1, args.length);
        return run(all);
    }

    @Test
    void earlierFirstWithPrecisionAndCompetingTimesSideBySide() {
        String out = timeline().out();
        int february = out.indexOf("February 2031 ");
        int met = out.indexOf("5 March 2031 ");
        assertAll(
                () -> assertTrue(february >= 0 && february < met, out),
                () -> assertTrue(out.contains("≠ 7 March 2031"), out),
                () -> assertTrue(out.contains("'Wednesday, March 5, 2031' — Northern Wire (2031-03-08"), out),
                () -> assertTrue(out.contains("'Friday, March 7, 2031' — Harbour Courier (2031-03-09"), out));
    }

    @Test
    void whatIsPlannedOrThreatenedIsNotThere() {
        for (Shell shell : new Shell[] {
            timeline(),
            timeline("--undated"),
            timeline("--who", "Morren"),
            timeline("--json"),
            timeline("--from", "2031-03-10")
        }) {
            assertEquals(0, shell.code());
            assertFalse(shell.out().contains("Karn"), shell.out());
            assertFalse(shell.out().contains("Sarnow"), shell.out());
            assertFalse(shell.out().contains("20 March"), shell.out());
        }
    }

    @Test
    void aStretchOfTime() {
        String out = timeline("--from", "2031-03-06", "--to", "2031-03-06").out();
        assertTrue(out.contains("6 March 2031"), out);
        assertFalse(out.contains("February"), out);
        assertTrue(timeline("--to", "2030").out().contains("No event is told for this time as having happened."));
        assertEquals(timeline().out(), timeline("--from", "..", "--to", "..").out());
    }

    @Test
    void theSentenceBehindEveryTime() {
        String out = timeline("--sentences", "--to", "2031-02").out();
        assertTrue(out.contains("Ada Morren resigned in February 2031."), out);
    }

    @Test
    void whoInAnySpellingAndWhichOfSeveral() {
        String several = timeline("--who", "MORREN").out();
        assertTrue(
                several.contains("2 identities fit 'MORREN'; this is of number 1, --pick N shows another:"), several);
        String one = timeline("--who", "osvin").out();
        assertTrue(one.startsWith("5 March 2031"), one);
        assertFalse(one.contains("February"), one);
        assertEquals(
                "Nobody like 'Nobody' was found by name in these reports.\n",
                timeline("--who", "Nobody").out());
        assertEquals(
                "Only 2 fit 'Morren'.\n",
                timeline("--who", "Morren", "--pick", "9").out());
    }

    @Test
    void aLimitSaysWhatIsLeft() {
        assertTrue(timeline("--limit", "1").out().contains(" more; --limit shows them"));
    }

    @Test
    void asJson() {
        JsonNode all = JSON.readTree(timeline("--json").out());
        JsonNode met = all.get("events")
                .valueStream()
                .filter(e -> e.get("verdict").asString().equals("conflict"))
                .findFirst()
                .orElseThrow();
        JsonNode time = met.get("times").get(0);
        assertAll(
                () -> assertEquals("2031-03-05", time.get("edtf").asString()),
                () -> assertEquals("5 March 2031", time.get("words").asString()),
                () -> assertEquals("2031-03-05", time.get("latest").asString()),
                () -> assertEquals(2, met.get("times").size()),
                () -> assertTrue(time.get("told_by").get(0).get("start").isInt()),
                () -> assertEquals(all.get("dated").asInt(), all.get("events").size()));
    }

    @Test
    void badValuesGetOneSentence() {
        for (String bad : new String[] {"yesterday", "2031-02-30", "2031-13", "31-3-5", "", "2031-03-05T12:00"}) {
            Shell shell = timeline("--from", bad);
            assertEquals(2, shell.code(), bad);
            assertEquals(
                    "hearsay: --from '" + bad
                            + "' is no date; write 2031-03-05, 2031-03 or 2031, or '..' for an open end.",
                    shell.err().lines().findFirst().orElse(""));
        }
        assertEquals(2, timeline("--from", "2031-03", "--to", "2031-02").code());
        assertTrue(timeline("--from", "2031-03", "--to", "2031-02")
                .err()
                .contains("--from 2031-03 is later than --to 2031-02."));
        assertTrue(timeline("--undated", "--to", "2031").err().contains("--undated lists events without a time"));
        assertTrue(timeline("--limit", "0").err().contains("--limit must be from 1"));
    }

    @Test
    void anEmptyDossier() throws IOException {
        Path empty = Files.createDirectory(temp.resolve("none"));
        Path into = temp.resolve("e");
        Shell.run("read", empty, "-d", into);
        assertEquals(
                "No event is told as having happened.\n",
                Shell.run("timeline", "-d", into).out());
    }
}
