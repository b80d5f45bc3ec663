package io.github.utmarkelse.edition;

import io.github.utmarkelse.input.ProblemList;
import java.util.List;

/** Finds what is wrong with lists of provisions. */
final class Provisions {
    private Provisions() {}

    static void check(String place, List<Provision> provisions, ProblemList problems) {
        problems.unique(place, provisions, Provision::id);
        ProblemList.each(place, provisions, (each, provision) -> problems.cited(each, provision.citation()));
    }
}
