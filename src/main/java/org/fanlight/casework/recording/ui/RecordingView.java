package org.fanlight.casework.recording.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.fanlight.casework.RegisterDesk;
import org.fanlight.casework.recording.CaseRecordDesk;
import org.fanlight.casework.recording.MarkDesk;
import org.fanlight.casework.ui.CasePage;
import org.fanlight.casework.ui.CasePages;
import org.fanlight.casework.ui.CasePartView;
import org.fanlight.papers.PaperDesk;
import org.fanlight.ui.StaffLayout;

/** What a case is recorded as, the policy that governs it with its papers, and the whole record for paper. */
@Route(value = "staff/case/recording", layout = StaffLayout.class)
@RolesAllowed({"OFFICER", "SENIOR", "MANAGER"})
class RecordingView extends CasePartView {

    private final transient MarkDesk marks;
    private final transient CaseRecordDesk records;
    private final transient PaperDesk papers;
    private final transient RegisterDesk registers;

    RecordingView(CasePages pages, MarkDesk marks, CaseRecordDesk records, PaperDesk papers, RegisterDesk registers) {
        super(pages, "recording");
        this.marks = marks;
        this.records = records;
        this.papers = papers;
        this.registers = registers;
    }

    @Override
    protected void fill(CasePage page) {
        add(new MarksSection(page, marks), new GoverningSection(page, papers), new RecordSection(page, records));
        if (page.pack().registers().size() > 1) {
            add(new RegisterSection(page, registers));
        }
    }
}
