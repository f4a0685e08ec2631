package org.fanlight.vault;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Where a sealed value lies. It is bound into the seal (D1), so that a value copied to another row, column or table
 * does not open there.
 *
 * @param table the table's name
 * @param column the column's name
 * @param row the row's id
 */
public record Place(String table, String column, UUID row) {

    byte[] bound(UUID owner, int keyVersion) {
        return (table + '.' + column + '/' + row + '@' + owner + '#' + keyVersion).getBytes(StandardCharsets.UTF_8);
    }
}
