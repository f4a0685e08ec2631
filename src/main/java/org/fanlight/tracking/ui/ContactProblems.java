package org.fanlight.tracking.ui;

import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.fanlight.common.PhoneNumber;
import org.fanlight.contact.Method;
import org.fanlight.contact.SafeContact;
import org.fanlight.ui.field.Field;
import org.fanlight.ui.field.TextField;

/** What has to be put right before the choices can hold, with the key of what to say at each field. */
class ContactProblems {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@]{1,64}@[^\\s@]+\\.[^\\s@.]{2,}");

    private final ContactFields fields;
    private final Map<Field, String> found = new LinkedHashMap<>();

    ContactProblems(ContactFields fields, SafeContact before) {
        this.fields = fields;
        if (fields.ways.getValue().isEmpty()
                || (fields.wantsNone() && fields.ways.getValue().size() > 1)) {
            found.put(fields.ways, "tracking.contact.error.ways");
        }
        if (fields.wantsNone()) {
            return;
        }
        boolean mobile = PhoneNumber.parse(fields.text.getValue())
                .filter(PhoneNumber::canGetTexts)
                .isPresent();
        check(Method.TEXT, fields.text, before.textNumber() != null, mobile, "mobile");
        boolean number = PhoneNumber.parse(fields.call.getValue()).isPresent();
        check(Method.CALL, fields.call, before.callNumber() != null, number, "phone");
        boolean email = EMAIL.matcher(fields.email.getValue().strip()).matches();
        check(Method.EMAIL, fields.email, before.email() != null, email, "email");
        check(Method.POST, fields.post, before.postalAddress() != null, true, "post");
        hours();
    }

    Map<Field, String> found() {
        return found;
    }

    // An empty field keeps what was given before; without that, the way needs one.
    private void check(Method method, TextField field, boolean givenBefore, boolean holds, String error) {
        if (!fields.wants(method)) {
            return;
        }
        boolean empty = field.getValue().isBlank();
        if (empty ? !givenBefore : !holds) {
            found.put(field, "tracking.contact.error." + error);
        }
    }

    private void hours() {
        if (!fields.wantsHours()) {
            return;
        }
        if (fields.days.getValue().isEmpty()) {
            found.put(fields.days, "tracking.contact.error.days");
        }
        String from = fields.from.getValue();
        String to = fields.to.getValue();
        boolean oneOnly = from.isEmpty() != to.isEmpty();
        boolean inOrder =
                from.isEmpty() || to.isEmpty() || LocalTime.parse(from).isBefore(LocalTime.parse(to));
        if (oneOnly || !inOrder) {
            found.put(fields.from, "tracking.contact.error.times");
        }
    }
}
