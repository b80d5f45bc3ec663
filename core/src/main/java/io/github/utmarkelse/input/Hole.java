package io.github.utmarkelse.input;

import io.github.utmarkelse.input.Shape.Choice;
import io.github.utmarkelse.input.Shape.Listing;
import io.github.utmarkelse.input.Shape.Mapping;
import io.github.utmarkelse.input.Shape.OneOf;
import io.github.utmarkelse.input.Shape.Property;
import io.github.utmarkelse.input.Shape.Scalar;
import io.github.utmarkelse.input.Shape.Structure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * A place whose value cannot be used. Something neutral stands there so that the rest can be read; what is found wrong
 * only with one filling and not with another is no fault of the file's.
 */
final class Hole extends Draft {
    /** More ways to fill it than these are not tried. */
    private static final int MOST_FILLINGS = 24;

    private static final String NOBODYS_NAME = "§";

    /** Whether the place may as well be left empty. */
    enum Absence {
        NEVER,
        /** If nothing else will do. */
        LAST,
        /** Rather than anything else. */
        FIRST,
        ALWAYS
    }

    private final Shape shape;
    private final Absence absence;
    private final List<Draft> fillings = new ArrayList<>();
    private @Nullable Iterator<Draft> candidates;
    private int choice;

    /**
     * Makes a hole.
     *
     * @param source what stands in the file, or null if nothing does
     * @param shape what should stand there
     * @param absence whether nothing may stand there
     */
    Hole(@Nullable Node source, Shape shape, Absence absence) {
        super(source);
        this.shape = shape;
        this.absence = absence;
    }

    /** Fills it in another way; the first is 0. Whether there is such a way. */
    boolean fill(int wanted) {
        Iterator<Draft> more = candidates == null ? candidates() : candidates;
        candidates = more;
        while (fillings.size() <= wanted && fillings.size() < MOST_FILLINGS && more.hasNext()) {
            Draft candidate = more.next();
            if (!candidate.isThere() || reads(candidate)) {
                fillings.add(candidate);
            }
        }
        if (wanted < fillings.size()) {
            choice = wanted;
            return true;
        }
        return false;
    }

    private boolean reads(Draft candidate) {
        return Binder.type(shape)
                .flatMap(type -> Binder.refusal(candidate::write, type))
                .isEmpty();
    }

    int choice() {
        return choice;
    }

    /** Has all texts inside say a word. */
    void say(String word) {
        if (isName() && filling() instanceof Made made) {
            made.say(word);
        } else {
            say(filling(), word);
        }
    }

    private static void say(Draft draft, String word) {
        draft.forEach(inner -> {
            if (inner instanceof Hole hole) {
                hole.say(word);
            } else {
                say(inner, word);
            }
        });
    }

    /** Has all texts inside be nobody's name again. */
    void unsay() {
        say(NOBODYS_NAME);
    }

    /** Whether it is a list, or a place for one, in which nothing stands. */
    boolean isEmptyList() {
        return shape instanceof Listing
                && (!isThere()
                        || (filling() instanceof Items items && items.values().isEmpty()));
    }

    /** Has something stand in a list. */
    void fillList() {
        boolean more = isEmptyList();
        while (more) {
            more = fill(choice + 1) && isEmptyList();
        }
    }

    private boolean isName() {
        return shape instanceof Scalar scalar && scalar.form() == Shape.Form.TEXT;
    }

    private Draft filling() {
        if (fillings.isEmpty() && !fill(0)) {
            return new Nothing();
        }
        return fillings.get(choice);
    }

    @Override
    boolean isThere() {
        return filling().isThere();
    }

    @Override
    void write(JsonGenerator to) {
        Draft filling = filling();
        if (filling.isThere()) {
            filling.write(to);
        } else {
            to.writeNull();
        }
    }

    @Override
    void forEach(Consumer<Draft> consumer) {
        consumer.accept(filling());
    }

    private Iterator<Draft> candidates() {
        Stream<Draft> nothing = Stream.of(new Nothing());
        return switch (absence) {
            case NEVER -> values().iterator();
            case LAST -> Stream.concat(values(), nothing).iterator();
            case FIRST -> Stream.concat(nothing, values()).iterator();
            case ALWAYS -> nothing.iterator();
        };
    }

    private Stream<Draft> values() {
        if (shape instanceof Scalar scalar) {
            return scalars(scalar.form()).stream();
        } else if (shape instanceof Choice choice) {
            String written = source() == null ? "" : source().text();
            String nearest = Names.nearest(written, choice.names()).orElse("");
            return choice.names().stream()
                    .sorted(Comparator.comparing((String name) -> !name.equals(nearest)))
                    .map(name -> new Made(true, name));
        } else if (shape instanceof Listing listing) {
            Items filled = new Items(null);
            filled.values().add(new Hole(null, listing.element(), Absence.NEVER));
            return Stream.of(new Items(null), filled);
        } else if (shape instanceof Mapping) {
            return Stream.of(new Members(null, shape, List.of()));
        } else if (shape instanceof Structure structure) {
            return objects(structure, structure);
        }
        OneOf oneOf = (OneOf) shape;
        return oneOf.kinds().stream()
                .sorted(Comparator.comparing(
                        (Structure kind) -> kind.keys().stream().anyMatch(key -> !(key.shape() instanceof Scalar))))
                .flatMap(kind -> objects(kind, oneOf));
    }

    /** The least object, and those with one key more. */
    private static Stream<Draft> objects(Structure structure, Shape shape) {
        return Stream.concat(
                Stream.of(object(structure, shape, null)),
                structure.keys().stream().filter(key -> !key.required()).map(key -> object(structure, shape, key)));
    }

    private static Draft object(Structure structure, Shape shape, @Nullable Property more) {
        Members members = new Members(null, shape, structure.keys());
        for (Property key : structure.keys()) {
            if (key.required() || key.equals(more)) {
                members.values().put(key.name(), new Hole(null, key.shape(), Absence.NEVER));
            }
        }
        return members;
    }

    private static List<Draft> scalars(Shape.Form form) {
        return switch (form) {
            case TEXT, SECRET -> texts(NOBODYS_NAME);
            case TRUTH -> plain("true", "false");
            case WHOLE_NUMBER, NUMBER -> plain("1", "0", "1000000");
            case DATE -> texts("2000-01-01", "2999-12-31");
            case DAY_OF_YEAR -> texts("--01-01", "--12-31");
            case SPAN -> texts("P1D", "PT1S");
            case ZONE -> texts("UTC");
            case INSTANT -> texts("2000-01-01T00:00:00Z", "2999-12-31T00:00:00Z");
            case WRITTEN -> texts("2000-01-01T00:00", "2000-01-01", "00:00", "XXX", NOBODYS_NAME);
            case ANY ->
                Stream.concat(plain("true", "1").stream(), texts(NOBODYS_NAME).stream())
                        .toList();
        };
    }

    private static List<Draft> texts(String... texts) {
        return Stream.of(texts).<Draft>map(text -> new Made(true, text)).toList();
    }

    private static List<Draft> plain(String... values) {
        return Stream.of(values).<Draft>map(value -> new Made(false, value)).toList();
    }
}
