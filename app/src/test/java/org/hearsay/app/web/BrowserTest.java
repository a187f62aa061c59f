package org.hearsay.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The workbench in a real browser with scripts switched off. */
class BrowserTest {

    private static final List<Path> CHROMIUM =
            List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"));

    private static final InventedDossier DOSSIER = new InventedDossier();
    private static final List<AutoCloseable> OPEN = new CopyOnWriteArrayList<>();

    private final List<String> requests = new CopyOnWriteArrayList<>();

    private static Workbench workbench;
    private static Browser browser;

    private Page page;

    @BeforeAll
    static void start() throws Exception {
        Optional<Path> chromium = CHROMIUM.stream().filter(Files::isExecutable).findFirst();
        assumeTrue(chromium.isPresent(), "no chromium at " + CHROMIUM + ": the pages are not tried in a browser");
        workbench = keep(Workbench.start(DOSSIER, 0));
        Playwright playwright = keep(Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))));
        browser = keep(playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium.get())
                        .setArgs(List.of("--no-sandbox"))));
    }

    private static <T extends AutoCloseable> T keep(T open) {
        OPEN.add(open);
        return open;
    }

    @AfterAll
    static void closeAll() throws Exception {
        for (AutoCloseable each : OPEN.reversed()) {
            each.close();
        }
    }

    @BeforeEach
    void open() {
        BrowserContext context = keep(browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false)));
        page = context.newPage();
        page.onRequest(request -> requests.add(request.url()));
        page.navigate(workbench.address());
    }

    @Test
    void anAnalystFindsTheConflictByKeyboardAlone() {
        assertEquals(workbench.origin() + "/", page.url());
        press("Skip to the page");
        assertTrue(page.url().endsWith("#main"));
        page.navigate(workbench.origin() + "/");
        press("Events");
        press("Ilva Morren, Tarek Osvin (2031-05-06)");
        Locator conflict = page.locator("table.accounts tr.conflict .verdict");
        assertTrue(conflict.isVisible());
        assertEquals("≠ conflict", conflict.innerText());
        press("on Friday");
        assertEquals("on Friday", page.locator("#at").innerText());
        assertTrue(page.locator("#at").isVisible());
        onlyFromHere();
    }

    @Test
    void aClaimAndItsCardLightUpTogether() {
        page.navigate(workbench.origin() + "/report/" + DOSSIER.first.id());
        Locator claim = page.locator("mark.claim.deny");
        Locator full = page.locator("#" + claim.getAttribute("aria-describedby") + " .full");
        assertEquals("0", shown(full));
        claim.focus();
        assertEquals("1", shown(full));
        assertTrue(full.innerText().contains("deny"));
        onlyFromHere();
    }

    @Test
    void anAccountOfAVersionUnfoldsWithoutAScript() {
        page.navigate(workbench.origin() + "/event/" + DOSSIER.eventMet());
        Locator sentence = page.locator(".version .told-words").first();
        assertTrue(!sentence.isVisible());
        page.locator(".voices summary").first().click();
        assertTrue(sentence.isVisible());
        onlyFromHere();
    }

    @Test
    void pagesFitANarrowScreenInLightAndDark() {
        page.setViewportSize(390, 800);
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            for (String path : List.of(
                    "/",
                    "/events",
                    "/event/" + DOSSIER.eventMet(),
                    "/affair/" + DOSSIER.affair(),
                    "/report/" + DOSSIER.first.id())) {
                page.navigate(workbench.origin() + path);
                double width = page.locator("main").boundingBox().width;
                assertTrue(width <= 390, path + " is " + width + " wide");
            }
        }
    }

    private static String shown(Locator locator) {
        // Asked of the browser itself: scripts of pages are off, those of the driver are not.
        return String.valueOf(locator.evaluate("e => getComputedStyle(e).opacity"));
    }

    /** Walks on with the tab key until a link of this name has the focus, and follows it. */
    private void press(String name) {
        for (int i = 0; i < 80; i++) {
            page.keyboard().press("Tab");
            Locator focused = page.locator("a:focus");
            if (focused.count() == 1 && focused.innerText().equals(name)) {
                String before = page.url();
                page.keyboard().press("Enter");
                page.waitForURL(url -> !url.equals(before));
                return;
            }
        }
        throw new AssertionError("the tab key does not reach '" + name + "' on " + page.url());
    }

    private void onlyFromHere() {
        assertEquals(
                List.of(),
                requests.stream()
                        .filter(r -> !r.startsWith(workbench.origin() + "/") && !r.startsWith("data:"))
                        .toList());
    }
}
