package org.fanlight.landlord;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One setting of a pack as an administrator meets it.
 *
 * @param key such as {@code clk.graffiti}; its words are {@code staff.setting.<key>}
 * @param own what the landlord's pack says; null where the default holds
 * @param standard what holds where a pack says nothing; null for none
 * @param allowed the only words it may have; empty when it is free
 * @param texts where the texts of its words start, such as {@code policy.motive.}; null when its words are codes
 */
public record PackSetting(
        String key,
        Kind kind,
        @Nullable SettingValue own,
        @Nullable SettingValue standard,
        List<String> allowed,
        @Nullable String texts) {

    /** How it is typed. */
    public enum Kind {
        YES_NO,
        ONE,
        SEVERAL,
        PARTS,
        CLOCK,
        TEXT
    }

    /** What holds now: the pack's own, or the default; null when neither says anything. */
    public @Nullable SettingValue standing() {
        return own == null ? standard : own;
    }
}
