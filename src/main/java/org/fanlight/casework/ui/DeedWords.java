package org.fanlight.casework.ui;

import java.util.Locale;
import java.util.Map;
import org.fanlight.record.Record;

/** A line of the record in words: when, who, what. */
final class DeedWords {

    private DeedWords() {}

    static String of(CasePage page, Record.Entry entry) {
        return page.say()
                .of(
                        "staff.timeline.line",
                        Map.of(
                                "when",
                                page.when(entry.at()),
                                "who",
                                who(page, entry),
                                "what",
                                page.say()
                                        .of("staff.deed." + entry.deed().name().toLowerCase(Locale.ROOT))));
    }

    private static String who(CasePage page, Record.Entry entry) {
        return switch (entry.actorKind()) {
            case "reporter" -> page.say().of("staff.reporter");
            case "partner" -> page.say().of("staff.partner");
            default -> page.name(entry.actor());
        };
    }
}
