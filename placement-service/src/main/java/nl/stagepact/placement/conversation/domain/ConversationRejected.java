package nl.stagepact.placement.conversation.domain;

import java.util.Set;

import nl.stagepact.placement.placement.domain.Signer;

/** Reasons to reject a request about a conversation. */
public abstract sealed class ConversationRejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private ConversationRejected() {
        super(null, null, false, false);
    }

    /** The placement has no such conversation. */
    public static final class NotFound extends ConversationRejected {

        private static final long serialVersionUID = 1L;
    }

    /** Not all who must take part did. */
    public static final class ParticipantsMissing extends ConversationRejected {

        private static final long serialVersionUID = 1L;

        private final transient Set<Signer> missing;

        public ParticipantsMissing(Set<Signer> missing) {
            this.missing = Set.copyOf(missing);
        }

        public Set<Signer> missing() {
            return missing;
        }
    }

    /** Only the first one can be held before the student has begun. */
    public static final class BeforeTheStart extends ConversationRejected {

        private static final long serialVersionUID = 1L;
    }
}
