package org.erdsl.ui.help;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.Action;
import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.LocationEvent;
import org.eclipse.swt.browser.LocationListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.erdsl.ui.ErdslUi;

/** A page of the help beside the editor. Links between pages stay in the view, those to the web open in a browser. */
public final class HelpView extends ViewPart {

    /** Its id. */
    public static final String ID = ErdslUi.BUNDLE + ".help";

    private Browser browser;
    private boolean shown;

    @Override
    public void createPartControl(Composite parent) {
        browser = new Browser(parent, SWT.NONE);
        browser.addLocationListener(LocationListener.changingAdapter(HelpView::toTheWeb));
        var images = PlatformUI.getWorkbench().getSharedImages();
        add(Texts.back, ISharedImages.IMG_TOOL_BACK, images, () -> browser.back());
        add(Texts.forward, ISharedImages.IMG_TOOL_FORWARD, images, () -> browser.forward());
        // Who opens the view for a page shows that at once; a browser that is to load two at a time may keep the first.
        parent.getDisplay().asyncExec(() -> {
            if (!browser.isDisposed() && !shown) {
                show(HelpPage.EDITOR);
            }
        });
    }

    private void add(String text, String image, ISharedImages images, Runnable action) {
        var button = new Action(text) {
            @Override
            public void run() {
                action.run();
            }
        };
        button.setToolTipText(text);
        button.setImageDescriptor(images.getImageDescriptor(image));
        getViewSite().getActionBars().getToolBarManager().add(button);
    }

    /** Shows this page. */
    void show(HelpPage page) {
        try {
            shown = true;
            browser.setUrl(page.address().toString());
        } catch (IOException unreadable) {
            ILog.of(HelpView.class).error("The help could not be unpacked.", unreadable);
        }
    }

    private static void toTheWeb(LocationEvent event) {
        if (event.location.startsWith("http")) {
            event.doit = false;
            try {
                PlatformUI.getWorkbench().getBrowserSupport().getExternalBrowser().openURL(URI.create(event.location).toURL());
            } catch (PartInitException | MalformedURLException unreachable) {
                ILog.of(HelpView.class).error("No browser could be opened.", unreachable);
            }
        }
    }

    @Override
    public void setFocus() {
        browser.setFocus();
    }
}
