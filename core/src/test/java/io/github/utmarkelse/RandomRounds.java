package io.github.utmarkelse;

import io.github.utmarkelse.application.Application;
import io.github.utmarkelse.application.Decision;
import io.github.utmarkelse.application.DocumentState;
import io.github.utmarkelse.application.Event;
import io.github.utmarkelse.application.Participation;
import io.github.utmarkelse.application.SentRequest;
import io.github.utmarkelse.edition.Amendment;
import io.github.utmarkelse.edition.DocumentRule;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.edition.Milestone;
import io.github.utmarkelse.edition.Outcome;
import io.github.utmarkelse.edition.StepKind;
import io.github.utmarkelse.fact.FactDefinition;
import io.github.utmarkelse.fact.FactValue;
import io.github.utmarkelse.input.InvalidInputException;
import io.github.utmarkelse.schedule.Deadline;
import io.github.utmarkelse.schedule.Moment;
import io.github.utmarkelse.schedule.Receipt;
import io.github.utmarkelse.schedule.ReceiptClock;
import io.github.utmarkelse.text.LocalizedText;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** An edition, bundled or with its round changed at random, an application to it, and times near all that is laid down. */
public final class RandomRounds {
    private static final List<String> BUNDLED = List.of(
            "kvalitetsutmarkelsen-2026",
            "kvalitetsutmarkelsen-2024",
            "framsteget-2019",
            "framsteget-odaterad",
            "fornyelsepriset-2018");

    private static final List<String> ZONES = List.of(
            "Europe/Stockholm", "UTC", "America/Sao_Paulo", "Asia/Kolkata", "Australia/Lord_Howe", "Pacific/Apia");

    private static final List<Duration> NEAR = Stream.of(
                    Duration.ZERO,
                    Duration.ofNanos(1),
                    Duration.ofSeconds(1),
                    Duration.ofMinutes(27),
                    Duration.ofHours(1),
                    Duration.ofHours(25),
                    Duration.ofDays(9))
            .flatMap(near -> Stream.of(near, near.negated()))
            .toList();

    private final Random random;
    private final Edition edition;
    private final Application application;

    private RandomRounds(long seed) {
        this.random = new Random(seed);
        this.edition = anEdition();
        this.application = anApplication();
    }

    /** The same for the same number. */
    public static RandomRounds of(long seed) {
        return new RandomRounds(seed);
    }

    public Edition edition() {
        return edition;
    }

    /** An application that fits the edition, the clocks of each of its receipts in their order. */
    public Application application() {
        return application;
    }

    public Random random() {
        return random;
    }

    /** A time on or near a boundary of the edition or of what is known. */
    public Instant time() {
        List<Instant> boundaries = boundaries(edition);
        ZoneId zone = edition.timeZone();
        application
                .receipts()
                .forEach(receipt -> Stream.of(receipt.sent(), receipt.reachedNetwork(), receipt.registered())
                        .flatMap(Optional::stream)
                        .forEach(at -> boundaries.add(at.instant(zone))));
        Stream.of(
                        application.events().stream().map(Event::on),
                        application.changeRequests().stream().map(SentRequest::sent),
                        application.decision().stream().flatMap(decision -> decision.on().stream()))
                .flatMap(days -> days)
                .forEach(day -> boundaries.add(day.atStartOfDay(zone).toInstant()));
        return pick(boundaries).plus(pick(NEAR));
    }

    /** Two times, the first not after the second. */
    public List<Instant> times() {
        return Stream.of(time(), time()).sorted().toList();
    }

    public <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    private static List<Instant> boundaries(Edition edition) {
        ZoneId zone = edition.timeZone();
        List<Instant> boundaries = new ArrayList<>();
        for (Milestone milestone : edition.milestones()) {
            milestone.deadline().ifPresent(deadline -> boundaries.add(deadline.last(zone)));
            milestone
                    .takesPlace()
                    .ifPresent(day -> boundaries.add(day.atStartOfDay(zone).toInstant()));
            milestone
                    .opens()
                    .ifPresent(day -> boundaries.add(day.atStartOfDay(zone).toInstant()));
            for (Amendment amendment : milestone.amendments()) {
                boundaries.add(amendment.decided().atStartOfDay(zone).toInstant());
                amendment.deadline().ifPresent(deadline -> boundaries.add(deadline.last(zone)));
            }
        }
        if (boundaries.isEmpty()) {
            boundaries.add(LocalDate.of(edition.year().orElse(2020), 6, 1)
                    .atStartOfDay(zone)
                    .toInstant());
        }
        return boundaries;
    }

    private Edition anEdition() {
        Edition base = oneIn(4)
                ? Editions.bundled().edition(pick(BUNDLED))
                : oneIn(4) ? Lyktan.asPublished().edition() : Facts.EDITION;
        while (!oneIn(4)) {
            try {
                return varied(base);
            } catch (InvalidInputException e) {
                // That variation does not fit together; another may.
            }
        }
        return base;
    }

    private Edition varied(Edition base) {
        List<Milestone> milestones = new ArrayList<>();
        for (Milestone milestone : base.milestones()) {
            milestones.add(varied(milestone, milestones));
        }
        return Edition.builder()
                .from(base)
                .timeZone(ZoneId.of(pick(ZONES)))
                .milestones(milestones)
                .build();
    }

    private Milestone varied(Milestone milestone, List<Milestone> before) {
        Milestone.Builder varied = Milestone.builder().from(milestone);
        if (oneIn(4)) {
            varied.after(
                    before.stream().map(Milestone::id).filter(id -> oneIn(3)).toList());
        }
        if (milestone.deadline().isPresent()) {
            LocalDate day = milestone.deadline().get().date();
            if (oneIn(3)) {
                varied.deadline(deadline(day));
            }
            if (oneIn(4)) {
                varied.clock(pick(List.of(ReceiptClock.values())));
            }
            if (oneIn(4)) {
                varied.opens(day.minusDays(random.nextInt(20)));
            }
            if (oneIn(3)) {
                LocalDate moved = day.plusDays(random.nextInt(12) - 2);
                varied.amendments(List.of(amendment(milestone, moved.minusDays(random.nextInt(9)), deadline(moved))));
            }
        } else if (milestone.takesPlace().isEmpty() && milestone.withoutYear().isEmpty() && oneIn(6)) {
            LocalDate day = Stream.concat(
                            Stream.of(LocalDate.of(2026, 6, 25)),
                            before.stream()
                                    .flatMap(each -> each.deadline().map(Deadline::date).or(each::takesPlace).stream()))
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            varied.takesPlace(day);
        }
        if (milestone.stepKind() == StepKind.ANSWERS && oneIn(3)) {
            varied.deadline(Optional.empty());
        }
        return varied.build();
    }

    private Deadline deadline(LocalDate day) {
        return new Deadline(
                day,
                pick(List.of(
                        Optional.<String>empty(),
                        Optional.of("00:00"),
                        Optional.of("16:00"),
                        Optional.of("23:59:59"),
                        Optional.of("24:00"))));
    }

    /** A decision that moves a step's last day. */
    public static Amendment amendment(Milestone milestone, LocalDate decided, Deadline deadline) {
        return Amendment.builder()
                .decided(decided)
                .deadline(deadline)
                .text(new LocalizedText("Flyttad.", "Moved."))
                .citation(milestone.citation())
                .build();
    }

    private Application anApplication() {
        while (true) {
            Application made = Application.builder()
                    .facts(facts())
                    .history(oneIn(3) ? Optional.<List<Participation>>empty() : Optional.of(history()))
                    .receipts(receipts())
                    .events(events())
                    .documents(documents())
                    .changeRequests(requests())
                    .decision(decision())
                    .answers(oneIn(6) ? Optional.of(Map.<String, String>of()) : Optional.empty())
                    .contribution(
                            edition.id().equals(Facts.EDITION.id()) && oneIn(6)
                                    ? Optional.of(Bidrag.complete().build())
                                    : Optional.empty())
                    .build();
            try {
                made.check(edition);
                return made;
            } catch (InvalidInputException e) {
                // What is known at random may contradict itself, as a part that is greater than its whole.
            }
        }
    }

    private Map<String, FactValue> facts() {
        Map<String, FactValue> facts = new LinkedHashMap<>();
        int known = random.nextInt(4);
        for (FactDefinition fact : edition.facts()) {
            if (random.nextInt(3) < known) {
                facts.put(fact.id(), value(fact));
            }
        }
        return facts;
    }

    /** A value that a fact may have. */
    public FactValue value(FactDefinition fact) {
        return switch (fact.type()) {
            case YES_NO -> FactValue.of(random.nextBoolean());
            case CHOICE -> FactValue.of(pick(fact.options()).id());
            case WHOLE_NUMBER, DECIMAL, MONEY, SHARE -> FactValue.of((long) random.nextInt(100));
            case YEAR -> FactValue.of(1990L + random.nextInt(30));
            case DATE -> FactValue.of(LocalDate.of(2020, 1, 1).plusDays(random.nextInt(2_000)));
            case TEXT -> FactValue.of("text");
        };
    }

    private List<Participation> history() {
        List<Participation> history = new ArrayList<>();
        while (oneIn(2)) {
            history.add(Participation.builder()
                    .award(edition.award().id())
                    .year(edition.year().orElse(2020) - random.nextInt(5))
                    .outcome(outcome())
                    .build());
        }
        return history;
    }

    private String outcome() {
        List<String> outcomes =
                new ArrayList<>(edition.outcomes().stream().map(Outcome::id).toList());
        outcomes.add(Outcome.NONE);
        return pick(outcomes);
    }

    private List<Receipt> receipts() {
        List<Receipt> receipts = new ArrayList<>();
        for (Milestone milestone : edition.milestones()) {
            if (milestone.takesReceipts() && !oneIn(3)) {
                receipts.add(receipt(milestone));
            }
        }
        return receipts;
    }

    /** A receipt of none to all clocks, in the order in which they are passed. */
    public Receipt receipt(Milestone milestone) {
        List<Instant> clocks = new ArrayList<>();
        List<Instant> boundaries = boundaries(edition);
        for (int i = 0; i < 3; i++) {
            Instant boundary = milestone.deadline().isPresent() && !oneIn(3)
                    ? milestone.deadline().get().last(edition.timeZone())
                    : pick(boundaries);
            clocks.add(boundary.plus(pick(NEAR)));
        }
        clocks.sort(Comparator.naturalOrder());
        return Receipt.builder()
                .milestone(milestone.id())
                .sent(oneIn(2) ? Optional.empty() : Optional.of(moment(clocks.get(0))))
                .reachedNetwork(oneIn(2) ? Optional.empty() : Optional.of(moment(clocks.get(1))))
                .registered(oneIn(2) ? Optional.empty() : Optional.of(moment(clocks.get(2))))
                .build();
    }

    private Moment moment(Instant at) {
        LocalDateTime local = LocalDateTime.ofInstant(at, edition.timeZone());
        boolean once = edition.timeZone().getRules().getValidOffsets(local).size() == 1;
        return once && oneIn(2) ? new Moment(local, Optional.empty()) : Moment.of(at);
    }

    private List<Event> events() {
        List<Event> events = new ArrayList<>();
        for (Milestone milestone : edition.milestones()) {
            boolean withdrawal = milestone.stepKind() == StepKind.WITHDRAWAL;
            if ((milestone.stepKind() == StepKind.EVENT || withdrawal) && oneIn(withdrawal ? 6 : 2)) {
                events.add(new Event(milestone.id(), day()));
            }
        }
        return events;
    }

    /** A day on or near one that is laid down. */
    public LocalDate day() {
        return pick(boundaries(edition))
                .plus(pick(NEAR))
                .atZone(edition.timeZone())
                .toLocalDate();
    }

    private Map<String, DocumentState> documents() {
        Map<String, DocumentState> documents = new LinkedHashMap<>();
        for (Milestone milestone : edition.milestones()) {
            for (DocumentRule rule : milestone.documents()) {
                if (oneIn(2)) {
                    documents.put(rule.id(), oneIn(2) ? DocumentState.AT_HAND : DocumentState.MISSING);
                }
            }
        }
        return documents;
    }

    private List<SentRequest> requests() {
        List<SentRequest> requests = new ArrayList<>();
        Set<LocalDate> days = new HashSet<>();
        while (oneIn(3)) {
            LocalDate sent = day();
            Optional<Moment> mended = oneIn(2)
                    ? Optional.empty()
                    : Optional.of(moment(sent.atStartOfDay(edition.timeZone())
                            .toInstant()
                            .plus(Duration.ofHours(random.nextInt(200)))));
            if (days.add(sent)) {
                requests.add(new SentRequest(sent, mended));
            }
        }
        requests.sort(Comparator.comparing(SentRequest::sent));
        return requests;
    }

    private Optional<Decision> decision() {
        return oneIn(4)
                ? Optional.of(new Decision(outcome(), oneIn(3) ? Optional.empty() : Optional.of(day())))
                : Optional.empty();
    }
}
