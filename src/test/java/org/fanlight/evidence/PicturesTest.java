package org.fanlight.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.icc.IccDirectory;
import com.drew.metadata.xmp.XmpDirectory;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.fanlight.common.Ids;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PicturesTest {

    @TempDir
    Path folder;

    private SealedFolder sealed;
    private Pictures pictures;
    private Intake intake;

    @BeforeEach
    void open() {
        var settings = new EvidenceSettings(folder, 26_214_400, 10, 104_857_600, 50_000_000);
        sealed = new SealedFolder(settings);
        pictures = new Pictures(sealed, settings);
        intake = new Intake(sealed, pictures);
    }

    @AfterEach
    void close() {
        pictures.stop();
    }

    @Test
    void the_copy_stands_upright_and_holds_nothing_hidden() throws Exception {
        byte[] photo = SomePicture.takenByPhone(60, 40);
        var before = ImageMetadataReader.readMetadata(new ByteArrayInputStream(photo));
        assertThat(before.getFirstDirectoryOfType(GpsDirectory.class).containsTag(GpsDirectory.TAG_LATITUDE))
                .isTrue();

        var taken = take(photo, false);
        byte[] copy = read(taken, Part.COPY);

        var after = ImageMetadataReader.readMetadata(new ByteArrayInputStream(copy));
        assertThat(after.containsDirectoryOfType(GpsDirectory.class)).isFalse();
        assertThat(after.getDirectoriesOfType(ExifDirectoryBase.class)).isEmpty();
        assertThat(after.containsDirectoryOfType(XmpDirectory.class)).isFalse();
        assertThat(after.containsDirectoryOfType(IccDirectory.class)).isFalse();
        BufferedImage upright = ImageIO.read(new ByteArrayInputStream(copy));
        assertThat(upright.getWidth()).isEqualTo(40);
        assertThat(upright.getHeight()).isEqualTo(60);
        // What was on the left of a picture held sideways (6) is at the top of the upright one.
        assertThat(upright.getRGB(20, 10) & 0xFF0000).isGreaterThan(0x900000);
        assertThat(upright.getRGB(20, 50) & 0xFF).isGreaterThan(0x90);
    }

    @Test
    void the_picture_as_it_was_taken_is_kept_only_when_the_person_wished_so() throws Exception {
        byte[] photo = SomePicture.takenByPhone(60, 40);

        var without = take(photo, false);
        assertThat(without.original()).isFalse();
        assertThat(names()).containsExactly(without.id() + ".copy");

        var with = take(photo, true);
        assertThat(with.original()).isTrue();
        assertThat(read(with, Part.ORIGINAL)).isEqualTo(photo);
    }

    @Test
    void png_gif_and_webp_are_cleaned_too() throws Exception {
        for (byte[] picture : new byte[][] {
            SomePicture.plain("png", 30, 20),
            SomePicture.plain("gif", 30, 20),
            Base64.getDecoder().decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA")
        }) {
            var taken = take(picture, false);
            assertThat(ImageIO.read(new ByteArrayInputStream(read(taken, Part.COPY))))
                    .isNotNull();
        }
    }

    @Test
    void a_picture_with_too_many_points_is_refused_by_its_header() throws Exception {
        byte[] small = SomePicture.plain("png", 30, 20);
        // Width and height stand at bytes 16 to 23 of a PNG, its checksum at 29 to 32.
        byte[] bomb = small.clone();
        bomb[16] = 0x00;
        bomb[17] = 0x00;
        bomb[18] = 0x7F;
        bomb[20] = 0x00;
        bomb[21] = 0x00;
        bomb[22] = 0x7F;
        var checksum = new java.util.zip.CRC32();
        checksum.update(bomb, 12, 17);
        java.nio.ByteBuffer.wrap(bomb, 29, 4).putInt((int) checksum.getValue());

        assertThatThrownBy(() -> take(bomb, false))
                .isInstanceOfSatisfying(
                        FileRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(FileRefused.Reason.TOO_MANY_POINTS));
        assertThat(names()).isEmpty();
    }

    @Test
    void a_large_photo_is_copied_in_coarser_steps() throws Exception {
        var taken = take(SomePicture.plain("jpeg", 6000, 4000), false);

        BufferedImage copy = ImageIO.read(new ByteArrayInputStream(read(taken, Part.COPY)));

        assertThat(copy.getWidth()).isEqualTo(3000);
    }

    @Test
    void a_damaged_picture_is_refused_and_leaves_nothing() throws Exception {
        byte[] photo = SomePicture.plain("jpeg", 60, 40);
        byte[] damaged = java.util.Arrays.copyOf(photo, 100);

        assertThatThrownBy(() -> take(damaged, true))
                .isInstanceOfSatisfying(
                        FileRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(FileRefused.Reason.UNREADABLE));
        assertThat(names()).isEmpty();
    }

    @Test
    void a_text_must_be_text_to_its_end() throws Exception {
        byte[] text = ("a".repeat(5000) + "\u0000").getBytes();

        assertThatThrownBy(() -> take(text, false)).isInstanceOf(FileRefused.class);
        assertThat(take("Zażółć gęślą jaźń".getBytes(), false).type()).isEqualTo(FileType.TXT);
    }

    @Test
    void a_sealed_part_does_not_open_as_another() throws Exception {
        var one = take(SomePicture.takenByPhone(60, 40), true);
        Path of = find(one.id() + ".original");
        Files.move(of, of.resolveSibling(one.id() + ".copy"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);

        assertThatThrownBy(() -> read(one, Part.COPY)).isInstanceOf(java.io.IOException.class);
    }

    private Intake.Taken take(byte[] bytes, boolean keep) throws Exception {
        UUID id = Ids.next();
        return intake.take(id, new ByteArrayInputStream(bytes), 26_214_400, FileRefused.Reason.TOO_LARGE, keep);
    }

    private byte[] read(Intake.Taken taken, Part part) throws Exception {
        try (var in = sealed.read(taken.id(), part, taken.seal())) {
            return in.readAllBytes();
        }
    }

    private java.util.List<String> names() throws Exception {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(path -> path.getFileName().toString())
                    .toList();
        }
    }

    private Path find(String name) throws Exception {
        try (var all = Files.walk(folder)) {
            return all.filter(path -> path.getFileName().toString().equals(name))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
