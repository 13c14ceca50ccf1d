package nl.stagepact.placement.handover.api;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.stagepact.placement.handover.domain.PlacementRecord;
import nl.stagepact.placement.handover.domain.StudentRecord;
import nl.stagepact.placement.placement.domain.ContractData;
import nl.stagepact.placement.placement.domain.PlacementOutcome;
import nl.stagepact.placement.placement.domain.PlacementProposal;
import nl.stagepact.placement.register.domain.LearningPath;

/** What a student did at companies. */
@Schema(name = "StudentRecord")
public record StudentRecordView(
        @Schema(required = true, description = "School whose record it is", examples = "99DA") String issuedBy,
        @Schema(required = true, description = "Day on which the student consented") LocalDate consentedOn,
        @Schema(required = true, examples = "25180") String programmeCode,
        @Schema(required = true, examples = "2") String level,
        @Schema(required = true, description = "Placements that have ended, in the order of their first "
                + "days") List<RecordedPlacementView> placements) {

    static StudentRecordView of(StudentRecord record) {
        return new StudentRecordView(record.issuedBy(), record.consentedOn(), record.programmeCode(), record.level(),
                record.placements().stream().map(RecordedPlacementView::of).toList());
    }

    @Schema(name = "RecordedPlacement")
    record RecordedPlacementView(
            @Schema(required = true, examples = "900000001") String leerbedrijfId,
            @Schema(required = true) String company,
            @Schema(required = true, examples = "25180") String programmeCode,
            @Schema(required = true) LearningPath learningPath,
            @Schema(required = true, description = "Whether it counts for the student's own learning path") boolean qualifies,
            @Schema(required = true) LocalDate startedOn,
            @Schema(required = true, description = "Last day at the company") LocalDate endedOn,
            @Schema(required = true) int hoursPerWeek,
            @Schema(required = true) List<String> agreedWorkProcesses,
            @Schema(required = true, description = "Agreed ones that the student did, as told in "
                    + "conversations") List<String> completedWorkProcesses,
            @Schema(required = true, description = "Whether it ended before its last day") boolean interrupted,
            @Schema(required = true) List<PlacementOutcome> outcomes) {

        static RecordedPlacementView of(PlacementRecord record) {
            PlacementProposal proposal = record.proposal();
            ContractData terms = record.terms();
            return new RecordedPlacementView(proposal.leerbedrijfId().code(), record.company(), proposal.programmeCode(),
                    proposal.learningPath(), proposal.qualifies(), record.startedOn(), record.endedOn(), terms.hoursPerWeek(),
                    terms.workProcesses(), record.completed(), record.interrupted(),
                    record.outcomes().stream().sorted().toList());
        }
    }
}
