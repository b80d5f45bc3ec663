package io.github.utmarkelse.cli;

import io.github.utmarkelse.calendar.EditionCalendar;
import io.github.utmarkelse.calendar.Reminder;
import io.github.utmarkelse.cli.Page.Look;
import io.github.utmarkelse.edition.Amendment;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.edition.Milestone;
import io.github.utmarkelse.edition.Provision;
import io.github.utmarkelse.text.Format;
import io.github.utmarkelse.text.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Lists an edition's milestones, or writes them as a calendar file. */
@Command(name = "timeline")
final class TimelineCommand implements Callable<Integer> {
    private static final int DAY_COLUMN = 28;
    private static final List<String> NO_REMINDERS = List.of("0", "none");
    private static final Pattern DAYS = Pattern.compile("[1-9]\\d{0,2}");

    @ParentCommand
    private RootCommand root;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "EDITION", descriptionKey = "parameter.edition")
    private String name;

    @Option(names = "--ics", descriptionKey = "option.ics")
    private boolean ics;

    @Option(names = "--remind", paramLabel = "DAYS", descriptionKey = "option.remind")
    private @Nullable List<String> remind;

    @Option(names = "--as-of", paramLabel = "TIME", descriptionKey = "option.asOf")
    private @Nullable String asOfText;

    @Override
    public Integer call() {
        if (ics && root.json) {
            throw wrongUse("error.icsAndJson");
        }
        if (remind != null && !ics) {
            throw wrongUse("error.remindWithoutIcs");
        }
        List<Reminder> reminders = reminders();
        Edition published = EditionArgument.edition(name);
        String text = asOfText;
        Instant asOf = text == null ? root.now() : AsOf.of(text, published.timeZone());
        if (ics) {
            printCalendar(EditionCalendar.of(published, asOf), reminders);
        } else {
            Edition edition = published.knownAt(asOf);
            root.print(root.json ? Json.pretty(document(edition)) : page(edition));
        }
        return 0;
    }

    private void printCalendar(EditionCalendar calendar, List<Reminder> reminders) {
        Language language = root.texts().language();
        root.print(calendar.file(language, reminders).text());
        if (!calendar.withoutDay().isEmpty()) {
            String names = calendar.withoutDay().stream()
                    .map(milestone -> milestone.name().in(language))
                    .collect(Collectors.joining("; "));
            root.err().println(Plain.line(root.texts().format("calendar.withoutDay", names)));
        }
    }

    private List<Reminder> reminders() {
        if (remind == null) {
            return Reminder.usual();
        }
        List<String> days = remind.stream()
                .flatMap(list -> Arrays.stream(list.split(",", -1)))
                .map(String::strip)
                .distinct()
                .toList();
        if (days.size() == 1 && NO_REMINDERS.contains(days.get(0))) {
            return List.of();
        }
        return days.stream().map(this::reminder).toList();
    }

    private Reminder reminder(String days) {
        if (!DAYS.matcher(days).matches() || Integer.parseInt(days) > Reminder.MOST_DAYS) {
            throw wrongUse("error.remind", days, Reminder.MOST_DAYS);
        }
        return new Reminder(Integer.parseInt(days));
    }

    private WrongUse wrongUse(String key, Object... arguments) {
        return new WrongUse(
                Objects.requireNonNull(spec).commandLine(), root.texts().format(key, arguments));
    }

    private static Object document(Edition edition) {
        List<Object> milestones = new ArrayList<>();
        for (Milestone milestone : edition.milestones()) {
            Map<String, @Nullable Object> object = Json.object(
                    "id", milestone.id(), "name", Json.text(milestone.name()), "who", Json.text(milestone.who()));
            object.put("date", Times.date(milestone.deadline(), milestone.takesPlace()));
            object.put("time", Times.time(milestone.deadline()));
            object.put("last", Times.last(milestone.deadline(), edition.timeZone()));
            object.put("deadline", milestone.isDeadline());
            object.put(
                    "withoutYear",
                    milestone.withoutYear().map(day -> day.day().toString()).orElse(null));
            object.put("opens", milestone.opens().map(LocalDate::toString).orElse(null));
            object.put(
                    "amendments",
                    milestone.amendments().stream()
                            .map(amendment -> amendment(amendment, edition))
                            .toList());
            object.put("source", Json.source(milestone.citation()));
            milestones.add(object);
        }
        return Json.object(
                "edition", edition.id(), "timeZone", edition.timeZone().getId(), "milestones", milestones);
    }

    private static Object amendment(Amendment amendment, Edition edition) {
        return Json.object(
                "decided",
                amendment.decided().toString(),
                "date",
                Times.date(amendment.deadline(), amendment.takesPlace()),
                "time",
                Times.time(amendment.deadline()),
                "last",
                Times.last(amendment.deadline(), edition.timeZone()),
                "text",
                Json.text(amendment.text()),
                "source",
                Json.source(amendment.citation()));
    }

    private String page(Edition edition) {
        Texts texts = root.texts();
        Page page = root.page();
        page.title(texts.format("timeline.title", Labels.title(edition, texts)));
        page.words(texts.format("timeline.zone", edition.timeZone().getId()), 0, 0, Look.QUIET);
        for (Milestone milestone : edition.milestones()) {
            page.blank();
            page.labelled(
                    Labels.when(milestone, edition, texts),
                    Look.TITLE,
                    0,
                    DAY_COLUMN,
                    milestone.name().in(texts.language()) + " ("
                            + milestone.who().in(texts.language()) + ")");
            milestone
                    .opens()
                    .ifPresent(day -> page.words(
                            texts.format("timeline.opens", Format.day(day, texts.language())),
                            DAY_COLUMN,
                            DAY_COLUMN,
                            Look.PLAIN));
            for (Amendment amendment : milestone.amendments()) {
                page.words(
                        texts.format("timeline.amended", Format.day(amendment.decided(), texts.language())) + " "
                                + amendment.text().in(texts.language()),
                        DAY_COLUMN,
                        DAY_COLUMN,
                        Look.PLAIN);
            }
            for (Provision provision : milestone.provisions()) {
                page.words(provision.text().in(texts.language()), DAY_COLUMN, DAY_COLUMN, Look.PLAIN);
            }
            page.words(Labels.source(milestone.citation(), edition, texts), DAY_COLUMN, DAY_COLUMN, Look.QUIET);
        }
        return page.toString();
    }
}
