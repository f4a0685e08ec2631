package org.fanlight.common;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;

/** Times as people in the United Kingdom read them, in their language. */
public final class London {

    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private London() {}

    /** Date and time: "Wednesday, 25 November 2026 at 17:00". */
    public static String dateAndTime(Instant instant, Language language) {
        return format("yMMMMEEEEdHHmm", instant, language);
    }

    /** Date alone: "Wednesday, 25 November 2026". */
    public static String date(Instant instant, Language language) {
        return format("yMMMMEEEEd", instant, language);
    }

    /** A day: "Wednesday, 25 November 2026". */
    public static String date(LocalDate day, Language language) {
        return date(day.atStartOfDay(ZONE).toInstant(), language);
    }

    /** Short, for tables: "25 Nov 2026, 17:00". */
    public static String brief(Instant instant, Language language) {
        return format("yMMMdHHmm", instant, language);
    }

    private static String format(String skeleton, Instant instant, Language language) {
        DateFormat format = DateFormat.getInstanceForSkeleton(skeleton, language.formatting());
        format.setTimeZone(TimeZone.getTimeZone("Europe/London"));
        return format.format(Date.from(instant));
    }
}
