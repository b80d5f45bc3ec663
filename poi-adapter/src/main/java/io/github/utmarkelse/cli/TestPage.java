package io.github.utmarkelse.cli;

import io.github.utmarkelse.cases.CaseReport;
import io.github.utmarkelse.cases.CaseResult;
import io.github.utmarkelse.cases.Difference;
import io.github.utmarkelse.cases.Untested;
import io.github.utmarkelse.cli.Page.Look;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.fact.Answer;
import io.github.utmarkelse.text.Language;
import java.util.stream.Collectors;

/** What {@code test} tells people: the cases that failed, the sum, and what no case tries. */
final class TestPage {
    private static final int INDENT = 2;
    private static final int FURTHER = 4;

    private final Edition edition;
    private final CaseReport report;
    private final Texts texts;
    private final Page page;

    TestPage(Edition edition, CaseReport report, Texts texts, Page page) {
        this.edition = edition;
        this.report = report;
        this.texts = texts;
        this.page = page;
    }

    String text() {
        page.title(texts.format("test.title", Labels.title(edition, texts)));
        report.results().stream().filter(result -> !result.passed()).forEach(this::failed);
        page.blank();
        page.words(
                texts.format("test.sum", report.results().size(), report.passed(), report.failed()),
                0,
                0,
                report.failed() == 0 ? Look.GOOD : Look.BAD);
        if (!report.untested().isEmpty()) {
            page.heading(texts.get("test.untested"));
            report.untested().forEach(this::untested);
        }
        return page.toString();
    }

    private void failed(CaseResult result) {
        page.blank();
        page.words(texts.format("test.failed", result.line(), result.name()), 0, INDENT, Look.BAD);
        for (Difference difference : result.differences()) {
            Language language = texts.language();
            page.words(
                    texts.format(
                            "test.difference",
                            difference.line(),
                            difference.what(),
                            difference.expected().in(language),
                            difference.actual().in(language)),
                    INDENT,
                    FURTHER,
                    Look.PLAIN);
            difference
                    .citation()
                    .ifPresent(citation -> page.words(Labels.quote(citation, language), FURTHER, FURTHER, Look.QUIET));
        }
    }

    private void untested(Untested untested) {
        String never = untested.never().stream()
                .map(answer -> texts.get(
                        switch (answer) {
                            case YES -> "test.yes";
                            case NO -> "test.no";
                            case UNKNOWN -> "test.unknown";
                        }))
                .collect(Collectors.joining(", "));
        page.words(texts.format("test.never", untested.code(), never), INDENT, FURTHER, Look.of(Answer.UNKNOWN));
        page.words(untested.text().in(texts.language()), FURTHER, FURTHER, Look.QUIET);
    }
}
