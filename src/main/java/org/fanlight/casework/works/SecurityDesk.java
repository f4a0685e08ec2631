package org.fanlight.casework.works;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.fanlight.casework.Casebook.Page;
import org.fanlight.casework.works.Measure.Detail;
import org.fanlight.casework.works.Measure.State;
import org.fanlight.casework.works.WorkRefused.Why;
import org.fanlight.common.London;
import org.fanlight.landlord.WorkRules;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes homes safer: asked for, approved by a senior, fitted, signed off (XC-32). */
@Service
public class SecurityDesk {

    private final WorkCase work;
    private final MeasureRows rows;
    private final Record record;

    SecurityDesk(WorkCase work, MeasureRows rows, Record record) {
        this.work = work;
        this.rows = rows;
        this.record = record;
    }

    /** What this landlord's policy lets be asked for. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public List<String> kinds(UUID caseId) {
        return kinds(work.cases().read(caseId));
    }

    private static List<String> kinds(Page file) {
        var rules = file.pack().part(WorkRules.class);
        List<String> kinds = new ArrayList<>(rules.security());
        if (rules.asksAdvisers()) {
            kinds.add(Measure.ADVICE);
        }
        return kinds;
    }

    /** Every measure of the case, oldest first. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public List<Measure> of(UUID caseId) {
        return rows.of(work.cases().read(caseId).id());
    }

    /** Asks for one. @param until the day a camera is taken away; null for all others */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public UUID ask(UUID caseId, String kind, boolean communal, String what, @Nullable LocalDate until) {
        Page file = work.open(caseId);
        if (!kinds(file).contains(kind)) {
            throw new WorkRefused(Why.NOT_IN_POLICY);
        }
        LocalDate today = LocalDate.ofInstant(work.now(), London.ZONE);
        if (kind.equals("camera") && (until == null || until.isBefore(today) || until.isAfter(today.plusYears(1)))) {
            throw new WorkRefused(Why.NO_END);
        }
        UUID id = rows.add(file.id(), kind, communal, new Detail(WorkCase.words(what), until, ""), work.now());
        record.note(Deed.WORK_ADDED, "case", file.id(), kind);
        return id;
    }

    /** A senior who did not ask for it approves; what it costs and means was weighed. */
    @PreAuthorize("hasRole('SENIOR')")
    @Transactional
    public void approve(UUID caseId, UUID measureId) {
        step(caseId, measureId, State.ASKED, State.APPROVED, "");
    }

    /** It is in place, or the adviser was there. @param report what was done or found */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void fitted(UUID caseId, UUID measureId, String report) {
        step(caseId, measureId, State.APPROVED, State.FITTED, WorkCase.words(report));
    }

    /** The person, or whoever looks after the building, says that it works. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void signedOff(UUID caseId, UUID measureId) {
        step(caseId, measureId, State.FITTED, State.SIGNED_OFF, "");
    }

    private void step(UUID caseId, UUID measureId, State from, State to, String report) {
        Page file = work.open(caseId);
        Measure measure = rows.of(file.id()).stream()
                .filter(one -> one.id().equals(measureId))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no such measure"));
        if (measure.state() != from) {
            throw new WorkRefused(Why.NOT_YET);
        }
        Detail was = measure.detail();
        WorkCase.kept(
                rows.set(measure, to, new Detail(was.what(), was.until(), report.isEmpty() ? was.report() : report)));
        record.note(to == State.SIGNED_OFF ? Deed.WORK_DONE : Deed.WORK_SET, "case", file.id(), measure.kind());
    }
}
