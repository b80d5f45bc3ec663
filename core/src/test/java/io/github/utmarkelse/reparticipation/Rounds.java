package io.github.utmarkelse.reparticipation;

import io.github.utmarkelse.Editions;
import io.github.utmarkelse.Facts;
import io.github.utmarkelse.application.Application;
import io.github.utmarkelse.application.Operation;
import io.github.utmarkelse.application.Participation;
import io.github.utmarkelse.edition.Edition;
import io.github.utmarkelse.input.JsonFormat;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Rounds and units for the tests of when one may return. */
final class Rounds {
    static final Edition OF_2018 = Editions.bundled().edition("fornyelsepriset-2018");
    static final Edition OF_2019 = Editions.bundled().edition("framsteget-2019");
    static final Edition UNDATED = Editions.bundled().edition("framsteget-odaterad");
    static final Edition OF_2024 = Editions.bundled().edition("kvalitetsutmarkelsen-2024");

    private Rounds() {}

    /** The edition of 2026 as if it were of another year: its days moved, its rules the same. */
    static Edition of(int year) {
        String json = JsonFormat.mapper()
                .writeValueAsString(Facts.EDITION)
                .replace("\"year\":2026", "\"year\":" + year)
                .replace("\"2026-", "\"" + year + "-")
                .replace("\"kvalitetsutmarkelsen-2026\"", "\"kvalitetsutmarkelsen-" + year + "\"");
        return Editions.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), year + ".json");
    }

    static Application unit(Participation... history) {
        return Application.builder()
                .operation(Operation.builder().name("Enheten").build())
                .history(List.of(history))
                .build();
    }

    static Application entering(String entry, Participation... history) {
        return Application.builder().from(unit(history)).entry(entry).build();
    }

    static Participation with(String entry, Participation participation) {
        return Participation.builder().from(participation).entry(entry).build();
    }
}
