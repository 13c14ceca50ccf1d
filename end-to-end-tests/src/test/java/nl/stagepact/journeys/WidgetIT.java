package nl.stagepact.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.stagepact.journeys.Visits.axe;
import static nl.stagepact.journeys.Visits.items;
import static nl.stagepact.journeys.Visits.look;
import static nl.stagepact.journeys.Visits.picture;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import nl.stagepact.journeys.WholeStack.Answer;
import nl.stagepact.journeys.WholeStack.Running;

/** A partner shows vacancies on its website, also to visitors without scripts, mouse, sight or a good connection. */
@ExtendWith(WholeStack.class)
class WidgetIT {

    private static final int MAX_BYTES = 15 * 1024;
    private static Chromium chromium;
    private static String feed;
    private static PartnerSite site;

    @BeforeAll
    static void partner(Running stack) throws IOException {
        chromium = Chromium.start();
        feed = PartnerFeed.in(stack);
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
            assertThat(page.getByRole(AriaRole.STATUS)).hasText(PartnerFeed.PLACES + " plekken gevonden");
            assertThat(items(page).first()).containsText("Keuken <b>Zuid</b> & Co, Amersfoort");
            assertThat(items(page).first()).containsText("Kok");
            assertThat(page.locator("stagepact-vacancies a", new Page.LocatorOptions().setHasText("Bekijk de stageplekken")))
                    .isHidden();
            look(page, "widget");
        });
    }

    @Test
    void worksByKeyboardAlone() {
        visit(new Browser.NewContextOptions(), page -> {
            page.navigate(site.address());
            assertThat(items(page)).hasCount(10);
            focus(page, "more");
            page.keyboard().press("Enter");
            assertThat(items(page)).hasCount(PartnerFeed.PLACES);
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
            picture(page, "widget-themed");
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
            assertThat(page.getByLabel("Opleiding").locator("option").nth(1)).containsText("(" + PartnerFeed.PLACES + ")");
            page.getByLabel("geen drempels of trappen").check();
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("Geen plekken gevonden");
            picture(page, "widget-empty");
            page.getByLabel("geen drempels of trappen").uncheck();
            assertThat(items(page)).hasCount(10);
            page.getByLabel("Postcode (4 cijfers)").fill("9998");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Zoeken")).click();
            assertThat(page.getByRole(AriaRole.STATUS)).hasText("Er is niet gezocht. Kijk bij Postcode (4 cijfers).");
            Locator near = page.getByLabel("Postcode (4 cijfers)");
            assertThat(near).hasAttribute("aria-invalid", "true");
            assertThat(near).hasAccessibleDescription(Pattern.compile("Deze postcode is niet bekend.*"));
            assertThat(near).isFocused();
            axe(page);
            near.fill("");
            near.press("Enter");
            assertThat(items(page)).hasCount(10);
            assertThat(near).not().hasAttribute("aria-invalid", "true");
            assertThat(near).hasAccessibleDescription("");
        });
    }

    @Test
    void usesTheLanguageOfThePage() {
        visit(new Browser.NewContextOptions(), page -> {
            page.navigate(site.address() + "/en");
            assertThat(page.getByRole(AriaRole.STATUS)).hasText(PartnerFeed.PLACES + " places found");
            assertThat(items(page).first().locator("a")).hasAttribute("href", Pattern.compile(".*/pages/en"));
            assertThat(items(page).first()).containsText("Cook");
            assertThat(page.getByLabel("Programme").locator("option").nth(1)).hasText("Cook (" + PartnerFeed.PLACES + ")");
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
            assertThat(page.getByRole(AriaRole.STATUS)).hasText(Pattern.compile("Er is geen verbinding met internet\\. "
                    + "De plekken hieronder zijn opgehaald op .* \\d\\d:\\d\\d en konden niet worden ververst\\."));
            assertThat(items(page)).hasCount(10);
            axe(page);
            assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Bekijk de lijst als pagina")))
                    .isVisible();
            page.context().setOffline(false);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Opnieuw proberen")).click();
            assertThat(page.getByRole(AriaRole.STATUS)).hasText((PartnerFeed.PLACES - 1) + " plekken gevonden");
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
            picture(page, "feed-page");
            page.getByRole(AriaRole.LISTITEM).getByRole(AriaRole.LINK).click();
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).hasText("Leerplek 5");
            picture(page, "vacancy-page");
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
                .header("Authorization", PartnerFeed.bearer(stack, "demo-administrator"))
                .POST(HttpRequest.BodyPublishers.noBody()).build())
                .status()).isEqualTo(200);
        Answer published = stack.getAnonymously("/shortage/v1/open-data/shortages?region=" + PartnerSite.REGION);
        assertThat(published.status()).isEqualTo(200);
        // Whether the region is withheld depends on the deliveries of other journeys.
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

    private static void visit(Browser.NewContextOptions options, Visits.Visit visit) {
        Visits.visit(chromium, options, visit);
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
}
