package nl.stagepact.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.stagepact.journeys.Visits.axe;
import static nl.stagepact.journeys.Visits.items;
import static nl.stagepact.journeys.Visits.look;
import static nl.stagepact.journeys.Visits.picture;

import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;

import nl.stagepact.journeys.WholeStack.Running;

/** Websites differ: dark, in another language and direction, with scripts of their own, narrow, or with two lists on a page. */
@ExtendWith(WholeStack.class)
class WidgetOnAnySiteIT {

    private static final String GREY = "rgb(242, 242, 242)";
    /** Others publish figures, or not. */
    private static final String FIGURE = """
            {"items": [{"status": "shown", "shortage": 896}], "about": {"referenceDate": "2026-09-01",
             "coverage": {"schoolsDelivered": 3, "schoolsExpected": 5}}}""";
    private static Chromium chromium;
    private static PartnerSite site;
    private static String gateway;

    @BeforeAll
    static void partner(Running stack) throws IOException {
        chromium = Chromium.start();
        gateway = stack.facts().url("gateway");
        site = new PartnerSite(gateway, PartnerFeed.in(stack));
    }

    @AfterAll
    static void stop() {
        site.close();
        chromium.close();
    }

    @Test
    void takesTheColoursAndTheFontOfADarkSite() {
        visit("/dark", page -> {
            Locator words = page.getByLabel("Woorden");
            assertThat(items(page).first()).hasCSS("color", GREY);
            assertThat(items(page).first()).hasCSS("font-family", "serif");
            assertThat(items(page).first().locator("a")).hasCSS("color", GREY);
            assertThat(words).hasCSS("color", GREY);
            assertThat(words).hasCSS("background-color", "rgba(0, 0, 0, 0)");
            assertThat(words).hasCSS("border-top-color", GREY);
            assertThat(page.getByRole(AriaRole.BUTTON, named("Zoeken"))).hasCSS("color", GREY);
            page.getByLabel("vaste begeleider").check();
            assertThat(items(page)).hasCount(10);
            look(page, "widget-dark");
        });
    }

    @Test
    void textsHaveALanguageAndADirectionOfTheirOwn() {
        visit("/arabic", page -> {
            Locator region = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Stageplekken"));
            assertThat(region).hasAttribute("lang", "nl");
            assertThat(region).hasAttribute("dir", "ltr");
            assertThat(items(page).first()).hasCSS("direction", "ltr");
            assertThat(items(page).first().locator("a > bdi")).hasText(Pattern.compile("Leerplek.*"));
            assertThat(page.locator("stagepact-shortage .label")).hasAttribute("lang", "nl");
            look(page, "widget-arabic");
        });
    }

    @Test
    void worksAsAModuleThatTheSiteServesItself() {
        visit("/own-module", page -> {
            assertThat(items(page).first().locator("a"))
                    .hasAttribute("href", Pattern.compile("^" + gateway + "/placement/v1/vacancies/.*/pages/nl$"));
            assertThat(page.locator("stagepact-shortage .label")).hasText("stageplaatsen te kort");
            axe(page);
        });
    }

    @Test
    void twoListsOnAPageHaveNamesOfTheirOwn() {
        visit("/two", page -> {
            assertThat(page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Stageplekken").setExact(true)))
                    .hasCount(1);
            assertThat(page.getByRole(AriaRole.SEARCH, new Page.GetByRoleOptions().setName("Zoeken: Stageplekken 2")))
                    .hasCount(1);
            assertThat(items(page)).hasCount(20);
            axe(page);
            search(page, 0, "soepen");
            assertThat(items(page)).hasCount(11);
            search(page, 1, "groente");
            assertThat(items(page)).hasCount(11);
            assertThat(page).hasURL(Pattern.compile(".*/two\\?vacancies\\.words=soepen&vacancies2\\.words=groente"));
            page.reload();
            assertThat(items(page)).hasCount(11);
            assertThat(page.getByLabel("Woorden").nth(1)).hasValue("groente");
        });
    }

    @Test
    void keepsTheSearchInTheAddressOfThePage() {
        visit("/?theme=green#list", page -> {
            page.getByLabel("Leerweg").selectOption("bol");
            assertThat(page).hasURL(Pattern.compile(".*/\\?theme=green&vacancies\\.learningPath=bol#list"));
            search(page, 0, "soepen");
            assertThat(items(page)).hasCount(1);
            page.reload();
            assertThat(page.getByRole(AriaRole.STATUS)).hasText("1 plek gevonden");
            assertThat(page.getByLabel("Woorden")).hasValue("soepen");
            assertThat(page.getByLabel("Leerweg")).hasValue("bol");
            page.goBack();
            assertThat(items(page)).hasCount(10);
            assertThat(page.getByLabel("Woorden")).hasValue("");
            assertThat(page.getByLabel("Leerweg")).hasValue("bol");
            page.goBack();
            assertThat(page.getByLabel("Leerweg")).hasValue("");
            page.goForward();
            assertThat(page.getByLabel("Leerweg")).hasValue("bol");
        });
    }

    /** A link can contain anything. */
    @Test
    void explainsAnAddressThatIsNoSearch() {
        visit("/?vacancies.level=9&vacancies.programme=%3Cb%3E&vacancies.within=7", page -> {
            assertThat(page.getByRole(AriaRole.STATUS)).hasText(Pattern.compile("Er is niet gezocht\\. Kijk bij .*Niveau.*"));
            assertThat(page.getByLabel("Niveau")).hasAccessibleDescription(Pattern.compile(".*1.*4.*"));
            assertThat(page.getByLabel("Afstand")).hasValue("25");
            axe(page);
            page.getByLabel("Niveau").selectOption("");
            page.getByLabel("Opleiding").selectOption("");
            assertThat(items(page)).hasCount(10);
        });
    }

    @Test
    void foldsItsFiltersOnATelephone() {
        Visits.visit(chromium, new Browser.NewContextOptions().setViewportSize(360, 740), page -> {
            page.navigate(site.address());
            assertThat(items(page)).hasCount(10);
            Locator toggle = page.getByRole(AriaRole.BUTTON, named("Meer filters"));
            assertThat(toggle).hasAttribute("aria-expanded", "false");
            assertThat(page.getByLabel("Leerweg")).isHidden();
            toggle.click();
            assertThat(toggle).hasAttribute("aria-expanded", "true");
            page.getByLabel("Leerweg").selectOption("bol");
            page.getByLabel("vaste begeleider").check();
            assertThat(toggle).hasText("Meer filters (2 gekozen)");
            axe(page);
            picture(page, "widget-filters");
            toggle.press("Enter");
            assertThat(page.getByLabel("Leerweg")).isHidden();
            assertThat(items(page)).hasCount(10);
            page.setViewportSize(1280, 720);
            assertThat(page.getByLabel("Leerweg")).isVisible();
            assertThat(toggle).isHidden();
        });
    }

    @Test
    void marksResultsAsOldAsSoonAsTheConnectionIsLost() {
        visit("/dark", page -> {
            page.context().setOffline(true);
            assertThat(page.getByRole(AriaRole.STATUS)).hasText(Pattern.compile("Er is geen verbinding.* opgehaald op .*"));
            assertThat(items(page)).hasCount(10);
            assertThat(page.locator("stagepact-vacancies ul")).hasClass("old");
            axe(page);
            picture(page, "widget-offline");
            page.context().setOffline(false);
            page.getByRole(AriaRole.BUTTON, named("Opnieuw proberen")).click();
            assertThat(page.getByRole(AriaRole.STATUS)).hasText(PartnerFeed.PLACES + " plekken gevonden");
            assertThat(page.locator("stagepact-vacancies ul")).not().hasClass("old");
        });
    }

    private static void visit(String path, Visits.Visit visit) {
        Visits.visit(chromium, new Browser.NewContextOptions(), page -> {
            page.route(gateway + "/shortage/v1/open-data/**", route -> route.fulfill(new Route.FulfillOptions()
                    .setContentType("application/json").setHeaders(Map.of("Access-Control-Allow-Origin", "*"))
                    .setBody(FIGURE)));
            page.navigate(site.address() + path);
            assertThat(page.getByRole(AriaRole.STATUS).first()).hasText(Pattern.compile("gevonden|gezocht"));
            visit.to(page);
        });
    }

    private static void search(Page page, int list, String words) {
        page.getByLabel("Woorden").nth(list).fill(words);
        page.getByLabel("Woorden").nth(list).press("Enter");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
