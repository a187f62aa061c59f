package org.hearsay.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hearsay.issue.Issue;
import org.hearsay.issue.IssueCode;
import org.hearsay.text.Edtf;
import org.hearsay.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** FEATURE UNDER TEST: the table that overrules what is found in the texts. */
class MetadataTest {

    @TempDir
    private Path folder;

    @Test
    void t01_anySubsetOfColumnsInAnyOrder() throws IOException {
        Metadata metadata = read("""
                published,File,outlet
                2031-03-05,a.txt,"The Harbour Times, Ansel"
                ,sub/b.txt,Ansel Post
                5 March 2031,c.txt,
                2031-03,d.txt,
                """);
        assertEquals(List.of(), metadata.issues());
        assertEquals(
                Optional.of("The Harbour Times, Ansel"), row(metadata, "a.txt").outlet());
        assertEquals(Optional.of(Edtf.of("2031-03-05")), row(metadata, "a.txt").published());
        assertEquals(Optional.empty(), row(metadata, "sub/b.txt").published());
        assertEquals(Optional.of(Edtf.of("2031-03-05")), row(metadata, "c.txt").published());
        assertEquals(Optional.empty(), row(metadata, "c.txt").outlet());
        assertEquals(Optional.of(Edtf.of("2031-03")), row(metadata, "d.txt").published());
    }

    @Test
    void t02_aBadValueLeavesTheRest() throws IOException {
        Metadata metadata = read("""
                file,published,language,colour
                a.txt,yesterday,en-GB,red
                b.txt,2031-03-05,English!,blue
                ,2031-03-05,en,
                a.txt,2031-03-05,en,
                """);
        assertEquals(
                List.of(
                        IssueCode.METADATA_VALUE,
                        IssueCode.METADATA_VALUE,
                        IssueCode.METADATA_VALUE,
                        IssueCode.METADATA_VALUE,
                        IssueCode.METADATA_VALUE),
                metadata.issues().stream().map(Issue::code).toList());
        assertEquals(Optional.of(Language.ENGLISH), row(metadata, "a.txt").language());
        assertEquals(Optional.empty(), row(metadata, "a.txt").published());
        assertEquals(Optional.of(Edtf.of("2031-03-05")), row(metadata, "b.txt").published());
    }

    @Test
    void t03_noTable() throws IOException {
        assertEquals(List.of(IssueCode.METADATA_UNREADABLE), codes(read("name,outlet\na.txt,Ansel Post\n")));
        assertEquals(List.of(IssueCode.METADATA_UNREADABLE), codes(read("")));
        assertEquals(List.of(IssueCode.METADATA_UNREADABLE), codes(Metadata.read(folder.resolve("nothing.csv"))));
        assertEquals(List.of(IssueCode.METADATA_UNREADABLE), codes(Metadata.read(folder)));
        assertEquals(List.of(IssueCode.METADATA_UNREADABLE), codes(read("file,outlet\n\"a.txt,Ansel Post\n")));
    }

    @Test
    void t04_rowsForFilesThatAreNotThere() throws IOException {
        Metadata metadata = read("file,outlet\na.txt,Ansel Post\nb.txt,Ansel Post\n");
        List<Issue> issues = metadata.listWithoutFile(List.of(new Source("sub/a.txt", folder)));
        assertEquals(
                List.of("The metadata names b.txt, but no such file is among those to read."),
                issues.stream().map(Issue::message).toList());
    }

    @Test
    void t05_spreadsheetsOfOtherCountries() throws IOException {
        Metadata metadata = read("\ufefffile;outlet\r\na.txt;Ansel Post\r\n");
        assertEquals(Optional.of("Ansel Post"), row(metadata, "a.txt").outlet());
    }

    @Test
    void t06_theTableOverrulesTheText() throws IOException {
        Metadata metadata = read("""
                file,title,outlet,published,url,author,language
                report.txt,Another title,Ansel Post,2031-04-05,https://ansel.example/1,Tom Reed,en
                """);
        String text =
                "Strike at the port\n\nBy Ada Vell, March 5, 2031\n\nPORT ANSEL, Jan. 2 (Northwire) – The dockers went on strike on Friday.\n";
        try (SourceReader reader = SourceReader.create()) {
            var source = new Source("report.txt", folder);
            var outcome = reader.read(source, text.getBytes(StandardCharsets.UTF_8), metadata.find(source));
            var document = ((Outcome.Read) outcome).document();
            assertEquals("""
                    title: Another title
                    published: 2031-04-05
                    outlet: Ansel Post
                    author: Tom Reed
                    place: PORT ANSEL
                    day: 2031-01-02
                    agency: Northwire
                    """, Sketch.facts(document));
            assertEquals(
                    Optional.of("https://ansel.example/1"), document.origin().url());
        }
    }

    private Metadata read(String csv) throws IOException {
        Path file = folder.resolve("metadata.csv");
        Files.writeString(file, csv);
        return Metadata.read(file);
    }

    private Metadata.Row row(Metadata metadata, String name) {
        return metadata.find(new Source(name, folder)).orElseThrow();
    }

    private static List<IssueCode> codes(Metadata metadata) {
        return metadata.issues().stream().map(Issue::code).toList();
    }
}
