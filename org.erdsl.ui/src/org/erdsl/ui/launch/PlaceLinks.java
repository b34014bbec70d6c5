package org.erdsl.ui.launch;

import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.debug.ui.console.FileLink;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.ui.console.IPatternMatchListener;
import org.eclipse.ui.console.PatternMatchEvent;
import org.eclipse.ui.console.TextConsole;

/** Makes links of the places in files that the lines of a run begin with, and of the files that it wrote. */
final class PlaceLinks implements IPatternMatchListener {

    private static final Pattern PLACE = Pattern.compile("(?<path>/[^:]+)(?::(?<line>\\d+):\\d+)?");

    private final TextConsole console;

    PlaceLinks(TextConsole console) {
        this.console = console;
    }

    @Override
    public void matchFound(PatternMatchEvent event) {
        try {
            var text = console.getDocument().get(event.getOffset(), event.getLength());
            var place = PLACE.matcher(text);
            if (place.find()) {
                var line = place.group("line") == null ? -1 : Integer.parseInt(place.group("line"));
                var file = file(place.group("path"));
                if (file.isPresent()) {
                    console.addHyperlink(new FileLink(file.get(), null, -1, -1, line), event.getOffset() + place.start(),
                            place.end() - place.start());
                }
            }
        } catch (BadLocationException cleared) {
            // The console has been cleared for the next run: there is nothing to link any more.
            return;
        }
    }

    private static Optional<IFile> file(String path) {
        var inWorkspace = IPath.fromPortableString(path);
        return inWorkspace.segmentCount() < 2 ? Optional.empty()
                : Optional.of(ResourcesPlugin.getWorkspace().getRoot().getFile(inWorkspace)).filter(IFile::exists);
    }

    /** A path at the start of a line, or behind the one word that says what became of the file. */
    @Override
    public String getPattern() {
        return "^(\\w+ )?/[^:\\r\\n]+(:\\d+:\\d+)?";
    }

    @Override
    public int getCompilerFlags() {
        return Pattern.MULTILINE;
    }

    @Override
    public String getLineQualifier() {
        return "/";
    }

    @Override
    public void connect(TextConsole connected) {
        // The console is known from the start.
    }

    @Override
    public void disconnect() {
        // Nothing is held.
    }
}
