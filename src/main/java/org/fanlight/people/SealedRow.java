package org.fanlight.people;

import java.util.UUID;
import org.fanlight.vault.Place;
import org.fanlight.vault.Vault;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Seals the content of a row with a key of its own. */
@Component
class SealedRow {

    private final JsonMapper json = JsonMapper.builder().build();
    private final Vault vault;

    SealedRow(Vault vault) {
        this.vault = vault;
    }

    byte[] seal(String table, UUID row, Object content) {
        vault.createKey(row);
        return vault.seal(row, new Place(table, "content", row), json.writeValueAsString(content));
    }

    <T> T open(String table, UUID row, byte[] sealed, Class<T> type) {
        return json.readValue(vault.key(row).open(new Place(table, "content", row), sealed), type);
    }
}
