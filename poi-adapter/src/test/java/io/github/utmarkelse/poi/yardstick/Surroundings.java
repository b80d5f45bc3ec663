package io.github.utmarkelse.poi.yardstick;

import io.github.utmarkelse.edition.ContributionRules;
import io.github.utmarkelse.edition.IntroductionField;
import io.github.utmarkelse.edition.IntroductionSection;
import io.github.utmarkelse.edition.Question;
import io.github.utmarkelse.edition.Section;
import io.github.utmarkelse.poi.yardstick.Sheet.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;

/** Writes what stands around the questions. */
final class Surroundings {
    private final ContributionRules rules;
    private final Set<Habit> habits;
    private final Random random;
    private final Sheet sheet;
    private final Prose prose;
    private final int introductionStyle;

    Surroundings(ContributionRules rules, Set<Habit> habits, Random random, Sheet sheet, Prose prose) {
        this.rules = rules;
        this.habits = habits;
        this.random = random;
        this.sheet = sheet;
        this.prose = prose;
        this.introductionStyle = random.nextInt(3);
    }

    void before(Function<Question, String> contentsEntry) {
        if (habits.contains(Habit.PAGE_HEADERS)) {
            sheet.headers();
        }
        if (habits.contains(Habit.COVER_PAGE)) {
            sheet.paragraph("Bidrag till utmärkelsen", Sheet.OTHER, random.nextBoolean() ? Look.HEADING_1 : Look.BOLD);
            sheet.paragraph("Förskolan " + prose.name(), Sheet.OTHER, Look.BOLD);
            sheet.paragraph("Staden, den 7 maj", Sheet.OTHER, Look.PLAIN);
            if (random.nextBoolean()) {
                sheet.paragraph("”" + prose.sentence() + "”", Sheet.OTHER, Look.ITALIC);
            }
            sheet.pageBreak();
        }
        if (habits.contains(Habit.CONTENTS_TYPED) || habits.contains(Habit.CONTENTS_BY_WORD)) {
            contents(contentsEntry);
        }
        if (habits.contains(Habit.INTRODUCTION_SPLIT)) {
            introductionHeading();
            introduction(rules.introduction().subList(0, 2));
        } else if (!habits.contains(Habit.NO_INTRODUCTION) && !habits.contains(Habit.INTRODUCTION_LAST)) {
            introductionHeading();
            if (habits.contains(Habit.INTRODUCTION_WITHOUT_LABELS)) {
                for (int i = 3 + random.nextInt(4); i > 0; i--) {
                    sheet.paragraph(prose.paragraph(), Sheet.INTRODUCTION, Look.PLAIN);
                }
            } else {
                introduction(rules.introduction());
            }
        }
        if (random.nextBoolean() && !habits.contains(Habit.NO_AREA_HEADINGS)) {
            heading(prose.any(rules.formWords().questions()), Sheet.FORM);
        }
    }

    private void contents(Function<Question, String> entry) {
        Look look = habits.contains(Habit.CONTENTS_BY_WORD) ? Look.CONTENTS : Look.PLAIN;
        heading(prose.any(rules.formWords().contents()), Sheet.OTHER);
        String gap = look == Look.CONTENTS || random.nextBoolean() ? "\t" : " ........ ";
        int page = 2;
        boolean all = random.nextBoolean();
        for (Section section : rules.sections()) {
            sheet.paragraph(section.heading() + gap + page, Sheet.OTHER, look);
            for (Question question : all ? section.questions() : List.<Question>of()) {
                sheet.paragraph(entry.apply(question) + gap + page, Sheet.OTHER, look);
                page++;
            }
        }
        sheet.pageBreak();
    }

    private void introductionHeading() {
        heading(rules.formWords().introduction().get(0), Sheet.INTRODUCTION);
    }

    private void heading(String text, String place) {
        sheet.paragraph(text, place, habits.contains(Habit.HEADING_STYLE) ? Look.HEADING_1 : Look.BOLD);
    }

    private void introduction(List<IntroductionSection> sections) {
        for (IntroductionSection section : sections) {
            sheet.paragraph(
                    section.heading(),
                    Sheet.INTRODUCTION,
                    habits.contains(Habit.HEADING_STYLE) ? Look.HEADING_2 : Look.BOLD);
            if (section.fields().isEmpty()) {
                sheet.paragraph(
                        prose.any(List.of("ILS", "APT", "SKA")) + ": " + prose.sentence(),
                        Sheet.INTRODUCTION,
                        Look.PLAIN);
            }
            List<List<Runnable>> rows = new ArrayList<>();
            for (IntroductionField field : section.fields()) {
                field(field, rows);
            }
            if (!rows.isEmpty()) {
                sheet.table(rows);
            }
        }
    }

    private void field(IntroductionField field, List<List<Runnable>> rows) {
        String label = random.nextInt(3) == 0 && !field.recognisedBy().isEmpty()
                ? prose.any(field.recognisedBy())
                : field.label();
        switch (introductionStyle) {
            case 0 ->
                sheet.paragraph(label + ": " + prose.name() + ", " + prose.clause(), Sheet.INTRODUCTION, Look.PLAIN);
            case 1 -> {
                sheet.paragraph(label, Sheet.INTRODUCTION, Look.BOLD);
                sheet.paragraph(prose.sentence(), Sheet.INTRODUCTION, Look.PLAIN);
            }
            default ->
                rows.add(List.of(
                        () -> sheet.paragraph(label, Sheet.INTRODUCTION, Look.PLAIN),
                        () -> sheet.paragraph(prose.sentence(), Sheet.INTRODUCTION, Look.PLAIN)));
        }
    }

    void area(Section section, Look look) {
        if (!habits.contains(Habit.NO_AREA_HEADINGS)) {
            String heading =
                    habits.contains(Habit.CAPITALS) ? section.heading().toUpperCase(Locale.ROOT) : section.heading();
            sheet.paragraph(heading, Sheet.FORM, look == Look.HEADING_2 ? Look.HEADING_1 : Look.BOLD);
        }
        if (habits.contains(Habit.INGRESS_LEFT)) {
            section.ingress().forEach(text -> sheet.paragraph(text, Sheet.INGRESS, Look.ITALIC));
            section.lead().forEach(text -> sheet.paragraph(text, Sheet.INGRESS, Look.PLAIN));
        } else if (habits.contains(Habit.INGRESS_PARTLY_LEFT)) {
            for (String text : section.ingress()) {
                if (random.nextBoolean()) {
                    int cut = random.nextBoolean() ? text.indexOf(". ") + 1 : text.length();
                    sheet.paragraph(text.substring(0, cut > 0 ? cut : text.length()), Sheet.INGRESS, Look.PLAIN);
                }
            }
        }
    }

    void after() {
        if (habits.contains(Habit.INTRODUCTION_LAST)) {
            introductionHeading();
            introduction(rules.introduction());
        } else if (habits.contains(Habit.INTRODUCTION_SPLIT)) {
            introduction(rules.introduction().subList(2, rules.introduction().size()));
        }
        if (habits.contains(Habit.PLAN_PASTED)) {
            plan();
        }
        if (habits.contains(Habit.FORM_ANNEX_LEFT)) {
            rules.formWords().annexes().forEach(annex -> {
                heading(annex.headings().get(0), Sheet.ANNEX);
                for (String text : annex.text()) {
                    if (!text.equals(annex.headings().get(0))) {
                        sheet.paragraph(text, Sheet.ANNEX, text.length() < 40 ? Look.BOLD : Look.PLAIN);
                    }
                }
            });
        }
    }

    private void plan() {
        String title = prose.any(rules.attachments().get(0).headings());
        Look top = random.nextBoolean() ? Look.HEADING_1 : Look.BOLD;
        Look next = top == Look.HEADING_1 ? Look.HEADING_2 : Look.BOLD;
        sheet.paragraph(title, Sheet.ANNEX, top);
        String mark = prose.any(List.of(". ", " ", ".1 ", ""));
        int number = 1;
        for (String heading : List.of(
                "Vision",
                "Mål",
                "Organisation",
                "Arbetssätt",
                "Medarbetare",
                "Uppföljning",
                "Ekonomi",
                "Miljö",
                "Internkontroll",
                "Risker",
                "Samverkan",
                "Utveckling",
                "Bilagor")) {
            boolean numbered = !mark.isEmpty();
            sheet.paragraph((numbered ? number++ + mark : "") + heading, Sheet.ANNEX, next);
            sheet.paragraph(prose.paragraph(), Sheet.ANNEX, Look.PLAIN);
        }
    }
}
