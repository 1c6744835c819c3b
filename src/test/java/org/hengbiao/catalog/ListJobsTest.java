package org.hengbiao.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class ListJobsTest {

    @Test
    void logNamesClassesAndSqlStateButNothingThatTheListSays() {
        assertEquals(
                "java.lang.IllegalStateException < java.sql.SQLException (SQLState 23505)",
                ListJobs.told(new IllegalStateException(
                        "示例防火墙", new SQLException("Detail: Key (name)=(示例防火墙) already exists.", "23505"))));
        assertEquals("java.lang.NullPointerException", ListJobs.told(new NullPointerException("示例防火墙")));
    }
}
