package io.github.utmarkelse.poi.doc;

import io.github.utmarkelse.poi.file.CompoundFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;

/**
 * Reads streams at places that mostly follow one another. A stream is a chain of blocks that can only be gone along, so
 * what lies ahead is gone to from where the last reading ended, and only for what lies far behind it begins anew.
 */
final class Reach {
    /** How much may be gone along in all, in bytes; more is asked for by files alone that mean harm. */
    private static final long MOST = 256L << 20;

    private static final int WINDOW = 512 * 1024;
    private static final int STEP = 16 * 1024;

    private final CompoundFile file;
    private final Map<String, Window> windows = new HashMap<>();
    private long passed;

    Reach(CompoundFile file) {
        this.file = file;
    }

    /**
     * A stream from a place on. It is read to its end, or until another place of the same stream is asked for.
     *
     * @throws IOException if there is no such place, or too much has been read
     */
    InputStream at(String stream, long place) throws IOException {
        Window window = windows.get(stream);
        if (window == null || place < window.start) {
            window = new Window(file.open(stream));
            windows.put(stream, window);
        }
        window.goTo(place);
        return window;
    }

    /** A stream with the last that was read of it, so that one may go back a little. */
    private final class Window extends InputStream {
        private final InputStream stream;
        private final byte[] bytes = new byte[WINDOW];
        /** Where in the stream the window begins. */
        private long start;

        private int length;
        private int at;

        Window(InputStream stream) {
            this.stream = stream;
        }

        void goTo(long place) throws IOException {
            while (place > start + length) {
                at = length;
                if (!fill()) {
                    throw new IOException("no such place");
                }
            }
            at = (int) (place - start);
        }

        @Override
        public int read() throws IOException {
            return at < length || fill() ? bytes[at++] & 0xFF : -1;
        }

        @Override
        public int read(byte[] to, int offset, int most) throws IOException {
            if (most == 0) {
                return 0;
            }
            if (at == length && !fill()) {
                return -1;
            }
            int count = Math.min(most, length - at);
            System.arraycopy(bytes, at, to, offset, count);
            at += count;
            return count;
        }

        /** Reads on; the older half of what was read is let go when there is no room. */
        private boolean fill() throws IOException {
            if (length + STEP > WINDOW) {
                int gone = WINDOW / 2;
                System.arraycopy(bytes, gone, bytes, 0, length - gone);
                start += gone;
                length -= gone;
                at -= gone;
            }
            int read = stream.read(bytes, length, STEP);
            if (read <= 0) {
                return false;
            }
            length += read;
            passed += read;
            if (passed > MOST) {
                throw new IOException("too much");
            }
            return true;
        }
    }
}
