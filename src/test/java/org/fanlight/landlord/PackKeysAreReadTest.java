package org.fanlight.landlord;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A setting that nothing reads looks like a rule and is none: the build fails on it (RU36). */
class PackKeysAreReadTest {

    private static final JavaClasses FANLIGHT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.fanlight");

    private static final Map<String, String> READ_BY = Map.ofEntries(
            Map.entry("name", "name"),
            Map.entry("kind", "kind"),
            Map.entry("effective_from", "effectiveFrom"),
            Map.entry("phone", "phone"),
            Map.entry("policy.title", "policyTitle"),
            Map.entry("policy.dated", "policyDated"),
            Map.entry("mot.list", "motives"),
            Map.entry("forms.list", "forms"),
            Map.entry("anon.text", "anonymityLimits"),
            Map.entry("closure.talk", "talkBeforeClosing"),
            Map.entry("recat.allowed", "recategorises"),
            Map.entry("def.intent_needed", "findsIntention"),
            Map.entry("plan.types", "types"),
            Map.entry("plan.contact", "namesContact"),
            Map.entry("plan.agree_with", "withWitnesses"),
            Map.entry("partners.directory", "agencies"),
            Map.entry("consent.mode", "mode"),
            Map.entry("appeal.path", "appeal"),
            Map.entry("risk.sections", "riskSections"),
            Map.entry("dv.link", "linksDomesticAbuse"),
            Map.entry("ladder.without_notice", "decidesWithoutNotice"),
            Map.entry("registers", "registers"),
            Map.entry("roles", "roleNames"),
            Map.entry("cal.region", "region"),
            Map.entry("cal.office_hours", "officeClose"),
            Map.entry("to_supply", "toSupply"));

    @Test
    void every_setting_of_a_pack_is_read_by_a_desk_or_a_screen() {
        assertThat(READ_BY.keySet()).isEqualTo(PackReader.SETTINGS);
        Set<String> read = Stream.of(PolicyPack.class, Handling.class, Planning.class, Sharing.class)
                .flatMap(type -> FANLIGHT.get(type).getMethodCallsToSelf().stream())
                .filter(call -> readsPacks(
                        call.getOriginOwner().getPackageName(),
                        call.getOriginOwner().getSimpleName()))
                .map(call -> call.getTarget().getName())
                .collect(Collectors.toSet());

        Set<String> unread = new TreeSet<>(READ_BY.values());
        unread.removeAll(read);
        assertThat(unread).as("settings that no production code reads").isEmpty();
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
