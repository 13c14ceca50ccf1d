package nl.stagepact.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RightServiceTest {

    private static final List<ServiceRule> RULES = Miniature.rules("nl.stagepact.testkit.right");

    @TestFactory
    Stream<DynamicTest> keepsEveryRule() {
        return RULES.stream().map(rule -> dynamicTest(rule.name(), rule::check));
    }

    @Test
    void thereAreTenRulesAndEachSaysWhy() {
        assertThat(RULES).hasSize(10).allSatisfy(rule -> assertThat(rule.name()).contains(", because "));
    }

    @Test
    void aServiceWithoutCornersKeepsEveryRule() {
        ServiceArchitecture.check("nl.stagepact.testkit.architecture", Set.of());
    }
}
