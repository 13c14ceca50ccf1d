package nl.stagepact.placement.feed.api;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.stagepact.placement.feed.domain.Feed;
import nl.stagepact.placement.feed.usecase.FeedPage;
import nl.stagepact.placement.register.domain.Programme;
import nl.stagepact.placement.vacancy.api.ProgrammeName;
import nl.stagepact.placement.vacancy.api.VacancyHtml;
import nl.stagepact.placement.vacancy.api.VacancyWords;
import nl.stagepact.placement.vacancy.domain.Certifiability;
import nl.stagepact.placement.vacancy.domain.Compensation;
import nl.stagepact.placement.vacancy.domain.Offer;
import nl.stagepact.placement.vacancy.domain.PublishedVacancy;
import nl.stagepact.placement.vacancy.domain.StatedPay;
import nl.stagepact.placement.vacancy.domain.VacancyContent;
import nl.stagepact.placement.wire.PublicAddress;
import nl.stagepact.placement.wire.Weekdays;
import nl.stagepact.servicekit.problem.Language;

/**
 * JSON Feed 1.1 (jsonfeed.org/version/1.1). Fields that the format lacks are in the extension {@code _stagepact}, with the
 * names of a vacancy's fields.
 */
@ApplicationScoped
class JsonFeedWriter {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final VacancyWords words;
    private final VacancyHtml html;
    private final PublicAddress address;

    JsonFeedWriter(VacancyWords words, VacancyHtml html, PublicAddress address) {
        this.words = words;
        this.html = html;
        this.address = address;
    }

    /** @param next address of the next page; null on the last one */
    byte[] write(Feed feed, FeedPage page, @Nullable String next, Language language) {
        ObjectNode json = JSON.createObjectNode();
        json.put("version", "https://jsonfeed.org/version/1.1").put("title", feed.content().name())
                .put("home_page_url",
                        feed.content().website() == null ? address.feed(feed.id(), "page") : feed.content().website())
                .put("feed_url", address.feed(feed.id(), "json-feed"));
        if (next != null) {
            json.put("next_url", next);
        }
        json.put("language", language.tag());
        json.putObject("_stagepact").put("about", address.base() + "/openapi.json").put("licence", feed.content().licence())
                .put("total", page.total());
        ArrayNode items = json.putArray("items");
        page.items().forEach(seen -> write(seen, page.programmes(), language, items.addObject()));
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write(PublishedVacancy seen, Map<String, Programme> programmes, Language language, ObjectNode item) {
        VacancyContent content = seen.vacancy().content();
        item.put("id", "urn:uuid:" + seen.vacancy().id()).put("url", address.page(seen.vacancy().id(), language));
        if (content.canonicalUrl() != null) {
            item.put("external_url", content.canonicalUrl());
        }
        item.put("title", content.title()).put("content_html", html.of(seen, programmes, language))
                .put("summary", words.summary(seen, programmes, language))
                .put("date_published", seen.vacancy().publishedAt().toString())
                .put("date_modified", seen.vacancy().updatedAt().toString());
        item.putArray("authors").addObject().put("name", seen.companyName());
        ArrayNode tags = item.putArray("tags");
        content.programmeCodes()
                .forEach(code -> tags.add(ProgrammeName.of(code, programmes.get(code), language).text()));
        ObjectNode extension = item.putObject("_stagepact").put("leerbedrijfId", seen.vacancy().leerbedrijfId().code())
                .put("city", seen.city()).put("country", seen.country()).put("learningPath", content.learningPath().code())
                .put("form", content.form().code()).put("supervision", content.supervision().code())
                .put("from", content.from().toString()).put("to", content.to().toString())
                .put("hoursPerWeek", content.hoursPerWeek()).put("places", content.places())
                .put("confirmedOn", seen.vacancy().confirmedOn().toString())
                .put("coversCosts", content.compensation().coversCosts());
        if (seen.postcode() != null) {
            extension.put("postcode", seen.postcode());
        }
        writeTasks(content, extension.putArray("tasks"));
        Certifiability decided = content.certifiability();
        if (decided != null) {
            extension.putObject("certifiability").put("decision", decided.decision().code())
                    .put("policyDocument", decided.policyDocument()).put("policyVersion", decided.policyVersion());
        }
        content.programmeCodes().forEach(extension.putArray("programmeCodes")::add);
        ArrayNode days = extension.putArray("days");
        content.days().stream().sorted().map(Weekdays::code).forEach(days::add);
        ArrayNode offers = extension.putArray("offers");
        content.offers().stream().sorted().map(Offer::code).forEach(offers::add);
        writePay(content.compensation(), extension);
    }

    private static void writePay(Compensation compensation, ObjectNode extension) {
        put(extension, "perDayCents", compensation.perDayCents());
        put(extension, "perMonthCents", compensation.perMonthCents());
        StatedPay pay = compensation.pay();
        if (pay != null) {
            extension.put("payUnit", pay.unit().code());
            put(extension, "minPayCents", pay.minCents());
            put(extension, "maxPayCents", pay.maxCents());
        }
    }

    private static void put(ObjectNode json, String name, @Nullable Integer value) {
        if (value != null) {
            json.put(name, value);
        }
    }

    /** Exactly: HTML has no work processes, and no line breaks of a text. */
    private static void writeTasks(VacancyContent content, ArrayNode tasks) {
        content.tasks().forEach(task -> {
            ObjectNode json = tasks.addObject().put("text", task.text());
            if (task.workProcess() != null) {
                json.put("workProcess", task.workProcess());
            }
        });
    }
}
