/**
 * Coming in by text message: the same questionnaire, walked one question a text. Knows a phone by a keyed token only;
 * answers nothing but what was asked just now (RU3), and says no word that gives anything away to whoever else reads it.
 */
@NullMarked
@ApplicationModule(
        displayName = "By telephone",
        allowedDependencies = {
            "common",
            "journey",
            "report",
            "messages",
            "evidence",
            "contact",
            "access",
            "landlord",
            "record",
            "vault",
            "casework :: progress"
        })
package org.fanlight.telephone;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
