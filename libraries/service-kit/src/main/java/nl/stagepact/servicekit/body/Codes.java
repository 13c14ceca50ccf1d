package nl.stagepact.servicekit.body;

import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Codes of an enum on the wire: what its {@code code()} gives, or else the lower-case name. Found by reflection, because enums
 * of
 * the domain depend on no library, and a declaration of codes beside them would state them twice.
 */
public final class Codes {

    private Codes() {
    }

    /** In the order of the constants. */
    public static Map<String, Enum<?>> of(Class<?> type) {
        Map<String, Enum<?>> codes = new LinkedHashMap<>();
        for (Object constant : type.getEnumConstants()) {
            codes.put(code(type, (Enum<?>) constant), (Enum<?>) constant);
        }
        return codes;
    }

    static String of(Enum<?> constant) {
        return code(constant.getDeclaringClass(), constant);
    }

    private static String code(Class<?> type, Enum<?> constant) {
        try {
            Method code = type.getDeclaredMethod("code");
            code.setAccessible(true);
            return (String) code.invoke(constant);
        } catch (NoSuchMethodException e) {
            return constant.name().toLowerCase(Locale.ROOT);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("code() of " + type + " fails", e);
        }
    }
}
