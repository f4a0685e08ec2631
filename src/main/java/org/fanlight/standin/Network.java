package org.fanlight.standin;

import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Takes texts and walks them from queued to sent to delivered, telling the callback at each step. */
final class Network {

    private final Account account;
    private final MessageStore messages;
    private final Webhooks webhooks;
    private final Duration pace;
    private final Clock clock;
    private final ScheduledExecutorService walking = Executors.newScheduledThreadPool(
            4, Thread.ofPlatform().daemon().name("stand-in-", 0).factory());

    Network(Account account, MessageStore messages, Webhooks webhooks, Duration pace, Clock clock) {
        this.account = account;
        this.messages = messages;
        this.webhooks = webhooks;
        this.pace = pace;
        this.clock = clock;
    }

    static String newSid(String prefix) {
        byte[] bytes = new byte[16];
        ThreadLocalRandom.current().nextBytes(bytes);
        return prefix + HexFormat.of().formatHex(bytes);
    }

    /** Takes a text; null as fault means that it will arrive. */
    void take(Message message, @Nullable Fault fault) {
        messages.add(message);
        after(1, () -> step(message, "sent", null, fault));
        after(2, () -> {
            if (fault != null && fault.isUndelivered()) {
                step(message, "undelivered", fault.code, fault);
            } else {
                step(message, "delivered", null, fault);
            }
        });
    }

    private void after(int steps, Runnable deed) {
        walking.schedule(deed, pace.toMillis() * steps, TimeUnit.MILLISECONDS);
    }

    private void step(Message message, String status, @Nullable Integer code, @Nullable Fault fault) {
        message.become(status, code, clock.instant());
        if (message.statusCallback != null && fault != Fault.TAKEN_THEN_SILENT) {
            webhooks.call(message.statusCallback, news(message, status, code));
        }
    }

    Map<String, String> news(Message message, String status, @Nullable Integer code) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("MessageSid", message.sid);
        fields.put("SmsSid", message.sid);
        fields.put("MessageStatus", status);
        fields.put("SmsStatus", status);
        fields.put("To", message.to);
        fields.put("From", message.from);
        fields.put("AccountSid", account.sid());
        fields.put("ApiVersion", "2010-04-01");
        if (code != null) {
            fields.put("ErrorCode", code.toString());
        }
        return fields;
    }

    /** A phone texts us; returns what our webhook answered. */
    int textIn(String phone, String words, String webhook) {
        messages.heard(phone, words);
        var message = new Message(newSid("SM"), phone, account.number(), words, true, clock.instant(), null, null);
        messages.add(message);
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("ToCountry", "GB");
        fields.put("FromCountry", "GB");
        fields.put("SmsMessageSid", message.sid);
        fields.put("SmsSid", message.sid);
        fields.put("MessageSid", message.sid);
        fields.put("SmsStatus", "received");
        fields.put("NumMedia", "0");
        fields.put("NumSegments", "1");
        fields.put("AccountSid", account.sid());
        fields.put("ApiVersion", "2010-04-01");
        fields.put("From", phone);
        fields.put("To", account.number());
        fields.put("Body", words);
        return webhooks.call(webhook, fields);
    }

    void stop() {
        walking.shutdownNow();
    }
}
