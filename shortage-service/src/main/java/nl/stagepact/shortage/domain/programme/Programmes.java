package nl.stagepact.shortage.domain.programme;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The programmes we know, by code. */
public final class Programmes {

    private final Map<String, Programme> byCode = new LinkedHashMap<>();

    public Programmes(List<Programme> programmes) {
        programmes.forEach(programme -> byCode.put(programme.code(), programme));
    }

    public Optional<Programme> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    public Collection<Programme> all() {
        return byCode.values();
    }
}
