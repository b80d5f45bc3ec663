package io.github.utmarkelse.cli;

import io.github.utmarkelse.cli.Page.Look;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.edition.Milestone;
import io.github.utmarkelse.edition.Provision;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Lists an edition's milestones. */
@Command(name = "timeline")
final class TimelineCommand implements Callable<Integer> {
    private static final int DAY_COLUMN = 28;

    @ParentCommand
    private RootCommand root;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "EDITION", descriptionKey = "parameter.edition")
    private String name;

    @Option(names = "--ics", descriptionKey = "option.ics")
    private boolean ics;

    @Override
    public Integer call() {
        if (ics && root.json) {
            throw new WrongUse(
                    Objects.requireNonNull(spec).commandLine(), root.texts().get("error.icsAndJson"));
        }
        Edition edition = EditionArgument.edition(name);
        if (ics) {
            root.print(Calendar.of(edition, root.texts()));
        } else {
            root.print(root.json ? Json.pretty(document(edition)) : page(edition));
        }
        return 0;
    }

    private static Object document(Edition edition) {
        List<Object> milestones = new ArrayList<>();
        for (Milestone milestone : edition.milestones()) {
            Map<String, @Nullable Object> object = Json.object(
                    "id", milestone.id(), "name", Json.text(milestone.name()), "who", Json.text(milestone.who()));
            object.put("date", Times.date(milestone.deadline(), milestone.takesPlace()));
            object.put("time", Times.time(milestone.deadline()));
            object.put("last", Times.last(milestone.deadline(), edition.timeZone()));
            object.put("deadline", milestone.deadline().isPresent());
            object.put("source", Json.source(milestone.citation()));
            milestones.add(object);
        }
        return Json.object(
                "edition", edition.id(), "timeZone", edition.timeZone().getId(), "milestones", milestones);
    }

    private String page(Edition edition) {
        Texts texts = root.texts();
        Page page = root.page();
        page.title(texts.format("timeline.title", Labels.title(edition, texts)));
        for (Milestone milestone : edition.milestones()) {
            page.blank();
            String due = Labels.due(milestone, edition, texts.language());
            page.labelled(
                    milestone.deadline().isPresent() ? texts.format("timeline.latest", due) : due,
                    Look.TITLE,
                    0,
                    DAY_COLUMN,
                    milestone.name().in(texts.language()) + " ("
                            + milestone.who().in(texts.language()) + ")");
            for (Provision provision : milestone.provisions()) {
                page.words(provision.text().in(texts.language()), DAY_COLUMN, DAY_COLUMN, Look.PLAIN);
            }
            page.words(Labels.quote(milestone.citation(), texts.language()), DAY_COLUMN, DAY_COLUMN, Look.QUIET);
        }
        return page.toString();
    }
}
