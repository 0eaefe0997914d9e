package dev.backstop.app;

import dev.backstop.ui.shell.ScreenId;
import dev.backstop.ui.welcome.WelcomeChoices;

/// What the welcome page starts.
final class FirstSteps implements WelcomeChoices {
    private final Desk desk;
    private final FileChoices files;

    FirstSteps(Desk desk, FileChoices files) {
        this.desk = desk;
        this.files = files;
    }

    @Override
    public void importFromMyShop() {
        desk.importIntoOwn(files.chooseImports());
    }

    @Override
    public void enterByHand() {
        desk.openOwnToAdd(ScreenId.CATALOG);
    }

    @Override
    public void exploreSample() {
        desk.openSample();
    }

    @Override
    public void restoreBackup() {
        desk.chooseRestore();
    }
}
