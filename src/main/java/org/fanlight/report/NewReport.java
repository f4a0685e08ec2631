package org.fanlight.report;

import org.fanlight.common.Language;
import org.fanlight.journey.Answers;

/**
 * A report to be made, from whatever channel.
 *
 * @param landlord the landlord's short name
 * @param channel {@code web}, {@code plain}, {@code text}, {@code whatsapp}, {@code voice}, {@code staff}, {@code paper}, or
 *     how staff took it down, see {@link Intake.How#channel}
 */
public record NewReport(String landlord, String channel, Language language, Answers answers) {}
