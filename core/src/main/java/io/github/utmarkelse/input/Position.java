package io.github.utmarkelse.input;

/**
 * A place in a text, as editors show it.
 *
 * @param line the line, from 1
 * @param column the character in the line, from 1
 */
public record Position(int line, int column) implements Comparable<Position> {
    @Override
    public int compareTo(Position other) {
        int byLine = Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }

    /**
     * The position as places write it.
     *
     * @return for example {@code 4:12}
     */
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
