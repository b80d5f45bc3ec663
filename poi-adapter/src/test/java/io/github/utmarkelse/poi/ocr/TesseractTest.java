package io.github.utmarkelse.poi.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Asking a program for the text of images. */
class TesseractTest {
    private static final Duration LONG = Duration.ofSeconds(30);

    @TempDir
    private Path folder;

    @BeforeAll
    static void mayDraw() {
        ModuleLayer.boot()
                .findModule("java.desktop")
                .ifPresent(desktop -> TesseractTest.class.getModule().addReads(desktop));
    }

    private Tesseract program(String script, Duration forOne, Duration forAll) throws IOException {
        assumeTrue(File.separatorChar == '/', "needs a shell");
        Path program = Files.writeString(folder.resolve("program"), "#!/bin/sh\n" + script + "\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        return new Tesseract(program, List.of("swe"), forOne, forAll);
    }

    private static long leftBehind() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().matches("(image|text)\\d+\\.(bin|txt)"))
                    .count();
        }
    }

    @Test
    void readsAnImageIfItIsInstalled() throws IOException {
        Optional<Tesseract> installed = Tesseract.installed();
        assumeTrue(installed.isPresent(), "Tesseract is not installed");
        BufferedImage image = new BufferedImage(900, 120, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 900, 120);
        graphics.setColor(Color.BLACK);
        graphics.setFont(new Font(Font.SERIF, Font.PLAIN, 48));
        graphics.drawString("Kvalitet i vardagen", 40, 80);
        graphics.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        assertThat(installed.get().of(png.toByteArray())).contains("Kvalitet i vardagen");
        assertThat(installed.get().of("no image".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    void givesWhatTheProgramWrites() throws IOException {
        Tesseract tesseract = program("cat \"$1\"; echo \" $2 $3 $4\"", LONG, LONG);
        assertThat(tesseract.of(new byte[] {'a'})).contains("a stdout -l swe");
    }

    @Test
    void programThatFailsExaminesNothing() throws IOException {
        assertThat(program("echo text; exit 1", LONG, LONG).of(new byte[0])).isEmpty();
        assertThat(new Tesseract(folder.resolve("absent"), List.of(), LONG, LONG).of(new byte[0]))
                .isEmpty();
    }

    @Test
    void programThatTakesTooLongIsEndedAndLeavesNothing() throws IOException {
        long before = leftBehind();
        Tesseract tesseract = program("sleep 60", Duration.ofMillis(200), LONG);
        assertThat(assertTimeout(Duration.ofSeconds(10), () -> tesseract.of(new byte[0])))
                .isEmpty();
        assertThat(leftBehind()).isEqualTo(before);
    }

    @Test
    void allImagesTogetherHaveALimit() throws IOException {
        Tesseract tesseract = program("sleep 0.3; echo text", LONG, Duration.ofMillis(200));
        assertThat(tesseract.of(new byte[0])).isEmpty();
        Path counter = folder.resolve("started");
        program("touch " + counter, LONG, LONG);
        assertThat(tesseract.of(new byte[0])).isEmpty();
        assertThat(counter).doesNotExist();
    }

    @Test
    void muchOutputIsCut() throws IOException {
        Tesseract tesseract = program("head -c 3000000 /dev/zero | tr '\\0' 'x'", LONG, LONG);
        assertThat(tesseract.of(new byte[0]).orElseThrow()).hasSize(1 << 20);
    }
}
