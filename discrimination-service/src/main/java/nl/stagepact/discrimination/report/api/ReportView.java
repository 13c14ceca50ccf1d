package nl.stagepact.discrimination.report.api;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import nl.stagepact.discrimination.attachment.api.AttachmentView;
import nl.stagepact.discrimination.keys.domain.OpenedEntry;
import nl.stagepact.discrimination.report.domain.OpenedReport;

/** A report, as far as the reader may read it. */
@Schema(name = "Report", description = "A report, as far as the reader may read it: a part that is not shared is absent")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReportView(
        @Nullable FactsBody facts,
        @Nullable CompanyBody company,
        @Schema(required = true, description = "The reporter's own words, in order") List<AccountView> accounts,
        @Schema(required = true, description = "Files that the reporter sent, in order") List<AttachmentView> attachments,
        @Nullable IdentityBody identity) {

    public static ReportView of(OpenedReport report) {
        return new ReportView(report.facts() == null ? null : FactsBody.of(report.facts()),
                report.company() == null ? null : CompanyBody.of(report.company()),
                report.accounts().stream().map(AccountView::of).toList(),
                report.attachments().stream().map(AttachmentView::of).toList(),
                report.identity() == null ? null : IdentityBody.of(report.identity()));
    }

    /** What the reporter wrote. */
    @Schema(name = "Account")
    public record AccountView(
            @Schema(required = true) String text,
            @Schema(required = true, description = "Day on which it was sent") LocalDate writtenOn) {

        static AccountView of(OpenedEntry<String> account) {
            return new AccountView(account.content(), account.writtenOn());
        }
    }
}
