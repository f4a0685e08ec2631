package org.fanlight.report;

import org.fanlight.common.Language;
import org.fanlight.journey.Answers;

/**
 * A report to be made, from whatever channel.
 *
 * @param landlord the landlord's short name
 * @param channel {@code web}, {@code plain}, {@code text}, {@code voice}, {@code staff} or {@code paper}
 */
public record NewReport(String landlord, String channel, Language language, Answers answers) {}
