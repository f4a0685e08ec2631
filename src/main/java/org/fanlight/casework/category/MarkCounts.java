package org.fanlight.casework.category;

import java.time.LocalDate;
import java.util.List;
import org.fanlight.casework.Casebook.Member;
import org.fanlight.casework.Casebook.Page;
import org.fanlight.common.London;
import org.fanlight.report.ReportFacts;
import org.springframework.stereotype.Component;

/** Counts what cases are marked as, beside what they are handled as. For {@code recording}, in its transaction. */
@Component
public class MarkCounts {

    private final CountRows rows;
    private final ReportFacts facts;

    MarkCounts(CountRows rows, ReportFacts facts) {
        this.rows = rows;
        this.facts = facts;
    }

    /** @param limbs of anti-social behaviour, codes */
    public void mark(Page page, boolean hateIncident, boolean possibleCrime, List<String> limbs) {
        LocalDate day = LocalDate.ofInstant(page.receivedAt(), London.ZONE);
        // A case that nobody has counted yet is counted now; the follower then finds it done.
        page.members()
                .forEach(one -> rows.open(
                        one.caseId(),
                        page.landlord(),
                        day,
                        Start.category(facts.perceptions(one.reportId()), page.pack()),
                        Start.reporter(facts.newest(one.reportId()))));
        rows.mark(page.members().stream().map(Member::caseId).toList(), hateIncident, possibleCrime, limbs);
    }
}
