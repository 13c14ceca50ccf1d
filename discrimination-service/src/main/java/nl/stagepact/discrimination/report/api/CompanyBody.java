package nl.stagepact.discrimination.report.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import nl.stagepact.discrimination.register.domain.RegisterKind;
import nl.stagepact.discrimination.register.usecase.KnownCodes;
import nl.stagepact.discrimination.report.domain.ConcernedCompany;
import nl.stagepact.discrimination.wire.Formats.LeerbedrijfCode;
import nl.stagepact.servicekit.body.CrossFieldRules;
import nl.stagepact.servicekit.body.Faults;
import nl.stagepact.servicekit.body.Text;

/** The company concerned, as a reporter states it and as it is read. */
@Schema(name = "ConcernedCompany", description = "The company concerned, by its id or its name")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CompanyBody(
        @Schema(description = "SBB's id of the training "
                + "company", examples = "900000001") @Nullable @LeerbedrijfCode String leerbedrijfId,
        @Schema(examples = "De Korenaar") @Nullable @Text(max = 200) String name,
        @Schema(examples = "Amersfoort") @Nullable @Text(max = 100) String city,
        @Schema(description = "Department, vacancy or placement. Read by those who may read the account, since "
                + "it may tell which student it is") @Nullable @Text(max = 500) String placement)
        implements
            CrossFieldRules {

    @Override
    public void check(Faults faults) {
        if (leerbedrijfId == null && name == null && placement == null) {
            faults.add("company_without_name", "name");
        }
    }

    /** Lodged reports are compared by the id, so one that is wrong would never be found. */
    public void check(KnownCodes known, Faults faults) {
        if (leerbedrijfId != null && !known.has(RegisterKind.COMPANY, leerbedrijfId)) {
            faults.addNotAllowed("leerbedrijfId", leerbedrijfId, "{register.company}");
        }
    }

    public ConcernedCompany toCompany() {
        return new ConcernedCompany(leerbedrijfId, name, city, placement);
    }

    static CompanyBody of(ConcernedCompany company) {
        return new CompanyBody(company.leerbedrijfId(), company.name(), company.city(), company.placement());
    }
}
