package nl.stagepact.shortage.register.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** SBB's sector chambers ("sectorkamers"), and the programmes that belong to none. */
public enum Sector {

    /** Handel */
    TRADE,
    /** ICT en creatieve industrie */
    ICT_AND_CREATIVE_INDUSTRIES,
    /** Mobiliteit, transport, logistiek en maritiem */
    MOBILITY_TRANSPORT_LOGISTICS_AND_MARITIME,
    /** Specialistisch vakmanschap */
    SPECIALISED_CRAFTSMANSHIP,
    /** Techniek en gebouwde omgeving */
    ENGINEERING_AND_BUILT_ENVIRONMENT,
    /** Voedsel, groen en gastvrijheid */
    FOOD_GREEN_AND_HOSPITALITY,
    /** Zakelijke dienstverlening en veiligheid */
    BUSINESS_SERVICES_AND_SECURITY,
    /** Zorg, welzijn en sport */
    CARE_WELFARE_AND_SPORTS,
    /** Bovensectoraal */
    CROSS_SECTOR;

    public static final String CODES = Arrays.stream(values()).map(Sector::code).collect(Collectors.joining(", "));

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Sector> of(String code) {
        return Arrays.stream(values()).filter(sector -> sector.code().equals(code)).findFirst();
    }
}
