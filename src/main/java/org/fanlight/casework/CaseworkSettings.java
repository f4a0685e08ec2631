package org.fanlight.casework;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How casework is set.
 *
 * @param dutyAnswerWithin after this long without an answer a duty call goes to the next role (RU9)
 */
@ConfigurationProperties("fanlight.casework")
record CaseworkSettings(@DefaultValue("15m") Duration dutyAnswerWithin) {}
