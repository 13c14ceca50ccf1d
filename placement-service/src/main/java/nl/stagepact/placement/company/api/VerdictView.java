package nl.stagepact.placement.company.api;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import nl.stagepact.placement.company.domain.Recognition;
import nl.stagepact.placement.company.domain.RecognitionRules;
import nl.stagepact.servicekit.problem.Language;
import nl.stagepact.servicekit.problem.Texts;

/** Whether a student may start an internship at a company. */
@Schema(name = "RecognitionVerdict")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VerdictView(
        @Schema(required = true, examples = "900000001") String leerbedrijfId,
        @Schema(required = true, examples = "25180") String programmeCode,
        @Schema(required = true, description = "First day of the internship") LocalDate startDate,
        @Schema(required = true, description = "Whether the company is recognised") boolean recognised,
        @Schema(required = true, description = "Reason for the verdict") RecognitionRules.Ground ground,
        @Schema(required = true, description = "The reason as text") String explanation,
        @Schema(description = "Work processes the recognition is limited to; absent when it covers the whole "
                + "programme") @Nullable List<String> workProcesses,
        @Schema(description = "The decisive recognition; absent when there is none") CompanyView.@Nullable RecognitionView recognition) {

    public static VerdictView of(String leerbedrijfId, String programmeCode, LocalDate startDate,
            RecognitionRules.Verdict verdict,
            Texts texts, Language language) {
        Recognition recognition = verdict.recognition();
        return new VerdictView(leerbedrijfId, programmeCode, startDate, verdict.ground().isRecognised(), verdict.ground(),
                texts.get(language, "recognition." + verdict.ground().code(), List.of(day(verdict, recognition))),
                recognition != null && recognition.isPartial() ? recognition.workProcesses() : null,
                recognition == null ? null : CompanyView.RecognitionView.of(recognition));
    }

    /** The decisive date, which the explanation mentions. */
    private static String day(RecognitionRules.Verdict verdict, @Nullable Recognition recognition) {
        if (recognition == null) {
            return "";
        }
        Recognition.Withdrawal withdrawal = recognition.withdrawal();
        return String.valueOf(switch (verdict.ground()) {
            case WITHDRAWN -> withdrawal == null ? "" : withdrawal.on();
            case NOT_YET -> recognition.validFrom();
            case ENDED -> recognition.validTo();
            default -> "";
        });
    }
}
