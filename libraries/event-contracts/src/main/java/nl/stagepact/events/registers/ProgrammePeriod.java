package nl.stagepact.events.registers;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * Properties of a programme during a period.
 *
 * @param name Dutch name
 * @param nameEn English name; absent when the register has none
 * @param level 1 to 4
 * @param sector code of SBB's chamber
 * @param dossier number of the qualification dossier; absent when unknown
 * @param internshipMandatory whether a student needs an internship for it
 * @param validFrom first day
 * @param validTo last day; absent when the end is unknown
 * @param demo whether the code is fictitious, not issued by any register
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProgrammePeriod(String name, @Nullable String nameEn, String level, String sector, @Nullable String dossier,
        boolean internshipMandatory, LocalDate validFrom, @Nullable LocalDate validTo, boolean demo) {
}
