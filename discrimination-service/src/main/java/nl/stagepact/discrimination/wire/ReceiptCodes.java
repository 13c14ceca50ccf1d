package nl.stagepact.discrimination.wire;

import org.jspecify.annotations.Nullable;

import nl.stagepact.discrimination.casework.domain.CaseRejected;
import nl.stagepact.discrimination.keys.domain.ReceiptCode;
import nl.stagepact.servicekit.problem.ProblemException;

/** Reads the header with the receipt code, which never stands in a path: paths are logged. */
public final class ReceiptCodes {

    public static final String HEADER = "Receipt-Code";
    public static final String MEANING = "The code of the report. Case, spaces and hyphens do not matter";

    private ReceiptCodes() {
    }

    /** @throws CaseRejected.CodeUnknown for text that is no code, like for a code that no case has */
    public static ReceiptCode required(@Nullable String header) {
        if (header == null) {
            throw new ProblemException(400, "receipt-code-missing");
        }
        return ReceiptCode.read(header).orElseThrow(CaseRejected.CodeUnknown::new);
    }
}
