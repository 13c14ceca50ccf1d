package nl.stagepact.discrimination.casework.domain;

import java.util.Locale;

/** What came of a case. */
public enum Outcome {

    REGISTERED_ONLY,
    ADVICE_GIVEN,
    /** A conversation with the company, or mediation. */
    MEDIATED,
    /** An investigation did not establish discrimination. */
    NOT_ESTABLISHED,
    /** Discrimination was formally established. */
    ESTABLISHED,
    /** The company was warned or must improve. */
    WARNED,
    /** SBB suspended the recognition; decided and published in placement-service. */
    RECOGNITION_SUSPENDED,
    /** SBB withdrew the recognition; decided and published in placement-service. */
    RECOGNITION_WITHDRAWN,
    /** Referred to the Netherlands Institute for Human Rights ("College voor de Rechten van de Mens"). */
    REFERRED_TO_INSTITUTE,
    /** Reported to the police. */
    REPORTED_TO_POLICE,
    /** Something other than discrimination, handed on to who deals with it. */
    HANDED_ON;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
