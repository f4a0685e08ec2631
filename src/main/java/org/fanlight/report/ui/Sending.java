package org.fanlight.report.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.fanlight.journey.Problem;
import org.fanlight.report.Receipt;
import org.fanlight.report.ReportDesk;
import org.fanlight.ui.Say;

/** Pressing Send: the receipt, or what has to be looked at before. */
final class Sending {

    private Sending() {}

    static void send(Supplier<Receipt> submit, Say say, Stops stops) {
        try {
            submit.get();
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
