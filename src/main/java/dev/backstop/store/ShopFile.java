package dev.backstop.store;

import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Problem;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/// Where a shop is kept on disk: the database file and its companions, readable by their owner alone.
///
/// `scheme` is the kind of file system H2 goes through: `OrderedDisk` always, with another below it where tests
/// make a disk fail.
record ShopFile(Path base, String scheme) {
    private static final String ENDING = ".mv.db";

    static {
        OrderedDisk.install();
    }

    ShopFile {
        base = base.toAbsolutePath().normalize();
    }

    /// The database of that path, which is given without the ending; a path that H2 would read as settings
    /// is refused.
    static ShopFile of(Path base) {
        if (base.toAbsolutePath().toString().indexOf(';') >= 0) {
            throw new Problem(Message.of("store.open.semicolon", base.toString()));
        }
        return new ShopFile(base, OrderedDisk.SCHEME);
    }

    Path database() {
        return companion(ENDING);
    }

    /// The file beside the database whose name goes on with that.
    Path companion(String ending) {
        return base.resolveSibling(base.getFileName() + ending);
    }

    Path folder() {
        var parent = base.getParent();
        return parent == null ? base : parent;
    }

    /// Another shop file beside this one, for what is put together or kept aside. H2 takes every database file whose
    /// name begins with this one's and a point for a part of it, and then cannot copy the shop: so there is none.
    ShopFile beside(String purpose) {
        return new ShopFile(companion("-" + purpose), scheme);
    }

    /// Renames what earlier builds kept aside under a name that H2 takes for a part of the shop.
    void setApart() throws IOException {
        var start = name() + ".";
        try (var files = Files.list(folder())) {
            for (var file : files.toList()) {
                var named = String.valueOf(file.getFileName());
                if (named.startsWith(start) && named.endsWith(ENDING) && !file.equals(database())) {
                    var purpose = named.substring(start.length(), named.length() - ENDING.length());
                    Files.move(file, beside(purpose).database(), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    String name() {
        return String.valueOf(base.getFileName());
    }

    /// Every commit is written at once (the default loses half a second of them), a missing file is not made by
    /// accident, and of troubles no file is written that everybody may read and that quotes customers.
    String url() {
        return "jdbc:h2:" + scheme + ":" + base.toString().replace('\\', '/')
                + ";WRITE_DELAY=0;MAX_COMPACT_TIME=3000;IFEXISTS=TRUE;TRACE_LEVEL_FILE=0";
    }

    /// For a look that leaves the file as it is.
    String readOnlyUrl() {
        return url() + ";ACCESS_MODE_DATA=r";
    }

    /// Makes the folder, for its owner alone.
    static void makeFolder(Path folder) throws IOException {
        Files.createDirectories(folder, ownerOnly("rwx------"));
    }

    /// Makes an empty file that only its owner may read, unless it exists.
    static void makeFile(Path file) throws IOException {
        try {
            Files.createFile(file, ownerOnly("rw-------"));
        } catch (FileAlreadyExistsException _) {
            // kept as it is
        }
    }

    /// Lets only the owner read a file that somebody else made.
    static void restrict(Path file) throws IOException {
        var view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString("rw-------"));
        }
    }

    private static FileAttribute<?>[] ownerOnly(String permissions) {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
