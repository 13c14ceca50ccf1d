package nl.stagepact.placement.vacancy.domain;

import java.util.List;
import java.util.Locale;

/** What a company can do about one of its vacancies. */
public enum CompanyAction {

    CONFIRM,
    CHANGE,
    /** A source determines the content. */
    CHANGE_AT_SOURCE,
    WITHDRAW,
    /** Only SBB restores a recognition. */
    ASK_SBB,
    AWAIT_ADVISER,
    /** What has ended never returns. */
    PUBLISH_AGAIN;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Those that make sense, the most useful first. @param ofSource whether a source determines the content */
    public static List<CompanyAction> on(StatusReason reason, boolean ofSource) {
        CompanyAction change = ofSource ? CHANGE_AT_SOURCE : CHANGE;
        return switch (reason) {
            case OFFERED, NOT_CONFIRMED, REPORTED_NOT_LOOKING -> List.of(CONFIRM, change, WITHDRAW);
            case FORM_IN_DOUBT -> List.of(AWAIT_ADVISER, change, WITHDRAW);
            case NOT_RECOGNISED -> List.of(ASK_SBB, change, WITHDRAW);
            case WITHDRAWN, DROPPED_BY_SOURCE, NOT_CERTIFIABLE, NOT_CONFIRMED_FOR_LONG, PERIOD_OVER -> List.of(PUBLISH_AGAIN);
        };
    }
}
