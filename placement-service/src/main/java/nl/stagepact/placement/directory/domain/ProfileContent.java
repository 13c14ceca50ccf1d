package nl.stagepact.placement.directory.domain;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.register.domain.LearningPath;
import nl.stagepact.placement.register.domain.Task;

/**
 * What a school tells of a programme (14).
 *
 * @param learningPaths in which it is taught
 * @param municipalityCodes where it is taught
 * @param canDo what students bring
 * @param mustLearn what they come to learn, by work process where that is known
 * @param periods when they need places
 * @param contact whom to ask; null when the school does not tell
 * @param website of the programme; null when the school does not tell
 */
public record ProfileContent(Set<LearningPath> learningPaths, List<String> municipalityCodes, List<String> canDo,
        List<Task> mustLearn, List<NeededPeriod> periods, @Nullable SchoolContact contact, @Nullable String website) {
}
