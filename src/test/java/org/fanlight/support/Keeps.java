package org.fanlight.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * This test proves the whole check of a row of the promise ledger (XC-02, RU36), such as {@code @Keeps("NWL-11")}. Name
 * a row only when the test would fail were the promise broken.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Keeps.All.class)
public @interface Keeps {

    /** The row's id in {@code docs/promises.csv}. */
    String value();

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @interface All {
        Keeps[] value();
    }
}
