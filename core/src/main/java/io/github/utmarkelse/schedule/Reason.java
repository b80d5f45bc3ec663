package io.github.utmarkelse.schedule;

import io.github.utmarkelse.text.LocalizedText;
import java.util.Optional;

/**
 * Why a day is not a working day.
 *
 * @param text the reason, for example the name of the holiday
 * @param basis the law that it rests on, or empty where somebody closes of their own accord
 */
public record Reason(LocalizedText text, Optional<LegalBasis> basis) {}
