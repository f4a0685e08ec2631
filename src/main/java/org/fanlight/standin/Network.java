package org.fanlight.standin;

import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
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

    /**
     * A phone texts us; what our webhook answers in the same breath goes out as texts.
     *
     * @param channel {@code whatsapp:} or nothing
     * @param sid the text's name: the same again is the same text brought twice
     * @param pictures addresses of what was sent with it
     * @return the status our webhook answered with
     */
    int textIn(String channel, String sid, String phone, String words, List<String> pictures, String webhook) {
        messages.heard(phone, words);
        var message = new Message(sid, phone, account.number(), words, true, clock.instant(), null, null);
        messages.add(message);
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("ToCountry", "GB");
        fields.put("FromCountry", "GB");
        fields.put("SmsMessageSid", message.sid);
        fields.put("SmsSid", message.sid);
        fields.put("MessageSid", message.sid);
        fields.put("SmsStatus", "received");
        fields.put("NumMedia", String.valueOf(pictures.size()));
        for (int i = 0; i < pictures.size(); i++) {
            fields.put("MediaUrl" + i, pictures.get(i));
            fields.put("MediaContentType" + i, "image/jpeg");
        }
        fields.put("NumSegments", "1");
        fields.put("AccountSid", account.sid());
        fields.put("ApiVersion", "2010-04-01");
        fields.put("From", channel + phone);
        fields.put("To", channel + account.number());
        fields.put("Body", words);
        Webhooks.Answer answer = webhooks.ask(webhook, fields);
        if (answer.status() == 200) {
            Twiml.messages(answer.body()).forEach(reply -> take(reply(reply, phone), null));
        }
        return answer.status();
    }

    private Message reply(Twiml.Reply reply, String phone) {
        return new Message(
                newSid("SM"), account.number(), phone, reply.body(), false, clock.instant(), reply.action(), null);
    }

    void stop() {
        walking.shutdownNow();
    }
}
