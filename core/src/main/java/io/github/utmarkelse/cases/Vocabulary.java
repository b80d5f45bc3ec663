package io.github.utmarkelse.cases;

import io.github.utmarkelse.contribution.Subject;
import io.github.utmarkelse.edition.AttachmentRule;
import io.github.utmarkelse.edition.ContributionRules;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.edition.IntroductionSection;
import io.github.utmarkelse.edition.Milestone;
import io.github.utmarkelse.edition.Need;
import io.github.utmarkelse.edition.Outcome;
import io.github.utmarkelse.input.JsonFormat;
import io.github.utmarkelse.text.LocalizedText;
import io.github.utmarkelse.text.Text;
import java.util.List;
import java.util.Locale;

/** What can be named in a casebook of an edition. */
final class Vocabulary {
    private final Edition edition;
    private final ContributionRules rules;

    Vocabulary(Edition edition) {
        this.edition = edition;
        this.rules = edition.contributionRules();
    }

    Edition edition() {
        return edition;
    }

    Known facts() {
        Known known = new Known();
        edition.facts().forEach(fact -> known.add(fact.id(), fact.question()));
        return known;
    }

    Known outcomes() {
        Known known = new Known();
        edition.outcomes().forEach(outcome -> known.add(outcome.id(), outcome.name()));
        return known;
    }

    Known categories() {
        Known known = new Known();
        edition.categories()
                .ifPresent(
                        categories -> categories.list().forEach(category -> known.add(category.id(), category.name())));
        return known;
    }

    /** The milestones by whose deadline something is handed in. */
    Known deadlines() {
        Known known = new Known();
        edition.milestones().stream()
                .filter(Milestone::isDeadline)
                .forEach(milestone -> known.add(milestone.id(), milestone.name()));
        return known;
    }

    Known attachments() {
        Known known = new Known();
        rules.attachments().forEach(attachment -> known.add(attachment.id(), attachment.name()));
        return known;
    }

    /** What can be written in: fields, items, questions and the introduction's sections and fields. */
    Known answers() {
        Known known = new Known();
        rules.fields().forEach(field -> known.add(field.id(), field.label()));
        rules.items().forEach(known::add);
        rules.questions().forEach(question -> known.add(Integer.toString(question.number())));
        for (IntroductionSection section : rules.introduction()) {
            known.add(section.id(), swedish(section.heading()));
            section.fields().forEach(field -> known.add(field.id(), swedish(field.label())));
        }
        return known;
    }

    /** What must be written in for nothing to be left empty. */
    List<String> allAnswers() {
        Known all = new Known();
        rules.fields().forEach(field -> all.add(field.id()));
        allQuestions().forEach(all::add);
        for (IntroductionSection section : rules.introduction()) {
            if (section.fields().isEmpty()) {
                all.add(section.id());
            }
            section.fields().forEach(field -> all.add(field.id()));
        }
        return List.copyOf(all.ids());
    }

    /** The items that must be answered. */
    List<String> allQuestions() {
        return rules.items();
    }

    /** What can be seen in a document besides its text. */
    static Known subjects() {
        Known known = new Known();
        for (Subject subject : Subject.values()) {
            if (!subject.name().startsWith("MISSING") && subject != Subject.UNANSWERED_ITEM) {
                known.add(id(subject));
            }
        }
        return known;
    }

    static String id(Enum<?> constant) {
        return JsonFormat.mapper().convertValue(constant, String.class);
    }

    private static Text swedish(String words) {
        return new LocalizedText(words, words);
    }

    /** The codes that findings can have; some can always be expected to be absent. */
    Known codes() {
        Known known = new Known();
        edition.criteria().forEach(criterion -> known.add(criterion.id(), criterion.text()));
        List.of("reparticipation", "reparticipation-award", "file-format", "contribution-not-at-hand")
                .forEach(known::add);
        deadlines().ids().forEach(milestone -> known.add("received-" + milestone));
        if (edition.contribution().isPresent()) {
            contributionCodes(known);
        }
        return known;
    }

    private void contributionCodes(Known known) {
        rules.format().ifPresent(format -> known.add("file-format", format.text()));
        rules.limits().forEach(limit -> known.add(limit.id(), limit.text()));
        rules.rules().forEach(rule -> known.add(rule.id(), rule.text()));
        rules.fields().forEach(field -> known.add("field-" + field.id()));
        for (AttachmentRule attachment : rules.attachments()) {
            String code = "attachment-" + attachment.id();
            if (attachment.need() != Need.ALLOWED
                    && (attachment.need() != Need.REQUIRED
                            || rules.rule(Subject.MISSING_ATTACHMENT).isEmpty())) {
                known.add(code);
            }
            attachment.longest().ifPresent(longest -> known.add(code + "-length"));
            attachment.mostPages().ifPresent(most -> known.add(code + "-pages"));
            if (!attachment.extensions().isEmpty()) {
                known.add(code + "-format");
            }
            attachment.linked().ifPresent(linked -> known.add(code + "-link"));
            attachment.passwordIfProtected().ifPresent(told -> known.add(code + "-password"));
        }
        if (rules.rule(Subject.UNANSWERED_ITEM).isEmpty()) {
            known.add("item-unanswered");
        }
        for (Subject subject : Subject.values()) {
            if (rules.rule(subject).isEmpty() && subjects().contains(id(subject))) {
                known.add("seen-" + subject.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            }
        }
    }

    /** What can be missing for a ruling, or decide it. */
    Known reasons() {
        Known known = codes();
        edition.facts().forEach(fact -> known.add(fact.id(), fact.question()));
        List.of("history", "entry", "year", "attachments", "answers", "pages", "contribution")
                .forEach(known::add);
        List.of("entry", "category").forEach(name -> known.add(String.join(".", "history", name)));
        edition.milestones().forEach(milestone -> known.add("receipts." + milestone.id()));
        return known;
    }

    /** The codes of next steps. */
    Known steps() {
        Known known = new Known();
        edition.milestones().forEach(milestone -> known.add(milestone.id(), milestone.name()));
        List.of("facts", "mend", "change", "return").forEach(known::add);
        return known;
    }

    /** Outcomes after which there may be a wait. */
    Known ends() {
        return outcomes().add(Outcome.NONE);
    }
}
