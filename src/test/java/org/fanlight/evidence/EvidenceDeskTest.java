package org.fanlight.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.fanlight.common.Ids;
import org.fanlight.record.Record;
import org.fanlight.support.As;
import org.fanlight.support.FanlightTest;
import org.fanlight.vault.Vault;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@FanlightTest
class EvidenceDeskTest {

    private static final String HANDLE = "a-browser-s-own-handle";

    @Autowired
    EvidenceDesk desk;

    @Autowired
    Vault vault;

    @Autowired
    Record record;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    EvidenceSettings settings;

    @Test
    void a_file_goes_from_draft_to_report_without_being_sealed_anew() throws Exception {
        UUID draft = draft();
        byte[] photo = SomePicture.takenByPhone(60, 40);
        var file = desk.ofDraft(draft, HANDLE).add("door.jpg", true, new ByteArrayInputStream(photo));
        assertThat(As.officer("hexagon").gets(() -> desk.of(draft))).isEmpty();
        byte[] onDisk = stored(file.id(), "original");

        UUID report = key();
        transaction.executeWithoutResult(s -> desk.move(Owner.draft(draft, HANDLE), report, "hexagon"));

        assertThat(stored(file.id(), "original")).isEqualTo(onDisk);
        var seen = As.officer("hexagon").gets(() -> desk.of(report));
        assertThat(seen).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo("door.jpg");
            assertThat(one.type()).isEqualTo(FileType.JPEG);
            assertThat(one.size()).isEqualTo(photo.length);
        });
        var original = As.senior("hexagon").gets(() -> read(desk.openOriginal(file.id())));
        assertThat(original).isEqualTo(photo);
    }

    @Test
    void staff_see_the_clean_copy_and_every_look_is_recorded_first() throws Exception {
        var file = sent("hexagon", SomePicture.takenByPhone(60, 40), true);
        var officer = As.officer("hexagon");

        byte[] copy = officer.gets(() -> read(desk.open(file)));

        assertThat(new String(copy, StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
        assertThat(record.of(file)).anySatisfy(entry -> {
            assertThat(entry.deed().name()).isEqualTo("SAW");
            assertThat(entry.actor()).isEqualTo(officer.who().id());
        });
        assertThat(officer.gets(() -> desk.custody(file)))
                .extracting(CustodyLine::step)
                .containsExactly(
                        CustodyLine.Step.RECEIVED,
                        CustodyLine.Step.COPY_MADE,
                        CustodyLine.Step.SENT,
                        CustodyLine.Step.COPY_OPENED);
        assertThatThrownBy(() -> officer.gets(() -> desk.openOriginal(file))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_file_of_another_landlord_is_like_one_that_does_not_exist() throws Exception {
        var file = sent("hexagon", "words".getBytes(), false);

        assertThatThrownBy(() -> As.manager("bcha").gets(() -> desk.open(file)))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> As.manager("bcha").gets(() -> desk.custody(file)))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void nobody_without_the_handle_opens_or_removes_the_files_of_a_draft() throws Exception {
        UUID draft = draft();
        var file = desk.ofDraft(draft, HANDLE).add("a.txt", false, new ByteArrayInputStream("words".getBytes()));
        var other = desk.ofDraft(draft, "some-other-handle-here");

        assertThatThrownBy(other::files).isInstanceOf(Vault.Broken.class);
        assertThatThrownBy(() -> other.remove(file.id())).isInstanceOf(Vault.Broken.class);

        desk.ofDraft(draft, HANDLE).remove(file.id());
        assertThat(desk.ofDraft(draft, HANDLE).files()).isEmpty();
        assertThat(path(file.id(), "original")).doesNotExist();
    }

    @Test
    void a_file_is_cut_off_at_the_first_byte_too_many() {
        AtomicLong read = new AtomicLong();
        var endless = new InputStream() {
            @Override
            public int read() {
                read.incrementAndGet();
                return 'a';
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                java.util.Arrays.fill(bytes, offset, offset + length, (byte) 'a');
                read.addAndGet(length);
                return length;
            }
        };

        refuses(
                FileRefused.Reason.TOO_LARGE,
                () -> desk.ofDraft(draft(), HANDLE).add("long.txt", false, endless));
        assertThat(read.get()).isLessThanOrEqualTo(25 * 1024 * 1024 + 64 * 1024);
    }

    @Test
    void a_report_has_at_most_ten_files() throws Exception {
        var box = desk.ofDraft(draft(), HANDLE);
        for (int i = 0; i < 10; i++) {
            box.add(i + ".txt", false, new ByteArrayInputStream("words".getBytes()));
        }

        refuses(FileRefused.Reason.TOO_MANY, () -> box.add("11.txt", false, new ByteArrayInputStream("w".getBytes())));
        refuses(
                FileRefused.Reason.EMPTY,
                () -> desk.ofDraft(draft(), HANDLE).add("0.txt", false, new ByteArrayInputStream(new byte[0])));
    }

    @Test
    void nothing_readable_lies_on_disk() throws Exception {
        String canary = "CANARY-" + UUID.randomUUID();
        UUID file = sent("hexagon", canary.getBytes(), false);

        String bytes = new String(stored(file, "original"), StandardCharsets.ISO_8859_1);

        assertThat(bytes).doesNotContain(canary);
    }

    private interface Deed {
        void run() throws IOException;
    }

    private static void refuses(FileRefused.Reason reason, Deed deed) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(
                        FileRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private UUID sent(String landlord, byte[] bytes, boolean keep) throws IOException {
        UUID draft = draft();
        var file = desk.ofDraft(draft, HANDLE).add("file", keep, new ByteArrayInputStream(bytes));
        UUID report = key();
        transaction.executeWithoutResult(s -> desk.move(Owner.draft(draft, HANDLE), report, landlord));
        return file.id();
    }

    private UUID draft() {
        UUID draft = Ids.next();
        transaction.executeWithoutResult(s -> vault.createKey(draft, HANDLE));
        return draft;
    }

    private UUID key() {
        UUID id = Ids.next();
        transaction.executeWithoutResult(s -> vault.createKey(id));
        return id;
    }

    private static byte[] read(OpenFile file) throws IOException {
        try (var content = file.content()) {
            return content.readAllBytes();
        }
    }

    private byte[] stored(UUID file, String part) throws IOException {
        return java.nio.file.Files.readAllBytes(path(file, part));
    }

    private Path path(UUID file, String part) {
        return settings.folder().resolve(file.toString().substring(34)).resolve(file + "." + part);
    }
}
