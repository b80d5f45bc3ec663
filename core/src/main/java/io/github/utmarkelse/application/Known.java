package io.github.utmarkelse.application;

import io.github.utmarkelse.schedule.Moment;
import io.github.utmarkelse.schedule.Receipt;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** What of an application was there at a time. */
final class Known {
    private Known() {}

    static Application at(Application application, Instant asOf, ZoneId zone) {
        LocalDate today = asOf.atZone(zone).toLocalDate();
        List<Receipt> receipts = application.receipts().stream()
                .filter(receipt -> !isToCome(receipt, asOf, zone))
                .toList();
        List<SentRequest> requests = application.changeRequests().stream()
                .filter(request -> !request.sent().isAfter(today))
                .map(request -> new SentRequest(
                        request.sent(),
                        request.mended().filter(at -> !at.instant(zone).isAfter(asOf))))
                .toList();
        boolean decided = application
                .decision()
                .filter(decision -> decision.on().filter(today::isBefore).isEmpty())
                .isPresent();
        if (receipts.size() == application.receipts().size()
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

    /** A receipt without a clock says only that something came, whenever. */
    private static boolean isToCome(Receipt receipt, Instant asOf, ZoneId zone) {
        List<Moment> clocks = Stream.of(receipt.sent(), receipt.reachedNetwork(), receipt.registered())
                .flatMap(clock -> clock.stream())
                .toList();
        return !clocks.isEmpty()
                && clocks.stream().allMatch(clock -> clock.instant(zone).isAfter(asOf));
    }
}
