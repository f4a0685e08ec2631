package org.fanlight.standin;

import java.net.URI;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What Twilio would refuse about the fields of a new text. */
record Complaint(int code, String message) {

    private static final Set<String> KNOWN = Set.of(
            "To",
            "From",
            "MessagingServiceSid",
            "Body",
            "StatusCallback",
            "ValidityPeriod",
            "ContentRetention",
            "AddressRetention",
            "RiskCheck",
            "SmartEncoded",
            "ShortenUrls",
            "Attempt",
            "ForceDelivery",
            "ProvideFeedback");

    static @Nullable Complaint about(Map<String, String> form, Account account, boolean saidStop) {
        String to = form.getOrDefault("To", "");
        String body = form.getOrDefault("Body", "");
        String from = form.getOrDefault("From", "");
        if (!KNOWN.containsAll(form.keySet())) {
            return new Complaint(20001, "Unknown parameters");
        }
        if (to.isEmpty()) {
            return new Complaint(21604, "A 'To' phone number is required.");
        }
        if (!to.matches("\\+[1-9]\\d{7,14}")) {
            return new Complaint(21211, "Invalid 'To' Phone Number");
        }
        if (body.isEmpty()) {
            return new Complaint(21602, "Message body is required.");
        }
        if (body.length() > 1600) {
            return new Complaint(21617, "The concatenated message body exceeds the 1600 character limit");
        }
        if (from.isEmpty() && !form.getOrDefault("MessagingServiceSid", "").matches("MG[0-9a-f]{32}")) {
            return new Complaint(21603, "A 'From' phone number is required.");
        }
        if (!from.isEmpty() && !from.equals(account.number())) {
            return new Complaint(21606, "The 'From' phone number provided is not a message-capable number of yours");
        }
        if (to.equals(account.number())) {
            return new Complaint(21266, "'To' and 'From' number cannot be the same");
        }
        if (form.containsKey("StatusCallback") && !isWebAddress(form.get("StatusCallback"))) {
            return new Complaint(21609, "The StatusCallback URL is not a valid URL");
        }
        if (form.containsKey("ValidityPeriod")
                && !form.get("ValidityPeriod").matches("[1-9]\\d{0,3}|[12]\\d{4}|3[0-5]\\d{3}|36000")) {
            return new Complaint(20001, "ValidityPeriod must be from 1 to 36000 seconds");
        }
        return saidStop ? new Complaint(21610, "Attempt to send to unsubscribed recipient") : null;
    }

    private static boolean isWebAddress(@Nullable String text) {
        try {
            URI uri = URI.create(text == null ? "" : text);
            return uri.getHost() != null && uri.getScheme().matches("https?");
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
