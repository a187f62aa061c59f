package org.hearsay.reading.internal.parser.box;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.document.Ids;
import org.hearsay.issue.IssueCode;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * An archive of the web: a file for each page that was taken, with its address and the day. What a browser fetched beside it, and
 * what only leads elsewhere, is told of; records of the taking itself are no files.
 */
final class WebArchive {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

    private static final int LONGEST_PATH = 160;

    private final Unpacking unpacking;
    private final Stored container;
    private final Set<String> pages;
    private int records;

    /** @param pages addresses of what is a page and no piece of one; empty where nothing tells */
    WebArchive(Unpacking unpacking, Stored container, Set<String> pages) {
        this.unpacking = unpacking;
        this.container = container;
        this.pages = pages;
    }

    void read(InputStream in) throws IOException {
        try (var reader = new WarcReader(in)) {
            for (Optional<WarcRecord> record = reader.next(); record.isPresent(); record = reader.next()) {
                records++;
                record(record.get());
            }
        }
        if (records == 0) {
            throw Refusal.ofEntry(IssueCode.FILE_EMPTY, "holds no records");
        }
    }

    private void record(WarcRecord record) throws IOException {
        if (record instanceof WarcRevisit revisit) {
            skip(revisit, "it was unchanged since it was taken before");
        } else if (record instanceof WarcResponse response) {
            response(response);
        } else if (record instanceof WarcResource resource) {
            page(resource, resource.payloadType(), resource.body().stream());
        }
    }

    private void response(WarcResponse response) throws IOException {
        if (!response.target().startsWith("http")) {
            return;
        }
        HttpResponse http = response.http();
        if (http.status() >= 300 && http.status() < 400) {
            skip(response, "it only leads to another address");
        } else if (http.status() != 200) {
            skip(response, "the site answered with the code " + http.status());
        } else {
            page(response, http.contentType(), http.bodyDecoded().stream());
        }
    }

    private void page(WarcTargetRecord record, MediaType type, InputStream body) throws IOException {
        Optional<String> ending = ending(type);
        if (ending.isEmpty()) {
            skip(record, "it is no page but " + type.base());
        } else if (!pages.isEmpty() && ending.get().equals(".html") && !pages.contains(record.target())) {
            skip(record, "it is a piece of a page");
        } else {
            unpacking.entry(
                    container,
                    new Unpacking.Found(
                            name(record) + ending.get(),
                            record.target(),
                            Long.MAX_VALUE,
                            record.target(),
                            day(record.date())),
                    body);
        }
    }

    private static Optional<String> ending(MediaType type) {
        return switch (type.type() + "/" + type.subtype()) {
            case "text/html", "application/xhtml+xml" -> Optional.of(".html");
            case "application/pdf" -> Optional.of(".pdf");
            case "application/vnd.openxmlformats-officedocument.wordprocessingml.document" -> Optional.of(".docx");
            default -> Optional.empty();
        };
    }

    private void skip(WarcTargetRecord record, String why) throws IOException {
        unpacking.left(container, name(record), record.target(), false, IssueCode.ENTRY_SKIPPED, "is skipped: " + why);
    }

    /** Address and time of taking, so that the same page taken twice is two files. */
    private static String name(WarcTargetRecord record) {
        String target = record.target();
        String plain = target.replaceFirst("^[a-zA-Z]+://", "").replaceFirst("#.*", "");
        int query = plain.indexOf('?');
        String path = query < 0 ? plain : plain.substring(0, query);
        String steps = path.replaceAll("[\\p{Cntrl}\\p{Cf}\\\\:*\"<>|\\s]+", "_")
                .replaceAll("(?<=^|/)\\.+", "_")
                .replaceAll("/{2,}", "/")
                .replaceFirst("/$", "");
        boolean whole = query < 0 && steps.length() <= LONGEST_PATH;
        String kept = steps.substring(0, Math.min(steps.length(), LONGEST_PATH));
        String id = Ids.of("u", target);
        return kept + (whole ? "" : " " + id.substring(id.length() - 6)) + "@" + TIME.format(record.date());
    }

    private static String day(Instant taken) {
        return taken.atZone(ZoneOffset.UTC).toLocalDate().toString();
    }
}
