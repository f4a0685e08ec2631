package org.fanlight.casework.progress;

import org.jspecify.annotations.Nullable;

/**
 * Something that could be done for a person, which they take or leave (IMA-3.3d).
 *
 * @param code of the step
 * @param textKey of its words
 * @param wanted whether they want it; null while they have not said
 */
public record PlanOption(
        String code, String textKey, @Nullable Boolean wanted) {}
