package org.hearsay.boxes;

import static org.hearsay.boxes.Made.bytes;
import static org.hearsay.boxes.Made.cut;
import static org.hearsay.boxes.Made.item;
import static org.hearsay.boxes.Made.page;
import static org.hearsay.boxes.Made.zip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.Channels;
import java.time.Instant;
import java.util.List;
import org.netpreserve.jwarc.HttpRequest;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/** Archives of the web. */
final class Web {

    private static final Instant TAKEN = Instant.parse("2032-05-09T10:11:12Z");
    private static final String SITE = "https://gazette.example/";

    private Web() {}

    static List<Box> list() {
        return List.of(
                Box.of(
                        "crawl.warc.gz",
                        crawl(WarcCompression.GZIP),
                        2,
                        4,
                        0,
                        "2032-05-04 Weir opens",
                        "- Lock gate jams"),
                Box.of("crawl.warc", crawl(WarcCompression.NONE), 2, 4, 0, "2032-05-04 Weir opens", "- Lock gate jams"),
                Box.of(
                        "cut.warc.gz",
                        cut(
                                warc(
                                        WarcCompression.GZIP,
                                        html("weir", weir()),
                                        html("ferry", undated("Ferry idle").replace("shut", "x".repeat(3000)))),
                                0.75),
                        1,
                        0,
                        1,
                        "2032-05-04 Weir opens"),
                Box.of(
                        "twice.warc",
                        warc(WarcCompression.NONE, html("weir?id=7", weir()), later(html("weir?id=7", weir()))),
                        2,
                        0,
                        0,
                        "2032-05-04 Weir opens",
                        "2032-05-04 Weir opens"),
                wacz(),
                Box.of("no.warc", bytes("This is no archive of the web.\n"), 0, 0, 1));
    }

    private static String weir() {
        return page("Weir opens", "2032-05-04", "Brack Gazette", "The weir is open, warden Ina Sorl said on Tuesday.");
    }

    private static String undated(String title) {
        return "<!DOCTYPE html><html lang=en><head><title>" + title + "</title></head><body><article><h1>" + title
                + "</h1><p>The lower gate is shut, Nell Varga said yesterday. " + System.nanoTime()
                + "</p></article></body></html>";
    }

    private static byte[] crawl(WarcCompression compression) {
        return warc(
                compression,
                new Warcinfo.Builder()
                        .date(TAKEN)
                        .body(MediaType.WARC_FIELDS, bytes("software: own set\r\n"))
                        .build(),
                html("2032/weir", weir()),
                request("2032/weir"),
                response("2032/old", 301, "text/html", bytes("<p>Moved.</p>")),
                response("weir.png", 200, "image/png", bytes("x")),
                response(
                        "robots.txt",
                        200,
                        "text/plain",
                        bytes("User-agent: *\nDisallow: /all the pages of this site\n")),
                html("lock", undated("Lock gate jams")),
                new WarcRevisit.Builder(URI.create(SITE + "weir"), WarcRevisit.IDENTICAL_PAYLOAD_DIGEST_1_1)
                        .date(TAKEN)
                        .build());
    }

    private static Box wacz() {
        byte[] data = warc(WarcCompression.GZIP, html("weir", weir()), html("frame", undated("Frame")));
        String pages = "{\"format\":\"json-pages-1.0\",\"id\":\"pages\",\"title\":\"All Pages\"}\n{\"url\":\"" + SITE
                + "weir\",\"ts\":\"2032-05-09T10:11:12Z\",\"title\":\"Weir opens\",\"text\":\"Weir opens\"}\n";
        return Box.of(
                "pages.wacz",
                zip(
                        item("archive/data.warc.gz", data),
                        item("pages/pages.jsonl", pages),
                        item("indexes/index.cdx", "x"),
                        item("datapackage.json", "{}")),
                1,
                4,
                0,
                "2032-05-04 Weir opens");
    }

    private static WarcRecord html(String path, String page) {
        return response(path, 200, "text/html; charset=utf-8", bytes(page));
    }

    private static WarcRecord response(String path, int status, String type, byte[] body) {
        try {
            return new WarcResponse.Builder(SITE + path)
                    .date(TAKEN)
                    .body(new HttpResponse.Builder(status, "Status")
                            .addHeader("Content-Type", type)
                            .body(MediaType.parse(type), body)
                            .build())
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WarcRecord later(WarcRecord record) {
        try {
            var response = (WarcResponse) record;
            return new WarcResponse.Builder(response.target())
                    .date(TAKEN.plusSeconds(86_400))
                    .body(MediaType.HTTP_RESPONSE, response.body().stream().readAllBytes())
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WarcRecord request(String path) {
        try {
            return new WarcRequest.Builder(SITE + path)
                    .date(TAKEN)
                    .body(new HttpRequest.Builder("GET", "/" + path).build())
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] warc(WarcCompression compression, WarcRecord... records) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new WarcWriter(Channels.newChannel(bytes), compression)) {
            for (WarcRecord record : records) {
                out.write(record);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
