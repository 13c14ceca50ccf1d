package nl.stagepact.placement.round.api;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.stagepact.placement.round.domain.AcquisitionList;
import nl.stagepact.placement.vacancy.persistence.Vacancies;

/** Where new places would help, after a round. */
@Schema(name = "AcquisitionList")
record AcquisitionListView(
        @Schema(required = true, description = "Vacancies at which one more place would place one more student, of programmes of "
                + "which five or more students got no place; the most first") List<SeatsView> seats,
        @Schema(required = true, description = "Students who got no place, five or more; the most first") List<StudentsView> students) {

    static AcquisitionListView of(AcquisitionList list) {
        return new AcquisitionListView(
                list.seats().stream().map(each -> new SeatsView(each.programmeCode(), each.area(), each.number())).toList(),
                list.students().stream().map(each -> new StudentsView(each.programmeCode(), each.area(), each.number()))
                        .toList());
    }

    /** Vacancies of a programme in an area. */
    @Schema(name = "WantedSeats")
    record SeatsView(
            @Schema(required = true, examples = "25180") String programmeCode,
            @Schema(required = true, description = "First two digits of the postcodes of the companies", examples = "38") String area,
            @Schema(required = true) int vacancies) {
    }

    /** Students of a programme from an area. */
    @Schema(name = "WantingStudents")
    record StudentsView(
            @Schema(required = true, examples = "25180") String programmeCode,
            @Schema(required = true, description = "First two digits of the postcodes of their homes", examples = "38") String area,
            @Schema(required = true) int students) {
    }
}
