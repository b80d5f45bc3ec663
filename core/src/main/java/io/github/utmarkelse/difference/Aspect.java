package io.github.utmarkelse.difference;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What about a rule is different: the key in the edition file that holds it. */
public enum Aspect {
    /** The whole of it, stated on one side only. */
    @JsonProperty("rule")
    RULE,
    /** The id in the edition file. */
    @JsonProperty("id")
    ID,
    /** What it is called. */
    @JsonProperty("name")
    NAME,
    /** The rule in a sentence. */
    @JsonProperty("text")
    TEXT,
    /** What helps to fill in or answer. */
    @JsonProperty("help")
    HELP,
    /** The heading it stands under. */
    @JsonProperty("group")
    GROUP,
    /** The heading. */
    @JsonProperty("heading")
    HEADING,
    /** The words that explain it. */
    @JsonProperty("lead")
    LEAD,
    /** The introductory words that are to be removed. */
    @JsonProperty("ingress")
    INGRESS,
    /** What is to be filled in. */
    @JsonProperty("label")
    LABEL,
    /** How it is asked. */
    @JsonProperty("question")
    QUESTION,
    /** What kind of value answers. */
    @JsonProperty("type")
    TYPE,
    /** What a number counts. */
    @JsonProperty("unit")
    UNIT,
    /** In what money. */
    @JsonProperty("currency")
    CURRENCY,
    /** The least number. */
    @JsonProperty("minimum")
    MINIMUM,
    /** The greatest number. */
    @JsonProperty("maximum")
    MAXIMUM,
    /** What one can choose from. */
    @JsonProperty("options")
    OPTIONS,
    /** By which fact it is asked. */
    @JsonProperty("fact")
    FACT,
    /** Which ruling it decides. */
    @JsonProperty("decides")
    DECIDES,
    /** What follows where it is not kept. */
    @JsonProperty("consequence")
    CONSEQUENCE,
    /** To whom it applies. */
    @JsonProperty("appliesWhen")
    APPLIES_WHEN,
    /** What it requires. */
    @JsonProperty("requires")
    REQUIRES,
    /** Its day and clock. */
    @JsonProperty("day")
    DAY,
    /** The first day on which it can be done. */
    @JsonProperty("opens")
    OPENS,
    /** Who does it. */
    @JsonProperty("who")
    WHO,
    /** What must be done before it. */
    @JsonProperty("after")
    AFTER,
    /** Who answers it instead of the applicant. */
    @JsonProperty("form")
    FORM,
    /** Later decisions about its day. */
    @JsonProperty("amendments")
    AMENDMENTS,
    /** What is limited. */
    @JsonProperty("of")
    OF,
    /** Whether each is limited on its own. */
    @JsonProperty("each")
    EACH,
    /** How long it may be. */
    @JsonProperty("anyOf")
    MEASURES,
    /** How characters are counted. */
    @JsonProperty("profile")
    PROFILE,
    /** What is left out of the count. */
    @JsonProperty("leavesOut")
    LEAVES_OUT,
    /** Whether the form's own words are counted. */
    @JsonProperty("preprintedText")
    PREPRINTED_TEXT,
    /** Whether notes and text boxes are counted. */
    @JsonProperty("notesAndBoxes")
    NOTES_AND_BOXES,
    /** The ways in which the rule can be read. */
    @JsonProperty("readings")
    READINGS,
    /** Whether it is to be there. */
    @JsonProperty("need")
    NEED,
    /** How long a recording may be. */
    @JsonProperty("longest")
    LONGEST,
    /** How many pages it may have. */
    @JsonProperty("mostPages")
    MOST_PAGES,
    /** Whether it is handed in as a link. */
    @JsonProperty("linked")
    LINKED,
    /** Whether its password must be told. */
    @JsonProperty("passwordIfProtected")
    PASSWORD,
    /** The formats. */
    @JsonProperty("extensions")
    EXTENSIONS,
    /** What can be seen. */
    @JsonProperty("subject")
    SUBJECT,
    /** Whether it is in order. */
    @JsonProperty("answer")
    ANSWER,
    /** How many working days there are. */
    @JsonProperty("workingDays")
    WORKING_DAYS,
    /** How many examiners a team has. */
    @JsonProperty("team")
    TEAM,
    /** What it weighs. */
    @JsonProperty("weight")
    WEIGHT,
    /** The scale of points. */
    @JsonProperty("scale")
    SCALE,
    /** How much money it is. */
    @JsonProperty("amount")
    AMOUNT,
    /** How many winners there are. */
    @JsonProperty("winners")
    WINNERS,
    /** How long one waits. */
    @JsonProperty("yearsUntilReturn")
    WAIT,
    /** What the wait follows. */
    @JsonProperty("follows")
    FOLLOWS,
    /** Whether the wait concerns only one category. */
    @JsonProperty("sameCategory")
    SAME_CATEGORY,
    /** The number of a question. */
    @JsonProperty("number")
    NUMBER,
    /** The letter of a part. */
    @JsonProperty("letter")
    LETTER,
    /** The area it stands in. */
    @JsonProperty("section")
    SECTION,
    /** A part of a question. */
    @JsonProperty("part")
    PART,
    /** Whether it must be there for every applicant. */
    @JsonProperty("required")
    REQUIRED,
    /** The authority of a document. */
    @JsonProperty("rank")
    RANK,
    /** By whose clock deadlines run. */
    @JsonProperty("timeZone")
    TIME_ZONE,
    /** Where contributions and questions are sent. */
    @JsonProperty("contact")
    CONTACT,
    /** What takes part. */
    @JsonProperty("applicant")
    APPLICANT,
    /** Which clock of a hand-in decides. */
    @JsonProperty("clock")
    CLOCK,
    /** Who gives the award. */
    @JsonProperty("organiser")
    ORGANISER
}
