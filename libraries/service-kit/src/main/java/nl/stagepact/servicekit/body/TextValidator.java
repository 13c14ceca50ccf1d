package nl.stagepact.servicekit.body;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

import org.jspecify.annotations.Nullable;

import nl.stagepact.servicekit.problem.Excerpt;

/** Decides what {@link Text} promises. An absent text is valid, as with every constraint but {@code @NotNull}. */
public final class TextValidator implements ConstraintValidator<Text, String> {

    static final int NONE = -1;

    private int max;

    @Override
    public void initialize(Text constraint) {
        max = constraint.max();
    }

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
        return text == null || !text.isBlank() && text.codePointCount(0, text.length()) <= max && isPrintable(text);
    }

    static boolean isPrintable(String text) {
        return firstUnprintable(text) == NONE;
    }

    /** @return the code point, or {@link #NONE} */
    static int firstUnprintable(String text) {
        return text.codePoints().filter(each -> !isPrintable(each)).findFirst().orElse(NONE);
    }

    private static boolean isPrintable(int codePoint) {
        return codePoint >= ' '
                ? codePoint != Excerpt.REPLACEMENT
                        && (codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE)
                : codePoint == '\n' || codePoint == '\r';
    }
}
