package org.fanlight.casework.recording.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.fanlight.casework.recording.CaseRecord;
import org.fanlight.casework.recording.CaseRecordDesk;
import org.fanlight.casework.ui.CasePage;
import org.fanlight.casework.ui.CaseSection;

/** The whole record of the case, shown when it is asked for, and printed as any page is. */
class RecordSection extends CaseSection {

    private final transient CaseRecordDesk desk;
    private final Div shown = new Div();

    RecordSection(CasePage page, CaseRecordDesk desk) {
        super(page, "whole-record");
        this.desk = desk;
        add(new Paragraph(say().of("staff.record.intro")), button("staff.record.open", this::open), shown);
    }

    @Override
    protected void show() {}

    private void open() {
        shown.removeAll();
        for (CaseRecord one : desk.of(page().id())) {
            shown.add(new H3(CasePage.reference(one.reference())));
            var list = new DescriptionList();
            for (CaseRecord.Line line : one.lines()) {
                var value = new DescriptionList.Description(
                        switch (line.state()) {
                            case GIVEN -> line.value();
                            case NOT_GIVEN -> say().of("staff.record.not-given");
                            case KEPT_APART -> say().of("staff.record.kept-apart");
                        });
                value.getElement().setAttribute("dir", "auto");
                list.add(new DescriptionList.Term(say().of(line.labelKey())), value);
            }
            shown.add(list);
        }
        shown.add(button("staff.record.print", () -> shown.getElement().executeJs("window.print()")));
    }
}
