package nl.stagepact.events.registers;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * What a programme is during a period.
 *
 * @param name Dutch
 * @param nameEn English; absent when the register has none
 * @param level 1 to 4
 * @param sector code of SBB's chamber
 * @param dossier number of the qualification dossier; absent when unknown
 * @param internshipMandatory whether a student needs an internship for it
 * @param validFrom first day
 * @param validTo last day; absent while no end is known
 * @param demo a code that no register has given out
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProgrammePeriod(String name, @Nullable String nameEn, String level, String sector, @Nullable String dossier,
        boolean internshipMandatory, LocalDate validFrom, @Nullable LocalDate validTo, boolean demo) {
}
