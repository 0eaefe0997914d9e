package dev.backstop.ui.purchasing.inbound;

import dev.backstop.ui.kit.Layers;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.print.PrintPreview;
import dev.backstop.ui.print.SupplierMailBox;

/// What the page of purchasing needs around it: words, dialogs, paper and letters. `undo` takes the latest change
/// back.
public record PurchasingContext(Texts texts, Layers layers, PrintPreview paper, SupplierMailBox mail, Runnable undo) {}
