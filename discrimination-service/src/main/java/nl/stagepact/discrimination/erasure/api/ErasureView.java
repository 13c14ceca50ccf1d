package nl.stagepact.discrimination.erasure.api;

import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import nl.stagepact.discrimination.erasure.domain.Erasure;

/** That a case was erased. */
@Schema(name = "Erasure")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ErasureView(
        @Schema(required = true, description = "In order") long number,
        @Schema(required = true, format = "uuid", description = "As in readings") String caseId,
        @Schema(required = true) LocalDate erasedOn,
        @Schema(description = "Line of the ledger outside the database; absent of an erasure before there was "
                + "one") @Nullable Long ledgerNumber,
        @Schema(description = "HMAC-SHA-256 over all lines of the ledger up to this one, in hexadecimal, as the line has "
                + "it") @Nullable String ledgerHash) {

    static ErasureView of(Erasure erasure) {
        return new ErasureView(erasure.number(), erasure.caseId().toString(), erasure.erasedOn(), erasure.ledgerNumber(),
                erasure.ledgerHash() == null ? null : HexFormat.of().formatHex(erasure.ledgerHash()));
    }

    /** A page of erasures. */
    @Schema(name = "ErasurePage")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Listing(
            @Schema(required = true, description = "In order") List<ErasureView> items,
            @Schema(description = "Link to the next page; absent on the last one") @Nullable String next) {
    }
}
