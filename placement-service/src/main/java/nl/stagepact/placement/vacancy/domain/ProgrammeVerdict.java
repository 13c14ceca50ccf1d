package nl.stagepact.placement.vacancy.domain;

import java.time.LocalDate;

import nl.stagepact.placement.company.domain.RecognitionRules.Verdict;

/** Whether a company may train students of one programme of a vacancy. @param day first day on which they could start */
public record ProgrammeVerdict(String programmeCode, LocalDate day, Verdict verdict) {
}
