package nl.stagepact.testkit.architecture;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The corners of a capability, and {@code wire}, which all capabilities of a service share. */
enum Corner {
    DOMAIN,
    PERSISTENCE,
    OUTGOING,
    USECASE,
    MESSAGING,
    SCHEDULE,
    API,
    WIRE;

    /** Corners that code here may use, in its own capability and in those it depends on. */
    Set<Corner> mayUse() {
        return switch (this) {
            case DOMAIN -> EnumSet.of(DOMAIN);
            case PERSISTENCE -> EnumSet.of(PERSISTENCE, DOMAIN);
            case OUTGOING -> EnumSet.of(OUTGOING, DOMAIN, WIRE);
            case USECASE -> EnumSet.of(USECASE, DOMAIN, PERSISTENCE, OUTGOING);
            case MESSAGING -> EnumSet.of(MESSAGING, USECASE, DOMAIN);
            case SCHEDULE -> EnumSet.of(SCHEDULE, USECASE, DOMAIN);
            case API -> EnumSet.of(API, USECASE, DOMAIN, WIRE);
            case WIRE -> EnumSet.of(WIRE, DOMAIN);
        };
    }

    Set<Corner> mayNotUse() {
        Set<Corner> others = EnumSet.allOf(Corner.class);
        others.removeAll(mayUse());
        return others;
    }

    /** ArchUnit's pattern for the packages of this corner in all capabilities of a service. */
    String of(String base) {
        return this == WIRE ? base + ".wire.." : base + ".*." + name().toLowerCase(Locale.ROOT) + "..";
    }

    static String[] patterns(String base, Set<Corner> corners) {
        return corners.stream().map(corner -> corner.of(base)).toArray(String[]::new);
    }
}
