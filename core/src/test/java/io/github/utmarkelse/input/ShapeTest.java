package io.github.utmarkelse.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.utmarkelse.application.Application;
import io.github.utmarkelse.application.Participation;
import io.github.utmarkelse.contribution.Reading;
import io.github.utmarkelse.contribution.Story;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.edition.Milestone;
import io.github.utmarkelse.fact.Condition;
import io.github.utmarkelse.fact.FactValue;
import io.github.utmarkelse.input.Shape.Choice;
import io.github.utmarkelse.input.Shape.Form;
import io.github.utmarkelse.input.Shape.Listing;
import io.github.utmarkelse.input.Shape.Mapping;
import io.github.utmarkelse.input.Shape.OneOf;
import io.github.utmarkelse.input.Shape.Property;
import io.github.utmarkelse.input.Shape.Scalar;
import io.github.utmarkelse.input.Shape.Structure;
import io.github.utmarkelse.schedule.Closure;
import io.github.utmarkelse.schedule.DaysOff;
import io.github.utmarkelse.schedule.Moment;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;

/** The shape of a type is what databind reads, no more and no less. */
class ShapeTest {
    record Film(String title, Secret password, int minutes, List<String> actors, Optional<Boolean> subtitled) {}

    /** All types that an edition, an application, or a country's days off are made of. */
    static Stream<Structure> structures() {
        Map<Class<?>, Structure> structures = new LinkedHashMap<>();
        collect(Shape.of(Edition.class), structures);
        collect(Shape.of(Application.class), structures);
        collect(Shape.of(DaysOff.class), structures);
        collect(Shape.of(Closure.class), structures);
        collect(Shape.of(Film.class), structures);
        return structures.values().stream();
    }

    private static void collect(Shape shape, Map<Class<?>, Structure> into) {
        if (shape instanceof Structure structure && into.putIfAbsent(structure.type(), structure) == null) {
            structure.keys().forEach(key -> collect(key.shape(), into));
        } else if (shape instanceof OneOf oneOf) {
            oneOf.kinds().forEach(kind -> collect(kind, into));
        } else if (shape instanceof Listing listing) {
            collect(listing.element(), into);
        } else if (shape instanceof Mapping mapping) {
            collect(mapping.value(), into);
        }
    }

    private static List<String> keys(Class<?> type, boolean required) {
        return ((Structure) Shape.of(type))
                .keys().stream()
                        .filter(key -> key.required() == required)
                        .map(Property::name)
                        .toList();
    }

    @Test
    void keysInTheOrderOfTheType() {
        assertThat(keys(Participation.class, true)).containsExactly("award", "year", "outcome");
        assertThat(keys(Milestone.class, true)).containsExactly("id", "name", "who", "citation");
        assertThat(keys(Reading.class, true)).containsExactly("id", "text", "countsNotesAndBoxes");
        assertThat(keys(Film.class, true)).containsExactly("title", "password", "minutes");
        assertThat(keys(Film.class, false)).containsExactly("actors", "subtitled");
        assertThat(keys(Edition.class, true)).doesNotContain("factsById", "shares", "sharedFacts", "check");
    }

    @Test
    void scalarsAndWords() {
        assertThat(Shape.of(FactValue.class)).isEqualTo(new Scalar(FactValue.class, Form.ANY));
        assertThat(Shape.of(Moment.class)).isEqualTo(new Scalar(Moment.class, Form.WRITTEN));
        assertThat(Shape.of(Secret.class)).isEqualTo(new Scalar(Secret.class, Form.SECRET));
        assertThat(((Choice) Shape.of(Story.class)).names())
                .contains("body", "textbox")
                .doesNotContain("BODY");
    }

    @Test
    void kinds() {
        OneOf condition = (OneOf) Shape.of(Condition.class);

        assertThat(condition.kinds())
                .extracting(kind -> kind.type().getSimpleName())
                .contains("All", "Any", "Not", "TruthIs", "ChoiceIs", "NumberIs", "ShareIs");
    }

    private static boolean missing(Structure structure, Set<String> there) {
        Draft.Members members = new Draft.Members(null, structure, structure.keys());
        structure.keys().stream()
                .filter(key -> there.contains(key.name()))
                .forEach(key -> members.values().put(key.name(), new Hole(null, key.shape(), Hole.Absence.NEVER)));
        return Binder.refusal(members::write, structure.type())
                .filter(e -> !(e.getCause() instanceof InvalidInputException))
                .filter(e -> Stream.of("required", "Null value", "missing type id", "Missing")
                        .anyMatch(String.valueOf(e.getMessage())::contains))
                .isPresent();
    }

    @ParameterizedTest
    @MethodSource("structures")
    void whatIsRequiredIsWhatDatabindMisses(Structure structure) {
        if (Condition.class.isAssignableFrom(structure.type())) {
            return; // a key that is left out makes another kind of it
        }
        Set<String> all = structure.names();
        List<String> wrong = new ArrayList<>();
        for (Property key : structure.keys()) {
            Set<String> others = new HashSet<>(all);
            others.remove(key.name());
            if (missing(structure, others) != key.required()) {
                wrong.add(key.name());
            }
        }
        assertThat(wrong).as(structure.type().getSimpleName()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("structures")
    void everyKeyIsOneThatDatabindKnows(Structure structure) throws JacksonException {
        Draft.Members members = new Draft.Members(null, structure, structure.keys());
        structure
                .keys()
                .forEach(key -> members.values().put(key.name(), new Hole(null, key.shape(), Hole.Absence.NEVER)));
        Optional<JacksonException> refusal = Binder.refusal(members::write, structure.type());

        assertThat(refusal.map(e -> String.valueOf(e.getMessage())).orElse("")).doesNotContain("Unrecognized");
    }
}
