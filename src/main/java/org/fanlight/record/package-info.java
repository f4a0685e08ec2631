/**
 * The account of who saw and did what: rows are only ever added. It names people, things and deeds by id and never holds
 * a word that a person wrote.
 */
@NullMarked
@ApplicationModule(
        displayName = "Record",
        allowedDependencies = {"common", "vault"})
package org.fanlight.record;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
