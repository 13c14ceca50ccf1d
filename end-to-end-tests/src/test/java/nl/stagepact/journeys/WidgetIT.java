package nl.stagepact.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import nl.stagepact.journeys.WholeStack.Answer;
import nl.stagepact.journeys.WholeStack.Running;

/** A partner shows vacancies on its website, also to visitors without scripts, mouse, sight or a good connection. */
@ExtendWith(WholeStack.class)
class WidgetIT {

    private static final Path SCREENSHOTS = Path.of("target/screenshots");
    private static final int MAX_BYTES = 15 * 1024;
    private static final int PLACES = 13;
    private static Chromium chromium;
    private static String feed;
    private static PartnerSite site;

    @BeforeAll
    static void partner(Running stack) throws IOException {
        chromium = Chromium.start();
        Answer company = stack.send(stack.request("/placement/v1/sbb/company-mutations")
                .header("Authorization", bearer(stack, "demo-sbb"))
                .header("Content-Type", "application/json").header("Idempotency-Key", "widget")
                .POST(HttpRequest.BodyPublishers.ofString(
                        """
                                {"mutations": [{"sequence": 50, "company": {"leerbedrijfId": "960000001", "name": "Keuken <b>Zuid</b> & Co",
                                 "address": {"postcode": "3811AA", "city": "Amersfoort", "municipalityCode": "GM0307"},
                                 "recognitions": [{"programmeCode": "25180", "obtained": "on_site", "validFrom": "2024-08-01"}]}}]}"""))
                .build());
        assertThat(company.status()).as(company.http().body()).isEqualTo(200);
        for (int i = 1; i <= PLACES; i++) {
            offer(stack, "Leerplek " + i + (i == 3 ? " <script>alert(1)</script>" : ""),
                    i == 5 ? "Soep koken" : "Groente snijden");
        }
        Answer defined = stack.send(stack.request("/placement/v1/feeds").header("Authorization", bearer(stack, "demo-partner"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"name\": \"Stages in Zuid\", \"filter\": {\"leerbedrijfId\": \"960000001\"}}"))
                .build());
        assertThat(defined.status()).as(defined.http().body()).isEqualTo(201);
        feed = defined.at("/id").asText();
        site = new PartnerSite(stack.facts().url("gateway"), feed);
    }

    @AfterAll
    static void stop() {
        site.close();
        chromium.close();
    }

    @Test
    void showsVacanciesOnAnotherOriginUnderAStrictContentSecurityPolicy() {
        visit(new Browser.NewContextOptions(), page -> {
            page.navigate(site.address());
            assertThat(items(page)).hasCount(10);
            assertThat(page.getByRole(AriaRole.STATUS)).hasText(PLACES + " plekken gevonden");
            assertThat(items(page).first()).containsText("Keuken <b>Zuid</b> & Co, Amersfoort");
            assertThat(items(page).first()).containsText("Kok");
            assertThat(page.locator("stagepact-vacancies a", new Page.LocatorOptions().setHasText("Bekijk de stageplekken")))
                    .isHidden();
            axe(page);
            page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve("widget.png")).setFullPage(true));
            page.setViewportSize(320, 640);
            axe(page);
            assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= 320")).as("fits 320 pixels").isTrue();
            page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve("widget-narrow.png")).setFullPage(true));
        });
    }

    @Test
    void worksByKeyboardAlone() {
        visit(new Browser.NewContextOptions(), page -> {
            page.navigate(site.address());
            assertThat(items(page)).hasCount(10);
            focus(page, "more");
            page.keyboard().press("Enter");
            assertThat(items(page)).hasCount(PLACES);
            assertThat(items(page).nth(10).locator("a")).isFocused();
            page.getByLabel("Woorden").focus();
            page.keyboard().type("soepen");
            page.keyboard().press("Enter");
            assertThat(items(page)).hasCount(1);
            assertThat(page.getByRole(AriaRole.STATUS)).hasText("1 plek gevonden");
            page.keyboard().press("Tab");
            assertThat(page.getByLabel("Postcode (4 cijfers)")).isFocused();
            page.keyboard().type("3831");
            page.keyboard().press("Enter");
            assertThat(items(page).first()).containsText("4 km hiervandaan");
            axe(page);
        });
    }

    /** Uses NL Design System tokens; the widget's own tokens take precedence. */
    @Test
    void usesTheDesignTokensOfThePage() {
        visit(new Browser.NewContextOptions(), page -> {
            page.navigate(site.address());
            assertThat(items(page)).hasCount(10);
            paint(page, "--utrecht-link-color", "rgb(90, 0, 120)");
            paint(page, "--utrecht-button-primary-action-background-color", "rgb(0, 80, 40)");
            paint(page, "--utrecht-document-font-family", "monospace");
            assertThat(items(page).first().locator("a").first()).hasCSS("color", "rgb(90, 0, 120)");
            assertThat(items(page).first()).hasCSS("font-family", "monospace");
            assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Zoeken"))).hasCSS(
                    "background-color", "rgb(0, 80, 40)");
            paint(page, "--stagepact-link-color", "rgb(120, 40, 0)");
            assertThat(items(page).first().locator("a").first()).hasCSS("color", "rgb(120, 40, 0)");
            axe(page);
            page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve("widget-themed.png")).setFullPage(true));
        });
    }

    private static void paint(Page page, String property, String value) {
        page.evaluate("([property, value]) => document.documentElement.style.setProperty(property, value)",
                List.of(property, value));
    }

    @Test
    void filtersShowTheNumberOfResults() {
        visit(new Browser.NewContextOptions(), page -> {
            page.navigate(site.address());
            assertThat(page.getByLabel("Opleiding").locator("option").nth(1)).containsText("(" + PLACES + ")");
            page.getByLabel("geen drempels of trappen").check();
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("Geen plekken gevonden");
            page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve("widget-empty.png")).setFullPage(true));
            page.getByLabel("geen drempels of trappen").uncheck();
            assertThat(items(page)).hasCount(10);
            page.getByLabel("Postcode (4 cijfers)").fill("9998");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Zoeken")).click();
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("Deze postcode is niet bekend");
            axe(page);
        });
    }

    @Test
    void usesTheLanguageOfThePage() {
        visit(new Browser.NewContextOptions(), page -> {
            page.navigate(site.address() + "/en");
            assertThat(page.getByRole(AriaRole.STATUS)).hasText(PLACES + " places found");
            assertThat(items(page).first().locator("a")).hasAttribute("href", Pattern.compile(".*/pages/en"));
            axe(page);
        });
    }

    @Test
    void reportsConnectionProblemsAndRecovers() {
        visit(new Browser.NewContextOptions(), page -> {
            page.navigate(site.address());
            assertThat(items(page)).hasCount(10);
            page.context().setOffline(true);
            page.getByLabel("Woorden").fill("groente");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Zoeken")).click();
            assertThat(page.getByRole(AriaRole.STATUS)).hasText("Er is geen verbinding met internet.");
            assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Bekijk de lijst als pagina")))
                    .isVisible();
            page.context().setOffline(false);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Opnieuw proberen")).click();
            assertThat(page.getByRole(AriaRole.STATUS)).hasText((PLACES - 1) + " plekken gevonden");
            page.route("**/vacancies?*", route -> {
                page.waitForTimeout(4_000);
                route.resume();
            });
            page.getByLabel("Woorden").fill("soep");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Zoeken")).click();
            assertThat(page.getByRole(AriaRole.STATUS)).hasText("Het duurt langer dan anders. Een ogenblik nog…");
            assertThat(page.getByRole(AriaRole.STATUS)).hasText("1 plek gevonden");
        });
    }

    @Test
    void showsALinkToAPageWithoutScripts() {
        visit(new Browser.NewContextOptions().setJavaScriptEnabled(false), page -> {
            page.navigate(site.address());
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Bekijk de stageplekken")).click();
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).hasText("Stages in Zuid");
            page.getByLabel("Woorden").fill("soepen");
            page.getByRole(AriaRole.BUTTON).click();
            assertThat(page.getByRole(AriaRole.LISTITEM)).hasCount(1);
            page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve("feed-page.png")).setFullPage(true));
            page.getByRole(AriaRole.LISTITEM).getByRole(AriaRole.LINK).click();
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).hasText("Leerplek 5");
            page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve("vacancy-page.png")).setFullPage(true));
        });
    }

    @Test
    void pagesOfFeedAndVacancyAreAccessible(Running stack) {
        visit(new Browser.NewContextOptions(), page -> {
            page.navigate(stack.facts().url("gateway") + "/placement/v1/feeds/" + feed + "/page");
            axe(page);
            page.getByRole(AriaRole.LISTITEM).getByRole(AriaRole.LINK)
                    .filter(new Locator.FilterOptions().setHasText("alert(1)")).click();
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .hasText("Leerplek 3 <script>alert(1)</script>");
            axe(page);
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Read this page in English")).click();
            assertThat(page.locator("html")).hasAttribute("lang", "en");
            axe(page);
        });
    }

    @Test
    void theCounterShowsPublishedFigures(Running stack) {
        stack.put("demo-school-e", "/shortage/v1/institutions/99DE/deliveries/2025-01-15", "application/json",
                ADelivery.of(PartnerSite.REGION, "2025-04", 90));
        assertThat(stack.send(stack.request("/shortage/v1/open-data/publications")
                .header("Authorization", bearer(stack, "demo-administrator")).POST(HttpRequest.BodyPublishers.noBody()).build())
                .status()).isEqualTo(200);
        Answer published = stack.getAnonymously("/shortage/v1/open-data/shortages?region=" + PartnerSite.REGION);
        assertThat(published.status()).isEqualTo(200);
        // Which sums are hidden depends on the deliveries of other journeys; a hidden sum must not be shown as small.
        String figure = switch (published.at("/items/0/status").asText()) {
            case "shown" -> NumberFormat.getInstance(Locale.of("nl", "NL")).format(published.at("/items/0/shortage").asLong());
            case "not_delivered" -> "geen telling";
            default -> "niet gepubliceerd";
        };
        visit(new Browser.NewContextOptions(), page -> {
            page.navigate(site.address());
            Locator counter = page.locator("stagepact-shortage");
            assertThat(counter.locator(".figure, .words")).hasText(figure);
            assertThat(counter.locator(".label")).hasText("stageplaatsen te kort");
            assertThat(counter.locator(".day")).containsText("scholen leverden aan");
            axe(page);
            page.setViewportSize(320, 640);
            assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= 320")).as("fits 320 pixels").isTrue();
        });
    }

    @Test
    void scriptsStayWithinTheirSizeLimit(Running stack) throws IOException {
        for (String script : List.of("vacancies.js", "shortage-counter.js")) {
            Answer answer = stack.getAnonymously("/placement/v1/widgets/" + script);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.header("Content-Type")).startsWith("text/javascript");
            assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
            ByteArrayOutputStream compressed = new ByteArrayOutputStream();
            try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
                gzip.write(answer.http().body().getBytes(StandardCharsets.UTF_8));
            }
            assertThat(compressed.size()).isLessThan(MAX_BYTES);
        }
    }

    private interface Visit {

        void to(Page page);
    }

    /** Also checks that the page stores nothing and does not violate the site's Content Security Policy. */
    private static void visit(Browser.NewContextOptions options, Visit visit) {
        try (BrowserContext context = chromium.browser().newContext(options)) {
            Page page = context.newPage();
            List<String> told = new ArrayList<>();
            page.onConsoleMessage(message -> told.add(message.text()));
            page.onDialog(dialog -> told.add("dialog: " + dialog.message()));
            visit.to(page);
            assertThat(told).noneMatch(text -> text.contains("Content Security Policy") || text.startsWith("dialog"));
            assertThat(context.cookies()).isEmpty();
        }
    }

    private static void axe(Page page) {
        assertThat(
                new AxeBuilder(page).withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                        .analyze().getViolations().stream().map(each -> each.getId() + " " + each.getNodes()))
                .isEmpty();
    }

    private static Locator items(Page page) {
        return page.locator("stagepact-vacancies").getByRole(AriaRole.LISTITEM);
    }

    /** Presses Tab until the element has the focus. */
    private static void focus(Page page, String what) {
        for (int i = 0; i < 60; i++) {
            page.keyboard().press("Tab");
            Object text = page.evaluate("document.activeElement.shadowRoot?.activeElement?.textContent");
            if ("Meer plekken".equals(text)) {
                return;
            }
        }
        throw new AssertionError("Not reached by keyboard: " + what);
    }

    private static String bearer(Running stack, String client) {
        return "Bearer " + stack.tokens().of(client);
    }

    private static void offer(Running stack, String title, String task) {
        LocalDate begin = LocalDate.now(ZoneId.of("Europe/Amsterdam")).plusMonths(10);
        String body = """
                {"leerbedrijfId": "960000001", "title": "%s", "tasks": [{"text": "%s"}], "programmeCodes": ["25180"],
                 "learningPath": "bol", "from": "%s", "to": "%s", "days": ["monday"], "hoursPerWeek": 8, "places": 1,
                 "compensation": {"perDayCents": 2500}, "offers": ["fixed_supervisor"]}"""
                .formatted(title, task, begin, begin.plusMonths(3));
        Answer offered = await().atMost(Duration.ofSeconds(60)).until(
                () -> stack.send(stack.request("/placement/v1/vacancies").header("Authorization", bearer(stack, "demo-sbb"))
                        .header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(body)).build()),
                answer -> answer.status() != 409);
        assertThat(offered.status()).as(offered.http().body()).isEqualTo(201);
    }
}
