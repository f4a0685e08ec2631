package org.fanlight.standin;

import java.util.ArrayDeque;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** What the stand-in was told to get wrong: with the next texts to one number, or with the next texts to any. */
final class Faults {

    private final Queue<Fault> next = new ConcurrentLinkedQueue<>();
    private final Map<String, Queue<Fault>> byNumber = new ConcurrentHashMap<>();

    void any(Fault fault, int times) {
        for (int i = 0; i < times; i++) {
            next.add(fault);
        }
    }

    void forNumber(String number, Fault... faults) {
        var queue = byNumber.computeIfAbsent(number, ignored -> new ConcurrentLinkedQueue<>());
        for (Fault fault : faults) {
            queue.add(fault);
        }
    }

    /** The fault for this text; null for none. */
    @Nullable
    Fault take(String number) {
        Fault own = byNumber.getOrDefault(number, new ArrayDeque<>()).poll();
        return own != null ? own : next.poll();
    }

    int waiting() {
        return next.size();
    }
}
