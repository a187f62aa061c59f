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
                List.of("The metadata file metadata.csv names b.txt, but no such file is among those to read."),
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

    @Test
    void t07_aFaultIsToldWithLineAndColumn() throws IOException {
        Metadata metadata = read("""
                file,title,published

                a.txt,"Fire, and
                water",2031-03-05
                b.txt,Smoke,the day before
                c.txt,Smoke, and ash,2031-03-05
                """);
        assertEquals(
                List.of(
                        "The metadata file metadata.csv has 4 values in line 6 for 3 columns, so the line is left out; a value"
                                + " with a comma stands in double quotation marks.",
                        "The metadata file metadata.csv has in line 5, column 'published', a value that is not a date: 'the day"
                                + " before'."),
                messages(metadata));
        assertEquals(Optional.empty(), metadata.find(new Source("c.txt", folder)));
        assertEquals(Optional.of("Fire, and\nwater"), row(metadata, "a.txt").title());
    }

    @Test
    void t08_aDateThatNoCalendarHasIsNone() throws IOException {
        Metadata metadata = read("file,published\na.txt,2031-02-30\nb.txt,2031-13-01\nc.txt,31/31/2031\nd.txt,soon\n");
        assertEquals(4, metadata.issues().size());
        assertEquals(Optional.empty(), row(metadata, "a.txt").published());
    }

    @Test
    void t09_noColumnThatTellsAnything() throws IOException {
        assertEquals(
                List.of(
                        "The metadata file metadata.csv names no column in its first line that tells something of a file, but"
                                + " 'file', 'day'; it must name 'file' and any of title, outlet, published, url, author, language."),
                messages(read("file,day\na.txt,2031-03-05\n")));
        assertEquals(
                List.of(
                        "The metadata file metadata.csv names no column 'file' in its first line, but 'name', 'outlet'; it must"
                                + " name 'file' and any of title, outlet, published, url, author, language."),
                messages(read("name,outlet\na.txt,Ansel Post\n")));
    }

    @Test
    void t10_aColumnTwice() throws IOException {
        assertEquals(
                List.of(
                        "The metadata file metadata.csv names the column 'outlet' twice in its first line, as columns 2 and 4;"
                                + " leave one of them."),
                messages(read("file,outlet,title,Outlet\na.txt,Ansel Post,Fire,Ansel Gazette\n")));
    }

    @Test
    void t11_noLineThatTellsAnything() throws IOException {
        assertEquals(
                List.of("The metadata file metadata.csv names columns, but no line below tells anything."),
                messages(read("file,outlet\n\n")));
        assertEquals(
                List.of(IssueCode.METADATA_VALUE, IssueCode.METADATA_UNREADABLE),
                codes(read("file,outlet\n,Ansel Post\n")));
    }

    @Test
    void t12_otherCharacterSets() throws IOException {
        for (var charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, StandardCharsets.UTF_8)) {
            Metadata metadata = read("\ufefffile,outlet\na.txt,Journal d'\u00c9t\u00e9\n".getBytes(charset));
            assertEquals(List.of(), metadata.issues());
            assertEquals(
                    Optional.of("Journal d'\u00c9t\u00e9"),
                    row(metadata, "a.txt").outlet());
        }
        Metadata metadata = read("file,outlet\na.txt,Journal d'\u00c9t\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(
                List.of(
                        "The metadata file metadata.csv does not tell its character set; it was taken for windows-1252."),
                messages(metadata));
        assertEquals(
                Optional.of("Journal d'\u00c9t\u00e9"), row(metadata, "a.txt").outlet());
    }

    @Test
    void t13_aSpreadsheetThatIsNoText() throws IOException {
        assertEquals(
                List.of("The metadata file metadata.csv is no text; save the spreadsheet as CSV."),
                messages(read(new byte[] {'P', 'K', 3, 4, 0, 0, 1, 0, 'x', 'l', 0, 7})));
    }

    @Test
    void t14_aFileNamedTwice() throws IOException {
        Metadata metadata = read("file,outlet\na.txt,Ansel Post\na.txt,Ansel Post\na.txt,Marrow Post\n");
        assertEquals(
                List.of(
                        "The metadata file metadata.csv names a.txt a second time in line 4 and tells something else of it; the"
                                + " first line counts."),
                messages(metadata));
        assertEquals(Optional.of("Ansel Post"), row(metadata, "a.txt").outlet());
    }

    @Test
    void t15_namesAreAsMuchOfAPathAsTheyTell() throws IOException {
        Metadata metadata =
                read("file,outlet\n./pile/one/a.txt,Ansel Post\na.txt,Marrow Post\nsub\\e\u0301.txt,Hill Post\n");
        assertEquals(
                Optional.of("Ansel Post"),
                metadata.find(new Source("a.txt", folder.resolve("pile/one/a.txt")))
                        .flatMap(Metadata.Row::outlet));
        assertEquals(
                Optional.of("Marrow Post"),
                metadata.find(new Source("a.txt", folder.resolve("pile/two/a.txt")))
                        .flatMap(Metadata.Row::outlet));
        assertEquals(
                Optional.of("Hill Post"),
                metadata.find(new Source("sub/\u00e9.txt", folder.resolve("sub/\u00e9.txt")))
                        .flatMap(Metadata.Row::outlet));
    }

    @Test
    void t16_aRowIsTheSameAfterItWasKept() throws IOException {
        Metadata metadata = read("""
                file,title,outlet,published,url,author,language
                a.txt,Fire,Ansel Post,2031-03,https://ansel.example/1,Tom Reed,fr
                b.txt,,,,,,en
                """);
        for (Metadata.Row row : metadata.rows().values()) {
            assertEquals(row, Metadata.Row.parse(row.line()));
        }
    }

    private Metadata read(byte[] csv) throws IOException {
        Path file = folder.resolve("metadata.csv");
        Files.write(file, csv);
        return Metadata.read(file);
    }

    private static List<String> messages(Metadata metadata) {
        return metadata.issues().stream().map(Issue::message).sorted().toList();
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
