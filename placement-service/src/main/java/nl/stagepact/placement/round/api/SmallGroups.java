package nl.stagepact.placement.round.api;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import nl.stagepact.placement.round.domain.GroupFigures;

/**
 * Hides groups in which few students are placed or not placed. When one of a kind is hidden, so is the next smallest one: all
 * together have a known sum.
 */
final class SmallGroups {

    /** Numbers from 1 to 4 are small. */
    private static final int SMALL = 5;

    private SmallGroups() {
    }

    static List<RoundReportView.GroupView> hide(List<GroupFigures> groups) {
        Set<GroupFigures> hidden = new HashSet<>();
        groups.stream().collect(Collectors.groupingBy(GroupFigures::kind)).values().forEach(kind -> {
            List<GroupFigures> small = kind.stream().filter(SmallGroups::isSmall).toList();
            hidden.addAll(small);
            if (small.size() == 1) {
                kind.stream().filter(each -> !hidden.contains(each)).min(Comparator.comparingInt(GroupFigures::cases))
                        .ifPresent(hidden::add);
            }
        });
        return groups.stream().map(each -> hidden.contains(each)
                ? RoundReportView.GroupView.hidden(each)
                : RoundReportView.GroupView.of(each))
                .toList();
    }

    private static boolean isSmall(GroupFigures group) {
        return isFew(group.placed()) || isFew(group.cases() - group.placed()) || isFew(group.reachable());
    }

    static boolean isFew(int number) {
        return number > 0 && number < SMALL;
    }
}
