package org.fanlight.landlord;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A setting that nothing reads looks like a rule and is none: the build fails on it (RU36). */
class PackKeysAreReadTest {

    private static final JavaClasses FANLIGHT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.fanlight");

    @Test
    void every_setting_of_a_pack_is_read_by_a_desk_or_a_screen() {
        Set<String> unread = new TreeSet<>();
        for (Class<?> part : PackParts.types()) {
            Set<String> read = FANLIGHT.get(part).getMethodCallsToSelf().stream()
                    .filter(call -> readsPacks(
                            call.getOriginOwner().getPackageName(),
                            call.getOriginOwner().getSimpleName()))
                    .map(call -> call.getTarget().getName())
                    .collect(Collectors.toSet());
            for (RecordComponent component : part.getRecordComponents()) {
                Setting setting = component.getAnnotation(Setting.class);
                if (setting != null && !read.contains(component.getName())) {
                    unread.add(setting.value());
                }
            }
        }
        assertThat(unread).as("settings that no production code reads").isEmpty();
        assertThat(PackParts.settings()).contains("name", "plan.types", "consent.mode", "to_supply");
    }

    @Test
    void every_clock_of_a_pack_is_set_going_somewhere() {
        Set<String> started = FANLIGHT.get(ClockStart.class).getFieldAccessesToSelf().stream()
                .filter(access -> !access.getOriginOwner().getPackageName().equals("org.fanlight.landlord"))
                .map(access -> access.getTarget().getName())
                .collect(Collectors.toSet());

        assertThat(Arrays.stream(ClockName.values())
                        .filter(clock -> clock.startsOn != null && !started.contains(clock.startsOn.name())))
                .as("clocks that nothing starts")
                .isEmpty();
    }

    /** Files and versions only carry a pack; whoever else asks it for something reads it. */
    private static boolean readsPacks(String packageName, String type) {
        return !packageName.equals("org.fanlight.landlord") || type.equals("HomeImporter") || type.equals("Calendars");
    }
}
