package org.fanlight.standin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/** Every text in both directions, what was posted, and who said STOP; in memory only. */
final class MessageStore {

    private final Map<String, Message> messages = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> posts = new ConcurrentHashMap<>();
    private final Set<String> stopped = ConcurrentHashMap.newKeySet();

    void add(Message message) {
        messages.put(message.sid, message);
    }

    Optional<Message> find(String sid) {
        return Optional.ofNullable(messages.get(sid));
    }

    void delete(String sid) {
        messages.remove(sid);
    }

    /** Newest first, as Twilio lists them. */
    List<Message> list(Predicate<Message> wanted) {
        return messages.values().stream()
                .filter(wanted)
                .sorted(Comparator.comparing((Message message) -> message.created)
                        .thenComparing(message -> message.sid)
                        .reversed())
                .toList();
    }

    /** Every phone that got or sent a text, in order. */
    List<String> phones() {
        return new ArrayList<>(messages.values().stream()
                .map(Message::phone)
                .distinct()
                .sorted()
                .toList());
    }

    void countPost(String to) {
        posts.computeIfAbsent(to, ignored -> new AtomicInteger()).incrementAndGet();
    }

    int posts(String to) {
        return posts.getOrDefault(to, new AtomicInteger()).get();
    }

    /** Twilio keeps a list of its own, for the English words it knows. */
    void heard(String phone, String words) {
        switch (words.strip().toUpperCase(java.util.Locale.ROOT)) {
            case "STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "REVOKE", "OPTOUT" -> stopped.add(phone);
            case "START", "UNSTOP", "YES" -> stopped.remove(phone);
            default -> {}
        }
    }

    boolean saidStop(String phone) {
        return stopped.contains(phone);
    }
}
