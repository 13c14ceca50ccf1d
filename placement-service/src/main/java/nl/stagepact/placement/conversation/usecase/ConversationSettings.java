package nl.stagepact.placement.conversation.usecase;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import nl.stagepact.placement.conversation.domain.ConversationPolicy;

/** When conversations are due. */
@ConfigMapping(prefix = "stagepact.conversation")
public interface ConversationSettings {

    /** Weeks from which a placement has two conversations; at least 1. */
    @WithDefault("4")
    int twoFromWeeks();

    /** Weeks from which it has three; more than for two. */
    @WithDefault("8")
    int threeFromWeeks();

    /** Days after the first day within which the first one is held. */
    @WithDefault("14")
    int daysAfterStart();

    /** Days before the last day by which the last one is held. */
    @WithDefault("7")
    int daysBeforeEnd();

    default ConversationPolicy policy() {
        return new ConversationPolicy(twoFromWeeks(), threeFromWeeks(), daysAfterStart(), daysBeforeEnd());
    }
}
