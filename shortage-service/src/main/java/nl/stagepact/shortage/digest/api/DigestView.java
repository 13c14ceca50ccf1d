package nl.stagepact.shortage.digest.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import nl.stagepact.shortage.digest.domain.Digest;
import nl.stagepact.shortage.digest.usecase.ReadDigests;
import nl.stagepact.shortage.figure.api.ShortagesView;
import nl.stagepact.shortage.register.domain.Area;
import nl.stagepact.shortage.register.domain.Programme;
import nl.stagepact.shortage.register.domain.Registers;

/** A digest for social-return advisers. */
@Schema(name = "Digest")
@JsonInclude(JsonInclude.Include.NON_NULL)
record DigestView(
        @Schema(required = true, description = "Code of the pact area", examples = "amersfoort") String pact,
        @Schema(required = true, minimum = "1", description = "Number within the pact") int number,
        @Schema(required = true, description = "The latest delivery of each school up to this day is included") LocalDate referenceDate,
        @Schema(description = "Reference date of the previous digest; absent for the first") @Nullable LocalDate comparedWith,
        @Schema(required = true, description = "Data stored later is not included, UTC") Instant availableAt) {

    static final List<String> CSV_HEADER = List.of("programmeCode", "programmeName", "level", "sector", "region", "regionName",
            "shortage", "before", "change");

    static DigestView of(Digest digest) {
        return new DigestView(digest.pact(), digest.number(), digest.referenceDate(), digest.comparedWith(),
                digest.availableAt());
    }

    /** Digests of a pact. */
    @Schema(name = "Digests")
    record Listing(@Schema(required = true, description = "Latest first") List<DigestView> items) {
    }

    /** A digest with its rows. */
    @Schema(name = "DigestWhole")
    record Whole(
            @Schema(required = true) DigestView digest,
            @Schema(required = true, description = "Definition of a shortage") String definition,
            @Schema(required = true, description = "Largest shortage first") List<RowView> items) {

        static Whole of(ReadDigests.Answer answer) {
            Digest digest = answer.whole().digest();
            return new Whole(DigestView.of(digest), ShortagesView.DEFINITION, answer.whole().rows().stream()
                    .map(row -> RowView.of(row, answer.registers(), digest.referenceDate())).toList());
        }
    }

    /** Shortage of one programme in one region. */
    @Schema(name = "DigestRow")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RowView(
            @Schema(required = true, examples = "25604") String programmeCode,
            @Nullable String programmeName,
            @Schema(required = true, examples = "4") String level,
            @Nullable String sector,
            @Schema(required = true, examples = "AM14") String region,
            @Nullable String regionName,
            @Schema(required = true) long shortage,
            @Schema(description = "Value in the previous digest; absent in the first") @Nullable Long before,
            @Schema(description = "Current value minus the previous one; absent in the first digest") @Nullable Long change) {

        static RowView of(Digest.Row row, Registers then, LocalDate day) {
            Programme programme = then.programmes().nearest(day, row.programmeCode()).orElse(null);
            return new RowView(row.programmeCode(), programme == null ? null : programme.name(), row.level(),
                    programme == null ? null : programme.sector().code(), row.regionCode(),
                    then.areas().regions().nearest(day, row.regionCode()).map(Area::name).orElse(null), row.shortage(),
                    row.before(), row.change());
        }

        List<@Nullable Object> csv() {
            List<@Nullable Object> cells = new ArrayList<>();
            cells.add(programmeCode);
            cells.add(programmeName);
            cells.add(level);
            cells.add(sector);
            cells.add(region);
            cells.add(regionName);
            cells.add(shortage);
            cells.add(before);
            cells.add(change);
            return cells;
        }
    }
}
