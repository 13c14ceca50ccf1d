package nl.stagepact.discrimination.wire;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import nl.stagepact.discrimination.keys.domain.CasePart;

/** Parts of a case that a reporter can share: all but a desk's own notes. */
public enum SharedPartCode {

    /** The company or placement concerned. */
    COMPANY,
    /** What happened, in codes. */
    FACTS,
    /** What happened, in the reporter's own words. */
    ACCOUNT,
    /** Files that the reporter sent. */
    ATTACHMENTS,
    /** Name and contact details. */
    IDENTITY,
    /** Messages with the desk that handles the case. */
    CONVERSATION;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public CasePart part() {
        return CasePart.valueOf(name());
    }

    /** @param part that belongs to the reporter */
    public static SharedPartCode of(CasePart part) {
        return valueOf(part.name());
    }

    public static Set<CasePart> parts(Collection<SharedPartCode> codes) {
        return codes.stream().map(SharedPartCode::part).collect(Collectors.toCollection(() -> EnumSet.noneOf(CasePart.class)));
    }
}
