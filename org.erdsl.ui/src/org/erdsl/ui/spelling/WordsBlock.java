package org.erdsl.ui.spelling;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.texteditor.spelling.IPreferenceStatusMonitor;
import org.eclipse.ui.texteditor.spelling.ISpellingPreferenceBlock;

/** What the preference page for spelling shows of erdsl's engine: the user's words, one on each line. */
public final class WordsBlock implements ISpellingPreferenceBlock {

    private static final int LINES = 10;
    private static final int COLUMNS = 30;

    private Text words;

    @Override
    public Control createControl(Composite parent) {
        var block = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(block);
        new Label(block, SWT.NONE).setText(Texts.words);
        words = new Text(block, SWT.MULTI | SWT.BORDER | SWT.V_SCROLL);
        var pixels = new PixelConverter(words);
        GridDataFactory.swtDefaults().hint(pixels.convertWidthInCharsToPixels(COLUMNS), pixels.convertHeightInCharsToPixels(LINES))
                .applyTo(words);
        return block;
    }

    @Override
    public void initialize(IPreferenceStatusMonitor statusMonitor) {
        performRevert();
    }

    @Override
    public void setEnabled(boolean enabled) {
        words.setEnabled(enabled);
    }

    @Override
    public boolean canPerformOk() {
        return true;
    }

    @Override
    public void performOk() {
        UserWords.get().keepOnly(List.of(words.getText().split("\\R")));
    }

    @Override
    public void performDefaults() {
        words.setText("");
    }

    @Override
    public void performRevert() {
        words.setText(String.join(Text.DELIMITER, UserWords.get().kept()));
    }

    @Override
    public void dispose() {
        // The page disposes of the control.
    }
}
