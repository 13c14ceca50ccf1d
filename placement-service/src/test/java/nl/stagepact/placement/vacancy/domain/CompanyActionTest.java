package nl.stagepact.placement.vacancy.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CompanyActionTest {

    @ParameterizedTest
    @EnumSource
    void whatHasEndedIsOnlyPublishedAgain(StatusReason reason) {
        assertThat(CompanyAction.on(reason, false).contains(CompanyAction.PUBLISH_AGAIN)).isEqualTo(reason.status().isEnd());
        assertThat(CompanyAction.on(reason, false).contains(CompanyAction.WITHDRAW)).isEqualTo(!reason.status().isEnd());
    }

    @ParameterizedTest
    @EnumSource
    void aVacancyIsChangedWhereItsContentIsDetermined(StatusReason reason) {
        assertThat(CompanyAction.on(reason, true)).doesNotContain(CompanyAction.CHANGE);
        assertThat(CompanyAction.on(reason, false)).doesNotContain(CompanyAction.CHANGE_AT_SOURCE);
    }
}
