package io.github.utmarkelse.cases;

import io.github.utmarkelse.input.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A case as it is written, before its words are held against an edition. */
final class Block {
    private final String name;
    private final Position spot;
    private final List<Statement> sources = new ArrayList<>();
    private final List<Statement> given = new ArrayList<>();
    private final List<Statement> expected = new ArrayList<>();
    private @Nullable Statement like;

    Block(String name, Position spot) {
        this.name = name;
        this.spot = spot;
    }

    String name() {
        return name;
    }

    Position spot() {
        return spot;
    }

    List<Statement> sources() {
        return sources;
    }

    List<Statement> given() {
        return given;
    }

    List<Statement> expected() {
        return expected;
    }

    Optional<Statement> like() {
        return Optional.ofNullable(like);
    }

    void like(Statement statement) {
        like = statement;
    }
}
