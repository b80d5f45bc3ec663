package io.github.utmarkelse.poi.docx;

import io.github.utmarkelse.poi.part.Namespace;
import io.github.utmarkelse.poi.part.XmlCursor;
import org.jspecify.annotations.Nullable;

/**
 * What the settings of a document say of its text.
 *
 * @param renewsFields whether Word reckons all fields anew when it opens the file
 */
record Settings(boolean renewsFields) {
    static Settings read(@Nullable XmlCursor part) {
        boolean renewsFields = false;
        if (part != null) {
            for (int event = part.next(); event != XmlCursor.FINISHED; event = part.next()) {
                if (event == XmlCursor.START
                        && part.namespace() == Namespace.WORD
                        && part.name().equals("updateFields")) {
                    renewsFields = part.isOn();
                }
            }
        }
        return new Settings(renewsFields);
    }
}
