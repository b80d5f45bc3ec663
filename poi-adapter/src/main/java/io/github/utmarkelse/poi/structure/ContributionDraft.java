package io.github.utmarkelse.poi.structure;

import io.github.utmarkelse.contribution.CharacterCount;
import io.github.utmarkelse.contribution.Contribution;
import io.github.utmarkelse.contribution.CountingProfile;
import io.github.utmarkelse.contribution.Kind;
import io.github.utmarkelse.contribution.Observation;
import io.github.utmarkelse.contribution.Part;
import io.github.utmarkelse.contribution.Passage;
import io.github.utmarkelse.contribution.Place;
import io.github.utmarkelse.contribution.PlacedItem;
import io.github.utmarkelse.contribution.Story;
import io.github.utmarkelse.contribution.Subject;
import io.github.utmarkelse.contribution.UnusualBlanks;
import io.github.utmarkelse.poi.document.Aside;
import io.github.utmarkelse.poi.document.Mark;
import io.github.utmarkelse.poi.document.Paragraph;
import io.github.utmarkelse.poi.document.Piece;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One contribution in the making. */
final class ContributionDraft {
    private final CountingProfile profile;
    private final Contribution.Builder contribution = Contribution.builder();
    private final List<Observation> observations = new ArrayList<>();
    /** The last segment of each paragraph of the main story, by the paragraph's number. */
    private final Numbered<Segment> places = new Numbered<>();
    /** The words of the nearest question or heading before each paragraph, by the paragraph's number. */
    private final Numbered<String> headings = new Numbered<>();

    /** The characters of notes and of comments that hang on each paragraph and are not yet in an observation. */
    private final Map<Integer, Long> notes = new HashMap<>();

    private final Map<Integer, Long> comments = new HashMap<>();

    private ContributionDraft(CountingProfile profile) {
        this.profile = profile;
    }

    static Contribution of(
            Placement placement, Certainty certainty, List<Paragraph> hanging, String name, CountingProfile profile) {
        ContributionDraft draft = new ContributionDraft(profile);
        draft.contribution.name(name).profile(profile);
        hanging.forEach(draft::addUp);
        draft.addMain(placement.segments());
        hanging.forEach(draft::addHanging);
        draft.observe(placement);
        draft.addPlacements(placement.placed(), certainty);
        draft.contribution.attachments(placement.attachments());
        placement.fields().forEach((field, value) -> {
            if (!value.toString().isBlank()) {
                draft.contribution.putFields(field, value.toString());
            }
        });
        return draft.contribution.observations(draft.observations).build();
    }

    private void addUp(Paragraph paragraph) {
        long characters = profile.count(paragraph.text()).withoutBlanks();
        if (paragraph.story() == Story.FOOTNOTE || paragraph.story() == Story.ENDNOTE) {
            notes.merge(paragraph.anchor(), characters, Long::sum);
        } else if (paragraph.story() == Story.COMMENT) {
            comments.merge(paragraph.anchor(), characters, Long::sum);
        }
    }

    private void addMain(List<Segment> segments) {
        String heading = "";
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            Paragraph paragraph = segment.paragraph;
            if ((segment.kind == Kind.QUESTION || segment.kind == Kind.HEADING) && !segment.blank()) {
                heading = segment.quote();
            }
            places.put(paragraph.number(), segment);
            headings.put(paragraph.number(), heading);
            if (i == 0 || segments.get(i - 1).paragraph.number() != paragraph.number()) {
                paragraph.labelPiece().ifPresent(label -> add(segment, label, paragraph.number()));
            }
            List<Piece> pieces = paragraph.pieces(segment.start, segment.end);
            if (pieces.size() == 1) {
                add(segment, pieces.get(0), segment.count(profile), paragraph.number());
            } else {
                pieces.forEach(piece -> add(segment, piece, paragraph.number()));
            }
            observeBlanks(segment.text(), segment, heading);
            boolean last =
                    i + 1 == segments.size() || segments.get(i + 1).paragraph.number() != paragraph.number();
            int end = last ? Integer.MAX_VALUE : segment.end;
            for (Aside aside : paragraph.asides(segment.start, end)) {
                add(segment, paragraph.piece(aside), paragraph.number());
            }
            for (Mark mark : paragraph.marks(segment.start, end)) {
                observe(mark, segment, heading);
            }
        }
    }

    private void addHanging(Paragraph paragraph) {
        Segment anchor = places.get(paragraph.anchor());
        Segment place = anchor == null
                ? new Segment(paragraph, 0, paragraph.text().length(), Part.OTHER, Kind.TEXT, "")
                : anchor;
        for (Piece piece : paragraph.pieces()) {
            add(place, piece, paragraph.number());
        }
        observeBlanks(paragraph.text(), place, heading(paragraph.anchor()));
        for (Mark mark : paragraph.marks()) {
            observe(mark, place, heading(paragraph.anchor()));
        }
    }

    /** The prompt of a content control that nobody filled in is the form's, not an answer. */
    private static Kind kind(Segment segment, Piece piece) {
        return segment.kind == Kind.ANSWER && piece.story() == Story.PLACEHOLDER ? Kind.INSTRUCTION : segment.kind;
    }

    private void add(Segment segment, Piece piece, int paragraph) {
        add(segment, piece, profile.count(piece.text()), paragraph);
    }

    private void add(Segment segment, Piece piece, CharacterCount count, int paragraph) {
        contribution.addPassages(Passage.builder()
                .part(segment.part)
                .item(item(segment))
                .kind(kind(segment, piece))
                .story(piece.story())
                .count(count)
                .paragraph(paragraph)
                .text(piece.text())
                .build());
    }

    private void observe(Mark mark, Segment segment, String heading) {
        MarkSubjects.of(mark)
                .ifPresent(subject -> observations.add(Observation.builder()
                        .subject(subject)
                        .place(place(segment, heading, MarkSubjects.detail(mark)))
                        .characters(characters(mark, segment.paragraph.number()))
                        .build()));
    }

    private void observeBlanks(String text, Segment place, String heading) {
        for (UnusualBlanks.Found found : UnusualBlanks.in(text)) {
            observations.add(Observation.builder()
                    .subject(Subject.UNUSUAL_BLANKS)
                    .place(place(place, heading, ""))
                    .characters(found.amount())
                    .build());
        }
    }

    private long characters(Mark mark, int paragraph) {
        Long hanging = switch (mark.kind()) {
            case FOOTNOTE, ENDNOTE -> notes.remove(paragraph);
            case COMMENT -> comments.remove(paragraph);
            default -> null;
        };
        return mark.amount() + (hanging == null ? 0 : hanging);
    }

    private void observe(Placement placement) {
        runs(Subject.INGRESS_LEFT, placement.ingress());
        runs(Subject.FORM_ANNEX_LEFT, placement.formAnnex());
        placement.extraAnnexes().forEach(segment -> observe(Subject.EXTRA_ATTACHMENT, List.of(segment)));
        List<Segment> unplaced = new ArrayList<>();
        List<Segment> instructions = new ArrayList<>();
        for (Segment segment : placement.segments()) {
            if (segment.part == Part.QUESTIONS && segment.kind == Kind.TEXT) {
                unplaced.add(segment);
            } else if (segment.part == Part.OTHER && segment.kind == Kind.INSTRUCTION) {
                instructions.add(segment);
            }
        }
        runs(Subject.UNPLACED_TEXT, unplaced);
        runs(Subject.INSTRUCTIONS_LEFT, instructions);
    }

    private void addPlacements(List<Placed> placed, Certainty certainty) {
        for (int i = 0; i < placed.size(); i++) {
            Segment marker = placed.get(i).marker;
            Certainty.Verdict verdict = certainty.of(i);
            PlacedItem.Builder item = PlacedItem.builder()
                    .item(marker.item)
                    .together(placed.get(i).line.sign.also())
                    .confidence(verdict.confidence())
                    .evidence(verdict.evidence())
                    .place(place(marker, marker.quote(), ""))
                    .characters(placed.get(i).characters);
            if (!verdict.rival().isEmpty()) {
                item.rival(verdict.rival());
            }
            PlacedItem found = item.build();
            contribution.addPlacements(found);
            if (!found.sure() && found.characters() > 0) {
                observations.add(Observation.builder()
                        .subject(Subject.UNSURE_PLACE)
                        .place(found.place())
                        .characters(found.characters())
                        .build());
            }
        }
    }

    /** One observation for each run of neighbouring paragraphs. */
    private void runs(Subject subject, List<Segment> segments) {
        List<Segment> run = new ArrayList<>();
        for (Segment segment : segments) {
            if (!run.isEmpty()
                    && segment.paragraph.number()
                            > run.get(run.size() - 1).paragraph.number() + 2) {
                observe(subject, run);
                run.clear();
            }
            run.add(segment);
        }
        observe(subject, run);
    }

    private void observe(Subject subject, List<Segment> run) {
        CharacterCount count = CharacterCount.ZERO;
        for (Segment segment : run) {
            count = count.plus(segment.count(profile));
        }
        if (count.withoutBlanks() > 0) {
            Segment first =
                    run.stream().filter(segment -> !segment.blank()).findFirst().orElse(run.get(0));
            observations.add(Observation.builder()
                    .subject(subject)
                    .place(place(first, heading(first.paragraph.number()), ""))
                    .characters(count.withoutBlanks())
                    .build());
        }
    }

    private static Place place(Segment segment, String heading, String detail) {
        Place.Builder place =
                Place.builder().part(segment.part).item(item(segment)).paragraph(segment.paragraph.number());
        if (!heading.isEmpty() && segment.part != Part.INTRODUCTION) {
            place.heading(heading);
        }
        if (!segment.blank() && segment.part != Part.INTRODUCTION) {
            place.quote(segment.quote());
        }
        if (!detail.isEmpty()) {
            place.detail(detail);
        }
        return place.build();
    }

    private String heading(int paragraph) {
        String heading = headings.get(paragraph);
        return heading == null ? "" : heading;
    }

    private static Optional<String> item(Segment segment) {
        return segment.item.isEmpty() ? Optional.empty() : Optional.of(segment.item);
    }
}
