package nl.stagepact.placement.directory.domain;

import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.stagepact.placement.register.domain.Task;

/** The part of a {@link ProfileContent} that nobody searches by; its components are those of the content. */
public record ProfileDetails(List<String> canDo, List<Task> mustLearn, List<NeededPeriod> periods,
        @Nullable SchoolContact contact, @Nullable String website) {
}
