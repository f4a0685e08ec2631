package org.fanlight.contact;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Set;
import org.fanlight.common.PhoneNumber;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A safe-contact profile as it is sealed: JSON, without the number for texts, which lives in its own row. */
record ProfileDocument(
        Set<Method> allowed,
        @Nullable String callNumber,
        @Nullable String email,
        @Nullable String postalAddress,
        Set<DayOfWeek> days,
        String from,
        String to,
        boolean voicemail,
        @Nullable String whoMayAnswer,
        @Nullable String codeWord,
        boolean noContact,
        int wording,
        @Nullable String coverName) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static byte[] write(SafeContact profile) {
        return JSON.writeValueAsBytes(new ProfileDocument(
                profile.allowed(),
                profile.callNumber() == null ? null : profile.callNumber().e164(),
                profile.email(),
                profile.postalAddress(),
                profile.hours().days(),
                profile.hours().from().toString(),
                profile.hours().to().toString(),
                profile.voicemail(),
                profile.whoMayAnswer(),
                profile.codeWord(),
                profile.noContact(),
                profile.wording(),
                profile.coverName()));
    }

    static SafeContact read(byte[] json, @Nullable PhoneNumber textNumber) {
        var document = JSON.readValue(json, ProfileDocument.class);
        return new SafeContact(
                document.allowed,
                textNumber,
                document.callNumber == null ? null : new PhoneNumber(document.callNumber),
                document.email,
                document.postalAddress,
                new SafeHours(document.days, LocalTime.parse(document.from), LocalTime.parse(document.to)),
                document.voicemail,
                document.whoMayAnswer,
                document.codeWord,
                document.noContact,
                document.wording,
                document.coverName);
    }
}
