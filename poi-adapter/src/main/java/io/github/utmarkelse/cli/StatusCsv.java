package io.github.utmarkelse.cli;

import io.github.utmarkelse.application.Operation;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.edition.Milestone;
import io.github.utmarkelse.fact.Answer;
import io.github.utmarkelse.input.Problem;
import io.github.utmarkelse.spreadsheet.Formulas;
import io.github.utmarkelse.standing.Standing;
import io.github.utmarkelse.standing.Upcoming;
import io.github.utmarkelse.text.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;

/**
 * Many applications as a table for a spreadsheet, in UTF-8 with a byte order mark. Swedish spreadsheets expect semicolons
 * between the columns, as the comma is in their numbers; in English they are commas.
 */
final class StatusCsv {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Edition edition;
    private final Texts texts;
    private final CSVFormat format;

    StatusCsv(Edition edition, Texts texts) {
        this.edition = edition;
        this.texts = texts;
        this.format = CSVFormat.EXCEL
                .builder()
                .setDelimiter(texts.language() == Language.SWEDISH ? ';' : ',')
                .get();
    }

    String header() {
        List<String> heads = new ArrayList<>(List.of(
                texts.get("status.file"),
                texts.get("status.operation"),
                texts.get("status.administration"),
                texts.get("status.participation"),
                texts.get("status.contribution"),
                texts.get("status.award")));
        edition.milestones().stream()
                .map(Milestone::name)
                .map(name -> name.in(texts.language()))
                .forEach(heads::add);
        heads.addAll(List.of(
                texts.get("status.followUp"),
                texts.get("check.nextSteps"),
                texts.get("status.day"),
                texts.get("status.calendarDays"),
                texts.get("status.workingDays"),
                texts.get("status.error")));
        return BYTE_ORDER_MARK + line(heads);
    }

    String row(Path file, Standing standing, List<FollowUp.Matter> matters, Optional<Problem> problem) {
        List<String> cells = new ArrayList<>();
        cells.add(file.toString());
        cells.add(standing.operation().flatMap(Operation::name).orElse(""));
        cells.add(standing.operation().flatMap(Operation::administration).orElse(""));
        cells.add(answer(standing.assessment().participation().answer()));
        cells.add(answer(standing.assessment().contribution().answer()));
        cells.add(answer(standing.assessment().award().answer()));
        standing.round()
                .steps()
                .forEach(step -> cells.add(texts.get("state." + step.state().name())));
        cells.add(matters.stream().map(FollowUp.Matter::text).collect(Collectors.joining("\n")));
        List<Upcoming> next = standing.next();
        cells.add(next.isEmpty() ? "" : next.get(0).step().text().in(texts.language()));
        cells.add(
                next.isEmpty()
                        ? ""
                        : next.get(0)
                                .step()
                                .deadline()
                                .map(deadline -> deadline.date())
                                .or(next.get(0).step()::takesPlace)
                                .map(LocalDate::toString)
                                .orElse(""));
        cells.add(
                next.isEmpty()
                        ? ""
                        : next.get(0)
                                .left()
                                .map(left -> Long.toString(left.calendarDays()))
                                .orElse(""));
        cells.add(
                next.isEmpty()
                        ? ""
                        : next.get(0)
                                .left()
                                .map(left -> Integer.toString(left.workingDays()))
                                .orElse(""));
        cells.add(problem.map(each -> each.line(texts.language())).orElse(""));
        return line(cells);
    }

    /** A file that could not be read. */
    String row(Path file, Problem problem) {
        int others = 10 + edition.milestones().size();
        List<String> cells = new ArrayList<>(Collections.nCopies(others, ""));
        cells.add(0, file.toString());
        cells.add(problem.line(texts.language()));
        return line(cells);
    }

    private String answer(Answer answer) {
        return texts.get("test." + answer.name().toLowerCase(Locale.ROOT));
    }

    private String line(List<String> cells) {
        StringBuilder line = new StringBuilder();
        try {
            format.printRecord(line, cells.stream().map(StatusCsv::harmless).toArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return line.toString();
    }

    /** A spreadsheet must not take what an applicant wrote for a formula, nor a terminal for a command. */
    private static String harmless(String cell) {
        return Formulas.disarmed(Plain.text(cell));
    }
}
