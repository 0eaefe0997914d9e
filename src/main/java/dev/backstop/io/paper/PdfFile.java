package dev.backstop.io.paper;

import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Saves a finished PDF whole or not at all: written beside its place under another name, forced to the disk,
/// moved.
public final class PdfFile {
    private static final Logger LOG = LoggerFactory.getLogger(PdfFile.class);
    private static final int LONGEST_NAME = 80;

    private PdfFile() {}

    /// A file name for an order's sheet that every system accepts: "PO-1049 Yiwu Homeware Co.pdf".
    public static String nameFor(String order, String supplier) {
        var name = (order + " " + supplier)
                .replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ")
                .replaceAll("\\s+", " ")
                .strip();
        var cut = name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME));
        return cut.replaceAll("[. ]+$", "") + ".pdf";
    }

    /// Saves the sheet of an order; an older file of that name is replaced.
    ///
    /// @throws Problem when it cannot be: the folder is read-only or gone, the disk is full, the file is open
    public static void save(byte[] pdf, Path file, String order) {
        var folder = file.toAbsolutePath().getParent();
        if (folder == null || Files.isDirectory(file)) {
            throw new Problem(Message.of("print.save.isFolder", file.toString(), order));
        }
        var part = folder.resolve(file.getFileName() + ".part");
        try {
            write(pdf, part);
        } catch (IOException | ReadOnlyFileSystemException e) {
            discard(part);
            throw writingFailed(folder, pdf.length, order, e);
        }
        try {
            move(part, file);
        } catch (IOException e) {
            discard(part);
            throw new Problem(Message.of("print.save.fileInUse", name(file), order), e);
        }
    }

    private static void write(byte[] pdf, Path part) throws IOException {
        try (var channel = FileChannel.open(
                part, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            var buffer = ByteBuffer.wrap(pdf);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    private static void move(Path part, Path file) throws IOException {
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            LOG.debug("No atomic move in this folder", e);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Problem writingFailed(Path folder, long size, String order, Exception e) {
        if (e instanceof NoSuchFileException && !Files.isDirectory(folder)) {
            return new Problem(Message.of("print.save.noFolder", name(folder), order), e);
        }
        if (isFull(folder, size)) {
            return new Problem(Message.of("print.save.diskFull", order), e);
        }
        return e instanceof AccessDeniedException
                        || e instanceof ReadOnlyFileSystemException
                        || !Files.isWritable(folder)
                ? new Problem(Message.of("print.save.readOnly", name(folder), order), e)
                : new Problem(Message.of("print.save.failed", name(folder), order), e);
    }

    private static boolean isFull(Path folder, long size) {
        try {
            var disk = Files.getFileStore(folder);
            return !disk.isReadOnly() && disk.getUsableSpace() < size;
        } catch (IOException e) {
            LOG.debug("The free space of the folder is not known", e);
            return false;
        }
    }

    private static void discard(Path part) {
        try {
            if (Files.exists(part)) {
                Files.delete(part);
            }
        } catch (IOException e) {
            LOG.info("A part of a PDF stays in the folder", e);
        }
    }

    private static String name(Path path) {
        var name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }
}
