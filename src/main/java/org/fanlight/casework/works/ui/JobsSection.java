package org.fanlight.casework.works.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fanlight.casework.ui.CasePage;
import org.fanlight.casework.ui.CaseSection;
import org.fanlight.casework.works.Job;
import org.fanlight.casework.works.JobDesk;
import org.fanlight.evidence.ui.FileField;
import org.fanlight.ui.StaticFiles;

/** Repairs, graffiti and hazards: each with its state, and a form for another. */
class JobsSection extends CaseSection {

    private final transient JobDesk desk;
    private final Div list = new Div();
    private final Paragraph none = new Paragraph();
    private final Div photos = new Div();
    private final transient StaticFiles files;
    private final transient Map<UUID, JobBox> boxes = new LinkedHashMap<>();

    JobsSection(CasePage page, JobDesk desk, StaticFiles files) {
        super(page, "jobs");
        this.desk = desk;
        this.files = files;
        none.setText(say().of("staff.works.none"));
        add(
                new Paragraph(say().of("staff.works.intro")),
                none,
                list,
                opening("staff.works.photos", new Paragraph(say().of("staff.works.photos-intro")), photos),
                opening("staff.works.new", new NewJobForm(this)));
        show();
    }

    JobDesk desk() {
        return desk;
    }

    @Override
    protected void show() {
        List<Job> jobs = desk.of(page().id());
        none.setVisible(jobs.isEmpty());
        for (Job job : jobs) {
            boxes.computeIfAbsent(job.id(), id -> {
                        var box = new JobBox(this);
                        list.add(box);
                        return box;
                    })
                    .show(job);
        }
        photos.removeAll();
        photos.add(new FileField(say(), files, desk.box(page().id()), "work-photos"));
    }
}
