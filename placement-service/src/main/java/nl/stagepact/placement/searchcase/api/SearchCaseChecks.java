package nl.stagepact.placement.searchcase.api;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

import jakarta.enterprise.context.ApplicationScoped;

import nl.stagepact.placement.register.domain.LearningPath;
import nl.stagepact.placement.register.domain.PostcodeArea;
import nl.stagepact.placement.register.domain.Programme;
import nl.stagepact.placement.register.usecase.CurrentRegisters;
import nl.stagepact.placement.wire.PastDays;
import nl.stagepact.servicekit.body.Faults;

/** Checks of pushed cases that need the registers, the calendar or the other lines of the push. */
@ApplicationScoped
class SearchCaseChecks {

    private final CurrentRegisters registers;
    private final PastDays pastDays;

    SearchCaseChecks(CurrentRegisters registers, PastDays pastDays) {
        this.registers = registers;
        this.pastDays = pastDays;
    }

    /** For one push: remembers the keys of its lines. @param thirdPathOnly whether a service point pushes */
    BiConsumer<SearchCaseBody, Faults> ofPush(boolean thirdPathOnly) {
        Set<String> keys = new HashSet<>();
        Map<String, Programme> programmes = registers.programmes();
        Map<String, PostcodeArea> areas = registers.postcodeAreas();
        return (pushed, faults) -> {
            keyIsUnique(pushed, keys, faults);
            programmeIsKnownAtItsLevel(pushed, programmes, faults);
            if (pushed.homeArea() != null && !areas.containsKey(pushed.homeArea())) {
                faults.add("postcode_not_known", "homeArea", pushed.homeArea());
            }
            pastDays.check("searchingSince", pushed.searchingSince(), faults);
            if (thirdPathOnly && pushed.learningPaths() != null
                    && !Set.of(LearningPath.THIRD).containsAll(pushed.learningPaths())) {
                faults.add("only_third_path", "learningPaths");
            }
        };
    }

    private static void keyIsUnique(SearchCaseBody pushed, Set<String> keys, Faults faults) {
        if (pushed.caseKey() != null && !keys.add(pushed.caseKey().toLowerCase(Locale.ROOT))) {
            faults.add("case_twice", "caseKey", pushed.caseKey());
        }
    }

    private void programmeIsKnownAtItsLevel(SearchCaseBody pushed, Map<String, Programme> programmes, Faults faults) {
        if (pushed.programmeCode() == null) {
            return;
        }
        Programme programme = programmes.get(pushed.programmeCode());
        if (programme == null) {
            faults.add("programme_not_in_register", "programmeCode", pushed.programmeCode());
        } else if (pushed.level() != null && !programme.level().equals(pushed.level())) {
            faults.add("level_of_programme", "level", programme.level(), pushed.programmeCode());
        }
    }
}
