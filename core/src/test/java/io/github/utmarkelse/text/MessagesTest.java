package io.github.utmarkelse.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.utmarkelse.contribution.CountingProfile;
import io.github.utmarkelse.contribution.Evidence;
import io.github.utmarkelse.contribution.Kind;
import io.github.utmarkelse.contribution.LengthUnit;
import io.github.utmarkelse.contribution.Part;
import io.github.utmarkelse.contribution.Story;
import io.github.utmarkelse.contribution.Subject;
import io.github.utmarkelse.difference.Aspect;
import io.github.utmarkelse.edition.Consequence;
import io.github.utmarkelse.edition.Follows;
import io.github.utmarkelse.edition.Need;
import io.github.utmarkelse.edition.RulingKind;
import io.github.utmarkelse.edition.Treatment;
import io.github.utmarkelse.fact.Answer;
import io.github.utmarkelse.fact.FactType;
import io.github.utmarkelse.round.StepState;
import io.github.utmarkelse.schedule.ReceiptClock;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the library says is there in both languages, and nothing is there that it never says. */
class MessagesTest {
    private static final Path MAIN_SOURCES = Path.of("src/main/java");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][A-Za-z]*(?:\\.[A-Za-z_]+)+)\"");
    private static final Pattern PREFIX =
            Pattern.compile("(?<!said\\()\"([a-z][A-Za-z]*(?:\\.[A-Za-z]+)*\\.)\"\\s*\\+");
    /** Calls whose texts are places in an edition file, not keys. */
    private static final Pattern PLACES =
            Pattern.compile("(?:unique|codes|each|cited|known|provisions|named|least|ordered)\\(\\s*\"[^\"]*\"");

    /** A call that says what is wrong with a key, and what to do with that key and "remedy". */
    private static final Pattern WRONG = Pattern.compile("\\bwrong\\([^;]*?\"([a-z]+\\.[A-Za-z]+)\"\\)");

    /** Names of what is missing that look like keys. */
    private static final Set<String> NAMES = Set.of("history.entry", "history.category", "agreement.reliableFrom");

    private static final Pattern ARGUMENT = Pattern.compile("\\{([a-z][A-Za-z]*)[}|]");

    /** The keys that are made of a prefix and a name. */
    private static Map<String, Set<String>> computed() {
        Map<String, Set<String>> computed = new TreeMap<>();
        computed.put("clock.", names(Stream.of(ReceiptClock.values())));
        computed.put("where.", names(Stream.of(Part.values())));
        computed.put("advice.", names(Stream.of(Subject.values())));
        Set<String> seen = new TreeSet<>(names(Stream.of(Subject.values())));
        seen.add("PICTURE_WITH_TEXT");
        computed.put("seen.", seen);
        computed.put("evidence.", names(Stream.of(Evidence.values())));
        computed.put("count.part.", names(Stream.of(Part.values())));
        computed.put("count.counted.", names(Stream.of(Story.values()).filter(s -> s.sum() != Story.Sum.NONE)));
        computed.put("count.kind.", names(Stream.of(Kind.values())));
        computed.put("count.story.", names(Stream.of(Story.values()).filter(s -> s.sum() == Story.Sum.NONE)));
        computed.put("attachment.", names(Stream.of(Need.values())));
        computed.put("field.", names(Stream.of(Need.REQUIRED, Need.WISHED)));
        computed.put("unit.", names(Stream.of(LengthUnit.values())));
        computed.put(
                "reading.",
                Set.of("whole-text", "whole-text-with-notes-and-boxes", "answers", "answers-with-notes-and-boxes"));
        computed.put(
                "request.",
                names(Stream.of(StepState.OPEN, StepState.MISSED, StepState.DONE, StepState.LATE, StepState.UNKNOWN)));
        computed.put("difference.answer.", names(Stream.of(Answer.values())));
        computed.put("difference.aspect.", names(Stream.of(Aspect.values())));
        computed.put("difference.clock.", names(Stream.of(ReceiptClock.values())));
        computed.put("difference.consequence.", names(Stream.of(Consequence.values())));
        computed.put("difference.follows.", names(Stream.of(Follows.values())));
        computed.put("difference.need.", names(Stream.of(Need.values())));
        computed.put("difference.part.", names(Stream.of(Part.values())));
        computed.put("difference.profile.", names(Stream.of(CountingProfile.values())));
        computed.put("difference.question.", names(Stream.of(RulingKind.values())));
        computed.put("difference.ruling.", names(Stream.of(RulingKind.values())));
        computed.put("difference.seen.", names(Stream.of(Subject.values())));
        computed.put("difference.treatment.", names(Stream.of(Treatment.values())));
        computed.put("difference.type.", names(Stream.of(FactType.values())));
        computed.put("difference.unit.", names(Stream.of(LengthUnit.values())));
        computed.put("difference.what.criterion.", names(Stream.of(RulingKind.values())));
        return computed;
    }

    private static Set<String> names(Stream<? extends Enum<?>> constants) {
        return constants.map(Enum::name).collect(Collectors.toSet());
    }

    private static Map<String, String> bundle(String language) throws IOException {
        Properties properties = new Properties();
        try (InputStream stream = Message.class.getResourceAsStream("messages_" + language + ".properties")) {
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        Map<String, String> bundle = new TreeMap<>();
        properties.forEach((key, value) -> bundle.put((String) key, (String) value));
        return bundle;
    }

    private static String sources() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN_SOURCES)) {
            StringBuilder sources = new StringBuilder();
            for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                sources.append(Files.readString(file));
            }
            return PLACES.matcher(sources).replaceAll("(");
        }
    }

    private static Set<String> keysInCode() throws IOException {
        String sources = sources();
        Set<String> families = bundle("sv").keySet().stream()
                .map(key -> key.substring(0, key.indexOf('.')))
                .collect(Collectors.toSet());
        Set<String> keys = LITERAL.matcher(sources)
                .results()
                .map(result -> result.group(1))
                .filter(key -> families.contains(key.substring(0, key.indexOf('.'))))
                .collect(Collectors.toCollection(TreeSet::new));
        computed().forEach((prefix, names) -> names.forEach(name -> keys.add(prefix + name)));
        keys.addAll(Set.of("edition.quoteOrder.remedy", "edition.quoteAbsent.remedy"));
        WRONG.matcher(sources).results().forEach(result -> keys.add(result.group(1) + ".remedy"));
        return keys;
    }

    @Test
    void bothBundlesHaveTheSameKeys() throws IOException {
        assertThat(bundle("en").keySet()).containsExactlyElementsOf(bundle("sv").keySet());
    }

    @Test
    void everyKeyUsedInCodeExists() throws IOException {
        Set<String> keys = keysInCode();
        keys.removeIf(key -> key.startsWith("seen."));
        keys.removeAll(NAMES);
        assertThat(bundle("sv").keySet()).containsAll(keys);
    }

    @Test
    void everyKeyIsUsed() throws IOException {
        Set<String> keys = keysInCode();
        assertThat(keys).containsAll(bundle("sv").keySet());
    }

    @Test
    void everyPrefixOfAKeyMadeInCodeIsKnownToThisTest() throws IOException {
        Set<String> families = bundle("sv").keySet().stream()
                .map(key -> key.substring(0, key.indexOf('.') + 1))
                .collect(Collectors.toSet());
        Set<String> prefixes = PREFIX.matcher(sources())
                .results()
                .map(result -> result.group(1))
                .filter(prefix -> families.stream().anyMatch(prefix::startsWith))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(computed().keySet()).containsAll(prefixes);
    }

    @Test
    void aPatternAsksForTheSameArgumentsInBothLanguages() throws IOException {
        Map<String, String> english = bundle("en");
        bundle("sv")
                .forEach((key, pattern) -> assertThat(arguments(english.getOrDefault(key, "")))
                        .as(key)
                        .isEqualTo(arguments(pattern)));
    }

    private static Set<String> arguments(String pattern) {
        return ARGUMENT
                .matcher(pattern)
                .results()
                .map((MatchResult result) -> result.group(1))
                .collect(Collectors.toCollection(LinkedHashSet::new))
                .stream()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyPatternIsWellMadeAndNotBlankInEitherLanguage() throws IOException {
        for (String language : List.of("sv", "en")) {
            bundle(language).forEach((key, pattern) -> {
                Message message = new Message(
                        key,
                        arguments(pattern).stream()
                                .collect(Collectors.toMap(name -> name, name -> new Argument.Amount(BigDecimal.ONE))));
                for (Language each : Language.values()) {
                    assertThat(message.in(each)).as(key).isNotBlank().doesNotContain("{", "}", "|", "  ");
                }
            });
        }
    }

    @Test
    void theLanguagesSayDifferentThings() throws IOException {
        Map<String, String> english = bundle("en");
        bundle("sv").forEach((key, pattern) -> {
            if (ARGUMENT.matcher(pattern).replaceAll("").chars().anyMatch(Character::isLetter)) {
                assertThat(english.getOrDefault(key, "")).as(key).isNotEqualTo(pattern);
            }
        });
    }

    @Nested
    class Rendering {
        @ParameterizedTest
        @CsvSource({"1, Rätta en brist i bidraget.", "2, Rätta 2 brister i bidraget.", "0, Rätta 0 brister i bidraget."
        })
        void oneAndMany(long count, String expected) {
            Message message = Message.of("step.mend", "count", new Argument.Amount(BigDecimal.valueOf(count)));

            assertThat(message.in(Language.SWEDISH)).isEqualTo(expected);
        }

        @Test
        void anArgumentThatHoldsBracesIsNotExpanded() {
            Message message = Message.of("name.unknown", "name", new Argument.Name("{name|a|b}"));

            assertThat(message.in(Language.ENGLISH)).isEqualTo("The name “{name|a|b}” is not known.");
        }

        @Test
        void wordsAreSaidInTheLanguageAskedFor() {
            Argument words = new Argument.Words(new LocalizedText("verksamhetsplan", "operational plan"));

            assertThat(Message.of("attachment.missing", "attachment", words).in(Language.SWEDISH))
                    .isEqualTo("Saknas: verksamhetsplan.");
            assertThat(Message.of("attachment.missing", "attachment", words).in(Language.ENGLISH))
                    .isEqualTo("Missing: operational plan.");
        }

        @Test
        void aMissingArgumentOrKeyIsAFaultOfTheLibraryAndNotHidden() {
            assertThatThrownBy(() -> Message.of("step.mend").in(Language.SWEDISH))
                    .isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> Message.of("no.such.key").in(Language.SWEDISH))
                    .isInstanceOf(MissingResourceException.class);
        }

        @ParameterizedTest
        @EnumSource
        void aTextNeedsBothLanguages(Language language) {
            assertThat(new LocalizedText("ja", "yes").in(language))
                    .isEqualTo(language == Language.SWEDISH ? "ja" : "yes");
            assertThatThrownBy(() -> new LocalizedText("", "yes")).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new LocalizedText("ja", " ")).isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void theMachinesOwnLanguageDoesNotMatter() {
            Locale before = Locale.getDefault();
            try {
                for (String tag : List.of("sv-SE", "de-DE", "tr-TR", "ar-EG", "ja-JP")) {
                    Locale.setDefault(Locale.forLanguageTag(tag));
                    assertThat(Message.of("count.counted.BODY").in(Language.ENGLISH))
                            .isEqualTo("counted");
                    assertThat(Message.of("count.counted.BODY").in(Language.SWEDISH))
                            .isEqualTo("räknas");
                    assertThat(Format.number(BigDecimal.valueOf(90_000), Language.ENGLISH))
                            .isEqualTo("90,000");
                    assertThat(Format.day(LocalDate.of(2026, 5, 7), Language.SWEDISH))
                            .isEqualTo("7 maj 2026");
                }
            } finally {
                Locale.setDefault(before);
            }
        }
    }

    @Nested
    class Formats {
        private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                value = {
                    "0; 0; 0",
                    "5; 5; 5",
                    "999; 999; 999",
                    "1000; 1_000; 1,000",
                    "90000; 90_000; 90,000",
                    "1234567; 1_234_567; 1,234,567",
                    "7.5; 7,5; 7.5",
                    "50.98; 50,98; 50.98",
                    "7.50; 7,5; 7.5",
                    "-1; −1; -1",
                    "-90000; −90_000; -90,000"
                })
        void numbers(BigDecimal number, String swedish, String english) {
            assertThat(Format.number(number, Language.SWEDISH)).isEqualTo(swedish.replace('_', '\u00A0'));
            assertThat(Format.number(number, Language.ENGLISH)).isEqualTo(english);
        }

        @ParameterizedTest
        @CsvSource({
            "2026-05-07, 7 maj 2026, 7 May 2026",
            "2026-03-25, 25 mars 2026, 25 March 2026",
            "2026-09-01, 1 september 2026, 1 September 2026",
            "2026-12-31, 31 december 2026, 31 December 2026"
        })
        void days(LocalDate day, String swedish, String english) {
            assertThat(Format.day(day, Language.SWEDISH)).isEqualTo(swedish);
            assertThat(Format.day(day, Language.ENGLISH)).isEqualTo(english);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                value = {
                    "2026-05-07T22:00:00Z; 7 maj 2026 kl._24.00; 7 May 2026, 24:00",
                    "2026-05-07T21:59:00Z; 7 maj 2026 kl._23.59; 7 May 2026, 23:59",
                    "2026-05-07T21:59:59Z; 7 maj 2026 kl._23.59.59; 7 May 2026, 23:59:59",
                    "2026-05-07T22:00:01Z; 8 maj 2026 kl._00.00.01; 8 May 2026, 00:00:01",
                    "2026-05-07T22:00:00.500Z; 8 maj 2026 kl._00.00.00.500; 8 May 2026, 00:00:00.500",
                    "2026-03-25T23:00:00Z; 25 mars 2026 kl._24.00; 25 March 2026, 24:00",
                    "2026-12-31T23:00:00Z; 31 december 2026 kl._24.00; 31 December 2026, 24:00"
                })
        void timesWithMidnightAsTheEndOfTheDay(Instant instant, String swedish, String english) {
            assertThat(Format.time(instant, STOCKHOLM, Language.SWEDISH)).isEqualTo(swedish.replace('_', '\u00A0'));
            assertThat(Format.time(instant, STOCKHOLM, Language.ENGLISH)).isEqualTo(english);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                value = {
                    "PT0S; 0_s; 0_s",
                    "PT1S; 1_s; 1_s",
                    "PT3M; 3_min; 3_min",
                    "PT0.5S; 500_ms; 500_ms",
                    "PT0.000000001S; mindre än 1_ms; less than 1_ms",
                    "PT26H1S; 1_dygn 2_tim 1_s; 1_day 2_h 1_s",
                    "P2DT3H1S; 2_dygn 3_tim 1_s; 2_days 3_h 1_s",
                    "P400D; 400_dygn; 400_days"
                })
        void spans(Duration span, String swedish, String english) {
            assertThat(Format.span(span, Language.SWEDISH)).isEqualTo(swedish.replace('_', '\u00A0'));
            assertThat(Format.span(span, Language.ENGLISH)).isEqualTo(english.replace('_', '\u00A0'));
        }

        @Test
        void everyKindOfArgumentIsSaidInBothLanguages() {
            List<Argument> arguments = List.of(
                    new Argument.Name("x"),
                    new Argument.Words(new LocalizedText("ord", "word")),
                    new Argument.Amount(BigDecimal.TEN),
                    new Argument.Day(LocalDate.of(2026, 5, 7)),
                    new Argument.MonthAndDay(MonthDay.of(9, 21)),
                    new Argument.Time(Instant.parse("2026-05-07T12:00:00Z"), STOCKHOLM),
                    new Argument.Span(Duration.ofMinutes(3)));

            assertThat(arguments.stream().map(Argument::getClass).distinct())
                    .hasSize(Argument.class.getPermittedSubclasses().length);
            for (Language language : Language.values()) {
                assertThat(Arrays.asList(arguments.stream()
                                .map(argument -> argument.in(language))
                                .toArray(String[]::new)))
                        .allSatisfy(text -> assertThat(text).isNotBlank());
            }
        }
    }
}
