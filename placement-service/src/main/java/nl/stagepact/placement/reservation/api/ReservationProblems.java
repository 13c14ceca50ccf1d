package nl.stagepact.placement.reservation.api;

import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import nl.stagepact.placement.reservation.domain.ReservationRejected;
import nl.stagepact.placement.reservation.domain.ReservationRejected.OtherProgramme;
import nl.stagepact.placement.reservation.domain.ReservationRejected.TooManySeats;
import nl.stagepact.servicekit.problem.ProblemAnswers;
import nl.stagepact.servicekit.problem.ProblemException;

/** Maps each reason for rejection to its problem response. */
class ReservationProblems {

    private final ProblemAnswers answers;

    ReservationProblems(ProblemAnswers answers) {
        this.answers = answers;
    }

    @ServerExceptionMapper
    public Response answer(ReservationRejected rejected) {
        return answers.to(switch (rejected) {
            case TooManySeats r -> new ProblemException(409, "too-many-seats-reserved", r.places());
            case OtherProgramme r -> new ProblemException(409, "reserved-for-other-programme", r.programmeCode());
        });
    }
}
