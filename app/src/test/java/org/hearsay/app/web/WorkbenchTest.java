package org.hearsay.app.web;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.BindException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.issue.IssueCode;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class WorkbenchTest {

    private final InventedDossier dossier = new InventedDossier();
    private Workbench workbench;
    private HttpClient browser;

    @BeforeEach
    void open() throws Exception {
        workbench = Workbench.start(dossier, 0);
        browser = browser();
        browser.send(HttpRequest.newBuilder(URI.create(workbench.address())).build(), BodyHandlers.ofString());
    }

    @AfterEach
    void close() {
        workbench.close();
    }

    private static HttpClient browser() {
        return HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        URI uri = URI.create(workbench.origin() + path);
        return browser.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
    }

    private Document page(String path) throws IOException, InterruptedException {
        HttpResponse<String> response = get(path);
        assertEquals(200, response.statusCode(), path);
        return Jsoup.parse(response.body(), workbench.origin() + path);
    }

    private String report() {
        return "/report/" + dossier.first.id();
    }

    // The gate

    @Test
    void theKeyBecomesACookieAndLeavesTheAddress() throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(
                HttpRequest.newBuilder(URI.create(workbench.address())).build(), BodyHandlers.ofString());
        assertEquals(303, response.statusCode());
        assertEquals(
                "/",
                response.headers()
                        .firstValue("Location")
                        .map(WorkbenchTest::pathOf)
                        .orElse(""));
        String cookie = response.headers().firstValue("Set-Cookie").orElse("");
        assertAll(
                () -> assertTrue(cookie.contains("HttpOnly"), cookie),
                () -> assertTrue(cookie.contains("SameSite=Strict"), cookie),
                () -> assertTrue(workbench.address().matches(".*key=[0-9a-f]{64}"), "256 bits of key"));
    }

    private static String pathOf(String location) {
        String path = URI.create(location).getPath();
        return path == null ? "" : path;
    }

    @Test
    void withoutTheCookieThereIsOneSentence() throws Exception {
        HttpClient stranger = HttpClient.newHttpClient();
        for (String path : List.of("/", report(), "/who", "/workbench.css", "/nowhere", "/?key=" + "0".repeat(64))) {
            HttpResponse<String> response = stranger.send(
                    HttpRequest.newBuilder(URI.create(workbench.origin() + path))
                            .build(),
                    BodyHandlers.ofString());
            assertEquals(403, response.statusCode(), path);
            assertFalse(response.body().contains("Morren"), path);
            assertEquals(1, Jsoup.parse(response.body()).select("p").size(), path);
            assertTrue(response.headers().firstValue("Set-Cookie").isEmpty(), path);
        }
    }

    @Test
    void answersOnlyUnderItsOwnNameAndToItsOwnPages() throws Exception {
        String key = workbench.address().replaceFirst(".*/", "/");
        int port = workbench.port();
        assertAll(
                () -> assertEquals(303, raw(key, "127.0.0.1:" + port, "")),
                () -> assertEquals(303, raw(key, "localhost:" + port, "")),
                () -> assertEquals(303, raw(key, "127.0.0.1:" + port, "Origin: http://127.0.0.1:" + port)),
                () -> assertEquals(403, raw(key, "evil.example:" + port, "")),
                () -> assertEquals(403, raw(key, "127.0.0.1", "")),
                () -> assertEquals(403, raw(key, "127.0.0.1:" + port, "Origin: http://evil.example")),
                () -> assertEquals(403, raw(key, "127.0.0.1:" + port, "Origin: null")),
                () -> assertEquals(403, raw(key, "127.0.0.1:" + port, "Origin: http://localhost:" + (port + 1))));
    }

    /** A request with headers that a client of the JDK would not send. */
    private int raw(String path, String host, String header) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), workbench.port())) {
            String request = "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\n"
                    + (header.isEmpty() ? "" : header + "\r\n") + "Connection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            return Integer.parseInt(in.readLine().split(" ")[1]);
        }
    }

    @Test
    void listensOnLoopbackOnly() throws Exception {
        for (NetworkInterface each : NetworkInterface.networkInterfaces().toList()) {
            for (InetAddress address : each.inetAddresses().toList()) {
                if (!address.isLoopbackAddress()) {
                    assertThrows(IOException.class, () -> new Socket(address, workbench.port()).close());
                }
            }
        }
    }

    @Test
    void aTakenPortIsSaidPlainly() {
        BindException e = assertThrows(BindException.class, () -> Workbench.start(dossier, workbench.port()));
        assertEquals("port " + workbench.port() + " is taken by another program", e.getMessage());
    }

    @Test
    void everyAnswerForbidsScriptsFramesAndGuessing() throws Exception {
        for (String path : List.of("/", report(), "/workbench.css", "/nowhere", "/event/none")) {
            var headers = get(path).headers();
            assertAll(
                    path,
                    () -> assertEquals(
                            "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; "
                                    + "base-uri 'none'; frame-ancestors 'none'",
                            headers.firstValue("Content-Security-Policy").orElse("")),
                    () -> assertEquals(
                            "nosniff",
                            headers.firstValue("X-Content-Type-Options").orElse("")),
                    () -> assertEquals(
                            "no-referrer", headers.firstValue("Referrer-Policy").orElse("")),
                    () -> assertEquals(
                            "no-store", headers.firstValue("Cache-Control").orElse("")),
                    () -> assertTrue(headers.firstValue("Server").isEmpty()));
        }
    }

    // The pages

    private List<String> paths() {
        return List.of(
                "/",
                "/?outlet=Harbour+Post",
                report(),
                report() + "?at=10-20",
                report() + "?at=10-99999999",
                report() + "?at=x",
                "/who",
                "/who?kind=person",
                "/who/" + dossier.personMorren(),
                "/who/" + dossier.personMorren() + "?show=said&page=7",
                "/events",
                "/events?show=conflict&kind=meet",
                "/timeline",
                "/timeline?undated=true",
                "/timeline?who=Morren&from=2031-05&to=..",
                "/timeline?from=%3Cscript%3E&who=%22%3E",
                "/event/" + dossier.eventMet(),
                "/affairs",
                "/affair/" + dossier.affair(),
                "/affair/" + dossier.affair() + "?page=9",
                "/ask",
                "/ask?q=Morren",
                "/ask?q=AND+%28+%2A+title%3A",
                "/search",
                "/search?q=Morren",
                "/search?q=Morren&kind=claim&page=3",
                "/issues");
    }

    @Test
    void everyPageAnswersAndLoadsNothingFromElsewhere() throws Exception {
        for (String path : paths()) {
            Document page = page(path);
            assertAll(
                    path,
                    () -> assertEquals(1, page.select("h1").size()),
                    () -> assertEquals(
                            0,
                            page.select("script, iframe, object, embed, base, [style]")
                                    .size()),
                    () -> assertEquals(
                            List.of("/workbench.css"),
                            page.select("link[rel=stylesheet]").eachAttr("href")),
                    () -> assertEquals(
                            0,
                            page.select("*").stream()
                                    .flatMap(e -> e.attributes().asList().stream())
                                    .filter(a -> a.getKey().startsWith("on")
                                            || a.getValue().strip().startsWith("javascript:"))
                                    .count()));
        }
    }

    @Test
    void everyLinkLeadsSomewhere() throws Exception {
        for (String path : paths()) {
            Document page = page(path);
            for (Element link : page.select("a[href]")) {
                String href = link.attr("href");
                if (href.startsWith("#")) {
                    assertTrue(page.getElementById(href.substring(1)) != null, path + " has no place " + href);
                } else if (href.startsWith("/")) {
                    Document target = page(href);
                    String anchor = href.contains("#") ? href.substring(href.indexOf('#') + 1) : "";
                    assertTrue(anchor.isEmpty() || target.getElementById(anchor) != null, path + " leads to " + href);
                }
            }
        }
    }

    @Test
    void whatIsNotThereIsSaidSo() throws Exception {
        for (String path : List.of(
                "/nowhere",
                "/report/none",
                "/report/" + InventedDossier.nobody(),
                "/report/%3Cscript%3E",
                "/who/none",
                "/event/none",
                "/affair/none",
                "/affair/%3Cscript%3E",
                "/issues/none")) {
            assertEquals(404, get(path).statusCode(), path);
            assertFalse(get(path).body().contains("<script>"), path);
        }
    }

    @Test
    void hostileTextStaysText() throws Exception {
        for (String path : paths()) {
            String html = get(path).body();
            assertFalse(html.contains("<script"), path);
            assertFalse(html.contains("<img"), path);
            assertFalse(html.contains("<b>sign"), path);
            assertFalse(html.contains("empty<b>"), path);
        }
        Document search = page("/search?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E");
        assertEquals("\"><script>alert(1)</script>", search.select("#q").attr("value"));
        assertEquals(0, search.select("script").size());
    }

    @Test
    void theWordsOfAReportAreItsTextUnitByUnit() throws Exception {
        for (String path : List.of(report(), report() + "?at=60-140")) {
            Document page = page(path);
            var text = new StringBuilder();
            for (Element block : page.select(".block")) {
                text.append(block.select(".gap").getFirst().wholeText());
                text.append(block.select(".words-of").getFirst().wholeText());
            }
            assertEquals(InventedDossier.FIRST, text.toString());
        }
    }

    @Test
    void aClaimIsMarkedAndHasItsChainBesideIt() throws Exception {
        Document page = page(report());
        Element denied = page.select("mark.claim.deny").getFirst();
        assertEquals("she had promised anything", denied.wholeText());
        Element card = page.getElementById(denied.attr("aria-describedby"));
        assertTrue(card != null, "no card");
        assertAll(
                () -> assertEquals("0", denied.attr("tabindex")),
                () -> assertEquals(
                        List.of("Osvin's paper", "Morren"),
                        card.select(".chain .link").eachText()),
                () -> assertEquals(
                        "/who/" + dossier.personMorren(),
                        card.select(".chain a").last().attr("href")),
                () -> assertEquals("≠ denied", card.select(".tag").text()),
                () -> assertEquals("~ possible", page.select(".card .tag.hedge").text()),
                () -> assertEquals("[the guild]", page.select(".insertion").text()),
                () -> assertEquals("#note-1", page.select("a.note-mark").attr("href")));
    }

    @Test
    void anEventShowsItsAccountsSideBySideAndWhereTheyConflict() throws Exception {
        Document page = page("/event/" + dossier.eventMet());
        Element row = page.select("table.accounts tbody tr.conflict").getFirst();
        List<String> cells = row.select("td").eachText();
        assertAll(
                () -> assertEquals(
                        "Ilva Morren, Tarek Osvin (2031-05-06)",
                        page.select("h1").text()),
                () -> assertEquals(
                        List.of("Harbour Post", "Valley Courier"),
                        page.select("table.accounts .outlet-name").eachText()),
                () -> assertEquals(List.of("● on Tuesday6 May 2031", "■ on Friday9 May 2031", "–"), cells),
                () -> assertEquals("≠ conflict", row.select(".verdict").text()),
                () -> assertEquals(
                        "↩ repeats A", page.select("table.accounts .tag.echo").text()),
                () -> assertEquals(
                        "6 May 2031 and 9 May 2031 cannot both hold.",
                        page.select(".difference.conflict .reason").text()));
        String href = row.select("td a").getFirst().attr("href");
        assertEquals("on Tuesday", page(href).getElementById("at").wholeText());
    }

    @Test
    void accountsThatAgreeAreOneVersionAndThoseThatOnlyDenyStandBesideThem() throws Exception {
        Document page = page("/event/" + dossier.eventMet());
        Elements versions = page.select(".versions .version");
        assertAll(
                () -> assertEquals("2 versions", page.select("#versions").text()),
                () -> assertEquals(3, versions.size()),
                () -> assertEquals(
                        List.of("6 May 2031", "9 May 2031"),
                        page.select(".version .slots.apart dd").eachText()),
                () -> assertTrue(
                        versions.first().select("summary").text().contains("two clerks via Harbour Post"),
                        versions.first().text()),
                () -> assertTrue(versions.get(1).text().contains("in its own voice"), versions.text()),
                () -> assertTrue(versions.get(1).text().contains("repeats A"), versions.text()),
                () -> assertTrue(versions.last().hasClass("denied")),
                () -> assertTrue(versions.last().text().contains("Morren via Valley Courier"), versions.text()),
                () -> assertTrue(versions.last().text().contains("Morren denied the meeting."), versions.text()),
                () -> assertEquals(
                        "/affair/" + dossier.affair(),
                        page.select(".head a[href^=/affair]").attr("href")));
        String value = page.select(".version .slots.apart a").first().attr("href");
        assertEquals("on Tuesday", page(value).getElementById("at").wholeText());
        Elements quoted = page.select(".difference.conflict .told-words");
        assertEquals(2, quoted.size(), "a verdict has its two sentences");
        assertTrue(quoted.last().text().contains("met on Friday"), quoted.text());
    }

    @Test
    void anAffairHasItsEventsInOrderOfTimeAndWhoTellsThem() throws Exception {
        Document page = page("/affair/" + dossier.affair());
        Element row = page.select(".timeline li.contested").getFirst();
        assertAll(
                () -> assertEquals("The night at the mill", page.select("h1").text()),
                () -> assertEquals(1, page.select(".timeline > li").size()),
                () -> assertEquals(
                        List.of("6 May 2031", "9 May 2031"), row.select(".time").eachText()),
                () -> assertEquals(
                        List.of("Version 1", "Version 2"),
                        row.select(".in-versions .version-n").eachText()),
                () -> assertEquals(
                        "Morren", row.select(".in-versions li:has(.deny) a").text()),
                () -> assertTrue(
                        page.select("li.echo").isEmpty(),
                        "the courier brings a denial of its own besides what it repeats"),
                () -> assertTrue(page.text().contains("one of them only repeats Harbour Post"), page.text()),
                () -> assertEquals(
                        "6 May 2031 and 9 May 2031 cannot both hold.",
                        page.select(".dispute .reason").text()),
                () -> assertEquals(2, page.select(".dispute .told").size()));
        String href = row.select(".told-value a").first().attr("href");
        assertEquals("on Tuesday", page(href).getElementById("at").wholeText());
    }

    @Test
    void anAffairShowsWhatWasMeantAndWhatWasTakenBack() throws Exception {
        Document page = page("/affair/" + dossier.affair());
        Element meant = page.select("section[aria-labelledby=meant] .told").first();
        Element back = page.select("section[aria-labelledby=back] .told").first();
        assertAll(
                () -> assertTrue(meant.text().contains("castle"), meant.text()),
                () -> assertEquals(List.of("plan", "open"), meant.select(".tag").eachText()),
                () -> assertTrue(back.text().contains("took his words back"), back.text()),
                () -> assertEquals("taken back by Osvin", back.select(".tag").text()),
                () -> assertTrue(
                        back.select(".taken-back").text().contains("the mill had burned by night"), back.text()));
    }

    @Test
    void affairsAreReachedFromReportsAndEvents() throws Exception {
        String affair = "/affair/" + dossier.affair();
        for (String path : List.of("/", "/affairs", report(), "/event/" + dossier.eventMet())) {
            assertEquals(1, page(path).select("main a[href=" + affair + "]").size(), path);
        }
        assertEquals(
                "1 in conflict", page("/affairs").select(".affairs .tag").text().replace("≠ ", ""));
    }

    @Test
    void whatIsPlannedIsNoEventAndNobodyIsTracked() throws Exception {
        for (String path : List.of(
                "/",
                "/events",
                "/timeline",
                "/timeline?undated=true",
                "/timeline?who=Morren",
                "/who/" + dossier.personMorren(),
                "/affairs",
                "/affair/" + dossier.affair(),
                "/event/" + dossier.eventMet())) {
            assertFalse(
                    page(path)
                            .select(".events, .accounts, .account, .totals, .timeline, .versions, .affairs")
                            .text()
                            .contains("castle"),
                    path);
        }
        assertFalse(get("/timeline.json").body().contains("castle"));
        assertFalse(get("/timeline.json").body().contains("2031-05-12"));
        assertEquals(1, page("/events").select(".events li").size());
        assertEquals(404, get("/event/" + dossier.eventPlanned()).statusCode());
        Document who = page("/who/" + dossier.personMorren());
        assertEquals(0, who.select(".events .when, .events .where").size());
        assertTrue(page(report()).text().contains("will meet Osvin at the castle"), "it stays a claim in its report");
        for (String path : List.of("/map", "/upcoming", "/calendar", "/track", "/watch")) {
            assertEquals(404, get(path).statusCode(), path);
            assertEquals(404, get("/who/" + dossier.personMorren() + path).statusCode(), path);
        }
        assertEquals(404, get("/who/" + dossier.personMorren() + "/timeline").statusCode());
    }

    @Test
    void theTimelineShowsCompetingTimesSideBySide() throws Exception {
        Document page = page("/timeline");
        Element row = page.select(".timeline li.contested").getFirst();
        assertAll(
                () -> assertEquals(1, page.select(".timeline li").size()),
                () -> assertEquals(
                        List.of("● 6 May 2031", "■ 9 May 2031"),
                        row.select(".time").eachText()),
                () -> assertEquals("≠ conflict", row.select(".verdict").text()),
                () -> assertEquals(
                        List.of("‘on Tuesday’", "‘on Friday’", "‘the meeting’"),
                        row.select(".quoted").eachText()),
                () -> assertEquals(
                        "/event/" + dossier.eventMet(), row.select(".headline").attr("href")));
        String href = row.select(".quoted").getFirst().attr("href");
        assertEquals("on Tuesday", page(href).getElementById("at").wholeText());
    }

    @Test
    void theTimelineCanBeNarrowed() throws Exception {
        assertEquals(
                1,
                page("/timeline?from=2031-05-09&to=2031-05")
                        .select(".timeline li")
                        .size());
        assertEquals(0, page("/timeline?to=2031-05-05").select(".timeline li").size());
        assertEquals(
                "From ‘yesterday’ is no date; write 2031-03-05, 2031-03 or 2031.",
                page("/timeline?from=yesterday").select(".refused").text());
        assertEquals(
                "‘2032’ is later than ‘2031’.",
                page("/timeline?from=2032&to=2031").select(".refused").text());
        assertEquals(
                "Nobody like ‘Nobody’ was found by name in these reports.",
                page("/timeline?who=Nobody").select(".refused").text());
    }

    @Test
    void theTimelineIsThereAsData() throws Exception {
        HttpResponse<String> data = get("/timeline.json?from=2031");
        assertEquals(
                "application/json",
                data.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", ""));
        var time = JsonMapper.builder()
                .build()
                .readTree(data.body())
                .get("events")
                .get(0)
                .get("times")
                .get(1);
        assertEquals("2031-05-09", time.get("edtf").asString());
        assertEquals(
                "Valley Courier",
                time.get("told_by").get(0).get("report").get("outlet").asString());
    }

    @Test
    void searchShowsNamesFirstThenSentencesWithTheWordsMarked() throws Exception {
        Document page = page("/search?q=Morren");
        assertAll(
                () -> assertEquals("Names", page.select("h2").getFirst().text()),
                () -> assertEquals(
                        "Ilva Morren", page.select(".names a").getFirst().text()),
                () -> assertTrue(
                        page.select(".hits mark.words").eachText().stream().allMatch("Morren"::equals)));
        assertEquals(1, page("/search?q=xyz").select(".empty").size());
    }

    @Test
    void aQuestionIsAnsweredByTheSlotAskedForThenBySentences() throws Exception {
        Document page = page("/ask?q=Morren");
        assertAll(
                () -> assertEquals("Morren", page.select("h1").text()),
                () -> assertTrue(page.text().contains("Asked for: when"), page.text()),
                () -> assertTrue(page.select(".asked-slot").text().contains("9 May 2031"), page.text()),
                () -> assertEquals(
                        "/event/" + dossier.eventMet(),
                        page.select(".asked-slot h2 a").attr("href")),
                () -> assertTrue(page.select(".answers .told").size() > 0),
                () -> assertTrue(page.select(".told .chain").first().text().contains("in its own voice")),
                () -> assertTrue(
                        page.select(".told mark.words").eachText().stream().allMatch("Morren"::equals)));
        assertEquals(
                "Nothing was found in these reports.",
                page("/ask?q=xyz").select(".empty").text());
    }

    @Test
    void everyPageHasABoxToAskIn() throws Exception {
        for (String path : paths()) {
            var box = page(path).select("form.find");
            assertEquals("/ask", box.attr("action"), path);
            assertEquals("Ask", box.select("button").first().text(), path);
            assertEquals("/search", box.select("button").last().attr("formaction"), path);
        }
    }

    @Test
    void whatDoesNotAgreeOpensAtItsWords() throws Exception {
        String opened = "/report/" + dossier.first.id() + "?at=";
        for (String path : List.of(report(), "/event/" + dossier.eventMet())) {
            Elements odds = page(path).select(".odds li");
            assertEquals(1, odds.size(), path);
            assertTrue(odds.text().contains("The title says Monday, the lead Tuesday."), odds.text());
            assertTrue(odds.select("a").attr("href").startsWith(opened), odds.html());
        }
    }

    @Test
    void issuesLeadToTheirExplanation() throws Exception {
        Document page = page("/issues");
        assertEquals(2, page.select(".issues li").size());
        for (IssueCode code : IssueCode.values()) {
            assertEquals(200, get("/issues/" + code.slug()).statusCode());
        }
    }

    @Test
    void longListsHavePages() throws Exception {
        try (Workbench large = Workbench.start(InventedDossier.large(450), 0)) {
            HttpClient client = browser();
            client.send(HttpRequest.newBuilder(URI.create(large.address())).build(), BodyHandlers.ofString());
            List<Integer> rows = Stream.of(1, 2, 3, 99)
                    .map(n -> rows(client, large.origin() + "/?page=" + n))
                    .toList();
            assertEquals(List.of(200, 200, 52, 52), rows);
        }
    }

    private static int rows(HttpClient client, String address) {
        try {
            String html = client.send(
                            HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString())
                    .body();
            return Jsoup.parse(html).select("table.rows tbody tr").size();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theStyleSheetIsOneFileWithoutAddresses() throws Exception {
        HttpResponse<String> style = get("/workbench.css");
        assertEquals(
                "text/css;charset=utf-8",
                style.headers()
                        .firstValue("Content-Type")
                        .orElse("")
                        .replace(" ", "")
                        .toLowerCase(Locale.ROOT));
        assertFalse(Pattern.compile("url\\(|@import").matcher(style.body()).find());
    }
}
