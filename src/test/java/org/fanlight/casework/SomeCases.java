package org.fanlight.casework;

import java.util.UUID;
import org.fanlight.common.Language;
import org.fanlight.journey.Answers;
import org.fanlight.report.NewReport;
import org.fanlight.report.Receipt;
import org.fanlight.report.ReportDesk;
import org.fanlight.support.As;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.stereotype.Component;

/** What journeys and other packages need of {@link SomeCase}. */
@Component
public class SomeCases {

    private final ReportDesk reports;
    private final AutowireCapableBeanFactory beans;

    SomeCases(ReportDesk reports, AutowireCapableBeanFactory beans) {
        this.reports = reports;
        this.beans = beans;
    }

    public Answers quiet() {
        return SomeCase.quiet();
    }

    public Answers violent() {
        return SomeCase.violent();
    }

    /** A report in this language, with its case open. */
    public Receipt report(String landlord, Language language, Answers answers) {
        Receipt receipt = reports.submit(new NewReport(landlord, "web", language, answers));
        caseOf(receipt);
        return receipt;
    }

    public UUID caseOf(Receipt receipt) {
        return some().of(receipt);
    }

    /** Takes its case up and finishes the first assessment calmly. */
    public void assess(As who, Receipt receipt) {
        some().assess(who, caseOf(receipt));
    }

    private SomeCase some() {
        return beans.createBean(SomeCase.class);
    }
}
