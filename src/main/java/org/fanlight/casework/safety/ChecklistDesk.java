package org.fanlight.casework.safety;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fanlight.casework.Casebook;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The checklists of a case. */
@Service
public class ChecklistDesk {

    private final Casebook cases;
    private final Checks checks;
    private final Record record;

    ChecklistDesk(Casebook cases, Checks checks, Record record) {
        this.cases = cases;
        this.checks = checks;
        this.record = record;
    }

    /** One answer. @param words what colleagues need to know; null for none */
    public record Check(
            String point, Checklist.State state, @Nullable String words, Instant at, UUID author) {

        /** Says nothing of what was written, so that no log can. */
        @Override
        public String toString() {
            return "Check[" + point + "]";
        }
    }

    /** The newest answer of each point; a point without one is still open. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public Map<String, Check> of(UUID caseId, Checklist list) {
        return checks.newest(cases.read(caseId).id(), list);
    }

    /** The points that are open, counted from when the newest danger became known. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public List<String> open(UUID caseId, Checklist list) {
        var page = cases.read(caseId);
        return checks.open(page.id(), list, list.isAboutDanger() ? page.dangerSince() : Instant.EPOCH);
    }

    /** Answers a point. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void answer(UUID caseId, Checklist list, String point, Checklist.State state, @Nullable String words) {
        if (!list.points().contains(point) || words != null && words.length() > 2_000) {
            throw new IllegalArgumentException("no point " + point + ", or too many words");
        }
        var page = cases.read(caseId);
        checks.add(page.id(), list, point, state, words, cases.staff().id());
        record.note(Deed.CHECKED, "case", page.id(), list + " " + point + " " + state);
    }
}
