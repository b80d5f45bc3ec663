package io.github.utmarkelse.poi.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.utmarkelse.input.Problem;
import io.github.utmarkelse.poi.refusal.WordFileException;
import io.github.utmarkelse.text.Language;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Each limit is the last amount that is allowed. */
class BudgetTest {
    private static final int BYTES = 100;
    private static final int CHARACTERS = 50;
    private static final int ITEMS = 5;

    private final Budget budget = new Budget(new Refusals("bidrag.docx"), BYTES, CHARACTERS, ITEMS);

    /** One more step is refused, in words that name the file and the part. */
    private void refuses(Consumer<Budget> step) {
        Problem problem = catchThrowableOfType(WordFileException.class, () -> step.accept(budget))
                .problem();
        assertThat(problem.code()).isEqualTo("word-too-large");
        assertThat(problem.source()).contains("bidrag.docx");
        assertThat(problem.place()).contains("part");
        assertThat(problem.what().in(Language.SWEDISH))
                .isNotEqualTo(problem.what().in(Language.ENGLISH));
    }

    @Test
    void inflatedBytes() {
        budget.inflate("part", BYTES - 1);
        budget.inflate("part", 1);
        refuses(b -> b.inflate("part", 1));
    }

    @Test
    void announcedBytesAreHeldAgainstWhatIsLeft() {
        budget.announce("part", BYTES);
        refuses(b -> b.announce("part", BYTES + 1));
        budget.inflate("part", BYTES - 1);
        budget.announce("part", 1);
        refuses(b -> b.announce("part", 2));
        refuses(b -> b.announce("part", Long.MAX_VALUE));
    }

    @Test
    void characters() {
        budget.keepText("part", CHARACTERS - 1);
        budget.keepText("part", 1);
        refuses(b -> b.keepText("part", 1));
    }

    @Test
    void manySmallTextsDoNotWrapAround() {
        Budget whole = new Budget(new Refusals("bidrag.docx"));
        whole.keepText("part", 1);
        assertThat(catchThrowableOfType(WordFileException.class, () -> whole.keepText("part", Integer.MAX_VALUE)))
                .isNotNull();
    }

    @Test
    void items() {
        for (int i = 0; i < ITEMS; i++) {
            budget.keepItem("part");
        }
        refuses(b -> b.keepItem("part"));
    }

    @Test
    void anAccountOfItsOwnTakesNothingFromTheDocuments() {
        Budget apart = budget.apart(BYTES);
        apart.inflate("part", BYTES);
        assertThatCode(() -> budget.inflate("part", BYTES)).doesNotThrowAnyException();
        assertThat(catchThrowableOfType(WordFileException.class, () -> apart.inflate("part", 1)))
                .isNotNull();
        apart.keepText("part", (int) (Budget.CHARACTERS / 4));
        assertThat(catchThrowableOfType(WordFileException.class, () -> apart.keepText("part", 1)))
                .isNotNull();
    }
}
