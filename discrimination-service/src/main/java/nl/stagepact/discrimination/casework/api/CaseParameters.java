package nl.stagepact.discrimination.casework.api;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.Separator;
import org.jspecify.annotations.Nullable;

import nl.stagepact.discrimination.casework.domain.CaseState;

/** Parameters of the work list. */
record CaseParameters(
        @QueryParam("state") @Separator(",") @Parameter(example = "received,in_hand", description = """
                Only cases in these states; default: all but closed and withdrawn. A desk that is only told of companies gets those of \
                all states""") Set<CaseState> state,
        @QueryParam("access") @DefaultValue("handling") @Parameter(description = """
                handling: cases that the caller's desk handles. shared: cases of other desks of which it may read a \
                part""") Access access,
        @QueryParam("overdue") @DefaultValue("false") @Parameter(description = """
                Only cases with a term that has passed; of cases that the caller's desk handles""") Boolean overdue,
        @QueryParam("handler") @DefaultValue("anyone") @Parameter(description = """
                Only cases of this handler; of cases that the caller's desk handles. nobody: left to the desk""") Handler handler) {

    /** In a fixed order, since they are part of a cursor. */
    List<CaseState> states() {
        return state.isEmpty() ? List.of(CaseState.values()).stream().filter(each -> !each.isEnd()).toList()
                : state.stream().sorted().toList();
    }

    /** Subject of the handler to list, or empty for none; null for all. @param caller subject of the caller */
    @Nullable
    String handler(String caller) {
        return switch (handler) {
            case ANYONE -> null;
            case ME -> caller;
            case NOBODY -> "";
        };
    }

    /** Whose cases to list. */
    enum Handler {
        ANYONE,
        ME,
        NOBODY;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Which cases to list. */
    enum Access {
        HANDLING,
        SHARED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
