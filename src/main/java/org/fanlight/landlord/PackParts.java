package org.fanlight.landlord;

import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** Every part a pack has, and how it is read. */
final class PackParts {

    private record Reader<T extends PackPart>(Class<T> type, Function<Said, T> read) {}

    private static final List<Reader<?>> ALL = List.of(
            new Reader<>(Ladder.class, Ladder::read),
            new Reader<>(Support.class, Support::read),
            new Reader<>(Investigating.class, Investigating::read),
            new Reader<>(Court.class, Court::read),
            new Reader<>(Training.class, Training::read),
            new Reader<>(Supervising.class, Supervising::read),
            new Reader<>(Visiting.class, Visiting::read),
            new Reader<>(Lettings.class, Lettings::read),
            new Reader<>(StaffHarm.class, StaffHarm::read),
            new Reader<>(Noticing.class, Noticing::read),
            new Reader<>(AsbReview.class, AsbReview::read),
            new Reader<>(Talking.class, Talking::read),
            new Reader<>(Untrue.class, Untrue::read),
            new Reader<>(FindingOut.class, FindingOut::read),
            new Reader<>(Handling.class, Handling::read),
            new Reader<>(Ending.class, Ending::read),
            new Reader<>(Partnering.class, Partnering::read),
            new Reader<>(Routing.class, Routing::read),
            new Reader<>(Managed.class, Managed::read),
            new Reader<>(Planning.class, Planning::read),
            new Reader<>(Sharing.class, Sharing::read),
            new Reader<>(Noted.class, Noted::read),
            new Reader<>(Writing.class, Writing::read),
            new Reader<>(Papers.class, Papers::read),
            new Reader<>(Recording.class, Recording::read),
            new Reader<>(WorkRules.class, WorkRules::read),
            new Reader<>(MoveRules.class, MoveRules::read));

    private PackParts() {}

    static Map<Class<? extends PackPart>, PackPart> read(Said said) {
        Map<Class<? extends PackPart>, PackPart> parts = new LinkedHashMap<>();
        ALL.forEach(reader -> parts.put(reader.type, reader.read.apply(said)));
        return Collections.unmodifiableMap(parts);
    }

    /** The records that hold settings. */
    static List<Class<?>> types() {
        return Stream.<Class<?>>concat(Stream.of(PolicyPack.class), ALL.stream().map(Reader::type))
                .toList();
    }

    /** The kind of value each setting has, as its part declares it. */
    static Map<String, Class<?>> kinds() {
        Map<String, Class<?>> kinds = new LinkedHashMap<>();
        for (Class<?> type : types()) {
            for (RecordComponent component : type.getRecordComponents()) {
                Setting setting = component.getAnnotation(Setting.class);
                if (setting != null) {
                    kinds.put(setting.value(), component.getType());
                }
            }
        }
        return kinds;
    }

    /** Every setting that some part is read from. */
    static Set<String> settings() {
        Set<String> settings = new TreeSet<>();
        for (Class<?> type : types()) {
            for (RecordComponent component : type.getRecordComponents()) {
                Setting setting = component.getAnnotation(Setting.class);
                if (setting != null) {
                    settings.add(setting.value());
                }
            }
        }
        return settings;
    }
}
