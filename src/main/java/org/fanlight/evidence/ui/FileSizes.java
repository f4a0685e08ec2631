package org.fanlight.evidence.ui;

import java.util.Map;
import org.fanlight.evidence.StoredFile;
import org.fanlight.ui.Say;

/** Kind and size in words: "Photo or picture, 2.4 MB". */
final class FileSizes {

    private FileSizes() {}

    static String say(Say say, StoredFile file) {
        String kind = say.of(file.type().family().key());
        double megabytes = file.size() / 1048576.0;
        return megabytes < 0.1
                ? say.of(
                        "evidence.file.small",
                        Map.of("kind", kind, "kilobytes", Math.max(1, Math.round(file.size() / 1024.0))))
                : say.of("evidence.file.large", Map.of("kind", kind, "megabytes", Math.round(megabytes * 10) / 10.0));
    }
}
