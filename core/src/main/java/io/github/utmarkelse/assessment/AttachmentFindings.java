package io.github.utmarkelse.assessment;

import io.github.utmarkelse.application.Application;
import io.github.utmarkelse.application.Attachment;
import io.github.utmarkelse.contribution.Contribution;
import io.github.utmarkelse.contribution.Subject;
import io.github.utmarkelse.edition.AttachmentRule;
import io.github.utmarkelse.edition.Consequence;
import io.github.utmarkelse.edition.ContributionRule;
import io.github.utmarkelse.edition.ContributionRules;
import io.github.utmarkelse.edition.Need;
import io.github.utmarkelse.edition.RulingKind;
import io.github.utmarkelse.fact.Answer;
import io.github.utmarkelse.fact.Condition;
import io.github.utmarkelse.text.Argument;
import io.github.utmarkelse.text.Message;
import io.github.utmarkelse.text.Text;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the rules on attachments say of what is attached. */
final class AttachmentFindings {
    /** The name by which answers refer to the list of attachments, as they do to facts. */
    static final String ATTACHMENTS = "attachments";

    private final ContributionRules rules;
    private final Application application;
    private final Set<String> inside;
    private final List<Finding> findings;

    AttachmentFindings(
            ContributionRules rules,
            Application application,
            Optional<Contribution> contribution,
            List<Finding> findings) {
        this.rules = rules;
        this.application = application;
        this.inside =
                new LinkedHashSet<>(contribution.map(Contribution::attachments).orElse(List.of()));
        this.findings = findings;
    }

    void add() {
        for (AttachmentRule rule : rules.attachments()) {
            Answer applies = rule.appliesWhen()
                    .map(condition -> condition.evaluate(application.facts()))
                    .orElse(Answer.YES);
            if (applies != Answer.NO) {
                presence(rule, applies);
                attached(rule)
                        .ifPresentOrElse(
                                attachment -> properties(rule, applies, attachment),
                                () -> propertiesUnknown(rule, applies));
            }
        }
    }

    private Optional<Attachment> attached(AttachmentRule rule) {
        return application.attachments().orElse(List.of()).stream()
                .filter(attachment -> attachment.id().equals(rule.id()))
                .findFirst();
    }

    private void presence(AttachmentRule rule, Answer applies) {
        Answer there = inside.contains(rule.id()) || attached(rule).isPresent()
                ? Answer.YES
                : application.attachments().isPresent() ? Answer.NO : Answer.UNKNOWN;
        switch (rule.need()) {
            case REQUIRED -> required(rule, there, applies);
            case WISHED -> {
                Answer answer = ifItApplies(there, applies);
                findings.add(start(rule, answer, Consequence.ADVICE)
                        .detail(state(rule, there))
                        .facts(facts(rule, there, answer))
                        .build());
            }
            case FORBIDDEN -> {
                Answer answer = ifItApplies(there.not(), applies);
                findings.add(start(rule, answer, consequence(rule))
                        .detail(state(rule, there))
                        .facts(facts(rule, there, answer))
                        .build());
            }
            case ALLOWED -> {}
        }
    }

    /** Whoever does not keep a rule has not broken it where it is not known to apply. */
    private static Answer ifItApplies(Answer answer, Answer applies) {
        return applies.not().or(answer);
    }

    /** What an answer rests on: the attachments, and for whom the rule applies where that is what is missing. */
    private Set<String> facts(AttachmentRule rule, Answer known, Answer answer) {
        Set<String> facts = new LinkedHashSet<>();
        Optional<Condition> open = rule.appliesWhen()
                .filter(condition ->
                        answer == Answer.UNKNOWN && condition.evaluate(application.facts()) == Answer.UNKNOWN);
        if (open.isEmpty() || known == Answer.UNKNOWN) {
            facts.add(ATTACHMENTS);
        }
        open.ifPresent(condition -> condition.explain(application.facts(), facts));
        return facts;
    }

    private void required(AttachmentRule rule, Answer there, Answer applies) {
        Optional<ContributionRule> missing = rules.rule(Subject.MISSING_ATTACHMENT);
        Answer answer = ifItApplies(
                there == Answer.NO ? missing.map(ContributionRule::answer).orElse(Answer.NO) : there, applies);
        Finding.Builder finding = missing.map(r -> Finding.builder()
                        .code(r.id())
                        .ruling(RulingKind.CONTRIBUTION)
                        .answer(answer)
                        .consequence(r.consequence())
                        .text(r.text())
                        .citation(rule.citation()))
                .orElseGet(() -> start(rule, answer, consequence(rule)));
        findings.add(finding.detail(state(rule, there))
                .about(rule.id())
                .facts(facts(rule, there, answer))
                .build());
    }

    private static Message state(AttachmentRule rule, Answer there) {
        String key = switch (there) {
            case YES -> "attachment.there";
            case NO -> rule.need() == Need.REQUIRED ? "attachment.missing" : "attachment.absent";
            case UNKNOWN -> "attachment.unknown";
        };
        return Message.of(key, "attachment", new Argument.Words(rule.name()));
    }

    private void properties(AttachmentRule rule, Answer applies, Attachment attachment) {
        rule.longest()
                .ifPresent(longest -> property(
                        rule,
                        applies,
                        "length",
                        attachment.length().map(length -> Answer.of(length.compareTo(longest) <= 0)),
                        attachment
                                .length()
                                .map(length -> Message.of("attachment.length", "length", new Argument.Span(length)))
                                .orElseGet(() -> Message.of("attachment.lengthUnknown"))
                                .with("longest", new Argument.Span(longest))));
        rule.mostPages()
                .ifPresent(most -> property(
                        rule,
                        applies,
                        "pages",
                        attachment.pages().map(pages -> Answer.of(pages <= most)),
                        attachment
                                .pages()
                                .map(pages -> Message.of("attachment.pages", "pages", number(pages)))
                                .orElseGet(() -> Message.of("attachment.pagesUnknown"))
                                .with("most", number(most))));
        if (!rule.extensions().isEmpty()) {
            extension(rule, applies, attachment);
        }
        if (rule.linked().orElse(false)) {
            boolean linked = attachment.link().filter(link -> !link.isBlank()).isPresent();
            property(
                    rule,
                    applies,
                    "link",
                    Optional.of(Answer.of(linked)),
                    Message.of(linked ? "attachment.linked" : "attachment.noLink"));
        }
        if (rule.passwordIfProtected().orElse(false)) {
            password(rule, applies, attachment);
        }
    }

    private void extension(AttachmentRule rule, Answer applies, Attachment attachment) {
        Optional<String> extension = attachment
                .file()
                .map(file -> file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
        property(
                rule,
                applies,
                "format",
                extension.map(known -> Answer.of(rule.extensions().contains(known))),
                Message.of(
                                extension.isPresent() ? "attachment.format" : "attachment.formatUnknown",
                                "format",
                                new Argument.Name(extension.orElse("")))
                        .with("formats", new Argument.Name(String.join(", ", rule.extensions()))));
    }

    /** What is perhaps attached is perhaps not as it should be. */
    private void propertiesUnknown(AttachmentRule rule, Answer applies) {
        if (application.attachments().isPresent() || inside.contains(rule.id()) || rule.need() == Need.FORBIDDEN) {
            return;
        }
        Message unknown = state(rule, Answer.UNKNOWN);
        rule.longest().ifPresent(longest -> property(rule, applies, "length", Optional.empty(), unknown));
        rule.mostPages().ifPresent(most -> property(rule, applies, "pages", Optional.empty(), unknown));
        rule.linked()
                .filter(linked -> linked)
                .ifPresent(linked -> property(rule, applies, "link", Optional.empty(), unknown));
        rule.passwordIfProtected()
                .filter(told -> told)
                .ifPresent(told -> property(rule, applies, "password", Optional.empty(), unknown));
    }

    /** Only that there is a password is ever told. */
    private void password(AttachmentRule rule, Answer applies, Attachment attachment) {
        boolean told = attachment
                .password()
                .filter(password -> !password.reveal().isBlank())
                .isPresent();
        Optional<Answer> answer = told
                ? Optional.of(Answer.YES)
                : attachment.passwordProtected().map(isProtected -> Answer.of(!isProtected));
        String key = told
                ? "attachment.passwordTold"
                : answer.map(kept -> kept == Answer.YES ? "attachment.unprotected" : "attachment.noPassword")
                        .orElse("attachment.protectionUnknown");
        property(rule, applies, "password", answer, Message.of(key));
    }

    private void property(AttachmentRule rule, Answer applies, String what, Optional<Answer> kept, Text detail) {
        Answer known = kept.orElse(Answer.UNKNOWN);
        Answer answer = ifItApplies(known, applies);
        findings.add(Finding.builder()
                .code("attachment-" + rule.id() + "-" + what)
                .ruling(RulingKind.CONTRIBUTION)
                .answer(answer)
                .consequence(consequence(rule))
                .text(propertyText(rule))
                .detail(detail)
                .citation(rule.citation())
                .facts(facts(rule, known, answer))
                .build());
    }

    private static Finding.Builder start(AttachmentRule rule, Answer answer, Consequence consequence) {
        return Finding.builder()
                .code("attachment-" + rule.id())
                .ruling(RulingKind.CONTRIBUTION)
                .answer(answer)
                .consequence(consequence)
                .text(text(rule))
                .citation(rule.citation());
    }

    private static Text text(AttachmentRule rule) {
        return rule.text()
                .<Text>map(text -> text)
                .orElseGet(() ->
                        Message.of("attachment." + rule.need().name(), "attachment", new Argument.Words(rule.name())));
    }

    private static Text propertyText(AttachmentRule rule) {
        return rule.text()
                .<Text>map(text -> text)
                .orElseGet(() -> Message.of("attachment.property", "attachment", new Argument.Words(rule.name())));
    }

    private static Consequence consequence(AttachmentRule rule) {
        return rule.consequence().orElse(Consequence.NOT_STATED);
    }

    private static Argument number(long number) {
        return new Argument.Amount(BigDecimal.valueOf(number));
    }
}
