package nl.stagepact.placement.vacancy.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Places that a training company offers. It is believed as long as somebody confirms it.
 *
 * @param id UUIDv7
 * @param leerbedrijfId of the company
 * @param content what is offered
 * @param status whether it is seen
 * @param confirmedOn when somebody last said that it is still so
 * @param publishedAt when it was first told
 * @param publishedBy the client
 * @param version raised by every change
 */
public record Vacancy(UUID id, String leerbedrijfId, VacancyContent content, VacancyStatus status, LocalDate confirmedOn,
        Instant publishedAt, String publishedBy, int version) {

    /** @throws VacancyRejected.Ended when nothing becomes of it any more */
    public void requireLiving() {
        if (status.isEnd()) {
            throw new VacancyRejected.Ended();
        }
    }

    /** The same in another state. */
    public Vacancy to(VacancyStatus next) {
        requireLiving();
        return new Vacancy(id, leerbedrijfId, content, next, confirmedOn, publishedAt, publishedBy, version + 1);
    }

    /**
     * Still so on this day; one that was hidden is seen again, and one that was blocked too when its recognitions stand. What
     * is in
     * doubt goes back to the adviser.
     *
     * @param isRecognised whether the company is recognised for every programme
     * @throws VacancyRejected.Ended when nothing becomes of it any more
     * @throws VacancyRejected.NotToBeConfirmed when something else than time hides it
     */
    public Vacancy confirm(LocalDate day, boolean isRecognised) {
        requireLiving();
        if (status == VacancyStatus.ESCALATED || !isRecognised) {
            throw new VacancyRejected.NotToBeConfirmed(isRecognised ? status : VacancyStatus.BLOCKED);
        }
        return new Vacancy(id, leerbedrijfId, content, VacancyRules.statusAtFirst(content), day, publishedAt, publishedBy,
                version + 1);
    }

    /**
     * What is offered has changed, as whoever offers it says on that day; that confirms it too.
     *
     * @param next of which the rules were checked
     * @throws VacancyRejected.Ended when nothing becomes of it any more
     */
    public Vacancy change(VacancyContent next, LocalDate day) {
        requireLiving();
        return new Vacancy(id, leerbedrijfId, next, VacancyRules.statusAtFirst(next), day, publishedAt, publishedBy,
                version + 1);
    }

    /** An adviser decided after a doubt, on that day; nobody could confirm it meanwhile, so a yes does. */
    public Vacancy decide(Certifiability decided, LocalDate day) {
        if (status != VacancyStatus.ESCALATED) {
            throw new VacancyRejected.NotInDoubt();
        }
        VacancyStatus next = switch (decided.decision()) {
            case YES -> VacancyStatus.PUBLISHED;
            case NO -> VacancyStatus.WITHDRAWN;
            case DOUBT -> VacancyStatus.ESCALATED;
        };
        return new Vacancy(id, leerbedrijfId, content.decided(decided), next,
                next == VacancyStatus.PUBLISHED ? day : confirmedOn,
                publishedAt, publishedBy, version + 1);
    }
}
