/**
 * Asking how it went, after a case was closed. Answers lie apart from the case: in rows of their own, under a key of
 * their own, without a time of day; only a keyed token keeps one person from counting twice (XC-39).
 */
@NullMarked
@ApplicationModule(
        displayName = "Survey",
        allowedDependencies = {
            "common",
            "vault",
            "record",
            "landlord",
            "journey",
            "journey :: ui",
            "deadlines",
            "contact",
            "ui",
            "casework :: progress",
            "casework :: voice"
        })
package org.fanlight.survey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
