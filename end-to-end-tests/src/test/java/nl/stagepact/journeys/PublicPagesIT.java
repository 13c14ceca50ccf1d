package nl.stagepact.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.stagepact.journeys.Visits.axe;
import static nl.stagepact.journeys.Visits.look;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;

import nl.stagepact.journeys.WholeStack.Running;

/** Our own pages, by day and by night, on a screen and on a telephone: feed, vacancy, confirmation and contract. */
@ExtendWith(WholeStack.class)
class PublicPagesIT {

    private static Chromium chromium;
    private static String gateway;
    private static String feed;

    @BeforeAll
    static void pages(Running stack) {
        chromium = Chromium.start();
        gateway = stack.facts().url("gateway");
        feed = gateway + "/placement/v1/feeds/" + PartnerFeed.in(stack) + "/page";
    }

    @AfterAll
    static void stop() {
        chromium.close();
    }

    @ParameterizedTest
    @EnumSource(names = { "LIGHT", "DARK" })
    void theFeedPageShowsPayLevelAndPeriodOfEachPlace(ColorScheme scheme) {
        visit(scheme, feed, page -> {
            Locator first = page.getByRole(AriaRole.LISTITEM).first();
            assertThat(first.locator("dl").first()).containsText(Pattern.compile(
                    "Vergoeding\\s*€\\s25,00 per dag\\s*Niveau\\s*2\\s*Periode\\s*\\d+ \\w+ \\d{4} tot en met \\d+ \\w+ \\d{4}"));
            look(page, "feed-page" + suffix(scheme));
            page.getByLabel("Postcode").fill("9998");
            page.getByLabel("Postcode").press("Enter");
            Locator near = page.getByLabel("Postcode");
            assertThat(near).hasAttribute("aria-invalid", "true");
            assertThat(near).hasAccessibleDescription(Pattern.compile(".*9998.*"));
            look(page, "feed-page-fault" + suffix(scheme));
        });
    }

    @ParameterizedTest
    @EnumSource(names = { "LIGHT", "DARK" })
    void theVacancyPageShowsThemFirstAndTasksUnderAHeading(ColorScheme scheme) {
        visit(scheme, feed, page -> {
            page.getByRole(AriaRole.LISTITEM).getByRole(AriaRole.LINK)
                    .filter(new Locator.FilterOptions().setHasText("alert(1)")).click();
            assertThat(page.getByRole(AriaRole.HEADING).allInnerTexts()).containsExactly("Leerplek 3 <script>alert(1)</script>",
                    "In het kort", "Wat je gaat doen", "Meer over deze plek");
            assertThat(page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Wat je gaat doen"))
                    .getByRole(AriaRole.LISTITEM)).hasText("Groente snijden");
            look(page, "vacancy-page" + suffix(scheme));
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Read this page in English")).click();
            assertThat(page.getByText("Cook (level 2)")).isVisible();
            axe(page);
        });
    }

    @ParameterizedTest
    @EnumSource(names = { "LIGHT", "DARK" })
    void anEmployerSeesWhatItConfirms(ColorScheme scheme, Running stack) {
        String vacancy = stack.getAnonymously("/placement/v1/vacancies?leerbedrijfId=960000001").at("/items/0/id").asText();
        String link = stack
                .post("demo-sbb", "/placement/v1/vacancies/" + vacancy + "/confirmation-links", "application/json", "")
                .at("/path").asText();
        visit(scheme, gateway + link, page -> {
            assertThat(page.getByRole(AriaRole.HEADING)).hasText("Biedt u deze plek nog aan?");
            assertThat(page.locator("bdi")).hasText(Pattern.compile("Leerplek.*"));
            look(page, "confirmation-page" + suffix(scheme));
            page.getByRole(AriaRole.BUTTON).first().click();
            assertThat(page.getByRole(AriaRole.HEADING)).hasText("Bedankt");
            look(page, "confirmation-done" + suffix(scheme));
            page.navigate(gateway + link);
            assertThat(page.getByRole(AriaRole.BUTTON)).hasCount(0);
            look(page, "problem-page" + suffix(scheme));
        });
    }

    @ParameterizedTest
    @EnumSource(names = { "LIGHT", "DARK" })
    void theContractPageShowsEveryOperation(ColorScheme scheme, Running stack) {
        int operations = stack.getAnonymously("/openapi.json").at("/paths").findValues("operationId").size();
        visit(scheme, gateway + "/#postVacancy", page -> {
            Locator opened = page.locator("#postVacancy");
            assertThat(opened.getByText("compensation", new Locator.GetByTextOptions().setExact(true)).first()).isVisible();
            assertThat(opened.locator("pre")).containsText("Bakker in opleiding");
            assertThat(page.locator("main section > details")).hasCount(operations);
            axe(page);
            opened.getByText("Fields of CompensationBody").press("Enter");
            assertThat(opened.getByText("perDayCents", new Locator.GetByTextOptions().setExact(true)).first()).isVisible();
            page.getByLabel("Find an operation").fill("atom");
            assertThat(page.locator("main section > details:visible")).not().hasCount(operations);
            assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Read a feed as Atom"))).isVisible();
            look(page, "contract-page" + suffix(scheme));
            page.getByLabel("Find an operation").fill("");
            page.evaluate(
                    "document.querySelectorAll('main section > details:first-of-type').forEach(each => { each.open = true; })");
            axe(page);
        });
    }

    private static void visit(ColorScheme scheme, String address, Visits.Visit visit) {
        Visits.visit(chromium, new Browser.NewContextOptions().setLocale("nl-NL").setColorScheme(scheme), page -> {
            page.navigate(address);
            visit.to(page);
        });
    }

    private static String suffix(ColorScheme scheme) {
        return scheme == ColorScheme.DARK ? "-dark" : "";
    }
}
