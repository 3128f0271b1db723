package co.pacto.aws.dynamodb;

import co.pacto.domain.store.Stored;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Turns records into attributes and back: a component is an attribute of its own name unless
/// [Stored] says otherwise, a null component is no attribute, an attribute nobody knows is ignored.
///
/// One codec for all entities, because some twenty hand-written ones would say their names twice
/// more; the constructors of the records check what comes back.
final class RecordCodec {

    private static final String KIND = "kind";

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return Shape.of(type);
        }
    };

    private record Part(RecordComponent component, String name, boolean sealed, boolean flat) {

        static Part of(RecordComponent component) {
            var stored = component.getAnnotation(Stored.class);
            if (stored == null) {
                return new Part(component, component.getName(), false, false);
            }
            var name = stored.as().isEmpty() ? component.getName() : stored.as();
            return new Part(component, name, stored.sealed(), stored.flat());
        }

        Object of(Record record) {
            try {
                return component.getAccessor().invoke(record);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("cannot read " + component.getName(), e);
            }
        }
    }

    private record Shape(List<Part> parts, Constructor<?> constructor) {

        static Shape of(Class<?> type) {
            List<Part> parts = new ArrayList<>();
            List<Class<?>> types = new ArrayList<>();
            for (var component : type.getRecordComponents()) {
                parts.add(Part.of(component));
                types.add(component.getType());
            }
            try {
                return new Shape(List.copyOf(parts),
                        type.getDeclaredConstructor(types.toArray(Class<?>[]::new)));
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException("every record has its constructor", e);
            }
        }
    }

    private RecordCodec() {}

    static Map<String, AttributeValue> write(Record record) {
        Map<String, AttributeValue> item = new LinkedHashMap<>();
        for (var part : SHAPES.get(record.getClass()).parts()) {
            @Nullable
            Object value = part.of(record);
            if (value == null) {
                continue;
            }
            if (part.flat()) {
                item.putAll(write((Record) value));
            } else {
                item.put(part.name(),
                        part.sealed() ? SealedValue.seal(plainText(value)) : attribute(value));
            }
        }
        return item;
    }

    static <T> T read(Class<T> type, Map<String, AttributeValue> item) {
        var shape = SHAPES.get(type);
        var values = new @Nullable Object[shape.parts().size()];
        for (var index = 0; index < values.length; index++) {
            values[index] = component(type, shape.parts().get(index), item);
        }
        try {
            return type.cast(shape.constructor().newInstance(values));
        } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("stored " + type.getSimpleName() + " is not valid", e);
        }
    }

    private static @Nullable Object component(Class<?> owner, Part part,
            Map<String, AttributeValue> item) {
        var type = part.component().getType();
        if (part.flat()) {
            return read(type, item);
        }
        var value = item.get(part.name());
        if (value == null) {
            if (type.isPrimitive()) {
                throw new IllegalStateException(
                        "stored " + owner.getSimpleName() + " lacks " + part.name());
            }
            return type == List.class ? List.of() : type == Map.class ? Map.of() : null;
        }
        if (part.sealed()) {
            return fromPlainText(type, SealedValue.open(value));
        }
        return value(part.component().getGenericType(), value);
    }

    /// A sealed value is one text: itself, or the only component of its record.
    private static String plainText(Object value) {
        if (value instanceof Record record) {
            return ScalarForm.write(SHAPES.get(record.getClass()).parts().getFirst().of(record));
        }
        return ScalarForm.write(value);
    }

    private static Object fromPlainText(Class<?> type, String text) {
        if (!type.isRecord()) {
            return ScalarForm.read(type, text);
        }
        var part = SHAPES.get(type).parts().getFirst();
        return read(type, Map.of(part.name(), AttributeValue.fromS(text)));
    }

    private static AttributeValue attribute(Object value) {
        return switch (value) {
            case Boolean flag -> AttributeValue.fromBool(flag);
            case Number number -> AttributeValue.fromN(number.toString());
            case List<?> list ->
                AttributeValue.fromL(list.stream().map(RecordCodec::attribute).toList());
            case Map<?, ?> map -> AttributeValue.fromM(texts(map));
            case Record record -> AttributeValue.fromM(nested(record));
            default -> AttributeValue.fromS(ScalarForm.write(value));
        };
    }

    private static Map<String, AttributeValue> texts(Map<?, ?> map) {
        Map<String, AttributeValue> texts = new LinkedHashMap<>();
        map.forEach((name, text) -> texts.put((String) name, AttributeValue.fromS((String) text)));
        return texts;
    }

    /// A record that is one case of a sealed interface says which.
    private static Map<String, AttributeValue> nested(Record record) {
        var item = write(record);
        for (var parent : record.getClass().getInterfaces()) {
            if (parent.isSealed()) {
                item.put(KIND, AttributeValue.fromS(record.getClass().getSimpleName()));
            }
        }
        return item;
    }

    private static Object value(Type type, AttributeValue value) {
        if (type instanceof ParameterizedType generic) {
            return value.hasL()
                    ? list(generic.getActualTypeArguments()[0], value.l())
                    : textsOf(value.m());
        }
        var raw = (Class<?>) type;
        if (raw == boolean.class || raw == Boolean.class) {
            return value.bool();
        }
        if (raw == long.class || raw == Long.class) {
            return Long.parseLong(value.n());
        }
        if (raw == int.class || raw == Integer.class) {
            return Integer.parseInt(value.n());
        }
        return ScalarForm.writes(raw)
                ? ScalarForm.read(raw, value.s())
                : read(caseOf(raw, value.m()), value.m());
    }

    private static List<Object> list(Type type, List<AttributeValue> values) {
        return values.stream().map(value -> value(type, value)).toList();
    }

    /// Sorted, because a stored map has no order of its own.
    private static Map<String, String> textsOf(Map<String, AttributeValue> map) {
        Map<String, String> texts = new TreeMap<>();
        map.forEach((name, text) -> texts.put(name, text.s()));
        return texts;
    }

    private static Class<?> caseOf(Class<?> type, Map<String, AttributeValue> item) {
        if (!type.isSealed()) {
            return type;
        }
        for (var option : type.getPermittedSubclasses()) {
            var kind = item.get(KIND);
            if (kind != null && option.getSimpleName().equals(kind.s())) {
                return option;
            }
        }
        throw new IllegalStateException("unknown kind of " + type.getSimpleName());
    }
}
