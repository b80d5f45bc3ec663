package io.github.utmarkelse.application;

import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.fact.FactDefinition;
import io.github.utmarkelse.fact.FactValue;
import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.input.Names;
import io.github.utmarkelse.input.Problem;
import io.github.utmarkelse.schedule.Receipt;
import io.github.utmarkelse.text.Argument;
import io.github.utmarkelse.text.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what in the answers to a form does not fit the edition, and puts them into an application. */
final class FormCheck {
    private FormCheck() {}

    static void of(Edition edition, FormAnswers answers) {
        List<Problem> problems = new ArrayList<>();
        answers.edition()
                .filter(id -> !id.equals(edition.id()))
                .ifPresent(id -> problems.add(ApplicationCheck.otherEdition(id, edition)));
        List<String> forms = edition.forms();
        if (!forms.contains(answers.form())) {
            problems.add(Problem.of(
                    "unknown-form",
                    "form",
                    Message.of("application.unknownForm", "form", Names.shown(answers.form())),
                    Names.suggest(answers.form(), forms)));
        } else {
            List<String> asked = edition.factsOfForm(answers.form()).stream()
                    .map(FactDefinition::id)
                    .toList();
            answers.facts().forEach((id, value) -> fact(edition, asked, id, value, problems));
            answers.receipt()
                    .filter(receipt -> !receipt.milestone().equals(answers.form()))
                    .ifPresent(receipt -> problems.add(Problem.of(
                            "other-milestone",
                            "receipt",
                            Message.of("application.otherMilestone", "milestone", Names.shown(receipt.milestone())),
                            Names.meant(answers.form()))));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }

    private static void fact(Edition edition, List<String> asked, String id, FactValue value, List<Problem> problems) {
        if (!asked.contains(id)) {
            problems.add(Problem.of(
                    "unknown-fact",
                    "facts." + id,
                    Message.of("application.notOfForm", "fact", Names.shown(id)),
                    Names.suggest(id, asked)));
        } else {
            edition.fact(id).flatMap(definition -> definition.refuse(value)).ifPresent(problems::add);
        }
    }

    /** What is answered twice must be answered alike. */
    static Application merged(Edition edition, Application application, FormAnswers answers) {
        List<Problem> problems = new ArrayList<>();
        Optional<String> about = answers.operation().flatMap(Operation::name);
        Optional<String> applicant = application.operation().flatMap(Operation::name);
        if (about.isPresent() && applicant.isPresent() && !about.equals(applicant)) {
            problems.add(Problem.of(
                    "other-operation",
                    "operation.name",
                    Message.of("application.otherOperation"),
                    Message.of("application.otherOperation.remedy")));
        }
        Map<String, FactValue> facts = new LinkedHashMap<>(application.facts());
        answers.facts().forEach((id, value) -> {
            FactValue before = facts.put(id, value);
            if (before != null && !before.equals(value)) {
                problems.add(Problem.of(
                        "contradictory-answers",
                        "facts." + id,
                        Message.of("application.contradiction", "fact", new Argument.Name(id)),
                        Message.of("application.contradiction.remedy")));
            }
        });
        if (answers.receipt().isPresent()
                && application.receipt(answers.form()).isPresent()
                && !application.receipt(answers.form()).equals(answers.receipt())) {
            problems.add(Problem.of(
                    "contradictory-receipts",
                    "receipt",
                    Message.of("application.twoReceipts", "milestone", new Argument.Name(answers.form())),
                    Message.of("application.contradiction.remedy")));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        Application.Builder merged = Application.builder().from(application).facts(facts);
        if (application.receipt(answers.form()).isEmpty()) {
            answers.receipt().or(() -> came(edition, answers, facts)).ifPresent(merged::addReceipts);
        }
        return merged.build();
    }

    /** Whoever has answered all of a form has handed it in, if it is not known when. */
    private static Optional<Receipt> came(Edition edition, FormAnswers answers, Map<String, FactValue> facts) {
        List<FactDefinition> asked = edition.factsOfForm(answers.form());
        boolean whole = !answers.facts().isEmpty() && asked.stream().allMatch(fact -> facts.containsKey(fact.id()));
        return whole ? Optional.of(Receipt.builder().milestone(answers.form()).build()) : Optional.empty();
    }
}
