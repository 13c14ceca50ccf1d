package nl.stagepact.placement.watch.api;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import nl.stagepact.placement.watch.domain.RunningPlacements;
import nl.stagepact.placement.wire.ProgrammeCodes;
import nl.stagepact.servicekit.problem.JsonFields;
import nl.stagepact.servicekit.problem.Language;
import nl.stagepact.servicekit.problem.Texts;

/** Reads which students a school has at a company, so that all that is wrong with it is told at once. */
final class RunningPlacementsReader {

    private static final int AT_MOST = 200;

    private RunningPlacementsReader() {
    }

    /** @param body empty for none */
    static List<RunningPlacements> read(byte[] body, Texts texts, Language language) throws IOException {
        if (body.length == 0) {
            return List.of();
        }
        JsonFields fields = JsonFields.read(body, texts, language);
        List<RunningPlacements> placements = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (JsonFields each : fields.objects("placements", AT_MOST)) {
            each.require("programmeCode", "students", "to");
            Optional<String> programme = each.oneOf("programmeCode", ProgrammeCodes::read, ProgrammeCodes.FORM);
            Optional<LocalDate> to = each.date("to");
            if (programme.isPresent() && to.isPresent() && !seen.add(programme.get() + ' ' + to.get())) {
                each.fault("placements_twice", "to", to.get().toString());
            }
            placements.add(new RunningPlacements(programme.orElse(""), each.wholeNumber("students", 1, 500).orElse(1),
                    to.orElse(LocalDate.EPOCH)));
            each.refuseUnknownFields();
        }
        fields.refuseFaults();
        return placements;
    }
}
