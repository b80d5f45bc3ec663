/**
 * Text in images, as a program recognises it: {@link io.github.utmarkelse.poi.ocr.PictureText} is what the reading of a
 * document asks for, {@link io.github.utmarkelse.poi.ocr.Tesseract} asks the program of that name.
 */
@NullMarked
package io.github.utmarkelse.poi.ocr;

import org.jspecify.annotations.NullMarked;
