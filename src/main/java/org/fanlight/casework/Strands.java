package org.fanlight.casework;

import java.util.List;
import java.util.UUID;
import org.fanlight.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The perceived motives of a case as keyed tokens: the inbox finds by them, a dump reads nothing (RU23). */
@Component
class Strands {

    private final JdbcClient database;
    private final Vault vault;

    Strands(JdbcClient database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    /** Adds motives to a case; those it has are left as they are. */
    void keep(UUID caseId, String landlord, List<String> motives) {
        for (String motive : motives) {
            database.sql("""
                    insert ignore into case_strand (case_id, token, listed, next_due, pressing)
                    select id, ?, listed, next_due, pressing from case_file where id = ?""")
                    .param(token(landlord, motive))
                    .param(caseId.toString())
                    .update();
        }
    }

    /** Gives the lead the motives of a case merged into it, so that the filter finds the joined case. */
    void share(UUID from, UUID lead) {
        database.sql("""
                insert ignore into case_strand (case_id, token, listed, next_due, pressing)
                select file.id, strand.token, file.listed, file.next_due, file.pressing
                from case_strand strand join case_file file on file.id = ? where strand.case_id = ?""").param(lead.toString()).param(from.toString()).update();
    }

    void forget(UUID caseId) {
        database.sql("delete from case_strand where case_id = ?")
                .param(caseId.toString())
                .update();
    }

    byte[] token(String landlord, String motive) {
        return vault.token("motive", landlord, motive);
    }
}
