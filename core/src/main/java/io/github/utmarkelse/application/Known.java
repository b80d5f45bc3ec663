package io.github.utmarkelse.application;

import io.github.utmarkelse.schedule.Moment;
import io.github.utmarkelse.schedule.Receipt;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** What of an application was there at a time. */
final class Known {
    private final Instant asOf;
    private final ZoneId zone;

    private Known(Instant asOf, ZoneId zone) {
        this.asOf = asOf;
        this.zone = zone;
    }

    static Application at(Application application, Instant asOf, ZoneId zone) {
        return new Known(asOf, zone).of(application);
    }

    private Application of(Application application) {
        LocalDate today = asOf.atZone(zone).toLocalDate();
        List<Receipt> receipts = application.receipts().stream()
                .flatMap(receipt -> shown(receipt).stream())
                .toList();
        List<SentRequest> requests = application.changeRequests().stream()
                .filter(request -> !request.sent().isAfter(today))
                .map(request -> new SentRequest(request.sent(), shown(request.mended())))
                .toList();
        boolean decided = application
                .decision()
                .filter(decision -> decision.on().filter(today::isBefore).isEmpty())
                .isPresent();
        if (receipts.equals(application.receipts())
                && requests.equals(application.changeRequests())
                && decided == application.decision().isPresent()) {
            return application;
        }
        return Application.builder()
                .from(application)
                .receipts(receipts)
                .changeRequests(requests)
                .decision(application.decision().filter(decision -> decided))
                .build();
    }

    /** The receipt with the clocks that had been passed; one without a clock says only that something came, whenever. */
    private Optional<Receipt> shown(Receipt receipt) {
        Receipt shown = Receipt.builder()
                .milestone(receipt.milestone())
                .sent(shown(receipt.sent()))
                .reachedNetwork(shown(receipt.reachedNetwork()))
                .registered(shown(receipt.registered()))
                .build();
        boolean isToCome = !hasClock(shown) && hasClock(receipt);
        return isToCome ? Optional.empty() : Optional.of(shown);
    }

    private Optional<Moment> shown(Optional<Moment> clock) {
        return clock.filter(at -> !at.instant(zone).isAfter(asOf));
    }

    private static boolean hasClock(Receipt receipt) {
        return receipt.sent().isPresent()
                || receipt.reachedNetwork().isPresent()
                || receipt.registered().isPresent();
    }
}
