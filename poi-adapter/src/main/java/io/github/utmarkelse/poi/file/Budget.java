package io.github.utmarkelse.poi.file;

/**
 * What reading one file may cost. Each amount is far above what an honest document needs and small enough that a hostile
 * one is refused in under a second and 64 MiB of memory. The ratio of inflated to stored bytes is not among them: honest
 * parts inflate more than two-hundredfold.
 */
public final class Budget {
    public static final long INFLATED_BYTES = 64L << 20;
    public static final long DIRECTORY_BYTES = 2L << 20;
    public static final int TOKEN_BYTES = 4 << 20;
    public static final int DEPTH = 2_000;
    public static final long CHARACTERS = 4L << 20;
    public static final int ITEMS = 150_000;

    private final Refusals refusals;
    private final long inflatedMost;
    private final long charactersMost;
    private final int itemsMost;
    private long inflated;
    private long characters;
    private int items;

    public Budget(Refusals refusals) {
        this(refusals, INFLATED_BYTES, CHARACTERS, ITEMS);
    }

    /** A budget of as much as this; what is told of each is the last amount that is allowed. */
    Budget(Refusals refusals, long inflatedMost, long charactersMost, int itemsMost) {
        this.refusals = refusals;
        this.inflatedMost = inflatedMost;
        this.charactersMost = charactersMost;
        this.itemsMost = itemsMost;
    }

    /**
     * An account of its own for what may be left out without refusing the file: pictures, charts, documents inside.
     *
     * @param bytes how much may be inflated
     */
    public Budget apart(long bytes) {
        return new Budget(refusals, bytes, CHARACTERS / 4, ITEMS);
    }

    public Refusals refusals() {
        return refusals;
    }

    /** Asked before a part is opened, by the size its directory entry claims. */
    public void announce(String part, long bytes) {
        if (bytes > inflatedMost - inflated) {
            throw refusals.tooLarge(part);
        }
    }

    public void inflate(String part, int bytes) {
        inflated += bytes;
        if (inflated > inflatedMost) {
            throw refusals.tooLarge(part);
        }
    }

    public void keepText(String part, int length) {
        characters += length;
        if (characters > charactersMost) {
            throw refusals.tooLarge(part);
        }
    }

    /** Asked for each thing kept: a paragraph, an aside, a mark, a style, a list level, a relationship. */
    public void keepItem(String part) {
        if (++items > itemsMost) {
            throw refusals.tooLarge(part);
        }
    }
}
