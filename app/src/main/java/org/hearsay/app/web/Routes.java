package org.hearsay.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.app.web.page.Frame;
import org.hearsay.app.web.page.IssuesPages;
import org.hearsay.app.web.page.MessagePage;
import org.hearsay.app.web.page.affair.AffairPages;
import org.hearsay.app.web.page.affair.AffairsPages;
import org.hearsay.app.web.page.event.EventPages;
import org.hearsay.app.web.page.event.EventsPages;
import org.hearsay.app.web.page.event.TimelinePages;
import org.hearsay.app.web.page.name.WhoPages;
import org.hearsay.app.web.page.report.ReportPages;
import org.hearsay.app.web.page.report.ReportsPages;
import org.hearsay.app.web.page.search.AskPages;
import org.hearsay.app.web.page.search.SearchPages;
import org.hearsay.app.web.view.Shelf;
import org.hearsay.document.DocumentId;
import org.hearsay.issue.DossierException;
import org.hearsay.text.Span;

/** Which address shows which page. */
final class Routes {

    private static final Pattern PLACE = Pattern.compile("(\\d{1,9})-(\\d{1,9})");
    private static final String STYLE = "workbench.css";

    private final Shelf shelf;
    private final Templates templates = new Templates();
    private final byte[] style = load();

    Routes(Shelf shelf) {
        this.shelf = shelf;
    }

    private static byte[] load() {
        try (InputStream in = Routes.class.getResourceAsStream(STYLE)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + STYLE);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void addTo(RoutesConfig routes) {
        routes.get("/", c -> show(c, "reports", new ReportsPages(shelf).list(word(c, "outlet"), page(c))));
        routes.get("/report/{id}", this::report);
        routes.get("/who", c -> show(c, "wholist", new WhoPages(shelf).list(word(c, "kind"), page(c))));
        routes.get(
                "/who/{id}",
                c -> show(c, "who", new WhoPages(shelf).find(c.pathParam("id"), word(c, "show"), page(c))));
        routes.get(
                "/events",
                c -> show(c, "events", new EventsPages(shelf).list(word(c, "kind"), word(c, "show"), page(c))));
        routes.get("/affairs", c -> show(c, "affairs", new AffairsPages(shelf).list(page(c))));
        routes.get("/affair/{id}", c -> show(c, "affair", new AffairPages(shelf).find(c.pathParam("id"), page(c))));
        routes.get("/timeline", c -> show(c, "timeline", new TimelinePages(shelf).list(wish(c), page(c))));
        routes.get("/timeline.json", this::timelineData);
        routes.get("/event/{id}", c -> show(c, "event", new EventPages(shelf).find(c.pathParam("id"), page(c))));
        routes.get(
                "/search",
                c -> show(c, "search", new SearchPages(shelf).search(word(c, "q"), word(c, "kind"), page(c))));
        routes.get("/ask", c -> show(c, "ask", new AskPages(shelf).ask(word(c, "q"))));
        routes.get("/issues", c -> show(c, "issues", new IssuesPages(shelf).list(page(c))));
        routes.get(
                "/issues/{code}",
                c -> show(
                        c,
                        "explanation",
                        Explanations.find(c.pathParam("code"), shelf.dossier().name())));
        routes.get("/" + STYLE, c -> c.contentType("text/css; charset=utf-8").result(style));
        routes.error(HttpStatus.NOT_FOUND.getCode(), this::missing);
        routes.exception(
                DossierException.class,
                (e, c) -> say(c, HttpStatus.INTERNAL_SERVER_ERROR, String.valueOf(e.getMessage())));
        routes.exception(
                RuntimeException.class,
                (e, c) -> say(
                        c,
                        HttpStatus.INTERNAL_SERVER_ERROR,
                        "This page could not be made; hearsay check tells whether the dossier is whole."));
    }

    private void report(Context context) {
        Optional<DocumentId> id = documentId(context.pathParam("id"));
        Optional<String> claim = Optional.of(word(context, "claim")).filter(c -> !c.isEmpty());
        show(
                context,
                "report",
                id.flatMap(i -> new ReportPages(shelf).find(i, place(word(context, "at")), claim, page(context))));
    }

    private void timelineData(Context context) {
        context.contentType("application/json; charset=utf-8")
                .result(new TimelinePages(shelf).data(wish(context)).text());
    }

    private static TimelinePages.Wish wish(Context context) {
        return new TimelinePages.Wish(
                word(context, "who"),
                word(context, "from"),
                word(context, "to"),
                word(context, "undated").equals("true"));
    }

    private static Optional<DocumentId> documentId(String value) {
        return value.matches("[A-Za-z0-9]{1,80}") ? Optional.of(new DocumentId(value)) : Optional.empty();
    }

    private static Optional<Span> place(String value) {
        Matcher m = PLACE.matcher(value);
        if (!m.matches()) {
            return Optional.empty();
        }
        int start = Integer.parseInt(m.group(1));
        int end = Integer.parseInt(m.group(2));
        return start < end ? Optional.of(Span.of(start, end)) : Optional.empty();
    }

    private static String word(Context context, String name) {
        String value = context.queryParam(name);
        return value == null ? "" : value;
    }

    private static int page(Context context) {
        String value = word(context, "page");
        return value.matches("\\d{1,6}") ? Integer.parseInt(value) : 1;
    }

    private void show(Context context, String template, Object page) {
        context.html(templates.render(template, page));
    }

    private void show(Context context, String template, Optional<?> page) {
        if (page.isPresent()) {
            show(context, template, page.get());
        } else {
            context.status(HttpStatus.NOT_FOUND);
        }
    }

    private void missing(Context context) {
        say(
                context,
                HttpStatus.NOT_FOUND,
                "There is nothing at this address; what it named may have been read anew since, so look for it by name.");
    }

    private void say(Context context, HttpStatus status, String sentence) {
        var frame = new Frame(status.getMessage(), shelf.dossier().name(), Frame.Section.NONE, "");
        show(context.status(status), "message", new MessagePage(frame, sentence));
    }
}
