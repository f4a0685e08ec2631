package org.fanlight.casework.letters;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.casework.Casebook.Member;
import org.fanlight.casework.Casebook.Page;
import org.fanlight.casework.letters.LetterRefused.Why;
import org.fanlight.common.Ids;
import org.fanlight.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people said when asked whether a letter to the homes around could point to them; the newest answer stands. */
@Component
class AreaAnswers {

    private final JdbcClient database;
    private final Vault vault;

    AreaAnswers(JdbcClient database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    void keep(UUID caseId, UUID partyId, AreaAnswer answer, UUID askedBy, Instant at) {
        database.sql("""
                insert into area_answer (id, case_id, party_id, at, asked_by, answer) values (?, ?, ?, ?, ?, ?)""")
                .param(Ids.next().toString())
                .param(caseId.toString())
                .param(partyId.toString())
                .param(Timestamp.from(at))
                .param(askedBy.toString())
                .param(answer.name())
                .update();
    }

    Optional<AreaAnswer> of(UUID partyId) {
        return database.sql("select answer from area_answer where party_id = ? order by at desc, id desc limit 1")
                .param(partyId.toString())
                .query((row, n) -> AreaAnswer.valueOf(row.getString("answer")))
                .optional();
    }

    /** @throws LetterRefused when somebody was not asked, or said no */
    void check(Page file) {
        for (Member one : file.members()) {
            if (vault.remembers(one.partyId())) {
                AreaAnswer answer = of(one.partyId()).orElseThrow(() -> new LetterRefused(Why.NOT_ASKED));
                if (answer == AreaAnswer.NO) {
                    throw new LetterRefused(Why.SAID_NO);
                }
            }
        }
    }
}
