package org.fanlight.casework;

import java.util.List;
import org.fanlight.record.Record;

/**
 * Somebody changed the case after it was read, so that the deed was not done. The screen says what was changed and keeps
 * what was typed.
 */
public final class ChangedMeanwhile extends RuntimeException {

    private final transient List<Record.Entry> changes;

    ChangedMeanwhile(List<Record.Entry> changes) {
        super("the case was changed meanwhile");
        this.changes = List.copyOf(changes);
    }

    /** What was done to the case meanwhile, oldest first. */
    public List<Record.Entry> changes() {
        return changes;
    }
}
