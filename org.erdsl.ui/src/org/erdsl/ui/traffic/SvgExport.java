package org.erdsl.ui.traffic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.erdsl.ide.traffic.TrafficPicture;
import org.erdsl.ui.workbench.ElementIcons;

/** Writes the picture that is shown to a file of the user's choice. */
public final class SvgExport extends Action {

    private static final String ENDING = "*.svg";

    private final Shell shell;
    private final Supplier<TrafficPicture> shown;

    SvgExport(Shell shell, Supplier<TrafficPicture> shown) {
        super(Texts.export);
        this.shell = shell;
        this.shown = shown;
        setToolTipText(Texts.export);
        setImageDescriptor(ElementIcons.named("export"));
        setEnabled(false);
    }

    @Override
    public void run() {
        var dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setFilterExtensions(new String[] {ENDING});
        dialog.setFileName(shown.get().title().replaceAll("[^A-Za-z0-9._-]+", "-") + ".svg");
        dialog.setOverwrite(true);
        var chosen = dialog.open();
        if (chosen != null) {
            try {
                write(Path.of(chosen));
            } catch (IOException failure) {
                MessageDialog.openError(shell, Texts.export, NLS.bind(Texts.exportFailed, failure.getLocalizedMessage()));
            }
        }
    }

    /** Writes the picture to this file; it needs nothing but itself. */
    public void write(Path file) throws IOException {
        Files.writeString(file, shown.get().svg());
    }
}
