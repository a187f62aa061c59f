package org.hearsay.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.hearsay.issue.Issue;
import org.hearsay.issue.IssueCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** FEATURE UNDER TEST: which files there are, under which names, in which order. */
class IntakeTest {

    @TempDir
    private Path folder;

    @Test
    void t01_filesOfAFolderInCodePointOrder() throws IOException {
        write("b.txt", "B.md", "sub/deep er/c.pdf", "تقرير.txt", "a b.html", "\ud83d\udea2.txt", "\uff21.txt");
        assertEquals(
                List.of(
                        "B.md",
                        "a b.html",
                        "b.txt",
                        "sub/deep er/c.pdf",
                        "تقرير.txt",
                        "\uff21.txt",
                        "\ud83d\udea2.txt"),
                names(Intake.of(List.of(folder))));
    }

    @Test
    void t10_aPipeIsNotWaitedFor() throws IOException, InterruptedException {
        write("a.txt");
        Path pipe = folder.resolve("pipe.txt");
        int made = Files.isExecutable(Path.of("/usr/bin/mkfifo"))
                ? new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor()
                : 1;
        assumeTrue(made == 0, "this system makes no named pipes");
        var intake = Intake.of(List.of(folder));
        assertEquals(List.of("a.txt"), names(intake));
        assertEquals(List.of(IssueCode.FILE_UNREADABLE), codes(intake.failed()));
        assertEquals(2, intake.expected());
    }

    @Test
    void t14_anotherDossierAmongTheFilesIsSkippedWhole() throws IOException {
        write("a.txt", "flood.hearsay/dossier.db", "flood.hearsay/originals/ab/b.txt");
        Path other = folder.resolve("flood.hearsay");
        var intake = Intake.of(List.of(folder), List.of(), Columns.USUAL, other::equals);
        assertEquals(List.of("a.txt"), names(intake));
        assertEquals(
                List.of("flood.hearsay is skipped: it is another dossier, and what it keeps was read already."),
                intake.skipped().stream().map(Issue::message).toList());
        assertEquals(2, intake.expected());
        var alone = Intake.of(List.of(other), List.of(), Columns.USUAL, other::equals);
        assertEquals(1, alone.skipped().size());
        assertEquals(List.of(), alone.warnings(), "the folder is not empty as well");
    }

    @Test
    void t02_aFileByItsOwnName() throws IOException {
        write("sub/b.txt");
        assertEquals(List.of("b.txt"), names(Intake.of(List.of(folder.resolve("sub/b.txt")))));
    }

    @Test
    void t03_otherFormatsAreSkippedAndHiddenFilesNotMet() throws IOException {
        write("a.txt", "film.mp4", "metadata.csv", "dossier/x.txt", ".hidden.txt", ".git/x.txt", "~$a.docx");
        var intake = Intake.of(List.of(folder), List.of(folder.resolve("metadata.csv"), folder.resolve("dossier")));
        assertEquals(List.of("a.txt"), names(intake));
        assertEquals(List.of(IssueCode.FORMAT_UNKNOWN), codes(intake.skipped()));
        assertEquals(2, intake.expected());
    }

    @Test
    void t11_aFileWithoutEndingIsLookedInto() throws IOException {
        Files.writeString(folder.resolve("weir"), "TELLIN, 4 May 2032 (Northwire) - The weir was opened.\n");
        Files.writeString(folder.resolve("page"), "<!doctype html><p>The weir was opened.</p>");
        Files.writeString(folder.resolve("feed.xml"), "<rss><channel><item/></channel></rss>");
        Files.writeString(folder.resolve("gauge.xml"), "<gauge/>");
        Files.write(folder.resolve("core"), new byte[100]);
        var intake = Intake.of(List.of(folder));
        assertEquals(List.of("feed.xml", "page", "weir"), names(intake));
        assertEquals(List.of(IssueCode.FORMAT_UNKNOWN, IssueCode.FORMAT_UNKNOWN), codes(intake.skipped()));
    }

    @Test
    void t13_whatHoldsReportsInAFormThatIsNotReadIsToldWhatToMakeOf() throws IOException {
        write("old mail.PST", "pst", "pack.rar", "film.mp4");
        assertEquals(
                List.of(
                        "film.mp4 is skipped: its format is not one that is read.",
                        "old mail.PST is skipped: it is a mailbox of Outlook, which is not read; save its messages as .mbox,"
                                + " .eml or .msg first.",
                        "pack.rar is skipped: archives of this kind are not read; unpack it, or pack it as .zip or .7z first.",
                        "pst is skipped: its format is not one that is read."),
                Intake.of(List.of(folder)).skipped().stream()
                        .map(Issue::message)
                        .toList());
    }

    @Test
    void t04_equalNamesOfTwoRootsStayApart() throws IOException {
        write("one/a.txt", "one/b.txt", "two/a.txt", "x/one/a.txt");
        assertEquals(
                List.of("b.txt", "one/a.txt", "two/a.txt"),
                names(Intake.of(List.of(folder.resolve("one"), folder.resolve("two"), folder.resolve("one")))));
        assertEquals(
                Set.of("b.txt", folder.getFileName() + "/one/a.txt", "x/one/a.txt"),
                Set.copyOf(names(Intake.of(List.of(folder.resolve("one"), folder.resolve("x/one"))))));
    }

    @Test
    void t05_missingPathsAndEmptyFolders() throws IOException {
        Files.createDirectory(folder.resolve("empty"));
        var intake = Intake.of(List.of(folder.resolve("empty"), folder.resolve("nothing.txt")));
        assertEquals(List.of(IssueCode.FOLDER_EMPTY), codes(intake.warnings()));
        assertEquals(List.of(IssueCode.FILE_MISSING), codes(intake.failed()));
    }

    @Test
    void t06_linksAreFollowedAndCirclesToldOnce() throws IOException {
        write("a.txt", "sub/b.txt");
        Files.createSymbolicLink(folder.resolve("sub/up"), folder);
        Files.createSymbolicLink(folder.resolve("self"), folder.resolve("self"));
        Files.createSymbolicLink(folder.resolve("gone.txt"), folder.resolve("nowhere.txt"));
        Files.createSymbolicLink(folder.resolve("c.txt"), folder.resolve("sub/b.txt"));
        Files.createSymbolicLink(folder.resolve("again"), folder.resolve("sub"));
        var intake = Intake.of(List.of(folder));
        assertEquals(List.of("a.txt", "c.txt", "sub/b.txt"), names(intake));
        assertEquals(List.of(IssueCode.LINK_CIRCLE, IssueCode.LINK_CIRCLE), codes(intake.warnings()));
        assertEquals(List.of(IssueCode.FILE_MISSING), codes(intake.failed()));
    }

    @Test
    void t07_filesThatCannotBeRead() throws IOException {
        write("a.txt");
        Path locked = folder.resolve("a.txt");
        assumeFalse(!locked.toFile().setReadable(false) || Files.isReadable(locked), "the owner may read all");
        assertEquals(IssueCode.FILE_UNREADABLE, unreadable(new Source("a.txt", locked), Limits.DEFAULT));
    }

    @Test
    void t08_filesThatAreGoneOrTooLarge() throws IOException {
        write("a.txt");
        assertEquals(IssueCode.FILE_MISSING, unreadable(new Source("b.txt", folder.resolve("b.txt")), Limits.DEFAULT));
        var narrow = new Limits(2, 100, 100, Limits.DEFAULT.parserTime(), 64);
        assertEquals(IssueCode.FILE_TOO_LARGE, unreadable(new Source("a.txt", folder.resolve("a.txt")), narrow));
    }

    private static IssueCode unreadable(Source source, Limits limits) {
        return switch (source.load(limits)) {
            case Content.Bytes bytes -> throw new AssertionError("was read");
            case Content.Unreadable(var reason) -> reason.code();
        };
    }

    private void write(String... names) throws IOException {
        for (String name : names) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "A report.");
        }
    }

    private static List<String> names(Intake intake) {
        return intake.sources().stream().map(Source::name).toList();
    }

    private static List<IssueCode> codes(List<Issue> issues) {
        return issues.stream().map(Issue::code).toList();
    }
}
