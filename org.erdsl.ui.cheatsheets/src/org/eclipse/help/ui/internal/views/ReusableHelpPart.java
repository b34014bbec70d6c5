package org.eclipse.help.ui.internal.views;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.ManagedForm;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;

/** What is in the tray: a form with buttons, and the page that was shown last. */
public class ReusableHelpPart {

    /** Where cheat sheets insert their buttons. */
    private static final String BACK = "back";

    private final Runnable close;
    private final ManagedForm form;
    private final Map<String, IHelpPart> parts = new HashMap<>();
    private final List<HelpPartPage> pages = new ArrayList<>();

    /** @param close what the button at the upper right does */
    ReusableHelpPart(Composite parent, Runnable close) {
        this.close = close;
        var toolkit = new FormToolkit(parent.getDisplay());
        form = new ManagedForm(toolkit, new ScrolledForm(parent, SWT.NONE));
        toolkit.adapt(form.getForm());
        form.getForm().setExpandHorizontal(true);
        form.getForm().setExpandVertical(true);
        form.getForm().getBody().setLayout(new FilledTray());
        form.getForm().addDisposeListener(event -> {
            form.dispose();
            toolkit.dispose();
        });
    }

    /** The form whose body is the parent of the parts' widgets. */
    public ManagedForm getForm() {
        return form;
    }

    /** The widget of all of it. */
    public Control getControl() {
        return form.getForm();
    }

    /**
     * Makes an empty page.
     *
     * @param id    by which it is shown
     * @param title above it; null for none
     * @param icon  beside the title, where a part wants one; no part of this tray does
     */
    public IHelpPartPage createPage(String id, String title, String icon) {
        return new HelpPartPage(id, title);
    }

    /** Adds a part, whose widget is in the form already. */
    public void addPart(String id, IHelpPart part) {
        var former = parts.put(id, part);
        if (former != null) {
            former.getControl().dispose();
            former.dispose();
        }
        part.init(this, id, null);
        form.addPart(part);
    }

    /** Adds a page; one with the same id is no more. */
    public void addPage(IHelpPartPage page) {
        var added = (HelpPartPage) page;
        pages.removeIf(other -> other.id.equals(added.id));
        pages.add(added);
    }

    /** Shows the page with this id, and hides the others; null when there is none. */
    public HelpPartPage showPage(String id) {
        var shown = pages.stream().filter(page -> page.id.equals(id)).findFirst().orElse(null);
        if (shown == null) {
            return null;
        }
        parts.forEach((name, part) -> part.setVisible(shown.partIds.contains(name)));
        form.getForm().setText(shown.title == null ? "" : shown.title);
        form.getForm().getToolBarManager().update(true);
        form.reflow(true);
        return shown;
    }

    /** A page of this tray; all of them have the buttons of the form. */
    public class HelpPartPage implements IHelpPartPage {

        private final String id;
        private final String title;
        private final List<String> partIds = new ArrayList<>();

        HelpPartPage(String id, String title) {
            this.id = id;
            this.title = title;
            var buttons = getToolBarManager();
            buttons.removeAll();
            buttons.add(new GroupMarker(BACK));
            buttons.add(closeButton());
        }

        private Action closeButton() {
            var button = new Action(IDialogConstants.CLOSE_LABEL) {
                @Override
                public void run() {
                    close.run();
                }
            };
            button.setToolTipText(IDialogConstants.CLOSE_LABEL);
            button.setImageDescriptor(PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(ISharedImages.IMG_ELCL_REMOVE));
            return button;
        }

        @Override
        public IToolBarManager getToolBarManager() {
            return form.getForm().getToolBarManager();
        }

        @Override
        public void setVerticalSpacing(int pixels) {
            layout().setVerticalSpacing(pixels);
        }

        @Override
        public void setHorizontalMargin(int pixels) {
            layout().setHorizontalMargin(pixels);
        }

        private FilledTray layout() {
            return (FilledTray) form.getForm().getBody().getLayout();
        }

        @Override
        public void addPart(String partId, boolean flexible) {
            partIds.add(partId);
        }
    }
}
