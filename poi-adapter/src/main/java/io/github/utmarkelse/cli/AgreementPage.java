package io.github.utmarkelse.cli;

import io.github.utmarkelse.aggregation.AgreementReport;
import io.github.utmarkelse.agreement.Alpha;
import io.github.utmarkelse.agreement.ObserverProfile;
import io.github.utmarkelse.cli.Page.Look;
import io.github.utmarkelse.scoring.AgreementLimits;
import io.github.utmarkelse.text.Format;
import io.github.utmarkelse.text.Language;
import io.github.utmarkelse.text.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** How far examiners agree, for people. */
final class AgreementPage {
    private static final int DECIMALS = 3;
    private static final int COLUMN = 14;

    private final Ranked record;
    private final AgreementReport report;
    private final Texts texts;
    private final Language language;
    private final Page page;

    AgreementPage(Ranked record, Texts texts, Page page) {
        this.record = record;
        this.report = record.result().agreement();
        this.texts = texts;
        this.language = texts.language();
        this.page = page;
    }

    void write() {
        page.heading(texts.get("rank.agreement"));
        report.overall().ifPresent(alpha -> page.words(alpha(alpha), 2, 4, Look.PLAIN));
        Optional<AgreementLimits> limits = record.model().agreement();
        limits.flatMap(report::verdict)
                .ifPresent(verdict -> page.words(texts.get("rank.verdict." + verdict.name()), 2, 4, Look.PLAIN));
        report.criteria()
                .forEach((criterion, alpha) -> page.labelled(
                        criterion,
                        Look.PLAIN,
                        2,
                        2 + COLUMN,
                        alpha.value().map(this::number).orElseGet(() -> why(alpha.reason()))));
        if (report.examiners().size() > 1) {
            page.blank();
            page.words(
                    texts.get(report.inShares() ? "rank.examinersInShares" : "rank.examiners")
                            + " "
                            + texts.get(
                                    record.model().examiners().isCentred() ? "rank.corrected" : "rank.notCorrected"),
                    2,
                    2,
                    Look.QUIET);
            report.examiners().forEach(this::examiner);
        }
    }

    private String alpha(Alpha alpha) {
        if (alpha.value().isEmpty()) {
            return texts.format("rank.noAlpha", why(alpha.reason()));
        }
        String level = texts.get("rank.level." + alpha.level().name());
        return alpha.interval()
                .map(interval -> texts.format(
                        "rank.alphaInterval",
                        number(alpha.value().get()),
                        level,
                        number(interval.lower()),
                        number(interval.upper()),
                        interval.bootstrap().resamples(),
                        String.valueOf(interval.bootstrap().seed()),
                        percent(interval.bootstrap().confidence())))
                .orElseGet(() -> texts.format("rank.alpha", number(alpha.value().get()), level));
    }

    private String why(Optional<Text> reason) {
        return reason.map(text -> text.in(language)).orElse("–");
    }

    private void examiner(ObserverProfile profile) {
        page.labelled(
                profile.observer(),
                Look.PLAIN,
                2,
                2 + COLUMN,
                profile.bias()
                        .map(bias -> texts.format(
                                profile.consistency().isPresent() ? "rank.examiner" : "rank.examinerWithout",
                                Numbers.signed(bias, language),
                                Numbers.of(profile.meanDifference(), language),
                                profile.consistency().map(this::number).orElseGet(() -> why(profile.reason())),
                                profile.shared()))
                        .orElseGet(() -> why(profile.reason())));
    }

    private String percent(BigDecimal share) {
        return Format.number(share.movePointRight(2), language);
    }

    private String number(BigDecimal number) {
        return Format.number(number.setScale(DECIMALS, RoundingMode.HALF_EVEN), language);
    }
}
