package org.hearsay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.hearsay.issue.Issue;
import org.hearsay.store.Held;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {

    @TempDir
    Path temp;

    private Dossier dossier;
    private Held held;

    @BeforeEach
    void readAReport() throws IOException {
        Path reports = Files.createDirectories(temp.resolve("reports"));
        Files.writeString(
                reports.resolve("a.txt"),
                "\ufeffTom Orrin met Ada Vell in Port Ansel on Monday, the Port Courier said.\r\n");
        dossier = Dossier.open(temp.resolve("d"));
        dossier.read(List.of(reports));
        held = dossier.listDocuments().getFirst();
    }

    @AfterEach
    void close() {
        dossier.close();
    }

    @Test
    void aWholeDossierHasNoFindings() {
        assertEquals(List.of(), dossier.check());
    }

    @Test
    void allSamplesAreWhole() {
        try (Dossier samples = Samples.read(temp.resolve("samples"))) {
            assertEquals(List.of(), samples.check());
        }
    }

    @Test
    void findsAnOriginalThatWasAltered() throws IOException {
        Files.writeString(original(), "Tom Orrin never met Ada Vell.");
        assertFinding("altered");
    }

    @Test
    void findsAnOriginalThatIsGone() throws IOException {
        Files.delete(original());
        assertFinding("missing");
    }

    @Test
    void findsAQuotationThatStandsElsewhere() throws IOException, SQLException {
        alter("\"text\":\"Ada Vell\"", "\"text\":\"Ada Voll\"");
        assertFinding("other words stand there");
    }

    @Test
    void findsATextThatIsNotThatOfTheOriginal() throws IOException, SQLException {
        alter("Monday, the", "Sunday, the");
        assertFinding("another text");
    }

    @Test
    void anOriginalThatCannotBeReadAgainIsNotCalledAnother() throws IOException, SQLException {
        alter("\"file\":\"a.txt\"", "\"file\":\"a.mp4\"");
        assertFinding("is none that is read now: a.mp4 is skipped");
    }

    private void assertFinding(String words) {
        List<Issue> findings = dossier.check();
        assertTrue(findings.stream().anyMatch(f -> f.message().contains(words)), findings::toString);
    }

    private Path original() {
        return dossier.folder()
                .resolve("originals")
                .resolve(held.sha256().substring(0, 2))
                .resolve(held.sha256());
    }

    private void alter(String from, String to) throws IOException, SQLException {
        String url = "jdbc:sqlite:" + dossier.folder().resolve("dossier.db");
        try (var connection = DriverManager.getConnection(url);
                var query = connection.prepareStatement("SELECT extraction FROM document");
                var update = connection.prepareStatement("UPDATE document SET extraction = ?")) {
            String json;
            try (var in = new InflaterInputStream(
                    new ByteArrayInputStream(query.executeQuery().getBytes(1)))) {
                json = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
            assertTrue(json.contains(from), json);
            var bytes = new ByteArrayOutputStream();
            try (var out = new DeflaterOutputStream(bytes)) {
                out.write(json.replace(from, to).getBytes(StandardCharsets.UTF_8));
            }
            update.setBytes(1, bytes.toByteArray());
            update.executeUpdate();
        }
    }
}
