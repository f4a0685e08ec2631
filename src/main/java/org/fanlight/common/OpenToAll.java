package org.fanlight.common;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A deed that nobody has to sign in for, and why. Every public method of a service carries this or a role; {@code
 * EveryScreenIsGuardedTest} fails on one that carries neither (C2).
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface OpenToAll {

    /** Why no sign-in is asked, in one line. */
    String because();
}
