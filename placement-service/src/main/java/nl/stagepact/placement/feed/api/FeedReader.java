package nl.stagepact.placement.feed.api;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.company.domain.LeerbedrijfId;
import nl.stagepact.placement.feed.domain.FeedContent;
import nl.stagepact.placement.feed.domain.FeedLanguage;
import nl.stagepact.placement.register.domain.LearningPath;
import nl.stagepact.placement.register.usecase.CurrentRegisters;
import nl.stagepact.placement.search.api.VacancyFilters;
import nl.stagepact.placement.search.domain.Nearby;
import nl.stagepact.placement.search.domain.VacancyQuery;
import nl.stagepact.placement.vacancy.domain.Offer;
import nl.stagepact.placement.vacancy.domain.Supervision;
import nl.stagepact.placement.vacancy.domain.VacancyForm;
import nl.stagepact.placement.wire.Forms;
import nl.stagepact.placement.wire.ProgrammeCodes;
import nl.stagepact.placement.wire.WebAddress;
import nl.stagepact.servicekit.problem.JsonFields;

/** Reads a feed field by field, so that all that is wrong with it is told at once. */
final class FeedReader {

    private static final int MANY = 50;
    private static final String LICENCE = "CC-BY-4.0";
    private static final String LICENCES = "an SPDX name (CC-BY-4.0), or an https address";
    private static final Pattern SPDX = Pattern.compile("[A-Za-z0-9.+-]{1,60}");

    private FeedReader() {
    }

    /** What is returned beside a fault is not to be used. */
    static FeedContent content(JsonFields fields, CurrentRegisters registers) {
        fields.require("name");
        FeedContent content = new FeedContent(fields.text("name", 120).orElse(""),
                fields.oneOf("language", FeedLanguage::of, FeedLanguage.CODES).orElse(FeedLanguage.NL),
                fields.oneOf("licence", FeedReader::licence, LICENCES).orElse(LICENCE),
                fields.oneOf("website", WebAddress::read, WebAddress.FORM).orElse(null),
                fields.object("filter").map(filter -> filter(filter, registers))
                        .orElseGet(() -> VacancyQuery.of(VacancyFilters.USUAL, null, null)));
        fields.refuseUnknownFields();
        return content;
    }

    private static VacancyQuery filter(JsonFields fields, CurrentRegisters registers) {
        Set<VacancyForm> forms = new TreeSet<>(fields.someOf("forms", VacancyForm::of, VacancyForm.CODES, MANY));
        VacancyQuery filter = new VacancyQuery(
                new TreeSet<>(fields.someOf("programmeCodes", ProgrammeCodes::read, ProgrammeCodes.FORM, MANY)),
                new TreeSet<>(fields.someOf("levels", VacancyFilters::level, VacancyFilters.LEVELS, MANY)),
                new TreeSet<>(fields.someOf("learningPaths", LearningPath::of, LearningPath.CODES, MANY)),
                forms.isEmpty() ? VacancyFilters.USUAL : forms,
                new TreeSet<>(fields.someOf("supervisions", Supervision::of, Supervision.CODES, MANY)),
                new TreeSet<>(fields.someOf("offers", Offer::of, Offer.CODES, MANY)), Set.of(), null, null,
                fields.wholeNumber("minPerDayCents", 0, VacancyFilters.CENTS_AT_MOST).orElse(null),
                fields.flag("coversCosts").orElse(false),
                fields.oneOf("leerbedrijfId", LeerbedrijfId::of, LeerbedrijfId.FORM).map(LeerbedrijfId::code).orElse(null),
                null, nearby(fields, registers),
                fields.oneOf("pact", registers::pact,
                        VacancyFilters.PACT).orElse(null),
                fields.oneOf("words", VacancyFilters::words, VacancyFilters.WORDS).orElse(null));
        fields.refuseUnknownFields();
        return filter;
    }

    private static @Nullable Nearby nearby(JsonFields fields, CurrentRegisters registers) {
        Optional<String> area = fields.oneOf("near", Forms::postcodeArea, Forms.POSTCODE_AREA);
        if (area.isPresent() && !registers.postcodeAreas().containsKey(area.get())) {
            fields.fault("postcode_not_known", "near", area.get());
        }
        if (fields.has("within") && !fields.has("near")) {
            fields.fault("needs_near", "within");
        }
        int kilometres = fields.wholeNumber("within", 1, VacancyFilters.KILOMETRES_AT_MOST).orElse(VacancyFilters.KILOMETRES);
        return area.map(code -> new Nearby(code, kilometres)).orElse(null);
    }

    private static Optional<String> licence(String text) {
        return SPDX.matcher(text).matches() ? Optional.of(text)
                : WebAddress.read(text).filter(address -> address.startsWith("https:"));
    }
}
