package io.github.utmarkelse.assessment;

import io.github.utmarkelse.application.Application;
import io.github.utmarkelse.edition.Consequence;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.edition.Milestone;
import io.github.utmarkelse.edition.RulingKind;
import io.github.utmarkelse.fact.Answer;
import io.github.utmarkelse.reparticipation.Waits;
import io.github.utmarkelse.schedule.Deadline;
import io.github.utmarkelse.schedule.Moment;
import io.github.utmarkelse.schedule.Punctuality;
import io.github.utmarkelse.schedule.Receipt;
import io.github.utmarkelse.schedule.ReceiptClock;
import io.github.utmarkelse.text.Argument;
import io.github.utmarkelse.text.Message;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Whether what was handed in came in time. */
final class Receipts {
    /** What the codes of findings about receipts begin with. */
    static final String CODE = "received-";

    private final Edition edition;
    private final Application application;
    private final Instant asOf;

    Receipts(Edition edition, Application application, Instant asOf) {
        this.edition = edition;
        this.application = application;
        this.asOf = asOf;
    }

    void addTo(List<Finding> findings) {
        for (Milestone milestone : edition.milestones()) {
            if (milestone.withoutYear().isPresent()) {
                application.receipt(milestone.id()).ifPresent(receipt -> findings.add(withoutYear(milestone)));
            } else if (milestone.deadline().isPresent()) {
                Deadline deadline = milestone.deadline().get();
                Optional<Receipt> receipt = application.receipt(milestone.id());
                boolean past = asOf.isAfter(deadline.last(edition.timeZone()));
                if (receipt.isPresent()) {
                    Punctuality punctuality =
                            Punctuality.of(receipt.get(), deadline, edition.timeZone(), clock(milestone));
                    if (past || !isOpen(receipt.get(), punctuality)) {
                        findings.add(finding(milestone, deadline, punctuality));
                    }
                } else if (milestone.decides().isPresent() && past) {
                    findings.add(finding(milestone, deadline, Punctuality.NOTHING_KNOWN));
                }
            }
        }
    }

    /** Whether it may still turn out to be in time, as what is not on record at all may before the deadline. */
    private boolean isOpen(Receipt receipt, Punctuality punctuality) {
        for (ReceiptClock clock : ReceiptClock.values()) {
            Optional<Moment> at = receipt.at(clock);
            if (at.isPresent() && at.get().instant(edition.timeZone()).isAfter(asOf)) {
                return false;
            }
        }
        return punctuality.inTime() == Answer.UNKNOWN;
    }

    /** The source names day and month but no year, so that nothing can be said of a time. */
    private static Finding withoutYear(Milestone milestone) {
        return Finding.builder()
                .code(CODE + milestone.id())
                .ruling(milestone.decides().orElse(RulingKind.PARTICIPATION))
                .answer(Answer.UNKNOWN)
                .consequence(consequence(milestone))
                .text(Message.of("receipt.ruleWithoutYear", "step", new Argument.Words(milestone.name()))
                        .with(
                                "day",
                                new Argument.MonthAndDay(
                                        milestone.withoutYear().orElseThrow().day())))
                .detail(Message.of("receipt.noYear"))
                .citation(milestone.citation())
                .addFacts(Waits.YEAR)
                .build();
    }

    private static Consequence consequence(Milestone milestone) {
        return milestone.decides().isPresent()
                ? milestone.consequence().orElse(Consequence.NOT_STATED)
                : Consequence.ADVICE;
    }

    private Finding finding(Milestone milestone, Deadline deadline, Punctuality punctuality) {
        return Finding.builder()
                .code(CODE + milestone.id())
                .ruling(milestone.decides().orElse(RulingKind.PARTICIPATION))
                .answer(punctuality.inTime())
                .consequence(consequence(milestone))
                .text(Message.of("receipt.rule", "step", new Argument.Words(milestone.name()))
                        .with("deadline", deadlineWords(deadline)))
                .detail(punctuality.why(deadline, edition.timeZone(), milestone.clock()))
                .citation(milestone.citation())
                .addFacts("receipts." + milestone.id())
                .build();
    }

    private static ReceiptClock clock(Milestone milestone) {
        return milestone.clock().orElse(ReceiptClock.REACHED_NETWORK);
    }

    private Argument deadlineWords(Deadline deadline) {
        return deadline.time().isPresent()
                ? time(deadline.last(edition.timeZone()))
                : new Argument.Day(deadline.date());
    }

    private Argument time(Instant instant) {
        return new Argument.Time(instant, edition.timeZone());
    }
}
