package nl.stagepact.placement.vacancy.api;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import nl.stagepact.placement.vacancy.domain.Compensation;
import nl.stagepact.placement.vacancy.domain.PayUnit;
import nl.stagepact.placement.vacancy.domain.StatedPay;
import nl.stagepact.servicekit.body.CrossFieldRules;
import nl.stagepact.servicekit.body.Faults;

/** Compensation on the wire. Each pay can be stated in one way only, so that it reads back as it was written. */
@Schema(name = "CompensationBody", description = """
        One amount per day or per month, or, for a range and for pay per hour, week or year, payUnit with minPayCents, maxPayCents \
        or both; nothing is converted. Unpaid without any of them""")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CompensationBody(
        @Schema(description = "In euro cents") @Nullable @Min(0) @Max(Compensation.MOST_PER_DAY_CENTS) Integer perDayCents,
        @Schema(description = "In euro cents") @Nullable @Min(0) @Max(Compensation.MOST_PER_MONTH_CENTS) Integer perMonthCents,
        @Schema(description = "What minPayCents and maxPayCents are for") @Nullable PayUnit payUnit,
        @Schema(description = "In euro cents; absent when only a maximum is stated. At most 10000 per hour, 50000 per day, "
                + "250000 per week and 500000 per month") @Nullable @Min(0) @Max(StatedPay.MOST_CENTS) Integer minPayCents,
        @Schema(description = "In euro cents, with the limits of minPayCents; the same as minPayCents for one amount, absent when only "
                + "a minimum is stated") @Nullable @Min(1) @Max(StatedPay.MOST_CENTS) Integer maxPayCents,
        @Schema(description = "Whether all costs of the student are reimbursed as "
                + "well", defaultValue = "false") @Nullable Boolean coversCosts)
        implements
            CrossFieldRules {

    /** Names of the fields about pay, in feeds too. */
    public static final List<String> AMOUNTS = List.of("perDayCents", "perMonthCents", "minPayCents", "maxPayCents");
    public static final String UNIT = "payUnit";

    static CompensationBody of(Compensation compensation) {
        StatedPay pay = compensation.pay();
        return new CompensationBody(compensation.perDayCents(), compensation.perMonthCents(), pay == null ? null : pay.unit(),
                pay == null ? null : pay.minCents(), pay == null ? null : pay.maxCents(), compensation.coversCosts());
    }

    @Override
    public void check(Faults faults) {
        if (perDayCents != null && perMonthCents != null) {
            faults.add("per_day_or_per_month", "perMonthCents");
        }
        boolean hasAmount = minPayCents != null || maxPayCents != null;
        if (payUnit == null && !hasAmount) {
            return;
        }
        if (perDayCents != null || perMonthCents != null) {
            faults.add("pay_stated_twice", UNIT);
        }
        if (payUnit == null || !hasAmount) {
            faults.add("pay_needs_unit_and_amount", UNIT);
        } else {
            check(faults, payUnit);
        }
    }

    private void check(Faults faults, PayUnit unit) {
        if (minPayCents != null && maxPayCents != null && minPayCents > maxPayCents) {
            faults.add("pay_minimum_above_maximum", "maxPayCents");
        }
        if ((unit == PayUnit.DAY || unit == PayUnit.MONTH) && Objects.equals(minPayCents, maxPayCents)) {
            faults.add("pay_is_one_amount", UNIT);
        }
        if (Stream.of(minPayCents, maxPayCents).anyMatch(cents -> cents != null && cents > unit.mostCents())) {
            faults.add("pay_above_limit_of_unit", UNIT, unit.mostCents());
        }
    }

    Compensation toCompensation() {
        return new Compensation(perDayCents, perMonthCents,
                payUnit == null ? null : new StatedPay(payUnit, minPayCents, maxPayCents), Boolean.TRUE.equals(coversCosts));
    }
}
