package nl.stagepact.shortage.domain.institution;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The schools we know, by code. */
public final class Institutions {

    private final Map<String, Institution> byCode = new LinkedHashMap<>();

    public Institutions(List<Institution> institutions) {
        institutions.forEach(institution -> byCode.put(institution.code(), institution));
    }

    public Optional<Institution> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The schools whose deliveries are expected by any of these pacts. */
    public List<Institution> expectedBy(Set<String> pacts) {
        return byCode.values().stream().filter(school -> school.pacts().stream().anyMatch(pacts::contains)).toList();
    }
}
