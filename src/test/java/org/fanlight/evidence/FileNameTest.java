package org.fanlight.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileNameTest {

    @Test
    void folders_and_misleading_characters_are_left_behind() {
        assertThat(FileName.clean("C:\\Users\\me\\door.jpg")).isEqualTo("door.jpg");
        assertThat(FileName.clean("../../etc/passwd")).isEqualTo("passwd");
        assertThat(FileName.clean("photo\u202Egpj.exe")).isEqualTo("photogpj.exe");
        assertThat(FileName.clean("a\r\nSet-Cookie: x=1.jpg")).isEqualTo("aSet-Cookie x=1.jpg");
        assertThat(FileName.clean(" \u0000 ")).isEqualTo("file");
    }

    @Test
    void names_in_other_scripts_stay_as_they_are() {
        assertThat(FileName.clean("دروازہ.jpg")).isEqualTo("دروازہ.jpg");
    }

    @Test
    void the_ending_says_what_the_file_really_is() {
        assertThat(FileName.ending("invoice.exe", FileType.JPEG)).isEqualTo("invoice.jpg".replace("jpg", "jpeg"));
        assertThat(FileName.ending("photo.jpeg", FileType.JPEG)).isEqualTo("photo.jpeg");
        assertThat(FileName.ending("page.html", FileType.TXT)).isEqualTo("page.txt");
        assertThat(FileName.ending("video", FileType.GPP)).isEqualTo("video.3gp");
    }
}
