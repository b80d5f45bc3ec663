package io.github.utmarkelse.agreement;

import io.github.utmarkelse.number.Exact;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Values as they are printed: a row for each observer, a column for each unit, and a point where a value is missing. */
record Table(List<List<Optional<Exact>>> rows) {
    static Table of(String... rows) {
        List<List<Optional<Exact>>> table = new ArrayList<>();
        for (String row : rows) {
            List<Optional<Exact>> values = new ArrayList<>();
            for (String value : row.split(" ", -1)) {
                values.add(value.equals(".") ? Optional.empty() : Optional.of(Exact.of(new BigDecimal(value))));
            }
            table.add(values);
        }
        return new Table(table);
    }

    /** Up to five observers and twelve units, whole numbers from 0 to 6 with gaps. */
    static Arbitrary<Table> some() {
        return Combinators.combine(
                        Arbitraries.integers().between(2, 5),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(1, 6))
                .flatAs((observers, units, greatest) -> Arbitraries.integers()
                        .between(0, greatest)
                        .map(Exact::of)
                        .optional(0.7)
                        .list()
                        .ofSize(units)
                        .list()
                        .ofSize(observers)
                        .map(Table::new))
                .withoutEdgeCases();
    }

    int units() {
        return rows.get(0).size();
    }

    Optional<Exact> value(int observer, int unit) {
        return rows.get(observer).get(unit);
    }

    List<Exact> unit(int unit) {
        return rows.stream().flatMap(row -> row.get(unit).stream()).toList();
    }

    List<Rating> list() {
        List<Rating> ratings = new ArrayList<>();
        for (int observer = 0; observer < rows.size(); observer++) {
            for (int unit = 0; unit < units(); unit++) {
                String name = Character.toString('A' + observer);
                String what = String.format("%02d", unit + 1);
                value(observer, unit).ifPresent(value -> ratings.add(new Rating(name, what, value)));
            }
        }
        return ratings;
    }

    Ratings ratings() {
        return new Ratings(list());
    }
}
