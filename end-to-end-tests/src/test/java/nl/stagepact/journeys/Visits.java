package nl.stagepact.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Visits to pages in a browser, and what holds on each of them. */
final class Visits {

    private static final Path SCREENSHOTS = Path.of("target/screenshots");
    private static final List<String> AXE_TAGS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
            "best-practice");

    private Visits() {
    }

    interface Visit {

        void to(Page page);
    }

    /** Also checks that the page stores nothing and does not violate the site's Content Security Policy. */
    static void visit(Chromium chromium, Browser.NewContextOptions options, Visit visit) {
        try (BrowserContext context = chromium.browser().newContext(options)) {
            Page page = context.newPage();
            List<String> told = new ArrayList<>();
            page.onConsoleMessage(message -> told.add(message.text()));
            page.onDialog(dialog -> told.add("dialog: " + dialog.message()));
            page.onPageError(error -> told.add("dialog: " + error));
            visit.to(page);
            assertThat(told).noneMatch(text -> text.contains("Content Security Policy") || text.startsWith("dialog"));
            assertThat(context.cookies()).isEmpty();
        }
    }

    /** Landmarks and headings included. */
    static void axe(Page page) {
        assertThat(new AxeBuilder(page).withTags(AXE_TAGS).analyze().getViolations().stream()
                .map(each -> each.getId() + " " + each.getNodes())).isEmpty();
    }

    /** Checks the page and keeps a picture of it, as it is and on 320 pixels, the width of a small telephone at 100%. */
    static void look(Page page, String name) {
        axe(page);
        picture(page, name);
        page.setViewportSize(320, 640);
        axe(page);
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= 320")).as("fits 320 pixels").isTrue();
        picture(page, name + "-narrow");
        page.setViewportSize(1280, 720);
    }

    static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")).setFullPage(true));
    }

    static Locator items(Page page) {
        return page.locator("stagepact-vacancies").getByRole(AriaRole.LISTITEM);
    }
}
