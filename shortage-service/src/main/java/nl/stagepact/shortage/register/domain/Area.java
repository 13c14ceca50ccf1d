package nl.stagepact.shortage.register.domain;

import java.util.Set;

/**
 * A named set of municipalities.
 *
 * @param type see {@link AreaType}
 * @param code unique within its type
 * @param name Dutch
 * @param municipalities codes; empty for a municipality itself, and where the register does not list them
 * @param validity period in which it has these borders
 * @param demo whether the code is fictitious
 */
public record Area(AreaType type, String code, String name, Set<String> municipalities, Validity validity, boolean demo)
        implements
            Valid {

    public Area {
        municipalities = Set.copyOf(municipalities);
    }
}
