package org.fanlight.report.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import org.fanlight.journey.Problem;
import org.fanlight.report.ReportDesk;
import org.fanlight.ui.Say;

/** Pressing Send: the receipt, or what has to be looked at before. */
final class Sending {

    private Sending() {}

    static void send(PageMaker.Place place, Say say, Stops stops, ReportDesk desk) {
        try {
            desk.submit(place.handle(), "web");
            stops.go(ReceiptPages.RECEIPT);
        } catch (ReportDesk.NotComplete missing) {
            Map<String, String> errors = new LinkedHashMap<>();
            for (Problem problem : missing.problems()) {
                errors.putIfAbsent("change-" + problem.question(), say.of(problem.text(), problem.arguments()));
            }
            stops.wrong(errors);
        } catch (ReportDesk.NothingToSend gone) {
            stops.go(Walk.CHECK);
        }
    }
}
