package nl.stagepact.shortage.domain.opendata;

import java.util.Set;

import nl.stagepact.shortage.domain.figure.Dimension;

/** How far the programmes of a publication are told apart; each level was protected together with all others. */
public enum OpenLevel {
    TOTAL("total"),
    LEVEL("level"),
    SECTOR("sector"),
    LEVEL_SECTOR("level-sector"),
    PROGRAMME("programme");

    private final String code;

    OpenLevel(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** The coarsest that tells these dimensions apart; a programme has one level and one sector. */
    public static OpenLevel of(Set<Dimension> dimensions) {
        if (dimensions.contains(Dimension.PROGRAMME)) {
            return PROGRAMME;
        }
        boolean level = dimensions.contains(Dimension.LEVEL);
        boolean sector = dimensions.contains(Dimension.SECTOR);
        return level && sector ? LEVEL_SECTOR : level ? LEVEL : sector ? SECTOR : TOTAL;
    }
}
