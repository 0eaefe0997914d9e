package dev.backstop.ui.connection;

import dev.backstop.domain.value.Message;
import dev.backstop.engine.audit.Finding;
import dev.backstop.service.listings.WooCommerceService;
import dev.backstop.service.listings.WooCommerceService.Offer;
import dev.backstop.service.listings.WooCommerceService.Told;
import dev.backstop.ui.kit.WindowSettings;
import dev.backstop.ui.work.Running;
import dev.backstop.ui.work.Work;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// The connection to a WooCommerce shop as the owner sees it: off, or to which shop, and what is going on.
///
/// Which shop it is is remembered on this computer, as is the key; neither is in the shop's file.
public final class WooViewModel {
    private static final String ADDRESS = "woocommerce.address";

    private final WooCommerceService service;
    private final WindowSettings settings;
    private final Work work;
    private final StringProperty typedAddress = new SimpleStringProperty("");
    private final StringProperty key = new SimpleStringProperty("");
    private final StringProperty secret = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<@Nullable String> address = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Message> notice = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Running> running = new ReadOnlyObjectWrapper<>();

    public WooViewModel(WooCommerceService service, WindowSettings settings, Work work) {
        this.service = service;
        this.settings = settings;
        this.work = work;
        settings.text(ADDRESS).filter(kept -> !kept.isEmpty()).ifPresent(address::set);
    }

    public StringProperty typedAddressProperty() {
        return typedAddress;
    }

    public StringProperty keyProperty() {
        return key;
    }

    public StringProperty secretProperty() {
        return secret;
    }

    /// The address of the connected shop; nothing while none is.
    public ReadOnlyObjectProperty<@Nullable String> addressProperty() {
        return address.getReadOnlyProperty();
    }

    /// What the owner must know of the last thing done here.
    public ReadOnlyObjectProperty<@Nullable Message> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /// What is under way; nothing while all is still.
    public ReadOnlyObjectProperty<@Nullable Running> runningProperty() {
        return running.getReadOnlyProperty();
    }

    public boolean isConnected() {
        return address.get() != null;
    }

    /// Up to when what the shop had is known.
    public Optional<Instant> knownUpTo() {
        var at = address.get();
        return at == null ? Optional.empty() : service.knownUpTo(at);
    }

    /// Asks the shop whether address and key are right, and remembers both.
    public void connect() {
        begin(work.run(
                progress -> service.connect(typedAddress.get(), key.get(), secret.get(), progress),
                connected -> {
                    settings.put(ADDRESS, connected.address());
                    address.set(connected.address());
                    List.of(typedAddress, key, secret).forEach(field -> field.set(""));
                    end(
                            connected.keyNotKept() == null
                                    ? Message.of("connection.woo.reached", connected.products(), connected.orders())
                                    : connected.keyNotKept());
                },
                problem -> end(problem.what())));
    }

    /// Forgets shop and key.
    public void disconnect() {
        var at = address.get();
        if (at != null) {
            begin(work.run(
                    _ -> {
                        service.disconnect(at);
                        return at;
                    },
                    _ -> forgotten(),
                    problem -> {
                        forgotten();
                        end(problem.what());
                    }));
        }
    }

    /// Fetches what is new and hands it over as files to import.
    public void fetch(Consumer<List<Path>> files) {
        var at = address.get();
        if (at != null) {
            begin(work.run(
                    progress -> service.fetch(at, progress),
                    fetched -> {
                        end(fetched.isEmpty() ? Message.of("connection.woo.nothingNew") : null);
                        if (!fetched.isEmpty()) {
                            files.accept(fetched);
                        }
                    },
                    problem -> end(problem.what())));
        }
    }

    /// Stops what is under way; what was fetched is kept for the next time.
    public void stop() {
        var now = running.get();
        if (now != null) {
            now.cancel();
            end(Message.of("connection.woo.stopped"));
        }
    }

    /// Whether telling the shop would mend some of these.
    boolean concerns(List<Finding> findings) {
        return isConnected() && service.concerns(findings);
    }

    /// Works out what would be told.
    void offer(List<Finding> findings, Consumer<Offer> done) {
        var at = address.get();
        if (at != null) {
            work.run(progress -> service.offer(at, findings, progress), done);
        }
    }

    /// Tells it, and says what became of it.
    void tell(Offer offer, Consumer<Told> done, Consumer<Message> failed) {
        work.run(progress -> service.tell(offer, progress), done, problem -> failed.accept(problem.what()));
    }

    private void begin(Running now) {
        notice.set(null);
        running.set(now.isFinished() ? null : now);
    }

    private void end(@Nullable Message what) {
        running.set(null);
        notice.set(what);
    }

    private void forgotten() {
        settings.put(ADDRESS, "");
        address.set(null);
        end(null);
    }
}
