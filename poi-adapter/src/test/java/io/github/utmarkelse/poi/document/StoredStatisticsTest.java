package io.github.utmarkelse.poi.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.utmarkelse.contribution.CharacterCount;
import io.github.utmarkelse.poi.docx.Docx;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures Word stores, and how one can tell whether it counted. */
class StoredStatisticsTest {
    @ParameterizedTest
    @CsvSource({
        // characters, with spaces, words, paragraphs; ours, our paragraphs; verdict, and by what
        "523, 521, 37, 37, 523, 40, COUNTED, NOT_BY_RULE",
        "523, 521, 37, 37, 600, 40, STALE, NOT_BY_RULE",
        // with spaces = characters + words − paragraphs, give or take one
        "657, 763, 120, 14, 657, 21, ESTIMATE, BY_RULE",
        "657, 764, 120, 14, 600, 21, ESTIMATE, BY_RULE",
        "657, 762, 120, 14, 600, 21, ESTIMATE, BY_RULE",
        "657, 765, 120, 14, 600, 21, STALE, NOT_BY_RULE",
        "657, 761, 120, 14, 600, 21, STALE, NOT_BY_RULE",
        // the paragraphs are those with text, and no estimate has so many for its length
        "657, 763, 120, 14, 657, 14, COUNTED, PARAGRAPHS",
        "657, 763, 120, 14, 600, 14, STALE, PARAGRAPHS",
        "523, 521, 37, 37, 523, 37, COUNTED, NOT_BY_RULE",
        // one paragraph is what an estimate has for less than 1 000 characters
        "65, 82, 18, 1, 65, 1, COUNTED, PARAGRAPHS",
        "65, 82, 18, 1, 64, 1, ESTIMATE, BY_RULE",
        "850, 999, 150, 1, 64, 1, ESTIMATE, BY_RULE",
        "852, 1001, 150, 1, 64, 1, STALE, PARAGRAPHS",
        // Word 97–2003: 5.7 and 7 a word
        "570, 700, 100, 1, 570, 3, ESTIMATE, BY_OLD_RULE",
        "571, 700, 100, 1, 571, 3, ESTIMATE, BY_OLD_RULE",
        "572, 700, 100, 1, 572, 3, COUNTED, NOT_BY_RULE",
        "570, 701, 100, 1, 571, 3, STALE, NOT_BY_RULE",
        // and of a part of a word, of which whole ones are stored
        "6087, 7475, 1067, 12, 6385, 330, ESTIMATE, BY_OLD_RULE",
        "22166, 27221, 3888, 44, 20959, 605, ESTIMATE, BY_OLD_RULE",
        "6087, 7477, 1067, 12, 6385, 330, STALE, NOT_BY_RULE",
        // only zeros
        "0, 0, 0, 0, 17, 1, ABSENT, ZEROS",
        "0, 0, 0, 0, 0, 0, ABSENT, ZEROS",
        "0, 0, 0, 1, 0, 0, ABSENT, ZEROS",
        // nothing but blanks
        "0, 5, 0, 1, 0, 0, COUNTED, NOT_BY_RULE",
        // what the format does not allow is no figure
        "-1, 763, 120, 14, 657, 21, ABSENT, NO_FIGURE",
        "2147483648, 763, 120, 14, 657, 21, ABSENT, NO_FIGURE",
        "9223372036854775807, 9223372036854775807, 9223372036854775807, -9223372036854775808, 657, 21, ABSENT, NO_FIGURE",
        "2147483647, 2147483647, 2147483647, 2147483647, 657, 21, ESTIMATE, BY_RULE",
        "657, -763, 120, 14, 657, 21, COUNTED, INCOMPLETE",
        // without the figure with blanks: the words of an estimate are a 6.7th of characters and words
        "1118, -1, 195, 2, 695, 21, ESTIMATE, BY_LENGTH",
        "1117, -1, 195, 2, 695, 21, ESTIMATE, BY_LENGTH",
        "1100, -1, 195, 2, 695, 21, STALE, INCOMPLETE",
        "657, 763, 120, -14, 600, 21, STALE, INCOMPLETE",
        // what no text can have
        "6, 5, 1, 1, 6, 1, STALE, CONTRADICTORY",
        "523, 520, 37, 37, 523, 37, COUNTED, NOT_BY_RULE",
        "523, 519, 37, 37, 523, 37, STALE, CONTRADICTORY",
        "6, 6, 0, 1, 6, 1, ESTIMATE, BY_RULE",
        "7, 7, 0, 1, 7, 1, STALE, CONTRADICTORY",
        "5, 9, 6, 1, 5, 1, STALE, CONTRADICTORY",
        "0, 9, 1, 1, 0, 0, STALE, CONTRADICTORY",
        "5, 9, 5, 6, 5, 6, STALE, CONTRADICTORY",
        "5, 9, 5, 0, 5, 0, STALE, CONTRADICTORY",
    })
    void verdicts(
            long stored,
            long withSpaces,
            long words,
            long paragraphs,
            long ours,
            long ourParagraphs,
            StoredVerdict verdict,
            StoredEvidence evidence) {
        StoredStatistics statistics = new StoredStatistics(
                OptionalLong.of(stored),
                OptionalLong.of(withSpaces),
                OptionalLong.of(words),
                OptionalLong.of(paragraphs),
                "");
        assertThat(statistics.judge(new CharacterCount(ours, 2 * ours), ourParagraphs))
                .isEqualTo(new StoredJudgement(verdict, evidence));
    }

    @ParameterizedTest(name = "{0}: {1} stored, {2} ours")
    @CsvSource({
        "LibreOffice/5.2.6.2$Linux_X86_64, 65, 65, COUNTED",
        "LibreOffice/5.2.6.2$Linux_X86_64, 65, 64, STALE",
        "OpenOffice.org, 65, 64, STALE",
        "Microsoft Office Word, 65, 64, ESTIMATE",
        "'', 65, 64, ESTIMATE"
    })
    void aProgramThatAlwaysCountsNeverEstimates(String program, long stored, long ours, StoredVerdict verdict) {
        StoredStatistics statistics = new StoredStatistics(
                OptionalLong.of(stored),
                OptionalLong.of(stored + 17),
                OptionalLong.of(18),
                OptionalLong.of(1),
                program);
        assertThat(statistics.judge(new CharacterCount(ours, ours + 17), 1).verdict())
                .isEqualTo(verdict);
    }

    @Test
    void aProgramThatAlwaysCountsIsNeverShortOfBlanks() {
        StoredStatistics statistics = new StoredStatistics(
                OptionalLong.of(65), OptionalLong.of(64), OptionalLong.of(18), OptionalLong.of(3), "LibreOffice/7.4");
        assertThat(statistics.judge(new CharacterCount(65, 65), 3))
                .isEqualTo(new StoredJudgement(StoredVerdict.STALE, StoredEvidence.CONTRADICTORY));
    }

    @Test
    void figuresThatAreHalfThereTellEqualityAndNoEstimate() {
        StoredStatistics characters = new StoredStatistics(
                OptionalLong.of(65), OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty(), "");
        assertThat(characters.judge(new CharacterCount(65, 82), 3))
                .isEqualTo(new StoredJudgement(StoredVerdict.COUNTED, StoredEvidence.INCOMPLETE));
        assertThat(characters.judge(new CharacterCount(64, 82), 3))
                .isEqualTo(new StoredJudgement(StoredVerdict.STALE, StoredEvidence.INCOMPLETE));
        StoredStatistics noCharacters = new StoredStatistics(
                OptionalLong.empty(), OptionalLong.of(82), OptionalLong.of(18), OptionalLong.of(1), "");
        assertThat(noCharacters.judge(new CharacterCount(65, 82), 1))
                .isEqualTo(new StoredJudgement(StoredVerdict.ABSENT, StoredEvidence.NO_FIGURE));
    }

    @Test
    void areReadFromTheFile() {
        WordDocument document = Docx.runs(Docx.run("ab c"))
                .statistics(
                        "<Application>Microsoft Office Word</Application><Characters>3</Characters><CharactersWithSpaces>4</CharactersWithSpaces>"
                                + "<Words>2</Words><Paragraphs>1</Paragraphs>")
                .read();
        assertThat(document.stored())
                .contains(new StoredStatistics(
                        OptionalLong.of(3),
                        OptionalLong.of(4),
                        OptionalLong.of(2),
                        OptionalLong.of(1),
                        "Microsoft Office Word"));
        assertThat(document.judge(Docx.mainStory(document)).verdict()).isEqualTo(StoredVerdict.COUNTED);
    }

    @Test
    void areAbsentWhereTheirPartIsDamagedAndTheTextIsRead() {
        for (String part : new String[] {"", "<Properties><Characters>3</Properties>"}) {
            WordDocument document =
                    Docx.runs(Docx.run("abc")).part("docProps/app.xml", part).read();
            assertThat(document.stored()).isEmpty();
            assertThat(document.paragraphs().get(0).text()).isEqualTo("abc");
        }
    }

    @Test
    void mayBeAbsent() {
        WordDocument document = Docx.runs("").read();
        assertThat(document.stored()).isEmpty();
        assertThat(document.judge(CharacterCount.ZERO).verdict()).isEqualTo(StoredVerdict.ABSENT);
    }
}
