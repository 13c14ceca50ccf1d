package nl.stagepact.placement.directory.domain;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.register.domain.LearningPath;

/**
 * Which profiles are asked; what is empty or null does not narrow.
 *
 * @param programmeCodes any of them; null for any programme
 * @param learningPaths any of them
 * @param municipalityCodes taught in any of them; null for anywhere
 * @param institutionCode of one school
 */
public record DirectoryQuery(@Nullable Set<String> programmeCodes, Set<LearningPath> learningPaths,
        @Nullable Set<String> municipalityCodes, @Nullable String institutionCode) {
}
