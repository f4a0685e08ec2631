package org.fanlight.evidence;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where files lie and how large they may be.
 *
 * @param folder holds the sealed files; shared by all nodes
 * @param fileBytes the most one file may have
 * @param files the most one report may have
 * @param totalBytes the most all files of one report may have together
 * @param points the most points (width times height) a picture may have
 */
@ConfigurationProperties("fanlight.files")
record EvidenceSettings(
        @DefaultValue("data/files") Path folder,
        @DefaultValue("26214400") long fileBytes,
        @DefaultValue("10") int files,
        @DefaultValue("104857600") long totalBytes,
        @DefaultValue("50000000") long points) {}
