package org.fanlight.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MagicTest {

    @ParameterizedTest
    @CsvSource({
        "FFD8FFE000104A464946, JPEG",
        "89504E470D0A1A0A0000000D, PNG",
        "474946383961, GIF",
        "524946460000000057454250565038, WEBP",
        "255044462D312E37, PDF",
        "00000018667479706D703432, MP4",
        "00000014667479707174202000000000, MOV",
        "00000018667479703367703500000000, GPP",
        "00000018667479704D344120, M4A",
        "4944330400, MP3",
        "FFFB9064, MP3",
        "4F67675300, OGG",
        "524946460000000057415645, WAV",
        "2321414D520A, AMR",
        "1A45DFA39F4286810142F7810142F2810442F381084282847765626D, WEBM"
    })
    void a_file_is_what_its_first_bytes_say(String head, FileType type) {
        assertThat(Magic.of(HexFormat.of().parseHex(head))).contains(type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><script>alert(1)</script>",
                "  <svg xmlns='http://www.w3.org/2000/svg'/>",
                "\uFEFF<?xml version='1.0'?>",
                "#!/bin/sh",
                "{\\rtf1 hello}",
                "PK\u0003\u0004archive",
                "MZ\u0000\u0003program",
                "\u007FELF",
                "\u00D0\u00CF\u0011\u0000old document",
                "   "
            })
    void what_can_carry_a_program_is_not_taken(String head) {
        assertThat(Magic.of(head.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void plain_words_in_any_script_are_text() {
        assertThat(Magic.of("پھر وہ دروازے پر آیا".getBytes(StandardCharsets.UTF_8)))
                .contains(FileType.TXT);
    }

    @Test
    void heic_is_not_taken_because_no_clean_copy_can_be_made() {
        assertThat(Magic.of(HexFormat.of().parseHex("00000018667479706865696300000000")))
                .isEmpty();
    }
}
