package org.fanlight.evidence;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.exif.ExifIFD0Directory;
import jakarta.annotation.PreDestroy;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.springframework.stereotype.Component;

/**
 * Makes the copy of a picture that staff see: decoded, turned upright, written anew with nothing hidden in it (E4). The
 * size is read before the picture, and few are opened at a time, so that no picture can fill the memory (E5).
 */
@Component
class Pictures {

    private static final int SECONDS = 20;
    /** Larger pictures are read in coarser steps: enough to see, and it fits in memory. */
    private static final long COPY_POINTS = 12_000_000;

    private final SealedFolder folder;
    private final long mostPoints;
    private final ThreadPoolExecutor workers = new ThreadPoolExecutor(
            2,
            2,
            30,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(16),
            Thread.ofPlatform().daemon().name("pictures-", 0).factory());

    Pictures(SealedFolder folder, EvidenceSettings settings) {
        this.folder = folder;
        this.mostPoints = settings.points();
        workers.allowCoreThreadTimeOut(true);
    }

    @PreDestroy
    void stop() {
        workers.shutdownNow();
    }

    /** Writes the clean copy of the original that lies in the folder. */
    void clean(UUID file, FileType type, FileSeal seal) throws IOException {
        Future<?> work;
        try {
            work = workers.submit(() -> {
                copy(file, type, seal);
                return null;
            });
        } catch (RejectedExecutionException full) {
            throw new FileRefused(FileRefused.Reason.BUSY);
        }
        try {
            work.get(SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            work.cancel(true);
            throw new FileRefused(FileRefused.Reason.UNREADABLE);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof FileRefused refused) {
                throw refused;
            }
            throw new FileRefused(FileRefused.Reason.UNREADABLE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FileRefused(FileRefused.Reason.BUSY);
        }
    }

    private void copy(UUID file, FileType type, FileSeal seal) throws IOException {
        int orientation = orientation(file, seal);
        BufferedImage picture;
        try (ChannelInput input = new ChannelInput(folder.look(file, Part.ORIGINAL, seal))) {
            picture = decode(input, type);
        }
        BufferedImage upright = Upright.turn(picture, orientation);
        try (var to = folder.write(file, Part.COPY, seal)) {
            PictureWriter.write(upright, to);
        }
    }

    private BufferedImage decode(ChannelInput input, FileType type) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(type.mediaType());
        if (!readers.hasNext()) {
            throw new FileRefused(FileRefused.Reason.KIND);
        }
        ImageReader reader = readers.next();
        try {
            reader.setInput(input, true, true);
            long points = (long) reader.getWidth(0) * reader.getHeight(0);
            if (points > mostPoints) {
                throw new FileRefused(FileRefused.Reason.TOO_MANY_POINTS);
            }
            var how = reader.getDefaultReadParam();
            int step = (int) Math.ceil(Math.sqrt((double) points / COPY_POINTS));
            if (step > 1) {
                how.setSourceSubsampling(step, step, 0, 0);
            }
            return reader.read(0, how);
        } finally {
            reader.dispose();
        }
    }

    // Which way up the phone held it: the one thing read from what is hidden in the file.
    private int orientation(UUID file, FileSeal seal) throws IOException {
        try (InputStream original = folder.read(file, Part.ORIGINAL, seal)) {
            var hidden = ImageMetadataReader.readMetadata(original).getFirstDirectoryOfType(ExifIFD0Directory.class);
            Integer orientation = hidden == null ? null : hidden.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
            return orientation == null ? 1 : orientation;
        } catch (ImageProcessingException | RuntimeException nothingReadable) {
            return 1;
        }
    }
}
