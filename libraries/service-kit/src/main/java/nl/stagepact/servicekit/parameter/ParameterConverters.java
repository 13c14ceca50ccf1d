package nl.stagepact.servicekit.parameter;

import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.YearMonth;
import java.util.Map;
import java.util.function.Function;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;

import org.jspecify.annotations.Nullable;

import nl.stagepact.servicekit.body.Codes;

/** Converts parameters for which JAX-RS has no suitable converter. {@link ParameterFilter} has rejected faulty ones before. */
@Provider
public class ParameterConverters implements ParamConverterProvider {

    @Override
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        if (type.isEnum()) {
            Map<String, Enum<?>> codes = Codes.of(type);
            return new Converter<>(text -> type.cast(codes.get(text)));
        }
        return type == YearMonth.class ? new Converter<>(text -> type.cast(YearMonth.parse(text))) : null;
    }

    private record Converter<T>(Function<String, T> reader) implements ParamConverter<T> {

        @Override
        public @Nullable T fromString(@Nullable String text) {
            return text == null ? null : reader.apply(text);
        }

        @Override
        public String toString(T value) {
            throw new UnsupportedOperationException("Parameters are only read");
        }
    }
}
