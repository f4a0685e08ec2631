package org.fanlight.casework.asbreview;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.fanlight.casework.SealedContent;
import org.fanlight.casework.asbreview.AsbReviewRequest.Kind;
import org.fanlight.casework.asbreview.AsbReviewRequest.Step;
import org.fanlight.common.Ids;
import org.fanlight.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Requests for a review and what became of them, each under the person's own key (RU21). */
@Component
class AsbReviewRows {

    private final JdbcClient database;
    private final SealedContent sealed;
    private final Vault vault;

    AsbReviewRows(JdbcClient database, SealedContent sealed, Vault vault) {
        this.database = database;
        this.sealed = sealed;
        this.vault = vault;
    }

    private record Asked(String words, boolean bySomebodyElse) {}

    private record Said(String words) {}

    void ask(UUID caseId, UUID partyId, UUID consentId, String words, boolean bySomebodyElse, Instant at) {
        UUID id = Ids.next();
        database.sql("""
                insert into asb_review_request (id, case_id, party_id, consent_id, at, content)
                values (?, ?, ?, ?, ?, ?)""")
                .param(id.toString())
                .param(caseId.toString())
                .param(partyId.toString())
                .param(consentId.toString())
                .param(Timestamp.from(at))
                .param(sealed.seal(partyId, "asb_review_request", id, new Asked(words, bySomebodyElse)))
                .update();
    }

    void add(AsbReviewRequest request, UUID author, Kind kind, String words, Instant at) {
        UUID id = Ids.next();
        database.sql("insert into asb_review_step (id, request, at, author, kind, content) values (?, ?, ?, ?, ?, ?)")
                .param(id.toString())
                .param(request.id().toString())
                .param(Timestamp.from(at))
                .param(author.toString())
                .param(kind.name())
                .param(sealed.seal(request.partyId(), "asb_review_step", id, new Said(words)))
                .update();
    }

    /** Newest first; none once the person was forgotten. */
    List<AsbReviewRequest> of(UUID partyId) {
        if (!vault.remembers(partyId)) {
            return List.of();
        }
        return database.sql("select * from asb_review_request where party_id = ? order by at desc, id desc")
                .param(partyId.toString())
                .query((row, n) -> {
                    UUID id = UUID.fromString(row.getString("id"));
                    Asked asked = sealed.open(partyId, "asb_review_request", id, row.getBytes("content"), Asked.class);
                    return new AsbReviewRequest(
                            id,
                            partyId,
                            row.getTimestamp("at").toInstant(),
                            UUID.fromString(row.getString("consent_id")),
                            asked.words(),
                            asked.bySomebodyElse(),
                            steps(partyId, id));
                })
                .list();
    }

    private List<Step> steps(UUID partyId, UUID request) {
        return database.sql("select * from asb_review_step where request = ? order by at, id")
                .param(request.toString())
                .query((row, n) -> new Step(
                        row.getTimestamp("at").toInstant(),
                        UUID.fromString(row.getString("author")),
                        Kind.valueOf(row.getString("kind")),
                        sealed.open(
                                        partyId,
                                        "asb_review_step",
                                        UUID.fromString(row.getString("id")),
                                        row.getBytes("content"),
                                        Said.class)
                                .words()))
                .list();
    }
}
