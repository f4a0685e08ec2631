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

    /** Named, and may be called at any hour. */
    public Answers callable() {
        return SomeCase.callable();
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

    /** Says of every agency the facts bring up that nothing is needed, as an assessment asks for. */
    public void considerAgencies(As who, Receipt receipt) {
        some().considerAgencies(who, caseOf(receipt));
    }

    /** Does all that closing asks for, then closes with these words for its one person. */
    public void closes(As who, Receipt receipt, String done, String toCome) {
        some().readyToClose(who, caseOf(receipt));
        some().cannotTalkAboutClosing(who, receipt);
        some().close(who, receipt, done, toCome);
    }

    /** Somebody writes down that the person agrees to closing before the time for an appeal is over. */
    public void agreesToClosing(As who, Receipt receipt) {
        some().agreesToClosing(who, receipt);
    }

    private SomeCase some() {
        return beans.createBean(SomeCase.class);
    }
}
