package org.fanlight.casework;

import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.fanlight.report.ReportFacts;
import org.springframework.stereotype.Component;

/**
 * Joins cases and parts them again. Joined cases are worked on as one; each keeps its report, its person, its clocks and
 * its timeline, so that no page shows anything of another person (RU21).
 */
@Component
class Joining {

    private final Cases cases;
    private final Clocks clocks;
    private final Strands strands;
    private final ReportFacts facts;
    private final KeepsApart apart;
    private final Record record;

    Joining(Cases cases, Clocks clocks, Strands strands, ReportFacts facts, KeepsApart apart, Record record) {
        this.cases = cases;
        this.clocks = clocks;
        this.strands = strands;
        this.facts = facts;
        this.apart = apart;
        this.record = record;
    }

    /**
     * @throws IllegalArgumentException when it cannot be joined: itself, closed, joined already, on the
     *     domestic-abuse track, or each reports the other
     */
    void merge(CaseFile lead, CaseFile other) {
        boolean fits = !lead.id().equals(other.id())
                && !lead.isDomestic()
                && !other.isDomestic()
                && lead.mergedInto() == null
                && other.mergedInto() == null
                && lead.stage().isOpen()
                && other.stage().isOpen()
                && !apart.opposite(lead.id()).contains(other.id());
        if (!fits) {
            throw new IllegalArgumentException("these two cannot be joined");
        }
        for (CaseFile file : cases.group(other)) {
            file.mergeInto(lead.id());
            record.note(Deed.MERGED, "case", file.id(), "into " + lead.id());
            record.note(Deed.MERGED, "case", lead.id(), "with " + file.id());
            cases.saveAndFlush(file);
            clocks.refresh(file.id());
            strands.share(file.id(), lead.id());
        }
    }

    void unmerge(CaseFile file) {
        var lead = file.mergedInto();
        if (lead == null) {
            throw new IllegalArgumentException("not joined to any");
        }
        file.unmerge();
        cases.saveAndFlush(file);
        strands.forget(lead);
        cases.findById(lead).stream()
                .flatMap(one -> cases.group(one).stream())
                .forEach(one -> strands.keep(
                        lead, one.landlord(), facts.of(one.reportId()).motives()));
        record.note(Deed.UNMERGED, "case", file.id(), "from " + lead);
        record.note(Deed.UNMERGED, "case", lead, "from " + file.id());
        clocks.refresh(file.id());
        clocks.refresh(lead);
    }
}
