package org.fanlight.report.ui;

import com.vaadin.flow.component.Component;
import org.fanlight.deadlines.Deadlines;
import org.fanlight.journey.Drafts;
import org.fanlight.landlord.Landlords;
import org.fanlight.report.EqualityDesk;
import org.fanlight.report.Receipt;
import org.fanlight.report.ReportDesk;
import org.fanlight.ui.Say;

/** Makes the page after sending. */
@org.springframework.stereotype.Component
class ReceiptPages {

    static final String RECEIPT = "receipt";

    private final Landlords landlords;
    private final Deadlines deadlines;
    private final Drafts drafts;
    private final EqualityDesk equality;

    ReceiptPages(Landlords landlords, Deadlines deadlines, Drafts drafts, EqualityDesk equality) {
        this.landlords = landlords;
        this.deadlines = deadlines;
        this.drafts = drafts;
        this.equality = equality;
    }

    Component page(Receipt receipt, String handle, Say say, Stops stops) {
        return new ReceiptPage(
                receipt,
                new Promised(landlords.current(receipt.landlord()), deadlines, say),
                equality.isDone(handle),
                say,
                stops,
                () -> close(handle));
    }

    private void close(String handle) {
        drafts.forget(EqualityDesk.EQUALITY, handle);
        drafts.forget(ReportDesk.REPORT, handle);
    }
}
