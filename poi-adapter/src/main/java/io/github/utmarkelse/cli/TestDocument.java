package io.github.utmarkelse.cli;

import io.github.utmarkelse.cases.CaseReport;
import io.github.utmarkelse.cases.CaseResult;
import io.github.utmarkelse.cases.Difference;
import io.github.utmarkelse.cases.Untested;
import io.github.utmarkelse.text.Language;

/** The JSON of {@code test}: a contract that scripts rely on. */
final class TestDocument {
    private TestDocument() {}

    static Object of(CaseReport report) {
        return Json.object(
                "edition",
                report.edition(),
                "cases",
                report.results().stream().map(TestDocument::result).toList(),
                "passed",
                report.passed(),
                "failed",
                report.failed(),
                "untested",
                report.untested().stream().map(TestDocument::untested).toList());
    }

    private static Object result(CaseResult result) {
        return Json.object(
                "name",
                result.name(),
                "line",
                result.line(),
                "passed",
                result.passed(),
                "differences",
                result.differences().stream().map(TestDocument::difference).toList());
    }

    private static Object difference(Difference difference) {
        return Json.object(
                "line",
                difference.line(),
                "what",
                difference.what(),
                "expected",
                difference.expected().in(Language.ENGLISH),
                "actual",
                difference.actual().in(Language.ENGLISH),
                "source",
                difference.citation().map(Json::source).orElse(null));
    }

    private static Object untested(Untested untested) {
        return Json.object(
                "code",
                untested.code(),
                "text",
                Json.text(untested.text()),
                "never",
                untested.never().stream().map(Rows::name).toList());
    }
}
