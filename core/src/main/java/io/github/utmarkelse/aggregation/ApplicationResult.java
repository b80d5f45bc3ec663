package io.github.utmarkelse.aggregation;

import io.github.utmarkelse.number.Exact;
import java.util.List;
import java.util.Optional;

/**
 * What the scores of an application add up to.
 *
 * @param application the application's id
 * @param category the category in which it competes, or empty
 * @param criteria its criteria, in the order of the model
 * @param areas its areas, in the order of the model
 * @param total the total, rounded as the model says; empty where it is not determined
 * @param unrounded the total before its own rounding; empty where it is not determined
 * @param uncentred what the total would be had no scores been moved; empty where the model moves none, or it is not
 *     determined
 * @param why why there is no total, or empty if there is one
 * @param reached whether the threshold of the total is reached; empty where there is none, or no total
 * @param ranked whether it has a place in the ranking: there is a total, and every threshold that can cost the
 *     place is known to be reached
 * @param examiners what each examiner's scores alone add up to, by the examiners' ids
 * @param leftOut who stand aside, by their ids
 * @param withoutSheet who belong to the team, do not stand aside and have handed in no sheet, by their ids
 */
public record ApplicationResult(
        String application,
        Optional<String> category,
        List<CriterionResult> criteria,
        List<AreaResult> areas,
        Optional<Exact> total,
        Optional<Exact> unrounded,
        Optional<Exact> uncentred,
        Optional<NotDetermined> why,
        Optional<Boolean> reached,
        boolean ranked,
        List<ExaminerTotal> examiners,
        List<LeftOut> leftOut,
        List<String> withoutSheet) {
    /**
     * Keeps copies of the lists.
     *
     * @param application the application's id
     * @param category the category in which it competes, or empty
     * @param criteria its criteria, in the order of the model
     * @param areas its areas, in the order of the model
     * @param total the total, rounded as the model says; empty where it is not determined
     * @param unrounded the total before its own rounding; empty where it is not determined
     * @param uncentred what the total would be had no scores been moved; empty where the model moves none, or it is not
     *     determined
     * @param why why there is no total, or empty if there is one
     * @param reached whether the threshold of the total is reached; empty where there is none, or no total
     * @param ranked whether it has a place in the ranking: there is a total, and no threshold that costs the place is missed
     * @param examiners what each examiner's scores alone add up to, by the examiners' ids
     * @param leftOut who stand aside, by their ids
     * @param withoutSheet who belong to the team, do not stand aside and have handed in no sheet, by their ids
     */
    public ApplicationResult {
        criteria = List.copyOf(criteria);
        areas = List.copyOf(areas);
        examiners = List.copyOf(examiners);
        leftOut = List.copyOf(leftOut);
        withoutSheet = List.copyOf(withoutSheet);
    }

    /**
     * The criteria that the team must discuss.
     *
     * @return those whose scores lie further apart than the model tolerates and on which nothing is agreed that holds, in
     *     the order of the model
     */
    public List<CriterionResult> toDiscuss() {
        return criteria.stream()
                .filter(CriterionResult::mustBeDiscussed)
                .filter(criterion -> criterion
                        .agreed()
                        .filter(agreed -> !agreed.withRecused())
                        .isEmpty())
                .toList();
    }

    /**
     * Whether a threshold is missed, of a criterion, an area or the total.
     *
     * @return true if one is
     */
    public boolean isBelowThreshold() {
        return reached.filter(yes -> !yes).isPresent()
                || areas.stream()
                        .anyMatch(area -> area.reached().filter(yes -> !yes).isPresent())
                || criteria.stream()
                        .anyMatch(criterion ->
                                criterion.reached().filter(yes -> !yes).isPresent());
    }
}
