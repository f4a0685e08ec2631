package org.fanlight.casework.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.fanlight.casework.whatworks.WhatWorksDesk;
import org.fanlight.common.Texts;
import org.fanlight.ui.StaffLayout;

/** What was used in a quarter and what worked, as a table (BCHA-4.6l). */
@Route(value = "staff/what-works", layout = StaffLayout.class)
@RolesAllowed({"SENIOR", "MANAGER"})
class WhatWorksView extends QuarterView {

    private final transient WhatWorksDesk desk;

    WhatWorksView(WhatWorksDesk desk, Texts texts, Clock clock) {
        super("staff.what-works", texts, clock);
        this.desk = desk;
    }

    @Override
    protected List<String> heads() {
        return List.of(
                say.of("staff.what-works.what"),
                say.of("staff.what-works.used"),
                say.of("staff.what-works.ended"),
                say.of("staff.what-works.worked"));
    }

    @Override
    protected List<Line> lines(LocalDate anyDay) {
        return desk.quarter(anyDay).stream()
                .map(line -> new Line(say.of(line.textKey()), List.of(line.used(), line.ended(), line.worked())))
                .toList();
    }
}
