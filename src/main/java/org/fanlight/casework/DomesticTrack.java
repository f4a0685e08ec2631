package org.fanlight.casework;

import java.util.UUID;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.springframework.stereotype.Component;

/**
 * The domestic-abuse track. A case on it stands alone: whoever else lives in the home may report too, and nothing of the
 * one must ever come near the other (NWL-12, X-33). Reports that were joined before are parted.
 */
@Component
class DomesticTrack {

    private final Cases cases;
    private final Joining joining;
    private final Record record;

    DomesticTrack(Cases cases, Joining joining, Record record) {
        this.cases = cases;
        this.joining = joining;
        this.record = record;
    }

    void open(CaseFile file) {
        if (file.isDomestic()) {
            return;
        }
        file.openDomesticTrack();
        cases.saveAndFlush(file);
        record.note(Deed.CHANGED, "case", file.id(), "domestic track");
        UUID lead = file.mergedInto();
        if (lead != null) {
            joining.unmerge(file);
        }
        for (CaseFile other : cases.findByMergedIntoOrderByReceivedAt(file.id())) {
            joining.unmerge(other);
        }
    }
}
