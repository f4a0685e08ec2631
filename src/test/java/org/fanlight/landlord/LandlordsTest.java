package org.fanlight.landlord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.fanlight.support.ChangeableClock;
import org.fanlight.support.FanlightTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@FanlightTest
class LandlordsTest {

    @Autowired
    Landlords landlords;

    @Autowired
    PackVersions versions;

    @Autowired
    ChangeableClock clock;

    @AfterEach
    void right() {
        clock.reset();
    }

    @Test
    void five_landlords_are_there_by_name() {
        assertThat(landlords.all())
                .extracting(PolicyPack::landlord)
                .containsExactlyInAnyOrder("bcha", "hexagon", "imani", "nwldc", "one_housing");
        assertThat(landlords.find("hexagon")).isPresent();
        assertThat(landlords.find("nobody")).isEmpty();
        assertThatThrownBy(() -> landlords.current("nobody")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_changed_file_is_the_next_version_and_leaves_the_old_one_and_every_other_landlord() {
        String landlord = "test_versions";
        landlords.publish(pack(landlord, ""));
        PolicyPack first = landlords.current(landlord);
        PolicyPack other = landlords.current("imani");

        landlords.publish(
                pack(landlord, "clk.first_contact: {length: 2, unit: working_days, src: policy, row: XX-1}\n"));
        PolicyPack second = landlords.current(landlord);

        assertThat(second.version()).isEqualTo(first.version() + 1);
        assertThat(second.clock("first_contact").length()).isEqualTo(2);
        assertThat(second.clock("first_contact").isPromise()).isTrue();
        assertThat(landlords.version(landlord, first.version()).clock("first_contact"))
                .isEqualTo(first.clock("first_contact"));
        assertThat(landlords
                        .version(landlord, first.version())
                        .clock("first_contact")
                        .isPromise())
                .isFalse();
        assertThat(landlords.current("imani")).isEqualTo(other);
    }

    @Test
    void the_same_file_again_is_no_new_version() {
        landlords.publish(pack("test_same", ""));
        int before = landlords.current("test_same").version();
        landlords.publish(pack("test_same", ""));

        assertThat(landlords.current("test_same").version()).isEqualTo(before);
    }

    @Test
    void a_version_with_a_later_day_waits_for_it() {
        landlords.publish(pack("test_later", "# " + System.nanoTime() + "\n"));
        PolicyPack now = landlords.current("test_later");
        String later = PackFilesTest.sample().replace("2026-01-01", "2099-01-01") + "# " + System.nanoTime() + "\n";
        landlords.publish(checked("test_later", later));

        assertThat(landlords.current("test_later")).isEqualTo(now);
        clock.set(
                LocalDate.of(2099, 1, 2).atStartOfDay(java.time.ZoneOffset.UTC).toInstant());
        assertThat(landlords.current("test_later").version()).isEqualTo(now.version() + 1);
    }

    @Test
    void an_old_version_may_hold_what_is_no_longer_read() {
        String landlord = "test_old";
        versions.keep(
                new PackFile("landlords/" + landlord + ".yaml", PackFilesTest.sample() + "gone.setting: 1\n"),
                new PackFile("landlords/defaults.yaml", PackFilesTest.defaults()),
                LocalDate.of(2026, 1, 1));
        landlords.publish(pack(landlord, ""));

        assertThat(landlords.version(landlord, 1).name()).isEqualTo("Test Homes");
    }

    private static PackFiles.Checked pack(String landlord, String more) {
        return checked(landlord, PackFilesTest.sample() + more);
    }

    private static PackFiles.Checked checked(String landlord, String text) {
        return PackFiles.check(
                        List.of(
                                new PackFile("landlords/defaults.yaml", PackFilesTest.defaults()),
                                new PackFile("landlords/" + landlord + ".yaml", text)),
                        key -> true)
                .getFirst();
    }
}
