package nl.stagepact.placement.source.domain;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.company.domain.CompanyAddress;

/**
 * Where the work is, as a source states it. A vacancy is shown at its company's address, so the sender is told of any other.
 *
 * @param field of the format that states it
 * @param pointer JSON Pointer to that field in the delivery
 * @param places stated; not empty
 */
public record Workplace(String field, String pointer, List<Place> places) {

    /** As written, shortened for messages; null where not stated. */
    public record Place(@Nullable String postcode, @Nullable String city, @Nullable String country) {

        private static final Set<String> NETHERLANDS = Set.of("nl", "nld", "nederland", "netherlands", "thenetherlands");
        private static final int AREA = 4;

        private boolean isAt(CompanyAddress address) {
            if (country != null && !names(address.country()).contains(letters(country))) {
                return false;
            }
            if (postcode != null) {
                String code = postcode.replace(" ", "").toUpperCase(Locale.ROOT);
                String here = address.postcode() == null ? "" : address.postcode().replace(" ", "").toUpperCase(Locale.ROOT);
                return code.length() == AREA ? here.startsWith(code) : code.equals(here);
            }
            return city == null || letters(city).equals(letters(address.city()));
        }

        /** How a country is written: its codes and its Dutch and English names. */
        private static Set<String> names(String code) {
            if (code.equals(CompanyAddress.NETHERLANDS)) {
                return NETHERLANDS;
            }
            Locale country = Locale.of("", code);
            return Stream.of(code, country.getDisplayCountry(Locale.of("nl")), country.getDisplayCountry(Locale.ENGLISH))
                    .map(Place::letters).collect(Collectors.toSet());
        }

        private static String letters(String text) {
            return Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        }

        private String shown() {
            return Stream.of(postcode, city, country).filter(Objects::nonNull).collect(Collectors.joining(" "));
        }
    }

    /** @return empty when the only place is at this address */
    public Optional<OfferNotice> comparedWith(CompanyAddress address) {
        String here = Stream.of(address.postcode(), address.city()).filter(Objects::nonNull).collect(Collectors.joining(" "));
        if (places.size() > 1) {
            return notice("several_workplaces", places.size(), here);
        }
        Place place = places.getFirst();
        return place.isAt(address) ? Optional.empty() : notice("workplace_elsewhere", place.shown(), here);
    }

    private Optional<OfferNotice> notice(String code, Object stated, String here) {
        return Optional.of(new OfferNotice(code, pointer, List.of(field, stated, here)));
    }
}
