package org.hearsay.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** FEATURE UNDER TEST: the commands, over three reports of one explosion that do not agree. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DossierCommandsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String WIRE = """
            Blast at Ostrel dam kills nine

            OSTREL, March 6, 2031 (Northern Wire) - An explosion killed nine people at the Ostrel dam on Thursday, \
            Governor Ada Vell said.

            Ada Vell, the governor of Ostrel, said that the gates had been opened by hand.
            """;
    private static final String COURIER = """
            Eleven dead at the dam

            OSTREL, March 8, 2031 (Harbour Courier) - An explosion killed eleven people at the Ostrel dam on Thursday.

            Engineer Oren Tal denied that the gates had been opened. "Ada Vell was not there," Oren Tal said.
            """;

    private Path temp;
    private Path dossier;
    private Path reports;
    private Shell read;

    @BeforeAll
    void readReports(@TempDir Path folder) throws IOException {
        temp = folder;
        dossier = temp.resolve("d");
        reports = Files.createDirectories(temp.resolve("reports with spaces"));
        Files.writeString(reports.resolve("wire.txt"), WIRE);
        Files.writeString(reports.resolve("courier \u0633\u062f.txt"), COURIER);
        Files.writeString(reports.resolve("table.xyz"), "1,2");
        Files.write(reports.resolve("empty.txt"), new byte[0]);
        Path metadata = Files.writeString(
                temp.resolve("metadata.csv"),
                "file,outlet,published\nwire.txt,Northern Wire,2031-03-06\n"
                        + "courier \u0633\u062f.txt,Harbour Courier,2031-03-08\nlost.txt,Nobody,2031\n");
        read = run("read", reports, "--metadata", metadata, "--threads", "2");
    }

    private Shell run(Object... args) {
        Object[] all = Arrays.copyOf(args, args.length + 2);
        all[args.length] = "--dossier";
        all[args.length + 1] = dossier;
        return Shell.run(all);
    }

    private JsonNode json(Object... args) {
        Object[] all = Arrays.copyOf(args, args.length + 1);
        all[args.length] = "--json";
        return JSON.readTree(run(all).out());
    }

    @Test
    void readCountsEveryFileAndTellsWhyOneFailed() {
        assertEquals(1, read.code());
        assertTrue(read.out().contains("expected 4 = read 2 + known 0 + skipped 1 + failed 1\n"), read.out());
        assertTrue(read.out().contains("empty.txt") && read.out().contains("[file-empty]"), read.out());
        assertTrue(read.out().contains("1 warning; 'hearsay issues' lists"), read.out());
    }

    @Test
    void aTableThatCannotBeUsedIsAnErrorBeforeAnythingIsRead() throws IOException {
        refused("no,such,columns\n1,2,3\n", "names no column 'file' in its first line");
        refused("file,day\nwire.txt,2031-03-06\n", "names no column in its first line that tells something");
        refused(
                "file,title,title\nwire.txt,a,b\n",
                "names the column 'title' twice in its first line, as columns 2 and 3");
        refused("file,outlet\nwyre.txt,Northern Wire\n", "names none of the files to read in its column 'file'");
        refused("file,outlet\n", "names columns, but no line below tells anything");
    }

    private void refused(String lines, String why) throws IOException {
        Path table = Files.writeString(temp.resolve("broken.csv"), lines);
        Path beside = temp.resolve("beside");
        Shell told = Shell.run("read", reports.resolve("wire.txt"), "--metadata", table, "--dossier", beside);
        assertEquals(1, told.code());
        assertEquals("", told.out());
        assertTrue(
                told.err().startsWith("hearsay: The metadata file broken.csv " + why)
                        && told.err().endsWith("[metadata-unreadable]\n"),
                told.err());
        assertFalse(Files.exists(beside), "no dossier is made for it");
    }

    @Test
    void editionsAreListedWithTheirDifference() throws IOException {
        Path pile = Files.createDirectories(temp.resolve("pile"));
        Path beside = temp.resolve("twice");
        Files.writeString(pile.resolve("a.txt"), "Flood in Ostrel\n\nNine houses fell, Ada Vell said.\n\nIt rained.\n");
        assertTrue(
                Shell.run("read", pile, "--dossier", beside).out().contains("1 report without a day of publication;"));
        assertTrue(Shell.run("editions", "--dossier", beside).out().startsWith("no report has more"));
        Files.writeString(pile.resolve("a.txt"), "Flood in Ostrel\n\nTen houses fell, Ada Vell said.\n\nIt rained.\n");
        Shell again = Shell.run("read", pile, "--dossier", beside);
        assertTrue(again.out().contains("1 report got a newer edition;"), again.out());
        assertEquals("""
                a.txt
                  edition 2  undated  1 claim  a.txt
                    - Nine houses fell, Ada Vell said.
                    + Ten houses fell, Ada Vell said.
                  edition 1  undated  1 claim  a.txt  superseded
                """, Shell.run("editions", "a.txt", "--dossier", beside).out());
        JsonNode report = JSON.readTree(Shell.run("editions", "a.txt", "--json", "--dossier", beside)
                        .out())
                .get("reports")
                .get(0);
        assertEquals(
                "Ten houses fell, Ada Vell said.",
                report.get("editions").get(0).get("added").get(0).asString());
        assertEquals(1, Shell.run("editions", "b.txt", "--dossier", beside).code());
    }

    @Test
    void readingAgainFindsItKnown() {
        JsonNode again = json("read", reports.resolve("wire.txt"), "--metadata", temp.resolve("metadata.csv"));
        assertEquals(1, again.get("known").asInt());
        assertEquals(0, again.get("failures").size());
    }

    @Test
    void askShowsTheSentencesWithWhoTellsThem() {
        Shell asked = run("ask", "who", "denied", "that", "the", "gates", "were", "opened?");
        assertEquals(0, asked.code());
        assertTrue(asked.out().contains("Harbour Courier › Oren Tal (2031-03-08): "), asked.out());
        assertTrue(asked.out().contains("Northern Wire › Ada Vell (2031-03-06): "), asked.out());
        assertTrue(asked.out().contains("[wire.txt@"), asked.out());
    }

    @Test
    void anAffairShowsItsEventsAndWhoTellsThem() {
        Shell affair = run("affair", "explosion");
        assertEquals(0, affair.code());
        assertTrue(affair.out().contains("What is told to have happened"), affair.out());
        assertTrue(affair.out().contains("Northern Wire"), affair.out());
        JsonNode json = json("affair", "explosion").get("affair");
        assertTrue(
                json.get("possibly_same").isArray() && json.get("retractions").isArray(), json.toString());
        assertFalse(json.get("events").get(0).has("possibly_same"), "each two events once, of the affair");
    }

    @Test
    void askFindsNothing() {
        assertEquals("nothing was found in these reports\n", run("ask", "heron").out());
        assertEquals(
                "nothing was found in these reports\n",
                run("ask", "the", "AND", "(").out());
    }

    @Test
    void askAnswersAsJson() {
        JsonNode answer = json("ask", "--limit", "2", "gates");
        assertEquals("gates", answer.get("question").asString());
        JsonNode line = answer.get("groups").get(0).get("sentences").get(0);
        assertEquals(1, line.get("rank").asInt());
        assertTrue(line.get("passage").get("text").asString().contains("gates"));
        assertTrue(line.get("report").has("file"));
    }

    @Test
    void searchShowsTheSentenceAndItsReport() {
        Shell found = run("search", "gates", "hand", "--kind", "report");
        assertEquals(0, found.code());
        assertTrue(found.out().contains("report Blast at Ostrel dam kills nine\n"), found.out());
        assertTrue(found.out().contains("Northern Wire, 2031-03-06, wire.txt @"), found.out());
        assertTrue(found.out().endsWith("\n"), found.out());
    }

    @Test
    void searchAnswersAsJson() {
        JsonNode hit = json("search", "gates").get("hits").get(0);
        JsonNode passage = hit.get("passage");
        JsonNode mark = passage.get("marks").get(0);
        int start = passage.get("start").asInt();
        assertEquals(
                "gates",
                passage.get("text")
                        .asString()
                        .substring(
                                mark.get("start").asInt() - start,
                                mark.get("end").asInt() - start));
    }

    @Test
    void searchFindsNothing() {
        assertEquals("nothing found\n", run("search", "heron").out());
    }

    @Test
    void whoTellsOfOne() {
        Shell who = run("who", "vell");
        assertTrue(who.out().startsWith("Ada Vell  person\n"), who.out());
        assertTrue(who.out().contains("Claims by Ada Vell (2)"), who.out());
        assertTrue(who.out().contains("Claims about Ada Vell (1)"), who.out());
        assertTrue(who.out().contains("Harbour Courier › Oren Tal (2031-03-08, courier"), who.out());
    }

    @Test
    void whoTellsOfTwo() {
        Shell who = run("who", "oren tal", "Ada Vell");
        assertTrue(who.out().contains("Oren Tal of Ada Vell (1)"), who.out());
        assertEquals(
                1,
                json("who", "Tal", "Vell")
                        .get("together")
                        .get("first_of_second")
                        .size());
    }

    @Test
    void whoKnowsNobodyOfThatName() {
        assertEquals(
                "Nobody like 'Quint' was found by name in these reports.\n",
                run("who", "Quint").out());
        assertEquals(0, json("who", "Quint").get("identities").size());
    }

    @Test
    void eventLaysAccountsSideBySide() {
        Shell event = run("event", "explosion");
        assertEquals(0, event.code());
        assertTrue(event.out().contains("[1] Northern Wire"), event.out());
        assertTrue(event.out().contains("[2]"), event.out());
        assertTrue(event.out().contains("An explosion killed nine people at the Ostrel dam"), event.out());
        assertTrue(event.out().lines().allMatch(l -> l.length() <= 100), event.out());
    }

    @Test
    void eventAnswersAsJson() {
        JsonNode answer = json("event", "explosion");
        assertFalse(answer.get("event").get("accounts").isEmpty());
        String id = answer.get("event").get("id").asString();
        assertEquals(id, json("event", id).get("event").get("id").asString());
        assertEquals(0, json("event", "heron").get("found").asInt());
    }

    @Test
    void issuesAreListed() {
        assertTrue(run("issues").out().contains("[file-empty]"), run("issues").out());
        assertTrue(run("issues", "--severity", "error").out().endsWith("1 issue\n"));
        assertFalse(json("issues").get("issues").isEmpty());
        assertTrue(json("issues").has("inconsistencies"));
    }

    @Test
    void checkFindsAllWhole() {
        Shell check = run("check");
        assertEquals(0, check.code(), check.out());
        assertTrue(check.out().contains("2 documents, ") && check.out().endsWith("all whole\n"), check.out());
        assertEquals(0, json("check").get("damage").size());
    }

    @Test
    void exportWritesEveryFormat() throws IOException {
        Path file = temp.resolve("out.jsonl");
        assertEquals(0, run("export", "--format", "jsonl", "-o", file).code());
        assertEquals(run("export", "--format", "JSONL").out(), Files.readString(file));
        assertEquals(
                0,
                run("export", "--format", "csv", "-o", temp.resolve("tables")).code());
        assertTrue(Files.exists(temp.resolve("tables").resolve("claim.csv")));
        assertTrue(run("export", "--format", "graphml").out().contains("<graphml"));
    }

    @Test
    void exportTellsWhereItCannotWrite() {
        assertEquals(
                "hearsay: " + reports + " is a folder; name a file.\n",
                run("export", "--format", "jsonl", "-o", reports).err());
    }
}
