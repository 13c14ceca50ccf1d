package nl.stagepact.placement.directory.domain;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.register.domain.LearningPath;
import nl.stagepact.placement.register.domain.Task;

/**
 * Content of a programme profile (14).
 *
 * @param learningPaths in which the programme is taught
 * @param municipalityCodes in which the programme is taught
 * @param canDo skills that students have
 * @param mustLearn tasks that students must learn, with the work process where it is known
 * @param periods in which students need places
 * @param contact department of the school; null when not published
 * @param website of the programme; null when not published
 */
public record ProfileContent(Set<LearningPath> learningPaths, List<String> municipalityCodes, List<String> canDo,
        List<Task> mustLearn, List<NeededPeriod> periods, @Nullable SchoolContact contact, @Nullable String website) {
}
