package nl.stagepact.discrimination.readinglog.domain;

import java.util.Locale;

/** Why a case is read. */
public enum Purpose {

    HANDLING,
    /** During the absence of the handler. */
    DEPUTISING,
    /** To advise the desk that handles the case. */
    ADVISING,
    /** To know of what the reporter shared, such as that a company is concerned. */
    INFORMED,
    /** To check how cases are handled. */
    SUPERVISION;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
