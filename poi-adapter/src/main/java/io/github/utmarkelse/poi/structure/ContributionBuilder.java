package io.github.utmarkelse.poi.structure;

import io.github.utmarkelse.contribution.Contribution;
import io.github.utmarkelse.contribution.CountingProfile;
import io.github.utmarkelse.contribution.Story;
import io.github.utmarkelse.edition.ContributionRules;
import io.github.utmarkelse.poi.document.Paragraph;
import io.github.utmarkelse.poi.document.WordDocument;
import java.util.ArrayList;
import java.util.List;

/** Makes contributions of Word documents: every text gets its place in an edition's form. Immutable. */
public final class ContributionBuilder {
    private final FormIndex form;
    private final CountingProfile profile;

    /**
     * Takes up the words of a form.
     *
     * @param rules the rules whose form the documents answer
     */
    public ContributionBuilder(ContributionRules rules) {
        this.form = new FormIndex(rules);
        this.profile = rules.countingProfile();
    }

    /**
     * Places a document's text.
     *
     * @param document the document
     * @param name its file name
     * @return the contribution
     */
    public Contribution build(WordDocument document, String name) {
        List<Paragraph> main = new ArrayList<>();
        List<Paragraph> hanging = new ArrayList<>();
        for (Paragraph paragraph : document.paragraphs()) {
            boolean inMain = paragraph.story().sum() == Story.Sum.MAIN;
            (inMain ? main : hanging).add(paragraph);
        }
        List<Line> lines = new Recogniser(form).lines(main);
        Shapes shapes = Markers.settle(form, lines);
        Placement placement = Placement.of(form, lines);
        placement.placed().forEach(placed -> placed.count(profile));
        Certainty certainty = new Certainty(form, shapes, placement.placed());
        return ContributionDraft.of(placement, certainty, hanging, name, profile);
    }
}
