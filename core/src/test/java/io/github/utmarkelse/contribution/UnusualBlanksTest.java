package io.github.utmarkelse.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.utmarkelse.contribution.UnusualBlanks.Found;
import io.github.utmarkelse.contribution.UnusualBlanks.Kind;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** "Totalt får ert bidrag bestå av max 90 000 tecken, exklusive blanksteg": what plays with blanks is told. */
class UnusualBlanksTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Vi har 90\u00A0000 tecken på 30\u00A0sidor, s.\u00A012 till 14, i kap.\u00A03 och §\u00A04.",
                "Realisationsvinstbeskattning är ett långt ord, och verksamhetsutvecklingsplaneringsdagarna ett till.",
                "Se https://start.stockholm/om-stockholms-stad/politik-och-demokrati/utmarkelser/kvalitet.pdf",
                "www.stockholmsstadskvalitetsutmarkelseforverksamhetersomarbetarmedkvalitet.se",
                "fornamn.efternamn.med.mycket.langt.namn.som.aldrig.tar.slut@stockholm.se",
                "av\u00ADstav\u00ADning med mju\u00ADka bin\u00ADde\u00ADstreck ö\u00ADver\u00ADallt",
                "Ra\u0308ksmo\u0308rga\u030As ha\u0308r ocksa\u030A",
                "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
                "می\u200Cخواهم می\u200Cخواهم می\u200Cخواهم می\u200Cخواهم می\u200Cخواهم",
                "TR-548-TAPI_v2.1.3_ReferenceImplementationAgreement-Streaming_v1.1.pdf",
                "\u2003\u2003\u2003\u2003\u2003\u2003",
                "供給ソフトウェアの頒布に関してライセンスコンプライアンス遵守を規定する文書化されたポリシーを用意している",
                "بعضَ الأنشطةِ الهامّةِ تّّّم",
                "日本語の文章には空白がないので、とても長い単語のように見えますが、それは普通のことです。間違いではありません。"
            })
    void honestTextsAreLeftAlone(String text) {
        assertThat(UnusualBlanks.in(text)).isEmpty();
    }

    static Stream<Object[]> unusual() {
        return Stream.of(
                new Object[] {"Vi\u00A0har\u00A0bytt\u00A0alla\u00A0mot\u00A0hårda", Kind.NO_BREAK, 2, 5},
                new Object[] {"a\u2003b\u2003c\u2009d\u200Ae\u205Ff", Kind.OTHER_WIDTH, 1, 5},
                new Object[] {"a\u2800b\u2800c\u3164d\u3164e\u3164f", Kind.OTHER_WIDTH, 1, 5},
                new Object[] {"o\u200Br\u200Bd\u200Bo\u2060r\uFEFFd", Kind.ZERO_WIDTH, 1, 5},
                new Object[] {"text\uDB40\uDC74\uDB40\uDC65\uDB40\uDC78\uDB40\uDC74\uDB40\uDC73", Kind.ZERO_WIDTH, 4, 5
                },
                new Object[] {"Kort. VihararbetatmedattförbättravårtarbetssättsomVillVi", Kind.JOINED_WORDS, 6, 50},
                new Object[] {"vi,har,arbetat,med,att,förbättra,vårt,arbetssätt,som,vi,vill", Kind.JOINED_WORDS, 0, 50},
                new Object[] {"a\u0363\u0364\u0365\u0366b", Kind.MARKS, 3, 4});
    }

    @ParameterizedTest
    @MethodSource("unusual")
    void unusualTextsAreTold(String text, Kind kind, int start, long amount) {
        assertThat(UnusualBlanks.in(text)).containsExactly(new Found(kind, start, amount));
    }

    @Test
    @DisplayName("signs passed over in a hurry are none of what is looked for")
    void plainSignsAreNeitherBlanksNorMarks() {
        for (int c = 0x2010; c <= 0x27FF; c++) {
            int type = Character.getType(c);
            boolean wanted = type == Character.SPACE_SEPARATOR
                    || type == Character.FORMAT
                    || type == Character.NON_SPACING_MARK
                    || type == Character.ENCLOSING_MARK;
            String text = "ord" + Character.toString(c).repeat(5) + "ord" + Character.toString(c) + "ord";
            if (!wanted) {
                assertThat(UnusualBlanks.in(text)).as("U+%04X", c).isEmpty();
            }
        }
        assertThat(UnusualBlanks.in("a\u2028b\u2060c\u2060d\u2060e\u2060f\u2060g"))
                .hasSize(1);
    }

    @Test
    @DisplayName("four no-break spaces are not told, nor as many as there are spaces; one more is")
    void atTheBoundary() {
        assertThat(UnusualBlanks.in("a\u00A0b\u00A0c\u00A0d\u00A0e")).isEmpty();
        assertThat(UnusualBlanks.in("a\u00A0b\u00A0c\u00A0d\u00A0e\u00A0f")).hasSize(1);
        assertThat(UnusualBlanks.in("a b c d e f a\u00A0b\u00A0c\u00A0d\u00A0e\u00A0f"))
                .isEmpty();
        assertThat(UnusualBlanks.in("x".repeat(44))).isEmpty();
        assertThat(UnusualBlanks.in("x".repeat(45))).containsExactly(new Found(Kind.JOINED_WORDS, 0, 45));
    }
}
