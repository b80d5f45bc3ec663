package io.github.utmarkelse.cases;

import io.github.utmarkelse.application.Application;
import io.github.utmarkelse.assessment.Assessment;
import io.github.utmarkelse.edition.Edition;
import java.time.Instant;
import java.util.List;

/** A case of a casebook, read against an edition: what is given, when it is asked, and what is expected. */
public final class Case {
    private final String name;
    private final int line;
    private final List<String> sources;
    private final Application application;
    private final Instant asOf;
    private final List<Expectation> expectations;

    Case(
            String name,
            int line,
            List<String> sources,
            Application application,
            Instant asOf,
            List<Expectation> expectations) {
        this.name = name;
        this.line = line;
        this.sources = List.copyOf(sources);
        this.application = application;
        this.asOf = asOf;
        this.expectations = List.copyOf(expectations);
    }

    /**
     * What the case is called.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * Where it begins.
     *
     * @return the line of the casebook, from 1
     */
    public int line() {
        return line;
    }

    /**
     * The sentences that it tries.
     *
     * @return the quotations, as they are written in the casebook
     */
    public List<String> sources() {
        return sources;
    }

    /**
     * What is given.
     *
     * @return the application
     */
    public Application application() {
        return application;
    }

    /**
     * When it is asked.
     *
     * @return the time of asking
     */
    public Instant asOf() {
        return asOf;
    }

    CaseResult result(Edition edition, Assessment assessment) {
        return new CaseResult(
                name,
                line,
                expectations.stream()
                        .flatMap(expectation -> expectation.difference(edition, assessment).stream())
                        .toList());
    }
}
