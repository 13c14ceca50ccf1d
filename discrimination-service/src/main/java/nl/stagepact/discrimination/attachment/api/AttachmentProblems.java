package nl.stagepact.discrimination.attachment.api;

import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import nl.stagepact.discrimination.attachment.domain.Attachment;
import nl.stagepact.discrimination.attachment.domain.AttachmentRejected;
import nl.stagepact.discrimination.attachment.domain.AttachmentRejected.Busy;
import nl.stagepact.discrimination.attachment.domain.AttachmentRejected.Empty;
import nl.stagepact.discrimination.attachment.domain.AttachmentRejected.Encrypted;
import nl.stagepact.discrimination.attachment.domain.AttachmentRejected.NotFound;
import nl.stagepact.discrimination.attachment.domain.AttachmentRejected.TooComplex;
import nl.stagepact.discrimination.attachment.domain.AttachmentRejected.TooMany;
import nl.stagepact.discrimination.attachment.domain.AttachmentRejected.UnknownType;
import nl.stagepact.discrimination.attachment.domain.AttachmentRejected.Unreadable;
import nl.stagepact.servicekit.problem.FrameworkProblems;
import nl.stagepact.servicekit.problem.ProblemAnswers;
import nl.stagepact.servicekit.problem.ProblemException;

/** Maps each reason for rejection of a file to its problem response. */
class AttachmentProblems {

    private final ProblemAnswers answers;

    AttachmentProblems(ProblemAnswers answers) {
        this.answers = answers;
    }

    @ServerExceptionMapper
    public Response answer(AttachmentRejected rejected) {
        return answers.to(switch (rejected) {
            case NotFound _ -> ProblemException.notFound();
            case Empty _ -> new ProblemException(400, "attachment-empty");
            case UnknownType _ -> new ProblemException(415, "attachment-type-unknown");
            case Unreadable _ -> new ProblemException(422, "attachment-unreadable");
            case Encrypted _ -> new ProblemException(422, "attachment-encrypted");
            case TooComplex _ -> new ProblemException(422, "attachment-too-complex");
            case TooMany _ -> new ProblemException(409, "attachments-full", Attachment.MOST);
            case Busy _ -> FrameworkProblems.of(503);
        });
    }
}
