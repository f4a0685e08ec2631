package org.fanlight.contact;

import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.springframework.dao.PessimisticLockingFailureException;

/**
 * Does a transaction again that the database ended to let another through. Never wrapped around anything that reaches
 * the outside world.
 */
final class Again {

    private static final int TIMES = 6;

    private Again() {}

    static <T> T ifLockedOut(Supplier<T> transaction) {
        for (int time = 1; ; time++) {
            try {
                return transaction.get();
            } catch (PessimisticLockingFailureException e) {
                if (time == TIMES) {
                    throw e;
                }
                pause(time);
            }
        }
    }

    static void ifLockedOut(Runnable transaction) {
        ifLockedOut(() -> {
            transaction.run();
            return true;
        });
    }

    private static void pause(int time) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(10L * time, 40L * time));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
