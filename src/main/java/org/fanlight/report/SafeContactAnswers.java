package org.fanlight.report;

import java.util.Set;

/** Reads the answers on how it is safe to reach somebody. */
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

    private SafeContactAnswers() {}
}
