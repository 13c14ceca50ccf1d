package nl.stagepact.discrimination.wire;

import java.util.Locale;

/** Language in which a reporter is answered. */
public enum AnswerLanguage {

    NL,
    EN;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
