package io.github.utmarkelse.input;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import io.github.utmarkelse.input.Shape.Choice;
import io.github.utmarkelse.input.Shape.Form;
import io.github.utmarkelse.input.Shape.Listing;
import io.github.utmarkelse.input.Shape.Mapping;
import io.github.utmarkelse.input.Shape.OneOf;
import io.github.utmarkelse.input.Shape.Property;
import io.github.utmarkelse.input.Shape.Scalar;
import io.github.utmarkelse.input.Shape.Structure;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Finds the {@link Shape} of a type by reflection. */
final class Shapes {
    private static final ClassValue<Shape> CLASSES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return ofClass(type);
        }
    };

    private Shapes() {}

    static Shape of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return ofGeneric(generic);
        }
        return type instanceof WildcardType wildcard ? of(wildcard.getUpperBounds()[0]) : CLASSES.get(raw(type));
    }

    private static Shape ofGeneric(ParameterizedType type) {
        Class<?> raw = raw(type);
        Type[] arguments = type.getActualTypeArguments();
        if (raw == Optional.class) {
            return of(arguments[0]);
        }
        if (Map.class.isAssignableFrom(raw)) {
            return new Mapping(of(arguments[1]));
        }
        return Collection.class.isAssignableFrom(raw)
                ? new Listing(of(arguments[0]), Set.class.isAssignableFrom(raw))
                : CLASSES.get(raw);
    }

    private static Class<?> raw(Type type) {
        return type instanceof ParameterizedType generic ? raw(generic.getRawType()) : (Class<?>) type;
    }

    private static Shape ofClass(Class<?> type) {
        if (type.isEnum()) {
            return new Choice(type, names(type));
        }
        if (type.isArray()) {
            return new Listing(of(type.getComponentType()), false);
        }
        Optional<Form> form = form(type);
        if (form.isPresent()) {
            return new Scalar(type, form.get());
        }
        List<Structure> kinds = kinds(type)
                .map(kind -> CLASSES.get(kind) instanceof Structure structure ? structure : structure(kind))
                .toList();
        if (!kinds.isEmpty()) {
            return new OneOf(type, kinds);
        }
        return type.isRecord() || type.isInterface() ? structure(type) : new Scalar(type, Form.WRITTEN);
    }

    private static List<String> names(Class<?> type) {
        return Arrays.stream(type.getFields())
                .filter(Field::isEnumConstant)
                .map(field -> name(field, field.getName()))
                .toList();
    }

    private static String name(AnnotatedElement element, String otherwise) {
        JsonProperty property = element.getAnnotation(JsonProperty.class);
        return property == null || property.value().isEmpty() ? otherwise : property.value();
    }

    private static Optional<Form> form(Class<?> type) {
        if (type == Secret.class) {
            return Optional.of(Form.SECRET);
        }
        return plainForm(type).or(() -> delegate(type).map(Shapes::delegated));
    }

    private static Optional<Form> plainForm(Class<?> type) {
        if (type == String.class || type == CharSequence.class) {
            return Optional.of(Form.TEXT);
        } else if (type == boolean.class || type == Boolean.class) {
            return Optional.of(Form.TRUTH);
        } else if (Set.<Class<?>>of(int.class, Integer.class, long.class, Long.class, OptionalInt.class)
                        .contains(type)
                || type == OptionalLong.class) {
            return Optional.of(Form.WHOLE_NUMBER);
        } else if (Set.<Class<?>>of(BigDecimal.class, double.class, Double.class)
                .contains(type)) {
            return Optional.of(Form.NUMBER);
        } else if (type == LocalDate.class) {
            return Optional.of(Form.DATE);
        } else if (type == MonthDay.class) {
            return Optional.of(Form.DAY_OF_YEAR);
        } else if (type == Duration.class) {
            return Optional.of(Form.SPAN);
        } else if (type == ZoneId.class) {
            return Optional.of(Form.ZONE);
        }
        return type == Instant.class ? Optional.of(Form.INSTANT) : Optional.empty();
    }

    /** What a type is made from whole. */
    private static Optional<Class<?>> delegate(Class<?> type) {
        return Stream.concat(Arrays.stream(type.getDeclaredMethods()), Arrays.stream(type.getDeclaredConstructors()))
                .filter(maker -> maker.getParameterCount() == 1)
                .filter(maker -> {
                    JsonCreator creator = maker.getAnnotation(JsonCreator.class);
                    return creator != null && creator.mode() == JsonCreator.Mode.DELEGATING;
                })
                .<Class<?>>map(maker -> maker.getParameterTypes()[0])
                .findFirst();
    }

    private static Form delegated(Class<?> delegate) {
        Form form = plainForm(delegate).orElse(Form.ANY);
        return form == Form.TEXT ? Form.WRITTEN : form;
    }

    /** The kinds that a type is told apart as, if it is. */
    private static Stream<Class<?>> kinds(Class<?> type) {
        if (!type.isInterface()) {
            return Stream.empty();
        }
        JsonSubTypes listed = type.getAnnotation(JsonSubTypes.class);
        if (listed != null) {
            return Arrays.stream(listed.value()).map(JsonSubTypes.Type::value);
        }
        return permitted(type);
    }

    private static Stream<Class<?>> permitted(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses())
                        .flatMap(each -> each.isSealed() ? permitted(each) : Stream.<Class<?>>of(each))
                : Stream.empty();
    }

    private static Structure structure(Class<?> type) {
        if (type.isRecord()) {
            return new Structure(
                    type,
                    Arrays.stream(type.getRecordComponents())
                            .map(component ->
                                    key(name(component.getAccessor(), component.getName()), component.getGenericType()))
                            .toList());
        }
        List<String> order = order(type);
        return new Structure(
                type,
                Arrays.stream(type.getMethods())
                        .filter(Shapes::isAttribute)
                        .sorted(Comparator.comparingInt((Method method) -> order.indexOf(method.getName()))
                                .thenComparing(Method::getName))
                        .map(method -> key(name(method, method.getName()), method.getGenericReturnType()))
                        .toList());
    }

    private static Property key(String name, Type type) {
        Class<?> raw = raw(type);
        boolean mayBeLeftOut = raw == Optional.class
                || raw == OptionalInt.class
                || raw == OptionalLong.class
                || Collection.class.isAssignableFrom(raw)
                || Map.class.isAssignableFrom(raw);
        return new Property(name, type, !mayBeLeftOut);
    }

    private static boolean isAttribute(Method method) {
        return Modifier.isAbstract(method.getModifiers())
                && method.getParameterCount() == 0
                && method.getReturnType() != void.class;
    }

    /** The attributes as the source has them: reflection keeps the order of fields, not of methods. */
    private static List<String> order(Class<?> type) {
        JsonDeserialize annotation = type.getAnnotation(JsonDeserialize.class);
        List<String> order = new ArrayList<>();
        for (Class<?> builder = annotation == null ? Object.class : annotation.builder();
                builder != null && builder != Object.class;
                builder = builder.getSuperclass()) {
            for (Field field : builder.getDeclaredFields()) {
                order.add(field.getName());
            }
        }
        return order;
    }
}
