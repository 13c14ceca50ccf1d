package nl.stagepact.placement.directory.domain;

import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.register.domain.Task;

/** The components of a {@link ProfileContent} that are not used as filters. */
public record ProfileDetails(List<String> canDo, List<Task> mustLearn, List<NeededPeriod> periods,
        @Nullable SchoolContact contact, @Nullable String website) {
}
