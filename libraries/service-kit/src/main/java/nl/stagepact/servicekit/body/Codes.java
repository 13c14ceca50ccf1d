package nl.stagepact.servicekit.body;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Codes of an enum on the wire: what its {@code code()} gives, or else the lower-case name. Found by reflection, because the
 * domain's enums depend on no library, and a declaration of codes beside them would state them twice.
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

    /** Codes of a class by its name; empty for one that is no enum. */
    public static List<Object> ofClass(String name) {
        try {
            Class<?> type = Class.forName(name, true, Thread.currentThread().getContextClassLoader());
            return type.isEnum() ? new ArrayList<>(of(type).keySet()) : List.of();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("A class of the index is missing", e);
        }
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
