package io.github.utmarkelse.cases;

import io.github.utmarkelse.assessment.Assessment;
import io.github.utmarkelse.assessment.Finding;
import io.github.utmarkelse.assessment.NextStep;
import io.github.utmarkelse.assessment.Ruling;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.edition.Follows;
import io.github.utmarkelse.edition.ReparticipationRule;
import io.github.utmarkelse.edition.RulingKind;
import io.github.utmarkelse.fact.Answer;
import io.github.utmarkelse.text.Citation;
import io.github.utmarkelse.text.LocalizedText;
import io.github.utmarkelse.text.Message;
import io.github.utmarkelse.text.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** One thing that a case expects of an assessment. */
sealed interface Expectation {
    /** The line and the words of the casebook that expect it. */
    Said said();

    /** What came out otherwise, or empty where it came out as expected. */
    Optional<Difference> difference(Edition edition, Assessment assessment);

    /**
     * Where a thing is expected.
     *
     * @param line the line of the casebook
     * @param what what it is about, as it is written there
     */
    record Said(int line, String what) {}

    private Optional<Difference> unless(boolean kept, Text expected, Text actual, Optional<Citation> citation) {
        return kept
                ? Optional.empty()
                : Optional.of(new Difference(said().line(), said().what(), expected, actual, citation));
    }

    /** A ruling's answer. */
    record RulingIs(Said said, RulingKind kind, Answer answer) implements Expectation {
        @Override
        public Optional<Difference> difference(Edition edition, Assessment assessment) {
            Answer actual = ruling(assessment, kind).answer();
            Optional<Citation> citation = concerning(assessment, kind)
                    .filter(finding -> finding.decides() && finding.answer() == actual)
                    .flatMap(finding -> finding.citation().stream())
                    .findFirst();
            return Expectation.super.unless(actual == answer, words(answer), words(actual), citation);
        }
    }

    /** The worst answer of the findings with a code, or that there is none. */
    record FindingIs(Said said, String code, Optional<Answer> answer) implements Expectation {
        @Override
        public Optional<Difference> difference(Edition edition, Assessment assessment) {
            Optional<Finding> worst = assessment.findings().stream()
                    .filter(finding -> finding.code().equals(code))
                    .reduce((first, second) -> badness(second) > badness(first) ? second : first);
            Optional<Answer> actual = worst.map(Finding::answer);
            return Expectation.super.unless(
                    actual.equals(answer),
                    answer.map(Expectation::words).orElseGet(() -> Message.of("cases.absent")),
                    actual.map(Expectation::words).orElseGet(() -> Message.of("cases.absent")),
                    worst.flatMap(Finding::citation));
        }

        private static int badness(Finding finding) {
            return switch (finding.answer()) {
                case YES -> 0;
                case UNKNOWN -> 1;
                case NO -> 2;
            };
        }
    }

    /** What is missing for a ruling, or decides it: these names and no others, in any order. */
    record NamesAre(Said said, RulingKind kind, boolean missing, Set<String> names) implements Expectation {
        @Override
        public Optional<Difference> difference(Edition edition, Assessment assessment) {
            Ruling ruling = ruling(assessment, kind);
            Set<String> actual = new TreeSet<>(missing ? ruling.missing() : ruling.decidedBy());
            Set<String> expected = new TreeSet<>(names);
            Set<String> other = new TreeSet<>(actual);
            other.removeAll(expected);
            expected.stream().filter(name -> !actual.contains(name)).forEach(other::add);
            Optional<Citation> citation = concerning(assessment, kind)
                    .filter(finding -> other.contains(finding.code())
                            || finding.facts().stream().anyMatch(other::contains))
                    .flatMap(finding -> finding.citation().stream())
                    .findFirst();
            return Expectation.super.unless(actual.equals(expected), list(expected), list(actual), citation);
        }
    }

    /** The first year in which one may take part again after what the history tells. */
    record FirstYearIs(Said said, Optional<Integer> year) implements Expectation {
        @Override
        public Optional<Difference> difference(Edition edition, Assessment assessment) {
            return Expectation.super.unless(
                    assessment.firstYear().equals(year),
                    yearWords(year, "cases.nothing"),
                    yearWords(assessment.firstYear(), "cases.nothing"),
                    assessment.findings().stream()
                            .filter(finding -> finding.facts().contains("history"))
                            .flatMap(finding -> finding.citation().stream())
                            .findFirst());
        }
    }

    /** The year in which one may return after an outcome of this edition; none where there is no rule about it. */
    record ReturnIs(Said said, String outcome, Optional<Integer> year) implements Expectation {
        @Override
        public Optional<Difference> difference(Edition edition, Assessment assessment) {
            Optional<Integer> actual =
                    Optional.ofNullable(assessment.returnAfter().get(outcome));
            Optional<Follows> never =
                    Optional.ofNullable(assessment.noReturnAfter().get(outcome)).filter(f -> year.isEmpty());
            return Expectation.super.unless(
                    actual.equals(year) && never.isEmpty(),
                    yearWords(year, "cases.absent"),
                    never.isPresent() ? never(never) : yearWords(actual, "cases.absent"),
                    sentence(edition, outcome));
        }
    }

    /** That the operation, or the entry, may never return after an outcome of this edition. */
    record NoReturnIs(Said said, String outcome, Follows follows) implements Expectation {
        @Override
        public Optional<Difference> difference(Edition edition, Assessment assessment) {
            Optional<Follows> actual =
                    Optional.ofNullable(assessment.noReturnAfter().get(outcome));
            return Expectation.super.unless(
                    actual.equals(Optional.of(follows)),
                    never(Optional.of(follows)),
                    actual.isPresent()
                            ? never(actual)
                            : yearWords(
                                    Optional.ofNullable(assessment.returnAfter().get(outcome)), "cases.absent"),
                    sentence(edition, outcome));
        }
    }

    private static Text never(Optional<Follows> follows) {
        return Message.of(follows.filter(Follows.ENTRY::equals).isPresent() ? "cases.neverAgain" : "cases.never");
    }

    private static Text yearWords(Optional<Integer> year, String otherwise) {
        return year.<Text>map(known -> same(Integer.toString(known))).orElseGet(() -> Message.of(otherwise));
    }

    private static Optional<Citation> sentence(Edition edition, String outcome) {
        return edition.reparticipation().stream()
                .filter(rule -> rule.outcome().equals(outcome))
                .map(ReparticipationRule::citation)
                .findFirst();
    }

    /** The first of the next steps, in their order; an empty list where there is nothing to do. */
    record StepsAre(Said said, List<String> codes) implements Expectation {
        @Override
        public Optional<Difference> difference(Edition edition, Assessment assessment) {
            List<NextStep> steps = assessment.nextSteps();
            List<String> actual = new ArrayList<>();
            steps.forEach(step -> actual.add(step.code()));
            List<String> first = codes.isEmpty() ? actual : actual.subList(0, Math.min(codes.size(), actual.size()));
            return Expectation.super.unless(
                    first.equals(codes),
                    list(codes),
                    list(first),
                    steps.stream()
                            .limit(1)
                            .flatMap(step -> step.citation().stream())
                            .findFirst());
        }
    }

    private static Ruling ruling(Assessment assessment, RulingKind kind) {
        return switch (kind) {
            case PARTICIPATION -> assessment.participation();
            case CONTRIBUTION -> assessment.contribution();
            case AWARD -> assessment.award();
        };
    }

    /** The findings that bear on a ruling; whoever may not take part cannot be awarded. */
    private static Stream<Finding> concerning(Assessment assessment, RulingKind kind) {
        return assessment.findings().stream()
                .filter(finding -> finding.ruling() == kind
                        || (kind == RulingKind.AWARD && finding.ruling() == RulingKind.PARTICIPATION));
    }

    private static Text words(Answer answer) {
        return Message.of(
                switch (answer) {
                    case YES -> "cases.yes";
                    case NO -> "cases.no";
                    case UNKNOWN -> "cases.unknown";
                });
    }

    private static Text same(String words) {
        return new LocalizedText(words, words);
    }

    private static Text list(Collection<String> names) {
        return names.isEmpty() ? Message.of("cases.nothing") : same(String.join(", ", names));
    }
}
