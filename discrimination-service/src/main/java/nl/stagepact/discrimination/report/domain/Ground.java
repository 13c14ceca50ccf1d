package nl.stagepact.discrimination.report.domain;

import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Why someone was discriminated against: the twelve grounds of Dutch law, and three that the law does not name. */
public enum Ground {

    /** Also a headscarf or other religious dress. */
    RELIGION(Act.AWGB),
    BELIEF(Act.AWGB),
    POLITICAL_OPINION(Act.AWGB),
    /** Also skin colour, descent and ethnic origin. */
    RACE(Act.AWGB),
    /** Also pregnancy, gender identity and gender expression. */
    SEX(Act.AWGB),
    NATIONALITY(Act.AWGB),
    SEXUAL_ORIENTATION(Act.AWGB),
    MARITAL_STATUS(Act.AWGB),
    /** Disability or chronic illness. */
    DISABILITY(Act.WGBH_CZ),
    AGE(Act.WGBL),
    WORKING_HOURS(Act.WOA),
    /** Temporary or permanent contract. */
    CONTRACT_TYPE(Act.WOBOT),
    /** Prejudice about the pace of learning or the need of support, such as about students of pro, vso or entry level. */
    LEARNING_NEEDS(null),
    OTHER(null),
    /** The reporter does not know. */
    UNKNOWN(null);

    private final @Nullable Act act;

    Ground(@Nullable Act act) {
        this.act = act;
    }

    /** The act that forbids it; empty for a ground that the law does not name. */
    public Optional<Act> act() {
        return Optional.ofNullable(act);
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
