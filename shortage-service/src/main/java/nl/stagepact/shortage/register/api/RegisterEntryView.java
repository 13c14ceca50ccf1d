package nl.stagepact.shortage.register.api;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

import nl.stagepact.shortage.register.domain.Column;
import nl.stagepact.shortage.register.domain.Institution;
import nl.stagepact.shortage.register.domain.InstitutionCode;
import nl.stagepact.shortage.register.domain.Level;
import nl.stagepact.shortage.register.domain.ProgrammeCode;
import nl.stagepact.shortage.register.domain.Register;
import nl.stagepact.shortage.register.domain.RegisterEntry;

/** One line of a register. Its properties depend on the register. */
@Schema(name = "RegisterEntry")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RegisterEntryView(
        @Schema(required = true, examples = "25604") String code,
        @Schema(enumeration = {
                "crebo", "programme_code", "brin",
                "rio" }, description = "Register that issued the code; for programmes and institutions") @Nullable String codeType,
        @Schema(required = true, description = "In Dutch", examples = "Software developer") String name,
        @Schema(description = "In English; for programmes") @Nullable String nameEn,
        @Schema(description = "For programmes") @Nullable Level level,
        @Schema(description = "Code of SBB's sector chamber; for programmes and sector labels") @Nullable String sector,
        @Schema(description = "Number of the qualification dossier; for programmes") @Nullable String dossier,
        @Schema(description = "Whether a student needs an internship for this programme") @Nullable Boolean internshipMandatory,
        @Schema(description = "For institutions") Institution.@Nullable Kind kind,
        @Schema(description = "Pact areas whose pacts expect deliveries of this institution") @Nullable List<String> pacts,
        @Schema(description = "Codes of the municipalities of an area; empty when unknown") @Nullable List<String> municipalities,
        @Schema(required = true, format = "date", description = "First day") String validFrom,
        @Schema(format = "date", description = "Last day; absent when no end is known") @Nullable String validTo,
        @Schema(required = true, description = "True for a demo code, which no official register "
                + "issued") @JsonProperty("demo") boolean demo){

    static RegisterEntryView of(Register register, RegisterEntry entry) {
        return new RegisterEntryView(entry.code(), codeType(register, entry.code()), entry.text("name"),
                entry.textOrNull("nameEn"), read(entry, "level", Level::of), entry.textOrNull("sector"),
                entry.textOrNull("dossier"), has(register, "internshipMandatory") ? entry.flag("internshipMandatory") : null,
                read(entry, "kind", Institution.Kind::of), has(register, "pacts") ? entry.codes("pacts") : null,
                has(register, "municipalities") ? entry.codes("municipalities") : null, entry.text("validFrom"),
                entry.textOrNull("validTo"), entry.flag("demo"));
    }

    private static @Nullable String codeType(Register register, String code) {
        return switch (register) {
            case PROGRAMMES -> ProgrammeCode.of(code).map(each -> each.type().name().toLowerCase(Locale.ROOT)).orElse(null);
            case INSTITUTIONS ->
                InstitutionCode.of(code).map(each -> each.type().name().toLowerCase(Locale.ROOT)).orElse(null);
            default -> null;
        };
    }

    private static <T> @Nullable T read(RegisterEntry entry, String column, Function<String, Optional<T>> reader) {
        return Optional.ofNullable(entry.textOrNull(column)).flatMap(reader).orElse(null);
    }

    private static boolean has(Register register, String column) {
        return register.columns().stream().map(Column::name).anyMatch(column::equals);
    }
}
