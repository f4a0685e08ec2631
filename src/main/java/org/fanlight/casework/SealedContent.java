package org.fanlight.casework;

import java.util.UUID;
import org.fanlight.vault.Place;
import org.fanlight.vault.Vault;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Seals and opens the one sealed column, {@code content}, that rows of the parts of casework have. */
@Component
public class SealedContent {

    private final JsonMapper json = JsonMapper.builder().build();
    private final Vault vault;

    SealedContent(Vault vault) {
        this.vault = vault;
    }

    /** @param owner whose key: the person it is about, or the case for staff work */
    public byte[] seal(UUID owner, String table, UUID row, Object content) {
        return vault.seal(owner, new Place(table, "content", row), json.writeValueAsString(content));
    }

    public <T> T open(UUID owner, String table, UUID row, byte[] sealed, Class<T> type) {
        return json.readValue(vault.key(owner).open(new Place(table, "content", row), sealed), type);
    }
}
