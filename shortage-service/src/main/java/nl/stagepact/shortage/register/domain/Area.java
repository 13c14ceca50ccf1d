package nl.stagepact.shortage.register.domain;

import java.util.Set;

/**
 * An area.
 *
 * @param type see {@link AreaType}
 * @param code unique within its type
 * @param name Dutch
 * @param municipalities codes; of a municipality itself, or where the register does not say, none
 * @param validity while it has these borders
 * @param demo a code that no register has given out
 */
public record Area(AreaType type, String code, String name, Set<String> municipalities, Validity validity, boolean demo)
        implements
            Valid {

    public Area {
        municipalities = Set.copyOf(municipalities);
    }
}
