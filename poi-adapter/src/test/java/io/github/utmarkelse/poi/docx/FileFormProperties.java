package io.github.utmarkelse.poi.docx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** How a document is laid down in a file makes no difference to what is read. */
class FileFormProperties {
    private static final Pattern TAG = Pattern.compile("<([A-Za-z][\\w:]*)((?: [\\w:]+=\"[^\"]*\")*)(/?)>");
    private static final Pattern EMPTY = Pattern.compile("<([A-Za-z][\\w:]*)((?: [\\w:]+=\"[^\"]*\")*)></\\1>");
    /** Between two tags of which neither is that of an element with text. */
    private static final Pattern BETWEEN =
            Pattern.compile("(?<!<(?:w|m):(?:t|delText|instrText)(?: xml:space=\"preserve\")?)>(?=<)");

    @Provide
    Arbitrary<Model> documents() {
        return new Models(true, true).documents();
    }

    private static void sameRead(Model model, UnaryOperator<String> xml) {
        sameRead(model, xml, UTF_8, "");
    }

    private static void sameRead(Model model, UnaryOperator<String> xml, Charset charset, String declaration) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        model.docx()
                .parts()
                .forEach((name, content) ->
                        parts.put(name, (declaration + xml.apply(new String(content, UTF_8))).getBytes(charset)));
        sameRead(model, Docx.zip(parts, "/"));
    }

    private static void sameRead(Model model, byte[] file) {
        assertThat(Docx.read(file, "other.docx").paragraphs())
                .isEqualTo(model.docx().read().paragraphs());
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void orderOfThePartsAndCompression(@ForAll("documents") Model model, @ForAll Random random) throws IOException {
        List<Map.Entry<String, byte[]>> parts =
                new ArrayList<>(model.docx().parts().entrySet());
        Collections.shuffle(parts, random);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts) {
                zip.putNextEntry(entry(part.getKey(), part.getValue(), random.nextBoolean()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        sameRead(model, bytes.toByteArray());
    }

    private static ZipEntry entry(String name, byte[] content, boolean stored) {
        ZipEntry entry = new ZipEntry(name);
        if (stored) {
            CRC32 sum = new CRC32();
            sum.update(content);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length);
            entry.setCrc(sum.getValue());
        }
        return entry;
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void namesOfThePartsAndHowTheyArePointedAt(@ForAll("documents") Model model, @ForAll Random random) {
        List<String> folders = List.of("word/", "", "a/b/", "Övrigt/");
        String folder = folders.get(random.nextInt(folders.size()));
        Map<String, byte[]> parts = new LinkedHashMap<>();
        model.docx().parts().forEach((name, content) -> {
            String text = new String(content, UTF_8);
            switch (name) {
                case "_rels/.rels" ->
                    parts.put(
                            name,
                            text.replace("\"/word/document.xml\"", "\"" + folder + "main.xml\"")
                                    .getBytes(UTF_8));
                case "word/document.xml" -> parts.put(folder + "main.xml", content);
                case "word/_rels/document.xml.rels" ->
                    parts.put(
                            folder + "_rels/main.xml.rels",
                            Pattern.compile("Target=\"(\\w+)\\.xml\"")
                                    .matcher(text)
                                    .replaceAll(target -> target(target.group(1), folder, random.nextInt(3)))
                                    .getBytes(UTF_8));
                default -> parts.put(name.replaceFirst("^word/(\\w+)\\.xml$", folder + "x-$1.xml"), content);
            }
        });
        sameRead(model, Docx.zip(parts, "/"));
    }

    private static String target(String name, String folder, int way) {
        return "Target=\""
                + switch (way) {
                    case 0 -> "/" + folder;
                    case 1 -> "./";
                    default -> "../".repeat(folder.split("/").length) + folder;
                }
                + "x-" + name + ".xml\"";
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void prefixOfTheNames(@ForAll("documents") Model model, @ForAll boolean none) {
        if (none) {
            sameRead(
                    model,
                    xml -> xml.replaceAll("(</?)w:", "$1").replaceFirst("xmlns:w=(\"[^\"]*\")", "xmlns=$1 xmlns:w=$1"));
        } else {
            sameRead(model, xml -> xml.replaceAll("(</?| )w:", "$1word:").replace("xmlns:w=", "xmlns:word="));
        }
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void strictOrTransitional(@ForAll("documents") Model model) {
        sameRead(
                model,
                xml -> xml.replace(Docx.TRANSITIONAL, Docx.STRICT)
                        .replaceAll(
                                "http://schemas.openxmlformats.org/officeDocument/2006/(math|relationships)",
                                "http://purl.oclc.org/ooxml/officeDocument/$1")
                        .replaceAll(
                                "http://schemas.openxmlformats.org/drawingml/2006/",
                                "http://purl.oclc.org/ooxml/drawingml/"));
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void encodingAndDeclaration(@ForAll("documents") Model model) {
        String declaration = "<?xml version=\"1.0\" encoding=\"%s\" standalone=\"yes\"?>\r\n";
        sameRead(model, xml -> xml, UTF_8, declaration.formatted("UTF-8"));
        sameRead(model, xml -> xml, UTF_8, "\uFEFF" + declaration.formatted("utf-8"));
        sameRead(model, xml -> xml, UTF_8, "\uFEFF");
        sameRead(model, xml -> xml, StandardCharsets.UTF_16LE, "\uFEFF" + declaration.formatted("UTF-16"));
        sameRead(model, xml -> xml, StandardCharsets.UTF_16BE, "\uFEFF" + declaration.formatted("UTF-16"));
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void orderOfAttributes(@ForAll("documents") Model model) {
        sameRead(
                model,
                xml -> TAG.matcher(xml).replaceAll(tag -> "<" + tag.group(1) + reversed(tag) + tag.group(3) + ">"));
    }

    private static String reversed(MatchResult tag) {
        List<String> attributes = new ArrayList<>(List.of(tag.group(2).split("(?= [\\w:]+=)")));
        Collections.reverse(attributes);
        return String.join("", attributes);
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void emptyElements(@ForAll("documents") Model model) {
        sameRead(
                model,
                xml -> TAG.matcher(xml)
                        .replaceAll(tag -> tag.group(3).isEmpty()
                                ? tag.group()
                                : "<" + tag.group(1) + tag.group(2) + "></" + tag.group(1) + ">"));
        sameRead(model, xml -> EMPTY.matcher(xml).replaceAll("<$1$2/>"));
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void blanksCommentsAndInstructionsBetweenElements(@ForAll("documents") Model model) {
        sameRead(model, xml -> BETWEEN.matcher(xml).replaceAll(">\n\t "));
        sameRead(model, xml -> BETWEEN.matcher(xml).replaceAll("><!-- text --><?x y?>"));
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void charactersByTheirNumbers(@ForAll("documents") Model model) {
        sameRead(
                model,
                xml -> xml.codePoints()
                        .mapToObj(c -> c < 128 ? Character.toString(c) : "&#x" + Integer.toHexString(c) + ";")
                        .collect(Collectors.joining()));
    }
}
