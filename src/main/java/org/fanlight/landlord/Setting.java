package org.fanlight.landlord;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The key in a pack file that this part of a pack is read from; the build fails on one that nothing reads (RU36). */
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Setting {

    /** Such as {@code plan.types}. */
    String value();
}
