package nl.stagepact.placement.vacancy.api;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.stagepact.placement.vacancy.domain.PublishedVacancy;
import nl.stagepact.placement.vacancy.domain.StatedPay;
import nl.stagepact.placement.vacancy.domain.VacancyContent;
import nl.stagepact.placement.wire.PublicAddress;
import nl.stagepact.servicekit.clock.DutchCalendar;
import nl.stagepact.servicekit.problem.Language;

/** A vacancy as schema.org JobPosting, with the fields that Google requires. */
@ApplicationScoped
class JobPosting {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final double CENTS = 100;
    private static final String TYPE = "@type";
    private static final String VALUE = "value";

    private final PublicAddress address;

    JobPosting(PublicAddress address) {
        this.address = address;
    }

    /** @param description HTML; @return JSON that is safe inside a script element */
    String of(PublishedVacancy seen, String description, Language language) {
        VacancyContent content = seen.vacancy().content();
        ObjectNode json = JSON.createObjectNode();
        json.put("@context", "https://schema.org").put(TYPE, "JobPosting").put("title", content.title())
                .put("description", description).put("employmentType", "INTERN")
                .put("datePosted", seen.vacancy().publishedAt().atZone(DutchCalendar.ZONE).toLocalDate().toString())
                .put("validThrough",
                        content.to().plusDays(1).atStartOfDay(DutchCalendar.ZONE).toOffsetDateTime().toString())
                .put("jobStartDate", content.from().toString()).put("totalJobOpenings", content.places())
                .put("directApply", false).put("url", address.page(seen.vacancy().id(), language));
        json.putObject("identifier").put(TYPE, "PropertyValue").put("name", "Stagepact")
                .put(VALUE, seen.vacancy().id().toString());
        json.putObject("hiringOrganization").put(TYPE, "Organization").put("name", seen.companyName());
        ObjectNode address = json.putObject("jobLocation").put(TYPE, "Place").putObject("address").put(TYPE, "PostalAddress")
                .put("addressLocality", seen.city()).put("addressCountry", seen.country());
        if (seen.postcode() != null) {
            address.put("postalCode", seen.postcode());
        }
        salary(content.compensation().paid(), json);
        return json.toString().replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
    }

    private static void salary(@Nullable StatedPay paid, ObjectNode json) {
        if (paid == null || paid.isOneAmount() && Integer.valueOf(0).equals(paid.minCents())) {
            return;
        }
        ObjectNode value = json.putObject("baseSalary").put(TYPE, "MonetaryAmount").put("currency", "EUR").putObject(VALUE)
                .put(TYPE, "QuantitativeValue");
        put(value, paid.isOneAmount() ? VALUE : "minValue", paid.minCents());
        put(value, "maxValue", paid.isOneAmount() ? null : paid.maxCents());
        value.put("unitText", paid.unit().name());
    }

    private static void put(ObjectNode value, String name, @Nullable Integer cents) {
        if (cents != null) {
            value.put(name, cents / CENTS);
        }
    }
}
