package org.hearsay;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hearsay.export.Format;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** FEATURE UNDER TEST: sheets for people: each row with its sentence and file, no formulas, the same bytes each time. */
class SheetsTest {

    private static final String REPORT = """
            Harbour board gives in

            By Ada Vell
            Ansel Post, March 9, 2031

            Tamas Brode, the head of the harbour board, said on Sunday that the strike had ended. "=1+1 is not our offer," said Orla Finch of the Dockers Union.

            A crane fell at Port Ansel on Saturday, killing four men, the fire service said.
            """;

    @TempDir
    static Path temp;

    private static Dossier dossier;

    @BeforeAll
    static void read() throws IOException {
        Path report = Files.writeString(temp.resolve("board.txt"), REPORT, StandardCharsets.UTF_8);
        dossier = Dossier.open(temp.resolve("d"));
        dossier.read(List.of(report));
    }

    @AfterAll
    static void close() {
        dossier.close();
    }

    @Test
    void t01_aRowTellsWhoSaidWhatWhereAndInWhichFile() throws IOException {
        Path file = temp.resolve("a.xlsx");
        dossier.export(Format.XLSX, file);
        try (InputStream in = Files.newInputStream(file);
                var workbook = new XSSFWorkbook(in)) {
            assertEquals(4, workbook.getNumberOfSheets());
            XSSFSheet claims = workbook.getSheet("claims");
            assertEquals(
                    "said by|act|negated|certainty|claim|said on|sure|outlet|report|date|sentence|file|page|id",
                    text(claims.getRow(0)));
            List<String> rows = rows(claims);
            assertTrue(
                    rows.stream()
                            .anyMatch(
                                    r -> r.contains("Tamas Brode") && r.contains("|board.txt|") && r.contains("2031")),
                    rows::toString);
            assertTrue(rows(workbook.getSheet("identities")).stream().anyMatch(r -> r.startsWith("Orla Finch|person")));
            for (var sheet : List.of(claims, workbook.getSheet("events"), workbook.getSheet("relations"))) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        assertEquals(CellType.STRING, cell.getCellType());
                        assertEquals(
                                cell.getStringCellValue().startsWith("="),
                                cell.getCellStyle().getQuotePrefixed());
                    }
                }
            }
        }
    }

    @Test
    void t02_theSameDossierGivesTheSameBytes() throws IOException {
        Path first = temp.resolve("1.xlsx");
        Path second = temp.resolve("2.xlsx");
        dossier.export(Format.XLSX, first);
        dossier.export(Format.XLSX, second);
        assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
    }

    @Test
    void t03_aFolderForSpreadsheetsHasAMarkAndNoFormulas() throws IOException {
        Path folder = temp.resolve("sheets");
        dossier.export(Format.SHEETS, folder);
        Set<String> names = new HashSet<>();
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                names.add(file.getFileName().toString());
                String text = Files.readString(file);
                assertEquals('\ufeff', text.charAt(0));
                assertFalse(text.contains(",=") || text.contains(",\"="), text);
            }
        }
        assertEquals(Set.of("claims.csv", "events.csv", "identities.csv", "relations.csv"), names);
        assertTrue(Files.readString(folder.resolve("claims.csv")).contains("Tamas Brode"));
    }

    private static List<String> rows(XSSFSheet sheet) {
        List<String> rows = new java.util.ArrayList<>();
        sheet.forEach(r -> rows.add(text(r)));
        return rows;
    }

    private static String text(Row row) {
        var cells = new java.util.ArrayList<String>();
        for (int i = 0; i < row.getLastCellNum(); i++) {
            cells.add(row.getCell(i) == null ? "" : row.getCell(i).getStringCellValue());
        }
        return String.join("|", cells);
    }
}
