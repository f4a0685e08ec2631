package org.fanlight.people;

import java.time.LocalDate;
import java.util.UUID;
import org.fanlight.landlord.Training.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Somebody has a course to take.
 *
 * @param trainee the account, or the person listed without one
 * @param since since when it is due: the day it ran out or the policy was adopted; null when it was never taken
 */
public record TrainingGap(
        UUID trainee, String name, Rule rule, @Nullable LocalDate since) {}
