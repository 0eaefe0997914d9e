package dev.backstop.service.forecast;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Step;
import dev.backstop.engine.forecast.CumulativeDemand;
import dev.backstop.engine.forecast.DemandPattern;
import dev.backstop.engine.forecast.Forecast;
import dev.backstop.engine.forecast.ForecastError;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A forecast as bytes, to be kept. What another version wrote, or what cannot be read, is no forecast.
final class ForecastForm {
    private ForecastForm() {}

    static byte[] written(Forecast forecast, int version) {
        var bytes = new ByteArrayOutputStream(4096);
        try (var out = new DataOutputStream(bytes)) {
            out.writeInt(version);
            write(out, forecast);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Optional<Forecast> read(Id<Product> product, byte[] bytes, int version) {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            return in.readInt() == version ? Optional.of(read(product, in)) : Optional.empty();
        } catch (IOException | RuntimeException _) {
            return Optional.empty(); // it is made anew
        }
    }

    private static void write(DataOutputStream out, Forecast forecast) throws IOException {
        write(out, forecast.origin());
        write(out, forecast.from());
        write(out, forecast.to());
        out.writeInt(forecast.weeksKnown());
        write(out, forecast.method());
        var second = forecast.runnerUp();
        out.writeBoolean(second != null);
        if (second != null) {
            write(out, second);
        }
        var error = forecast.error();
        out.writeDouble(error.wape());
        out.writeDouble(error.mase());
        out.writeDouble(error.bias());
        out.writeInt(error.windows());
        out.writeUTF(forecast.pattern().name());
        float[] table = forecast.demand().table();
        out.writeInt(table.length);
        for (float number : table) {
            out.writeFloat(number);
        }
        out.writeInt(forecast.why().size());
        for (var step : forecast.why()) {
            write(out, step.what());
            out.writeDouble(step.value());
            out.writeUTF(step.kind().name());
        }
    }

    private static Forecast read(Id<Product> product, DataInputStream in) throws IOException {
        return new Forecast(
                product,
                day(in),
                day(in),
                day(in),
                in.readInt(),
                message(in),
                in.readBoolean() ? message(in) : null,
                new ForecastError(in.readDouble(), in.readDouble(), in.readDouble(), in.readInt()),
                DemandPattern.valueOf(in.readUTF()),
                CumulativeDemand.of(table(in)),
                steps(in));
    }

    private static float[] table(DataInputStream in) throws IOException {
        var table = new float[in.readInt()];
        for (int i = 0; i < table.length; i++) {
            table[i] = in.readFloat();
        }
        return table;
    }

    private static List<Step> steps(DataInputStream in) throws IOException {
        var steps = new ArrayList<Step>();
        for (int left = in.readInt(); left > 0; left--) {
            steps.add(new Step(message(in), in.readDouble(), Step.Kind.valueOf(in.readUTF())));
        }
        return steps;
    }

    private static void write(DataOutputStream out, LocalDate day) throws IOException {
        out.writeLong(day.toEpochDay());
    }

    private static LocalDate day(DataInputStream in) throws IOException {
        return LocalDate.ofEpochDay(in.readLong());
    }

    private static void write(DataOutputStream out, Message message) throws IOException {
        out.writeUTF(message.key());
        out.writeByte(message.args().size());
        for (var value : message.args()) {
            switch (value) {
                case Integer number -> {
                    out.writeByte('i');
                    out.writeInt(number);
                }
                case Double number -> {
                    out.writeByte('d');
                    out.writeDouble(number);
                }
                case String text -> {
                    out.writeByte('s');
                    out.writeUTF(text);
                }
                case Message inner -> {
                    out.writeByte('m');
                    write(out, inner);
                }
                default -> throw new IllegalArgumentException("A forecast does not say " + value.getClass());
            }
        }
    }

    private static Message message(DataInputStream in) throws IOException {
        var key = in.readUTF();
        var values = new ArrayList<Object>();
        for (int left = in.readByte(); left > 0; left--) {
            values.add(value(in));
        }
        return new Message(key, values);
    }

    private static Object value(DataInputStream in) throws IOException {
        byte kind = in.readByte();
        return switch (kind) {
            case 'i' -> in.readInt();
            case 'd' -> in.readDouble();
            case 's' -> in.readUTF();
            case 'm' -> message(in);
            default -> throw new IOException("No such value: " + kind);
        };
    }
}
