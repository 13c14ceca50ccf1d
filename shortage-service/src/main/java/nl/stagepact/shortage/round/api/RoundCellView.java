package nl.stagepact.shortage.round.api;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import nl.stagepact.shortage.round.domain.CellCount;
import nl.stagepact.shortage.round.domain.CellState;
import nl.stagepact.shortage.round.domain.Party;
import nl.stagepact.shortage.round.domain.RoundCell;
import nl.stagepact.shortage.round.domain.Statement;
import nl.stagepact.shortage.round.domain.Turn;

/** One cell of a round. */
@Schema(name = "RoundCell")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RoundCellView(
        @Schema(required = true, format = "uuid") String id,
        @Schema(required = true, examples = "AM14") String regionCode,
        @Schema(required = true, examples = "25604") String programmeCode,
        @Schema(required = true, examples = "2026-02") String monthWanted,
        @Schema(required = true, examples = "4") String level,
        @Schema(required = true, examples = "bol") String learningPath,
        @Schema(required = true, description = "The schools' sum") CountView school,
        @Schema(required = true, description = "SBB's count") CountView sbb,
        @Schema(description = "Sum of the schools minus count of SBB; absent while either has no number") @Nullable Integer difference,
        @Schema(required = true) CellState state,
        @Schema(required = true, description = "Who must act") Turn mustAct,
        @Schema(description = "The shortage on which both parties agree; after a one-sided sign-off, the value "
                + "of that party. Absent while there is none") @Nullable Integer agreedShortage) {

    static final List<String> CSV_HEADER = List.of("id", "regionCode", "programmeCode", "monthWanted", "level", "learningPath",
            "schoolStatus", "schoolShortage", "sbbStatus", "sbbShortage", "difference", "state", "mustAct", "agreedShortage");

    static RoundCellView of(RoundCell cell) {
        OptionalInt difference = cell.difference();
        return new RoundCellView(cell.id().toString(), cell.key().regionCode(), cell.key().programmeCode(),
                cell.key().monthWanted().toString(), cell.key().level(), cell.key().learningPath(), CountView.of(cell.school()),
                CountView.of(cell.sbb()), difference.isPresent() ? difference.getAsInt() : null, cell.state(),
                cell.turn(), cell.agreed());
    }

    List<@Nullable Object> csv() {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.addAll(List.of(id, regionCode, programmeCode, monthWanted, level, learningPath));
        cells.add(school.status().code());
        cells.add(school.shortage());
        cells.add(sbb.status().code());
        cells.add(sbb.shortage());
        cells.add(difference);
        cells.add(state.code());
        cells.add(mustAct.code());
        cells.add(agreedShortage);
        return cells;
    }

    /** The count of one party. */
    @Schema(name = "RoundCount")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CountView(
            @Schema(required = true, description = "not_there: the delivered snapshot has no such line, so there is no shortage; "
                    + "not_delivered: nothing was delivered") CellCount.Status status,
            @Schema(description = "Present only when status is counted") @Nullable Integer shortage) {

        private static CountView of(CellCount count) {
            return new CountView(count.status(), count.value());
        }
    }

    /** A page of cells. */
    @Schema(name = "RoundCellPage")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Listing(
            @Schema(required = true, description = "By region, programme, month, level and learning path") List<RoundCellView> items,
            @Schema(description = "Link to the next page; absent on the last one") @Nullable String next) {
    }

    /** A cell with its statements. */
    @Schema(name = "RoundCellDetail")
    record Detail(
            @Schema(required = true) RoundCellView cell,
            @Schema(required = true, description = "Statements, oldest first; kept when late deliveries are "
                    + "included") List<StatementView> statements) {
    }

    /** A statement of a party. */
    @Schema(name = "RoundStatement")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StatementView(
            @Schema(required = true) Statement.Kind kind,
            @Schema(required = true) Party party,
            @Schema(description = "Corrected count, or the agreed value of an agreement") @Nullable Integer value,
            @Nullable String comment,
            @Schema(required = true) Instant at,
            @Schema(required = true, description = "The client, never a person") String by) {

        static StatementView of(Statement statement) {
            return new StatementView(statement.kind(), statement.party(), statement.value(), statement.comment(),
                    statement.at(), statement.by());
        }
    }
}
