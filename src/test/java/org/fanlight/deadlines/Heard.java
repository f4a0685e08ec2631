package org.fanlight.deadlines;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What others hear of clocks, in the order they hear it. */
@Component
class Heard {

    private record Said(UUID caseId, String what) {}

    private final List<Said> said = new CopyOnWriteArrayList<>();

    @EventListener
    void on(ClockReminder reminder) {
        said.add(new Said(reminder.caseId(), reminder.rule() + ' ' + reminder.percent()));
    }

    @EventListener
    void on(ClockBreached breached) {
        said.add(new Said(breached.caseId(), breached.rule() + " breached"));
    }

    @EventListener
    void on(ClockMoved moved) {
        said.add(new Said(moved.caseId(), moved.rule() + " moved"));
    }

    List<String> of(UUID caseId) {
        return said.stream()
                .filter(one -> one.caseId().equals(caseId))
                .map(Said::what)
                .toList();
    }
}
