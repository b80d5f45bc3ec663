package io.github.utmarkelse.poi.part;

import io.github.utmarkelse.poi.file.Budget;
import java.io.IOException;
import java.io.InputStream;

/**
 * Bounds a single token of a text that is parsed: a parser must hold a whole attribute or text in memory, and compares
 * every attribute and namespace prefix of an element with the others.
 */
final class TokenGuard extends InputStream {
    private static final int LONG_TOKEN = 64 * 1024;
    private static final int ATTRIBUTES_IN_LONG_TOKEN = 4_096;

    private final InputStream text;
    private final String part;
    private final Budget budget;
    private int sinceToken;
    private int equalSigns;

    TokenGuard(InputStream text, String part, Budget budget) {
        this.text = text;
        this.part = part;
        this.budget = budget;
    }

    /** Tells that the parser has come to the end of a token. */
    void tokenEnded() {
        sinceToken = 0;
        equalSigns = 0;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = text.read(bytes, offset, length);
        sinceToken += Math.max(0, read);
        if (sinceToken > LONG_TOKEN) {
            check(bytes, offset, read);
        }
        return read;
    }

    private void check(byte[] bytes, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            if (bytes[i] == '=') {
                equalSigns++;
            }
        }
        if (sinceToken > Budget.TOKEN_BYTES || equalSigns > ATTRIBUTES_IN_LONG_TOKEN) {
            throw budget.refusals().tooLarge(part);
        }
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
