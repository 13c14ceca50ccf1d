package nl.stagepact.shortage.signal.api;

import java.time.LocalDate;
import java.util.Optional;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import nl.stagepact.servicekit.body.CrossFieldRules;
import nl.stagepact.servicekit.body.Faults;
import nl.stagepact.servicekit.body.Text;
import nl.stagepact.shortage.delivery.domain.Cause;
import nl.stagepact.shortage.register.domain.Programme;
import nl.stagepact.shortage.register.domain.Registers;
import nl.stagepact.shortage.signal.domain.SignalReport;
import nl.stagepact.shortage.wire.CodeForms;

/** Reports a shortage. */
@Schema(name = "SignalBody")
public record SignalBody(
        @Schema(examples = "AM14") @NotNull @Pattern(regexp = CodeForms.REGION, message = CodeForms.REGIONS) String regionCode,
        @NotNull ReportedLevel level,
        @Schema(examples = "25604", description = "Crebo; determines the sector, and level must be the level of the "
                + "programme") @Nullable @Pattern(regexp = CodeForms.PROGRAMME, message = CodeForms.PROGRAMMES) String programmeCode,
        @Schema(description = "SBB's sector chamber, or a region's own label for it; required without a "
                + "programme", examples = "trade") @Nullable @Text(max = 40) String sector,
        @NotNull @Min(1) @Max(SignalReport.MAX_PLACES) Integer places,
        @Schema(description = "Date by which the shortage is expected, at most 24 months ahead; absent for a "
                + "current one") @Nullable LocalDate horizonDate,
        @Schema(description = "Cause, as in deliveries", examples = "supervision_capacity") @Nullable Cause cause,
        @Schema(description = "Free text without personal data") @Nullable @Text(max = 2_000) String explanation)
        implements
            CrossFieldRules {

    @Override
    public void check(Faults faults) {
        if (programmeCode == null && sector == null) {
            faults.add("missing_field", "sector");
        }
    }

    /** Adds a fault for each code that is not in the registers or contradicts the programme. */
    void check(Registers known, LocalDate today, Faults faults) {
        if (regionCode != null && known.areas().region(regionCode).isEmpty()) {
            faults.addNotAllowed("regionCode", regionCode, CodeForms.REGIONS);
        }
        if (programmeCode != null && programme(known, today).isEmpty()) {
            faults.addNotAllowed("programmeCode", programmeCode, CodeForms.PROGRAMMES);
        }
        if (sector != null && known.sector(sector).isEmpty()) {
            faults.addNotAllowed("sector", sector, known.sectorNames());
        }
        programme(known, today).ifPresent(programme -> check(programme, known, faults));
        if (horizonDate != null && !SignalReport.allowsHorizon(horizonDate, today)) {
            faults.add("horizon_out_of_range", "horizonDate", today, SignalReport.latestHorizon(today));
        }
    }

    private void check(Programme programme, Registers known, Faults faults) {
        if (level != null && !programme.level().code().equals(level.code())) {
            faults.add("level_of_signal", "level", programme.code(), programme.level().code());
        }
        String own = programme.sector().code();
        if (sector != null && known.sector(sector).filter(given -> !given.equals(own)).isPresent()) {
            faults.add("sector_of_signal", "sector", programme.code(), own);
        }
    }

    /** @param known registers against which the body was validated */
    SignalReport toReport(Registers known, LocalDate today) {
        String chamber = programme(known, today).map(programme -> programme.sector().code())
                .or(() -> Optional.ofNullable(sector).flatMap(known::sector)).orElseThrow();
        return new SignalReport(regionCode, level.code(), programmeCode, chamber, places, horizonDate, cause, explanation);
    }

    private Optional<Programme> programme(Registers known, LocalDate today) {
        return Optional.ofNullable(programmeCode).flatMap(code -> known.programmes().nearest(today, code));
    }
}
