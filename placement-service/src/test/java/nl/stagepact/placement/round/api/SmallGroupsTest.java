package nl.stagepact.placement.round.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import nl.stagepact.placement.round.domain.GroupFigures;

class SmallGroupsTest {

    @Test
    void hidesASecondGroupFromWhichTheFirstCouldBeDerived() {
        List<GroupFigures> groups = List.of(group("level", "1", 4, 2), group("level", "2", 30, 20),
                group("level", "3", 60, 50), group("at_risk", "true", 40, 30), group("at_risk", "false", 54, 42));
        assertThat(SmallGroups.hide(groups)).filteredOn(each -> each.cases() == null)
                .extracting(RoundReportView.GroupView::group).containsExactly("1", "2");
    }

    @Test
    void hidesAlsoWhenFewAreNotPlaced() {
        assertThat(SmallGroups.hide(List.of(group("level", "1", 30, 26), group("level", "2", 30, 20))))
                .allSatisfy(each -> assertThat(each.placed()).isNull());
    }

    @Test
    void showsZeroAndFive() {
        assertThat(SmallGroups.hide(List.of(group("level", "1", 10, 0), group("level", "2", 10, 5), group("level", "3", 5, 5))))
                .allSatisfy(each -> assertThat(each.placed()).isNotNull());
    }

    private static GroupFigures group(String kind, String code, int cases, int placed) {
        return new GroupFigures(kind, code, cases, placed, placed, null, null);
    }
}
