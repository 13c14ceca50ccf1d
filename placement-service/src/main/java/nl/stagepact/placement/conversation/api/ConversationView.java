package nl.stagepact.placement.conversation.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import nl.stagepact.placement.conversation.domain.Conversation;
import nl.stagepact.placement.conversation.domain.ConversationMode;
import nl.stagepact.placement.conversation.domain.ConversationMoment;
import nl.stagepact.placement.conversation.domain.OverdueConversation;
import nl.stagepact.placement.conversation.domain.WorryKind;
import nl.stagepact.placement.conversation.domain.WorrySignal;
import nl.stagepact.placement.conversation.usecase.ReadConversations;
import nl.stagepact.placement.placement.domain.Signer;

/** One of the conversations of a placement. */
@Schema(name = "Conversation")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ConversationView(
        @Schema(required = true) ConversationMoment moment,
        @Schema(required = true, description = "Day by which it is to be held") LocalDate dueOn,
        @Schema(required = true, description = "Whether that day has passed and it was not held") boolean overdue,
        @Nullable LocalDate heldOn,
        @Nullable ConversationMode mode,
        @Schema(required = true) List<Signer> participants,
        @Schema(required = true) List<String> workProcesses,
        @Schema(required = true, description = "Work processes that the student does and that were not agreed: other work than "
                + "agreed") List<String> notAgreed,
        @Schema(required = true, description = "Agreed work processes that the student does not do, or not yet") List<String> notDone) {

    static ConversationView of(Conversation conversation, LocalDate today) {
        return new ConversationView(conversation.moment(), conversation.dueOn(), conversation.isOverdueOn(today),
                conversation.heldOn(), conversation.mode(), conversation.participants().stream().sorted().toList(),
                conversation.workProcesses(), conversation.notAgreed(), conversation.notDone());
    }

    /** All of a placement. */
    @Schema(name = "Conversations")
    record All(
            @Schema(required = true, description = "In the order of their moments") List<ConversationView> items,
            @Schema(required = true, description = "Whether one of them was held at the work place, as at least one must "
                    + "be") boolean heldOnSite,
            @Schema(required = true, description = "In order of time; for a company its own") List<WorryView> worries) {

        static All of(ReadConversations.OfPlacement found, LocalDate today) {
            return new All(found.conversations().stream().map(each -> ConversationView.of(each, today)).toList(),
                    found.conversations().stream().anyMatch(Conversation::isOnSite),
                    found.worries().stream().map(WorryView::of).toList());
        }
    }

    /** Somebody worries. */
    @Schema(name = "Worry")
    record WorryView(
            @Schema(required = true) Signer by,
            @Schema(required = true) WorryKind kind,
            @Schema(required = true) Instant raisedAt) {

        static WorryView of(WorrySignal worry) {
            return new WorryView(worry.raisedBy(), worry.kind(), worry.raisedAt());
        }
    }

    /** A conversation that was not held by its day. */
    @Schema(name = "OverdueConversation")
    record OverdueView(
            @Schema(required = true, format = "uuid") String placementId,
            @Schema(required = true) ConversationMoment moment,
            @Schema(required = true) LocalDate dueOn,
            @Schema(required = true) String leerbedrijfId,
            @Schema(required = true) String programmeCode) {

        static OverdueView of(OverdueConversation overdue) {
            return new OverdueView(overdue.placementId().toString(), overdue.moment(), overdue.dueOn(), overdue.leerbedrijfId(),
                    overdue.programmeCode());
        }
    }

    /** A page of overdue conversations. */
    @Schema(name = "OverdueConversationPage")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Listing(
            @Schema(required = true, description = "The longest overdue first") List<OverdueView> items,
            @Schema(description = "Link to the next page; absent on the last one") @Nullable String next) {
    }
}
