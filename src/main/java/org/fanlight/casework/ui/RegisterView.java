package org.fanlight.casework.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fanlight.casework.RegisterDesk;
import org.fanlight.common.Texts;
import org.fanlight.ui.StaffLayout;

/** Cases of a quarter by section of the register and together (XC-40). */
@Route(value = "staff/registers", layout = StaffLayout.class)
@RolesAllowed({"SENIOR", "MANAGER"})
class RegisterView extends QuarterView {

    private final transient RegisterDesk desk;

    RegisterView(RegisterDesk desk, Texts texts, Clock clock) {
        super("staff.register", texts, clock);
        this.desk = desk;
    }

    @Override
    protected List<String> heads() {
        return List.of(
                say.of("staff.register.section"), say.of("staff.register.received"), say.of("staff.register.open"));
    }

    @Override
    protected List<Line> lines(LocalDate anyDay) {
        var quarter = desk.quarter(anyDay);
        List<Line> lines = new ArrayList<>();
        quarter.sections()
                .forEach((key, count) -> lines.add(
                        line(key.isEmpty() ? say.of("staff.register.none") : say.of("policy.register." + key), count)));
        lines.add(line(say.of("staff.register.total"), quarter.total()));
        return lines;
    }

    private static Line line(String name, RegisterDesk.Count count) {
        return new Line(name, List.of(count.received(), count.open()));
    }
}
