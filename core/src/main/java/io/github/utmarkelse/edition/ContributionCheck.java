package io.github.utmarkelse.edition;

import static io.github.utmarkelse.input.ProblemList.each;
import static io.github.utmarkelse.input.ProblemList.ids;

import io.github.utmarkelse.contribution.CountingProfile;
import io.github.utmarkelse.contribution.Part;
import io.github.utmarkelse.contribution.Reading;
import io.github.utmarkelse.fact.FactGroup;
import io.github.utmarkelse.input.Names;
import io.github.utmarkelse.input.ProblemList;
import io.github.utmarkelse.text.Message;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds what does not fit together in the rules of a contribution. */
final class ContributionCheck {
    private static final Pattern LETTER = Pattern.compile("[a-z]");
    private static final Pattern EXTENSION = Pattern.compile("[a-z0-9]+");
    private static final String PLACE = "contribution";

    private final Edition edition;
    private final ContributionRules rules;
    private final ProblemList problems;

    ContributionCheck(Edition edition, ContributionRules rules, ProblemList problems) {
        this.edition = edition;
        this.rules = rules;
        this.problems = problems;
    }

    void run() {
        document();
        rules.handIn().ifPresent(handIn -> problems.cited(PLACE + ".handIn", handIn.citation()));
        rules.format().ifPresent(format -> {
            problems.cited(PLACE + ".format", format.citation());
            each(PLACE + ".format.extensions", format.extensions(), this::extension);
        });
        fields();
        introduction();
        questions();
        limits();
        attachments();
        rules();
        rules.changeRequest().ifPresent(rule -> {
            problems.cited(PLACE + ".changeRequest", rule.citation());
            problems.least(PLACE + ".changeRequest.fewestWorkingDays", 0, rule.fewestWorkingDays());
            problems.ordered(
                    PLACE + ".changeRequest.fewestWorkingDays", rule.fewestWorkingDays(), rule.mostWorkingDays());
        });
        problems.unique(PLACE + ".form.annexes", rules.formWords().annexes(), FormAnnex::id);
        Provisions.check(PLACE + ".provisions", rules.provisions(), problems);
    }

    private void document() {
        rules.document()
                .ifPresent(document ->
                        problems.known(PLACE + ".document", document, ids(edition.documents(), SourceDocument::id)));
        boolean words = !rules.sections().isEmpty() || !rules.introduction().isEmpty();
        if (words && rules.document().isEmpty()) {
            problems.wrong(PLACE, "edition.noFormDocument");
        }
    }

    private void fields() {
        problems.unique(PLACE + ".fields", rules.fields(), FormField::id);
        Set<String> groups = ids(edition.groups(), FactGroup::id);
        each(PLACE + ".fields", rules.fields(), (place, field) -> {
            problems.cited(place, field.citation());
            field.group().ifPresent(group -> problems.known(place + ".group", group, groups));
            if (field.need() == Need.FORBIDDEN) {
                problems.wrong(place + ".need", "edition.forbiddenField");
            }
        });
    }

    private void introduction() {
        problems.unique(PLACE + ".introduction", rules.introduction(), IntroductionSection::id);
        Set<String> seen = new HashSet<>();
        each(
                PLACE + ".introduction",
                rules.introduction(),
                (place, section) -> problems.unique(place + ".fields", section.fields(), IntroductionField::id, seen));
    }

    private void questions() {
        problems.unique(PLACE + ".sections", rules.sections(), Section::id);
        Set<String> numbers = new HashSet<>();
        each(
                PLACE + ".sections",
                rules.sections(),
                (place, section) -> each(place + ".questions", section.questions(), (each, question) -> {
                    problems.least(each + ".number", 1, question.number());
                    problems.once(each + ".number", Integer.toString(question.number()), numbers);
                    Set<String> items = new HashSet<>();
                    each(each + ".parts", question.parts(), (part, sub) -> letter(part, question, sub, items));
                }));
    }

    private void letter(String place, Question question, SubQuestion part, Set<String> items) {
        if (LETTER.matcher(part.letter()).matches()) {
            problems.once(place + ".letter", question.number() + part.letter(), items);
        } else {
            problems.add(
                    "wrong-value",
                    place + ".letter",
                    Message.of("edition.letter", "letter", Names.shown(part.letter())),
                    Message.of("edition.letter.remedy"));
        }
    }

    private void limits() {
        problems.unique(PLACE + ".limits", rules.limits(), LengthLimit::id);
        Set<String> known = new LinkedHashSet<>(ids(rules.sections(), Section::id));
        known.addAll(ids(rules.fields(), FormField::id));
        rules.questions().forEach(question -> known.add(Integer.toString(question.number())));
        known.addAll(rules.items());
        kept(known);
        known.add(LengthLimit.DOCUMENT);
        if (!rules.fields().isEmpty()) {
            known.add(LengthLimit.FORM);
        }
        each(PLACE + ".limits", rules.limits(), (place, limit) -> {
            problems.cited(place, limit.citation());
            problems.unique(place + ".readings", limit.readings(), Reading::id);
            if (limit.anyOf().isEmpty()) {
                problems.wrong(place + ".anyOf", "edition.noMeasure");
            }
            limit.profile().ifPresent(profile -> profile(place, limit, profile));
            each(place + ".of", limit.of(), (each, name) -> {
                if (!known.contains(name)) {
                    problems.add(
                            "unknown-name",
                            each,
                            Message.of("edition.limitOf", "name", Names.shown(name)),
                            Names.suggest(name, known));
                }
            });
            if (limit.isOfDocument() && (limit.of().size() > 1 || limit.isForEach())) {
                problems.wrong(place + ".of", "edition.documentAlone");
            }
            boolean twice =
                    limit.preprintedText().isPresent() || limit.notesAndBoxes().isPresent();
            if (twice && !limit.readings().isEmpty()) {
                problems.wrong(place + ".readings", "edition.readings");
            }
            if (limit.leavesOut().containsAll(List.of(Part.values()))) {
                problems.wrong(place + ".leavesOut", "edition.nothingCounted");
            }
        });
    }

    private void profile(String place, LengthLimit limit, CountingProfile profile) {
        limit.anyOf().stream()
                .map(Measure::unit)
                .filter(unit -> !profile.fits(unit))
                .findFirst()
                .ifPresent(unit -> problems.add(
                        "wrong-value",
                        place + ".profile",
                        Message.of("edition.profile", "profile", Names.shown(ProblemList.json(profile)))
                                .with("unit", Names.shown(ProblemList.json(unit))),
                        Message.of("edition.profile.remedy", "own", Names.shown(ProblemList.json(profile.unit())))));
    }

    private void extension(String place, String extension) {
        if (!EXTENSION.matcher(extension).matches()) {
            problems.wrong(place, "edition.extension");
        }
    }

    /** The words for the document and the form cannot be names of something else. */
    private void kept(Set<String> names) {
        for (String name : List.of(LengthLimit.DOCUMENT, LengthLimit.FORM)) {
            if (names.contains(name)) {
                problems.add(
                        "kept-name",
                        PLACE,
                        Message.of("edition.keptName", "name", Names.shown(name)),
                        Message.of("edition.noneIsKept.remedy"));
            }
        }
    }

    private void attachments() {
        problems.unique(PLACE + ".attachments", rules.attachments(), AttachmentRule::id);
        each(PLACE + ".attachments", rules.attachments(), (place, rule) -> {
            problems.cited(place, rule.citation());
            ProblemList.each(place + ".extensions", rule.extensions(), this::extension);
            rule.mostPages().ifPresent(pages -> problems.least(place + ".mostPages", 1, pages));
            rule.longest()
                    .filter(longest -> longest.compareTo(Duration.ZERO) <= 0)
                    .ifPresent(longest -> problems.wrong(place + ".longest", "edition.longest"));
        });
    }

    private void rules() {
        problems.unique(PLACE + ".rules", rules.rules(), rule -> ProblemList.json(rule.subject()));
        each(PLACE + ".rules", rules.rules(), (place, rule) -> {
            problems.named(place + ".id", rule.id());
            problems.cited(place, rule.citation());
        });
    }
}
