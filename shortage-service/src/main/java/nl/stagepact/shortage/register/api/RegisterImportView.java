package nl.stagepact.shortage.register.api;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import nl.stagepact.shortage.register.domain.Register;
import nl.stagepact.shortage.register.domain.RegisterDiff;
import nl.stagepact.shortage.register.domain.RegisterDiff.Kind;
import nl.stagepact.shortage.register.domain.RegisterEntry;
import nl.stagepact.shortage.register.usecase.ImportRegister;

/** Result of an import. */
@Schema(name = "RegisterImport")
record RegisterImportView(
        @Schema(required = true, enumeration = {
                "imported", "unchanged" }) String outcome,
        @Schema(required = true, description = "True when nothing was stored because of dryRun") boolean dryRun,
        @Schema(required = true, description = "Current version (with dryRun: the version it would be)") RegisterView version,
        @Schema(required = true) long added,
        @Schema(required = true) long changed,
        @Schema(required = true, description = "Removed entries, which remain in earlier versions") long removed,
        @Schema(required = true) long unchanged,
        @Schema(required = true, description = "The first 1,000 changes, by code and first day") List<ChangeView> changes){

    private static final int SHOWN = 1_000;

    static RegisterImportView of(Register register, ImportRegister.Outcome outcome, boolean dryRun) {
        RegisterDiff diff = outcome.diff();
        return new RegisterImportView(diff.changes().isEmpty() ? "unchanged" : "imported", dryRun,
                RegisterView.of(outcome.version()), diff.count(Kind.ADDED), diff.count(Kind.CHANGED),
                diff.count(Kind.REMOVED), diff.unchanged(),
                diff.changes().stream().limit(SHOWN).map(change -> ChangeView.of(register, change)).toList());
    }

    /** A changed entry. */
    @Schema(name = "RegisterChange")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ChangeView(
            @Schema(required = true) Kind kind,
            @Schema(description = "Absent for an added entry") @Nullable RegisterEntryView before,
            @Schema(description = "Absent for a removed entry") @Nullable RegisterEntryView after) {

        static ChangeView of(Register register, RegisterDiff.Change change) {
            return new ChangeView(change.kind(), view(register, change.before()),
                    view(register, change.after()));
        }

        private static @Nullable RegisterEntryView view(Register register, @Nullable RegisterEntry entry) {
            return entry == null ? null : RegisterEntryView.of(register, entry);
        }
    }
}
