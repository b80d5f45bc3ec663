package io.github.utmarkelse.poi.yardstick;

import java.util.List;

/** Something that applicants do with a form. Of each group a document has one habit at most. */
enum Habit {
    NUMBER_AND_TEXT(Group.MARK),
    WORD_LABEL(Group.MARK),
    WORD_LABEL_AND_TEXT(Group.MARK),
    NUMBER_ALONE(Group.MARK),
    NUMBER_AND_TITLE(Group.MARK),
    TEXT_ALONE(Group.MARK),
    AUTOMATIC_NUMBER(Group.MARK),

    PLAIN(Group.LOOK),
    BOLD(Group.LOOK),
    CAPITALS(Group.LOOK),
    HEADING_STYLE(Group.LOOK),

    TABLE_OF_TWO_COLUMNS(Group.SETTING),
    TABLE_OF_ROWS(Group.SETTING),
    HEADER_ROW(Group.SETTING),
    CONTENT_CONTROLS(Group.SETTING),
    LINE_BREAK(Group.SETTING),
    RUN_IN(Group.SETTING),

    TYPING_ERRORS(Group.WORDING),
    MISSING_WORDS(Group.WORDING),
    SWAPPED_WORDS(Group.WORDING),
    CUT(Group.WORDING),

    PARTS_TOGETHER(Group.JOINT),
    TWO_UNDER_ONE_HEADING(Group.JOINT),

    REORDERED(Group.ORDER),
    AREAS_REORDERED(Group.ORDER),
    MISSING_QUESTIONS(Group.PRESENCE),
    EMPTY_ANSWERS(Group.PRESENCE),

    NO_AREA_HEADINGS(Group.AREAS),
    INGRESS_LEFT(Group.INGRESS),
    INGRESS_PARTLY_LEFT(Group.INGRESS),
    FORM_ANNEX_LEFT(Group.ANNEX),

    CONTENTS_TYPED(Group.CONTENTS),
    CONTENTS_BY_WORD(Group.CONTENTS),
    COVER_PAGE(Group.COVER),
    PAGE_HEADERS(Group.HEADERS),

    INTRODUCTION_LAST(Group.INTRODUCTION),
    INTRODUCTION_SPLIT(Group.INTRODUCTION),
    INTRODUCTION_WITHOUT_LABELS(Group.INTRODUCTION),
    NO_INTRODUCTION(Group.INTRODUCTION),
    PLAN_PASTED(Group.PLAN),

    ANSWER_QUOTES_A_QUESTION(Group.QUOTES),
    ANSWER_HAS_A_TYPED_LIST(Group.LISTS),
    ANSWER_HAS_AN_AUTOMATIC_LIST(Group.LISTS),
    ANSWER_HAS_SUBHEADINGS(Group.SUBHEADINGS),
    ANSWER_HAS_NUMBERED_SUBHEADINGS(Group.SUBHEADINGS),
    ANSWER_HAS_A_TABLE(Group.TABLES),
    ANSWER_BEGINS_IN_BOLD(Group.FIRST_LINES),
    ANSWER_MENTIONS_QUESTIONS(Group.MENTIONS),
    ANSWER_HAS_WORDS_OF_THE_FORM(Group.FORM_WORDS);

    final Group group;

    Habit(Group group) {
        this.group = group;
    }

    boolean in(Group... groups) {
        return List.of(groups).contains(group);
    }

    /** What a habit is about. */
    enum Group {
        /** What tells the question. */
        MARK,
        /** How that is formatted. */
        LOOK,
        /** How question and answer stand to each other. */
        SETTING,
        /** What is done to the question's words. */
        WORDING,
        JOINT,
        ORDER,
        PRESENCE,
        AREAS,
        INGRESS,
        ANNEX,
        CONTENTS,
        COVER,
        HEADERS,
        INTRODUCTION,
        PLAN,
        QUOTES,
        LISTS,
        SUBHEADINGS,
        TABLES,
        FIRST_LINES,
        MENTIONS,
        FORM_WORDS
    }
}
