package org.fanlight.standin;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Pictures sent with texts, by their path, until somebody deletes them. */
final class MediaStore {

    private final Map<String, byte[]> pictures = new ConcurrentHashMap<>();

    void keep(String path, byte[] picture) {
        pictures.put(path, picture.clone());
    }

    Optional<byte[]> find(String path) {
        return Optional.ofNullable(pictures.get(path));
    }

    void delete(String path) {
        pictures.remove(path);
    }
}
