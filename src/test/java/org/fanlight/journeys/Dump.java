package org.fanlight.journeys;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the whole database as a thief of its files would, and says where words can be read. */
final class Dump {

    private final JdbcClient database;

    Dump(JdbcClient database) {
        this.database = database;
    }

    /** The columns, as {@code table.column}, in which one of these can be read. */
    List<String> tablesThatHold(String... words) {
        List<String> found = new ArrayList<>();
        var columns = database.sql("""
                select concat('`', table_name, '`.`', column_name, '`') from information_schema.columns
                where table_schema = database() and data_type in ('char', 'varchar', 'text', 'mediumtext', 'longtext',
                  'binary', 'varbinary', 'blob', 'mediumblob', 'longblob')""").query(String.class).list();
        for (String column : columns) {
            String table = column.substring(0, column.indexOf('.'));
            for (String word : words) {
                int rows = database.sql("select count(*) from " + table + " where instr(cast(" + column
                                + " as binary), cast(? as binary)) > 0")
                        .param(word)
                        .query(Integer.class)
                        .single();
                if (rows > 0) {
                    found.add(column + " holds " + word);
                }
            }
        }
        return found;
    }
}
