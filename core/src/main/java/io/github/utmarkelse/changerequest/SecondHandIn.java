package io.github.utmarkelse.changerequest;

import io.github.utmarkelse.assessment.Assessment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** What a contribution that was handed in again still leaves of a change request. */
@Value.Immutable
@JsonDeserialize(builder = SecondHandIn.Builder.class)
public interface SecondHandIn {
    /**
     * What was asked for, and how it stands.
     *
     * @return the items, in the order of the request
     */
    List<MendedItem> items();

    /**
     * What is not in order and was not asked for.
     *
     * @return the items; none where nothing came up
     */
    List<ChangeItem> added();

    /**
     * Whether all that was asked for is mended.
     *
     * @return true if every item is; what came up besides does not count
     */
    default boolean isMended() {
        return items().stream().allMatch(item -> item.state() == MendState.MENDED);
    }

    /**
     * Holds the assessment of what was handed in the second time against a request.
     *
     * @param request the request
     * @param second the assessment
     * @return each item mended or not, and what was not there before
     */
    static SecondHandIn of(ChangeRequest request, Assessment second) {
        List<ChangeItem> now = ChangeRequest.items(second);
        boolean atHand = second.ledger().isPresent();
        List<MendedItem> items = new ArrayList<>();
        for (ChangeItem asked : request.items()) {
            Optional<ChangeItem> left = now.stream().filter(asked::isAbout).findFirst();
            items.add(new MendedItem(asked, state(left, atHand), left));
        }
        return builder()
                .items(items)
                .added(now.stream()
                        .filter(item -> request.items().stream().noneMatch(item::isAbout))
                        .toList())
                .build();
    }

    private static MendState state(Optional<ChangeItem> left, boolean atHand) {
        return left.map(item -> item.basis() == Basis.TO_EXAMINE ? MendState.UNKNOWN : MendState.REMAINS)
                .orElse(atHand ? MendState.MENDED : MendState.UNKNOWN);
    }

    /**
     * A new builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SecondHandIn}. */
    final class Builder extends ImmutableSecondHandIn.Builder {
        Builder() {}
    }
}
