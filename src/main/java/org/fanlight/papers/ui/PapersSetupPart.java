package org.fanlight.papers.ui;

import java.util.Map;
import org.fanlight.papers.Due;
import org.fanlight.papers.FormatRequestDesk;
import org.fanlight.papers.Holder;
import org.fanlight.papers.Paper;
import org.fanlight.papers.PaperDesk;
import org.fanlight.papers.PolicyReviewDesk;
import org.fanlight.ui.Say;
import org.fanlight.ui.SetupPart;
import org.springframework.stereotype.Component;

/** Shows on the set-up page what is overdue, missing or without a holder. */
@Component
class PapersSetupPart implements SetupPart {

    private final PaperDesk papers;
    private final PolicyReviewDesk reviews;
    private final FormatRequestDesk requests;

    PapersSetupPart(PaperDesk papers, PolicyReviewDesk reviews, FormatRequestDesk requests) {
        this.papers = papers;
        this.reviews = reviews;
        this.requests = requests;
    }

    @Override
    public String heading() {
        return "staff.papers.setup";
    }

    @Override
    public String link() {
        return "/staff/setup/papers";
    }

    @Override
    public State state(Say say) {
        var today = papers.today();
        long overdue = papers.due().stream()
                .filter(due -> due.stage(today) == Due.Stage.OVERDUE)
                .count();
        long gaps = papers.all().stream()
                .filter(paper -> paper.state() == Paper.State.NOT_SUPPLIED)
                .count();
        long vacant = reviews.holders().stream()
                .filter((Holder holder) -> holder.isVacant() || holder.isUnsigned(today))
                .count();
        int waiting = requests.waiting();
        if (overdue + gaps + vacant + waiting == 0) {
            return new State(say.of("staff.papers.setup.fine"), false);
        }
        return new State(
                say.of(
                        "staff.papers.setup.counts",
                        Map.of("overdue", overdue, "gaps", gaps, "vacant", vacant, "requests", waiting)),
                overdue + vacant > 0);
    }
}
