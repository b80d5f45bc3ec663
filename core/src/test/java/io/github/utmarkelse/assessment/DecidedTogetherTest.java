package io.github.utmarkelse.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.utmarkelse.Editions;
import io.github.utmarkelse.application.Application;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.fact.Answer;
import io.github.utmarkelse.fact.FactValue;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Three criteria for three classes, each open while the class is not known, may all the same be decided together. */
class DecidedTogetherTest {
    private static final String CRITERION = """
            {"id": "%1$s-at-most", "decides": "participation",
             "appliesWhen": {"fact": "class", "oneOf": ["%1$s"]}, "requires": {"fact": "founded", "atMost": %2$s},
             "text": {"sv": "Klass %1$s", "en": "Class %1$s"}, "citation": {"document": "r", "quote": "q"}}""";

    private static final Edition EDITION = edition();

    private static Edition edition() {
        String options =
                "{'id': 'a', 'text': {'sv': 'ett', 'en': 'one'}}, {'id': 'b', 'text': {'sv': 'två', 'en': 'two'}}"
                        .replace('\'', '"');
        String json = """
                {"id": "x-2027", "award": {"id": "x", "name": {"sv": "X", "en": "An X"}}, "year": 2027,
                 "organiser": {"sv": "Y", "en": "A Y"}, "timeZone": "Europe/Stockholm",
                 "documents": [{"id": "r", "title": {"sv": "R", "en": "An R"}, "rank": 1}],
                 "facts": [{"id": "class", "type": "choice", "question": {"sv": "Klass?", "en": "Class?"}, "options": [%s]},
                           {"id": "founded", "type": "year", "question": {"sv": "När?", "en": "When?"}}],
                 "criteria": [%s, %s]}""".formatted(options, CRITERION.formatted("a", 1990), CRITERION.formatted("b", 2010));
        return Editions.read(
                new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "x", id -> Optional.empty());
    }

    private static Ruling participation(long founded) {
        Application application =
                Application.builder().putFacts("founded", FactValue.of(founded)).build();
        return Assessment.of(EDITION, application, Instant.EPOCH).participation();
    }

    @Test
    void whatEveryClassRefusesIsRefused() {
        assertThat(participation(2011).answer()).isEqualTo(Answer.NO);
        assertThat(participation(2011).decidedBy()).containsExactly("founded");
        assertThat(participation(2011).missing()).isEmpty();
    }

    @Test
    void whatEveryClassAllowsIsAllowed() {
        assertThat(participation(1990).answer()).isEqualTo(Answer.YES);
    }

    @Test
    void whatOnlyOneClassAllowsDependsOnTheClass() {
        assertThat(participation(2000).answer()).isEqualTo(Answer.UNKNOWN);
        assertThat(participation(2000).missing()).containsExactly("class");
    }
}
