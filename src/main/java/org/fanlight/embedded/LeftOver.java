package org.fanlight.embedded;

import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A database server that outlived a killed program and still holds its files. */
final class LeftOver {

    private LeftOver() {}

    /**
     * Stops the server that holds these files if nobody owns it any more.
     *
     * @throws IllegalStateException if another program that runs owns it, or it does not stop
     */
    static void stop(Path files) {
        ProcessHandle.allProcesses()
                .filter(process -> holds(process, files))
                .findFirst()
                .ifPresent(LeftOver::stop);
    }

    private static void stop(ProcessHandle server) {
        server.parent().filter(LeftOver::isJava).ifPresent(owner -> {
            throw new IllegalStateException("Fanlight already runs on these files, as process " + owner.pid()
                    + ": please stop it first, or start this one with another data folder.");
        });
        server.destroy();
        try {
            server.onExit().get(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException(
                    "A database left over from an earlier run does not stop: please end process " + server.pid() + ".",
                    e);
        }
    }

    private static boolean holds(ProcessHandle process, Path files) {
        String line = process.info().commandLine().orElse("");
        return line.contains("mariadbd") && line.contains("--datadir=") && line.contains(files.toAbsolutePath() + " ");
    }

    private static boolean isJava(ProcessHandle process) {
        return process.info().command().orElse("").endsWith("java");
    }
}
