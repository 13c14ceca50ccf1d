package nl.stagepact.placement.conversation.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.placement.domain.Signer;
import nl.stagepact.placement.placement.domain.SignerCodes;

/** One of the conversations of a placement. */
@Entity
public class Conversation {

    private static final Set<Signer> REQUIRED = EnumSet.of(Signer.SCHOOL, Signer.COMPANY, Signer.STUDENT);

    @Id
    private UUID id;
    private UUID placementId;
    @Enumerated(EnumType.STRING)
    private ConversationMoment moment;
    private LocalDate dueOn;
    private @Nullable LocalDate heldOn;
    @Enumerated(EnumType.STRING)
    private @Nullable ConversationMode mode;
    @Convert(converter = SignerCodes.class)
    private Set<Signer> participants = EnumSet.noneOf(Signer.class);
    private List<String> workProcesses = List.of();
    private List<String> notAgreed = List.of();
    private List<String> notDone = List.of();
    private @Nullable Instant overdueSince;
    private Instant recordedAt;
    private String recordedBy;
    @Version
    private int version = 1;

    /** For Hibernate. */
    protected Conversation() {
    }

    /** @param id UUIDv7 @param by client by whose signature the placement was agreed */
    public Conversation(UUID id, UUID placementId, ConversationMoment moment, LocalDate dueOn, Instant at, String by) {
        this.id = id;
        this.placementId = placementId;
        this.moment = moment;
        this.dueOn = dueOn;
        this.recordedAt = at;
        this.recordedBy = by;
    }

    /** The placement was amended. What was held stays as it was. */
    public void moveTo(LocalDate day) {
        if (heldOn == null) {
            dueOn = day;
        }
    }

    /**
     * Records it, or corrects the record.
     *
     * @param agreed work processes that were agreed on that day
     * @throws ConversationRejected.ParticipantsMissing when one of those who must take part did not
     */
    public void hold(HeldConversation held, List<String> agreed, Instant at, String by) {
        Set<Signer> missing = EnumSet.copyOf(REQUIRED);
        missing.removeAll(held.participants());
        if (!missing.isEmpty()) {
            throw new ConversationRejected.ParticipantsMissing(missing);
        }
        heldOn = held.heldOn();
        mode = held.mode();
        participants = EnumSet.copyOf(held.participants());
        workProcesses = held.workProcesses();
        notAgreed = held.workProcesses().stream().filter(each -> !agreed.contains(each)).toList();
        notDone = agreed.stream().filter(each -> !held.workProcesses().contains(each)).toList();
        recordedAt = at;
        recordedBy = by;
    }

    /** Its day has passed. */
    public void becomeOverdue(Instant at) {
        overdueSince = at;
    }

    public boolean isHeld() {
        return heldOn != null;
    }

    public boolean isOnSite() {
        return mode == ConversationMode.ON_SITE;
    }

    /** Whether the student does other work than was agreed. */
    public boolean isOtherWork() {
        return !notAgreed.isEmpty();
    }

    public boolean isOverdueOn(LocalDate day) {
        return heldOn == null && dueOn.isBefore(day);
    }

    public UUID placementId() {
        return placementId;
    }

    public ConversationMoment moment() {
        return moment;
    }

    /** Day by which it is to be held. */
    public LocalDate dueOn() {
        return dueOn;
    }

    public @Nullable LocalDate heldOn() {
        return heldOn;
    }

    public @Nullable ConversationMode mode() {
        return mode;
    }

    public Set<Signer> participants() {
        return Set.copyOf(participants);
    }

    public List<String> workProcesses() {
        return workProcesses;
    }

    /** Work processes that the student does and that were not agreed. */
    public List<String> notAgreed() {
        return notAgreed;
    }

    /** Agreed work processes that the student does not do, or not yet. */
    public List<String> notDone() {
        return notDone;
    }

    public UUID id() {
        return id;
    }
}
