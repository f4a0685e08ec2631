package org.fanlight.report.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fanlight.common.London;
import org.fanlight.deadlines.Deadlines;
import org.fanlight.landlord.ClockStart;
import org.fanlight.landlord.PolicyPack;
import org.fanlight.report.Receipt;
import org.fanlight.ui.Say;
import org.jspecify.annotations.Nullable;

/** What the landlord's policy or the law promises from the moment of sending, and nothing else (XC-06). */
record Promised(PolicyPack pack, Deadlines deadlines, Say say) {

    /** Each promise as a sentence, with the date by which it is due where it has one. */
    List<String> lines(Receipt receipt) {
        List<String> lines = new ArrayList<>();
        for (var promise : pack.promises()) {
            String text = say.of(promise.key(), promise.arguments());
            pack.findClock(promise.clock())
                    .filter(rule -> runs(rule.startsOn(), receipt))
                    .ifPresent(rule -> lines.add(
                            rule.isPromise()
                                    ? say.of(
                                            "report.receipt.next.by",
                                            Map.of(
                                                    "promise",
                                                    text,
                                                    "when",
                                                    London.dateAndTime(
                                                            deadlines.due(rule, receipt.receivedAt(), pack.landlord()),
                                                            say.language())))
                                    : text));
        }
        return lines;
    }

    private static boolean runs(@Nullable ClockStart start, Receipt receipt) {
        return start == ClockStart.REPORT_RECEIVED
                || start == ClockStart.VIOLENCE_KNOWN && receipt.marks().contains("violence")
                || start == ClockStart.DAMAGE_NOTIFIED && receipt.marks().contains("damage")
                || start == ClockStart.REPAIR_TAKES_LONGER && receipt.marks().contains("damage")
                || start == ClockStart.HAZARD_KNOWN && receipt.marks().contains("hazard")
                || start == ClockStart.DAMP_KNOWN && receipt.marks().contains("damp")
                || start == ClockStart.GRAFFITI_NOTIFIED && receipt.marks().contains("offensive_graffiti");
    }
}
