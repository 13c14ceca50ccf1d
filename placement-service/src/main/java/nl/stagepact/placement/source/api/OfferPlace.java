package nl.stagepact.placement.source.api;

import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.stagepact.servicekit.problem.InputError;

/**
 * Where a vacancy stands in its delivery, so that its sender finds each fault.
 *
 * @param pointer to the item in a JSON delivery; empty in CSV
 * @param line of the row in CSV; null in JSON
 * @param isConverted whether the item is in the fields of another format, so that faults name those of a VacancyBody
 */
record OfferPlace(String pointer, @Nullable Integer line, boolean isConverted) {

    static OfferPlace ofRow(int line) {
        return new OfferPlace("", line, false);
    }

    List<InputError> of(List<InputError> errors) {
        return isConverted ? errors : errors.stream().map(each -> of(each.code(), each.detail(), each.pointer())).toList();
    }

    /** @param field pointer from the item; empty for the item itself */
    InputError of(String code, String detail, @Nullable String field) {
        String at = field == null ? "" : field;
        return line == null ? new InputError(code, detail, pointer + at, null, null, null)
                : new InputError(code, detail, null, line, column(at), null);
    }

    /** The column of a field: only pay, policy and work processes are within another field. */
    private static @Nullable String column(String field) {
        String[] path = field.split("/");
        if (path.length < 2) {
            return null;
        }
        String last = path[path.length - 1].replace("~1", "/").replace("~0", "~");
        return switch (path[1]) {
            case "compensation" -> path.length > 2 ? last : "perDayCents";
            case "certifiability" -> path.length > 2 && !last.equals("decision") ? last : path[1];
            case "tasks" -> last.equals("workProcess") ? "workProcesses" : path[1];
            default -> path[1].replace("~1", "/").replace("~0", "~");
        };
    }
}
