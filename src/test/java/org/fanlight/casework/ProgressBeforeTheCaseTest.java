package org.fanlight.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.NoSuchElementException;
import java.util.UUID;
import org.fanlight.casework.progress.Progress;
import org.fanlight.casework.progress.ProgressView;
import org.fanlight.casework.progress.Stage;
import org.fanlight.common.Ids;
import org.fanlight.common.Language;
import org.fanlight.journey.SomeJourney;
import org.fanlight.report.NewReport;
import org.fanlight.report.Receipt;
import org.fanlight.report.ReportDesk;
import org.fanlight.support.As;
import org.fanlight.support.FanlightTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@FanlightTest
class ProgressBeforeTheCaseTest {

    @Autowired
    ReportDesk reports;

    @Autowired
    Progress progress;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void a_report_whose_case_is_not_opened_yet_shows_as_received() {
        // A case opens once this transaction has ended: in it, there is none.
        transaction.executeWithoutResult(status -> {
            Receipt receipt = reports.submit(new NewReport("imani", "web", Language.ENGLISH, SomeJourney.shortest()));
            ProgressView view = as(receipt.partyId(), receipt.partyId());
            assertThat(view.stage()).isEqualTo(Stage.NEW);
            assertThat(view.receivedAt()).isEqualTo(receipt.receivedAt());
            assertThat(view.timeline()).singleElement().satisfies(moment -> {
                assertThat(moment.stage()).isEqualTo(Stage.NEW);
                assertThat(moment.at()).isEqualTo(receipt.receivedAt());
            });
            assertThat(view.promises()).isEmpty();
            assertThat(view.closing()).isNull();
            assertThatThrownBy(() -> as(Ids.next(), receipt.partyId())).isInstanceOf(NoSuchElementException.class);
            status.setRollbackOnly();
        });
    }

    @Test
    void somebody_we_do_not_know_has_no_progress() {
        UUID stranger = Ids.next();
        assertThatThrownBy(() -> as(stranger, stranger)).isInstanceOf(NoSuchElementException.class);
    }

    private ProgressView as(UUID who, UUID party) {
        return As.reporter(who, "imani").gets(() -> progress.of(party));
    }
}
