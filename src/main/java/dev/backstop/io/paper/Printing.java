package dev.backstop.io.paper;

import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Problem;
import java.awt.print.PrinterAbortException;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.PrinterIsAcceptingJobs;
import javax.print.attribute.standard.PrinterState;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.printing.PDFPageable;

/// Prints a PDF on the printers of the computer, at full size. Slow: not for the thread that draws the screen.
public final class Printing {
    /// How printing ended when nothing went wrong.
    public enum Outcome {
        PRINTED,
        CANCELLED
    }

    private Printing() {}

    /// The names of the computer's printers.
    public static List<String> printers() {
        return services().map(PrintService::getName).toList();
    }

    /// Asks with the system's print dialog, then prints. `job` is the name in the printer's queue, for example
    /// "PO-1049".
    ///
    /// @throws Problem when there is no printer, or the printer does not take the job
    public static Outcome withDialog(byte[] pdf, String job) {
        requireAPrinter();
        return print(pdf, job, printerJob -> printerJob.printDialog());
    }

    /// Prints on the printer of that name without asking.
    ///
    /// @throws Problem when there is no such printer, or it does not take the job
    public static Outcome on(String printer, byte[] pdf, String job) {
        requireAPrinter();
        var service = services()
                .filter(candidate -> candidate.getName().equals(printer))
                .findFirst()
                .orElseThrow(() -> new Problem(Message.of("print.printer.unknown", printer)));
        return print(pdf, job, printerJob -> {
            printerJob.setPrintService(service);
            return true;
        });
    }

    /// Chooses the printer; false when the owner would rather not print.
    private interface Choice {
        boolean make(PrinterJob job) throws PrinterException;
    }

    private static Outcome print(byte[] pdf, String name, Choice choice) {
        var job = PrinterJob.getPrinterJob();
        try (var document = Loader.loadPDF(pdf)) {
            job.setJobName(name);
            job.setPageable(new PDFPageable(document));
            if (!choice.make(job)) {
                return Outcome.CANCELLED;
            }
            requireReady(job.getPrintService());
            job.print(paper(document));
            return Outcome.PRINTED;
        } catch (PrinterAbortException e) {
            throw new Problem(Message.of("print.job.stopped", name), e);
        } catch (PrinterException e) {
            throw new Problem(Message.of("print.job.failed", printerOf(job)), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void requireAPrinter() {
        if (services().findAny().isEmpty()) {
            throw new Problem(Message.of("print.printer.none"));
        }
    }

    private static void requireReady(PrintService printer) {
        if (PrinterIsAcceptingJobs.NOT_ACCEPTING_JOBS.equals(printer.getAttribute(PrinterIsAcceptingJobs.class))) {
            throw new Problem(Message.of("print.printer.refuses", printer.getName()));
        }
        if (PrinterState.STOPPED.equals(printer.getAttribute(PrinterState.class))) {
            throw new Problem(Message.of("print.printer.stopped", printer.getName()));
        }
    }

    private static PrintRequestAttributeSet paper(PDDocument document) {
        var attributes = new HashPrintRequestAttributeSet();
        boolean letter =
                Math.round(document.getPage(0).getMediaBox().getWidth()) == Math.round(PDRectangle.LETTER.getWidth());
        attributes.add(letter ? MediaSizeName.NA_LETTER : MediaSizeName.ISO_A4);
        return attributes;
    }

    private static Stream<PrintService> services() {
        return Stream.of(PrintServiceLookup.lookupPrintServices(null, null));
    }

    private static String printerOf(PrinterJob job) {
        var service = job.getPrintService();
        return service == null ? "" : service.getName();
    }
}
