package nl.stagepact.placement.company.domain;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Complete state of a company according to SBB; replaces the previous statement.
 *
 * @param sequence of two statements the one with the higher number wins, in any order of arrival
 * @param id of the company
 * @param profile null when the company has left SBB's register
 * @param recognitions one per programme
 */
public record CompanyStatement(long sequence, LeerbedrijfId id, @Nullable CompanyProfile profile,
        List<Recognition> recognitions) {
}
