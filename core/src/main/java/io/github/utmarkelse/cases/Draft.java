package io.github.utmarkelse.cases;

import io.github.utmarkelse.application.Application;
import io.github.utmarkelse.application.Attachment;
import io.github.utmarkelse.application.Participation;
import io.github.utmarkelse.contribution.Contribution;
import io.github.utmarkelse.contribution.CountingProfile;
import io.github.utmarkelse.contribution.Kind;
import io.github.utmarkelse.contribution.Observation;
import io.github.utmarkelse.contribution.Part;
import io.github.utmarkelse.contribution.Passage;
import io.github.utmarkelse.contribution.Story;
import io.github.utmarkelse.fact.FactValue;
import io.github.utmarkelse.input.Position;
import io.github.utmarkelse.schedule.Receipt;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is given so far in a case, and where each thing was said. */
final class Draft {
    final Map<String, FactValue> facts = new LinkedHashMap<>();
    final Map<String, Receipt> receipts = new LinkedHashMap<>();

    @Nullable
    List<Participation> history;

    @Nullable
    Map<String, Attachment> attachments;

    @Nullable
    Map<String, String> answers;

    final List<Observation> seen = new ArrayList<>();

    @Nullable
    String file;

    @Nullable
    String fileText;

    @Nullable
    String entry;

    @Nullable
    Integer pages;

    @Nullable
    Instant asOf;

    private final Map<String, Position> spots = new LinkedHashMap<>();

    Draft copy() {
        Draft copy = new Draft();
        copy.facts.putAll(facts);
        copy.receipts.putAll(receipts);
        copy.history = history == null ? null : new ArrayList<>(history);
        copy.attachments = attachments == null ? null : new LinkedHashMap<>(attachments);
        copy.answers = answers == null ? null : new LinkedHashMap<>(answers);
        copy.seen.addAll(seen);
        copy.file = file;
        copy.fileText = fileText;
        copy.entry = entry;
        copy.pages = pages;
        copy.asOf = asOf;
        copy.spots.putAll(spots);
        return copy;
    }

    /** Remembers where it was said what stands at a place of the application. */
    void said(Position spot, String... place) {
        spots.put(String.join(".", place), spot);
    }

    List<Participation> history() {
        List<Participation> list = history == null ? new ArrayList<>() : history;
        history = list;
        return list;
    }

    Map<String, Attachment> attachments() {
        Map<String, Attachment> map = attachments == null ? new LinkedHashMap<>() : attachments;
        attachments = map;
        return map;
    }

    Map<String, String> answers() {
        Map<String, String> map = answers == null ? new LinkedHashMap<>() : answers;
        answers = map;
        return map;
    }

    Application application() {
        Application.Builder application = Application.builder()
                .facts(facts)
                .receipts(receipts.values())
                .entry(Optional.ofNullable(entry))
                .pages(Optional.ofNullable(pages))
                .answers(Optional.ofNullable(answers))
                .contribution(contribution());
        if (history != null) {
            application.history(history);
        }
        if (attachments != null) {
            application.attachments(List.copyOf(attachments.values()));
        }
        return application.build();
    }

    private Optional<Contribution> contribution() {
        return file == null && seen.isEmpty()
                ? Optional.empty()
                : Optional.of(Contribution.builder()
                        .name(Optional.ofNullable(file))
                        .observations(seen)
                        .passages(Optional.ofNullable(fileText).map(Draft::passage).stream()
                                .toList())
                        .build());
    }

    private static Passage passage(String text) {
        return Passage.builder()
                .part(Part.QUESTIONS)
                .kind(Kind.ANSWER)
                .story(Story.BODY)
                .count(CountingProfile.WORD_WITHOUT_BLANKS.count(text))
                .paragraph(1)
                .text(text)
                .build();
    }

    /** Where it was said what stands at a place of the application, or empty. */
    Optional<Position> spot(String place) {
        String wanted = place;
        List<String> milestones = List.copyOf(receipts.keySet());
        List<String> ids = attachments == null ? List.of() : List.copyOf(attachments.keySet());
        wanted = named(wanted, "receipts", milestones);
        wanted = named(wanted, "attachments", ids);
        Position found = null;
        int longest = -1;
        for (Map.Entry<String, Position> each : spots.entrySet()) {
            String key = each.getKey();
            if ((wanted.equals(key) || wanted.startsWith(key + ".")) && key.length() > longest) {
                found = each.getValue();
                longest = key.length();
            }
        }
        return Optional.ofNullable(found);
    }

    /** The place with the name of what stands there in the stead of its number. */
    private static String named(String place, String list, List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            String numbered = list + "[" + i + "]";
            if (place.equals(numbered) || place.startsWith(numbered + ".")) {
                return list + "." + names.get(i) + place.substring(numbered.length());
            }
        }
        return place;
    }
}
