package org.fanlight.report;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fanlight.common.PhoneNumber;
import org.fanlight.contact.Method;
import org.fanlight.contact.SafeContact;
import org.fanlight.contact.SafeHours;
import org.fanlight.journey.Answer;
import org.fanlight.journey.Answers;
import org.jspecify.annotations.Nullable;

/** Reads the answers on how it is safe to reach somebody. What was not said is not allowed. */
final class SafeContactAnswers {

    /** Questions whose answers lie with the person, not with the report. */
    static final Set<String> QUESTIONS = Set.of(
            "name",
            "contact",
            "text_number",
            "text_wording",
            "call_number",
            "phone_private",
            "hours",
            "voicemail",
            "who_answers",
            "code_word",
            "cover_name",
            "email",
            "post_address");

    /** For those who chose a way but no hours: when most people are least likely to be overheard. */
    static final SafeHours CAREFUL =
            new SafeHours(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), LocalTime.of(10, 0), LocalTime.of(16, 0));

    private static final Map<String, Method> METHODS = Map.of(
            "text",
            Method.TEXT,
            "call",
            Method.CALL,
            "email",
            Method.EMAIL,
            "post",
            Method.POST,
            "visit",
            Method.VISIT);
    private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    private SafeContactAnswers() {}

    static SafeContact read(Answers heard) {
        EnumSet<Method> allowed = EnumSet.noneOf(Method.class);
        heard.of("contact").choices().stream()
                .filter(METHODS::containsKey)
                .map(METHODS::get)
                .forEach(allowed::add);
        if (allowed.isEmpty()) {
            return SafeContact.NONE;
        }
        return new SafeContact(
                allowed,
                number(heard.of("text_number")),
                number(heard.of("call_number")),
                words(heard.of("email")),
                address(heard.of("post_address")),
                hours(heard.of("hours")),
                heard.has("voicemail", "yes"),
                words(heard.of("who_answers")),
                words(heard.of("code_word")),
                false,
                wording(heard.of("text_wording")),
                words(heard.of("cover_name")));
    }

    /** What somebody can expect: {@code text}, {@code other} or {@code none}. */
    static String kind(Answers heard) {
        SafeContact safe = read(heard);
        return safe.noContact() ? "none" : safe.wantsTexts() ? "text" : "other";
    }

    private static SafeHours hours(Answer answer) {
        EnumSet<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        answer.choices().forEach(day -> days.add(DayOfWeek.of(DAYS.indexOf(day) + 1)));
        return days.isEmpty()
                ? CAREFUL
                : new SafeHours(days, LocalTime.parse(answer.part("from")), LocalTime.parse(answer.part("to")));
    }

    private static int wording(Answer answer) {
        return answer.choices().isEmpty()
                ? 1
                : Integer.parseInt(answer.choices().getFirst());
    }

    private static @Nullable PhoneNumber number(Answer answer) {
        return PhoneNumber.parse(answer.words()).orElse(null);
    }

    private static @Nullable String address(Answer answer) {
        String postcode = answer.part("postcode");
        String words = words(answer);
        return words == null ? null : postcode.isEmpty() ? words : words + "\n" + postcode;
    }

    private static @Nullable String words(Answer answer) {
        return answer.words().isBlank() ? null : answer.words();
    }
}
