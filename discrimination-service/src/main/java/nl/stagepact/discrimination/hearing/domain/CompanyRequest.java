package nl.stagepact.discrimination.hearing.domain;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Something that a desk asks the company concerned.
 *
 * @param question sealed for the code in the link; null after the reply, and when the link ended
 * @param questionEntry the same, among the notes of the desk
 * @param replyEntry the reply, among the notes of the desk; null before
 * @param replyBy last day on which the reply is in time
 * @param repliedOn null before
 * @param endedOn day from which the link leads nowhere; null while it leads to the question
 */
public record CompanyRequest(UUID id, UUID caseId, RequestKind kind, byte @Nullable [] question, UUID questionEntry,
        @Nullable UUID replyEntry, LocalDate askedOn, LocalDate replyBy, @Nullable LocalDate repliedOn,
        @Nullable LocalDate endedOn) {

    private static final int DAYS = 60;

    /** A link leads to its question some weeks longer than the reply is due, so that a late reply is heard. */
    public boolean leads(LocalDate today) {
        return endedOn == null && !today.isAfter(replyBy.plusDays(DAYS));
    }

    public boolean isReplied() {
        return repliedOn != null;
    }
}
