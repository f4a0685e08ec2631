/**
 * Questions as data, asked on any channel; answers kept sealed until they are sent. The engine ({@link
 * org.fanlight.journey.Journey}) knows no screen: pages, texts, calls and paper walk the same questionnaire.
 */
@NullMarked
@ApplicationModule(
        displayName = "Questions and drafts",
        allowedDependencies = {"common", "landlord", "access", "evidence", "vault", "ui", "ui :: field"})
package org.fanlight.journey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
