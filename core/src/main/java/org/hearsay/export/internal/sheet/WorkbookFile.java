package org.hearsay.export.internal.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.hearsay.export.Contents;
import org.hearsay.export.internal.CsvWriter;
import org.hearsay.scratch.Scratch;

/**
 * Writes the sheets as one workbook (Office Open XML). All cells are text; what looks like a formula is marked as text too,
 * so that it stays text when the sheet is saved in another format. The same contents give the same bytes.
 */
public final class WorkbookFile {

    private static final int WINDOW = 100;
    private static final int LONGEST_CELL = 32_767;
    private static final int MOST_ROWS = 1_048_576;

    /** A workbook holds when it was made; a zip file cannot tell of times before 1980. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final SXSSFWorkbook workbook;
    private final CellStyle head;
    private final CellStyle text;
    private Optional<Sheet> open = Optional.empty();
    private Optional<SXSSFSheet> page = Optional.empty();
    private int row;
    private int pages;

    private WorkbookFile(SXSSFWorkbook workbook) {
        this.workbook = workbook;
        this.head = workbook.createCellStyle();
        Font bold = workbook.createFont();
        bold.setBold(true);
        head.setFont(bold);
        this.text = workbook.createCellStyle();
        text.setQuotePrefixed(true);
    }

    /** Writes everything; {@code out} stays open. */
    public static void write(Contents contents, OutputStream out) throws IOException {
        Path made = Scratch.createFile("sheets", ".xlsx");
        try (var workbook = new SXSSFWorkbook(null, WINDOW, true, false)) {
            var file = new WorkbookFile(workbook);
            new SheetRows(contents).forEach(file::add);
            for (Sheet sheet : Sheet.values()) {
                if (workbook.getSheet(sheet.title()) == null) {
                    file.begin(sheet);
                }
            }
            for (Sheet sheet : Sheet.values()) {
                workbook.setSheetOrder(sheet.title(), sheet.ordinal());
            }
            var about = workbook.getXSSFWorkbook().getProperties().getCoreProperties();
            about.setCreator("Hearsay");
            about.setCreated("1980-01-01T00:00:00Z");
            try (OutputStream raw = Files.newOutputStream(made)) {
                workbook.write(raw);
            }
            timeless(made, out);
        } catch (InvalidFormatException e) {
            throw new IOException("a workbook cannot hold its own date", e);
        } finally {
            Files.deleteIfExists(made);
        }
    }

    private void add(Sheet sheet, List<String> cells) {
        if (!open.equals(Optional.of(sheet)) || row >= MOST_ROWS) {
            begin(sheet);
        }
        SXSSFRow line = page.orElseThrow().createRow(row);
        row++;
        for (int i = 0; i < cells.size(); i++) {
            String words = cells.get(i);
            if (!words.isEmpty()) {
                SXSSFCell cell = line.createCell(i);
                cell.setCellValue(
                        words.length() <= LONGEST_CELL ? words : words.substring(0, LONGEST_CELL - 1) + "\u2026");
                if (CsvWriter.isFormula(words)) {
                    cell.setCellStyle(text);
                }
            }
        }
    }

    /** Begins a sheet, or goes on with it on another page where it is full. */
    private void begin(Sheet sheet) {
        pages = open.equals(Optional.of(sheet)) ? pages + 1 : 1;
        open = Optional.of(sheet);
        SXSSFSheet made = workbook.createSheet(pages == 1 ? sheet.title() : sheet.title() + " " + pages);
        page = Optional.of(made);
        SXSSFRow line = made.createRow(0);
        List<String> columns = sheet.columns();
        for (int i = 0; i < columns.size(); i++) {
            SXSSFCell cell = line.createCell(i);
            cell.setCellValue(columns.get(i));
            cell.setCellStyle(head);
            boolean isLong = List.of("claim", "sentence", "report", "event").contains(columns.get(i));
            made.setColumnWidth(i, (isLong ? 60 : 20) * 256);
        }
        made.createFreezePane(0, 1);
        made.setAutoFilter(new CellRangeAddress(0, 0, 0, columns.size() - 1));
        row = 1;
    }

    /** The same file without the times at which its parts were written. */
    private static void timeless(Path file, OutputStream to) throws IOException {
        var out = new ZipOutputStream(to);
        try (var in = new ZipFile(file.toFile())) {
            for (ZipEntry part : Collections.list(in.entries())) {
                var same = new ZipEntry(part.getName());
                same.setTimeLocal(TIME);
                out.putNextEntry(same);
                try (InputStream bytes = in.getInputStream(part)) {
                    bytes.transferTo(out);
                }
                out.closeEntry();
            }
        }
        out.finish();
        out.flush();
    }
}
