package nl.stagepact.placement.directory.domain;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.register.domain.LearningPath;

/**
 * Filters on profiles; a null component or an empty set of learning paths does not filter.
 *
 * @param programmeCodes any of these
 * @param learningPaths any of these
 * @param municipalityCodes the programme is taught in any of these
 * @param institutionCode school
 */
public record DirectoryQuery(@Nullable Set<String> programmeCodes, Set<LearningPath> learningPaths,
        @Nullable Set<String> municipalityCodes, @Nullable String institutionCode) {
}
