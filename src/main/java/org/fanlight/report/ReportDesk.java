package org.fanlight.report;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.fanlight.common.OpenToAll;
import org.fanlight.journey.Draft;
import org.fanlight.journey.Drafts;
import org.fanlight.journey.Journey;
import org.fanlight.journey.Problem;
import org.fanlight.journey.Questionnaires;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes reports. Report, safe contact, way back, record entry, event and acknowledgement commit together (RU22), and
 * sending the same draft again gives the same receipt, however often and however badly the first answer got lost.
 */
@Service
@OpenToAll(because = "people who report do not sign in; a draft opens with their own handle only")
public class ReportDesk {

    /** The questionnaire's name. */
    public static final String REPORT = "report";

    private static final int TRIES = 5;

    private final Drafts drafts;
    private final Questionnaires questionnaires;
    private final NewReports reports;
    private final ReceiptText receipts;
    private final TransactionTemplate transaction;

    ReportDesk(
            Drafts drafts,
            Questionnaires questionnaires,
            NewReports reports,
            ReceiptText receipts,
            PlatformTransactionManager transactions) {
        this.drafts = drafts;
        this.questionnaires = questionnaires;
        this.reports = reports;
        this.receipts = receipts;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Sends the draft of this handle; once sent, gives its receipt again.
     *
     * @throws NotComplete when something required is missing or does not hold
     * @throws NothingToSend when there is no draft (any more)
     */
    public Receipt submit(String handle, String channel) {
        return sent(handle, channel, null);
    }

    /** The same for what reached us at this instant and was written down later. */
    Receipt submit(String handle, String channel, Instant receivedAt) {
        return sent(handle, channel, receivedAt);
    }

    private Receipt sent(String handle, String channel, @Nullable Instant receivedAt) {
        return inOne(() -> {
            Draft draft = drafts.lock(REPORT, handle).orElseThrow(NothingToSend::new);
            if (draft.receipt() != null) {
                return receipts.read(draft.receipt());
            }
            Receipt receipt =
                    made(new NewReport(draft.landlord(), channel, draft.language(), draft.answers()), receivedAt);
            reports.moveFiles(draft.id(), handle, receipt);
            drafts.sent(draft, handle, receipts.write(receipt));
            return receipt;
        });
    }

    /** Makes a report from answers that came some other way. @throws NotComplete when something required is missing */
    public Receipt submit(NewReport report) {
        return inOne(() -> made(report, null));
    }

    /** The receipt of a draft that was sent, to be shown again. */
    public Optional<Receipt> receipt(String handle) {
        return drafts.find(REPORT, handle).map(Draft::receipt).map(receipts::read);
    }

    private Receipt made(NewReport report, @Nullable Instant receivedAt) {
        Journey journey = questionnaires.journey(REPORT, report.landlord());
        List<Problem> problems = journey.problems(report.answers());
        if (!problems.isEmpty()) {
            throw new NotComplete(problems);
        }
        return receivedAt == null ? reports.make(report, journey) : reports.make(report, journey, receivedAt);
    }

    /** A reference that was drawn twice, or a lost race for a lock, is no reason to bother anybody. */
    private Receipt inOne(Supplier<Receipt> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                Receipt receipt = transaction.execute(status -> work.get());
                return Objects.requireNonNull(receipt);
            } catch (DuplicateKeyException | TransientDataAccessException again) {
                if (attempt == TRIES) {
                    throw again;
                }
            }
        }
    }

    /** Something is missing or does not hold. */
    public static final class NotComplete extends RuntimeException {
        private final transient List<Problem> problems;

        NotComplete(List<Problem> problems) {
            super("not complete: " + problems.size());
            this.problems = List.copyOf(problems);
        }

        public List<Problem> problems() {
            return problems;
        }
    }

    /** There is no draft of this handle (any more). */
    public static final class NothingToSend extends RuntimeException {}
}
