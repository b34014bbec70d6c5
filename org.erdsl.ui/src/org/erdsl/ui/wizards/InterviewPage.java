package org.erdsl.ui.wizards;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ComboViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.erdsl.interview.Choices;
import org.erdsl.interview.Interview;
import org.erdsl.model.Cloud;
import org.erdsl.model.PeeringLocation;
import org.erdsl.model.PowerPlatformRegion;
import org.erdsl.net.AddressFamily;
import org.erdsl.net.Asn;
import org.erdsl.net.Prefix;
import org.erdsl.ui.Language;

/** The questions. What there is to choose from is read beside the user interface thread. */
final class InterviewPage extends WizardPage {

    private static final String FIRST_PLATFORM = "frr";
    /** Stands for no second region. */
    private static final Object NONE = new Object();

    private Choices choices;
    private ComboViewer cloud;
    private ComboViewer region;
    private ComboViewer second;
    private ComboViewer location;
    private ComboViewer platform;
    private Combo provider;
    private Text asn;
    private Text advertised;
    private Text links;

    InterviewPage() {
        super("interview");
        setTitle(Texts.interview);
        setDescription(Texts.reading);
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        var form = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(form);
        cloud = choice(form, Texts.cloud, element -> Texts.of((Cloud) element));
        region = choice(form, Texts.region, element -> Choices.label((PowerPlatformRegion) element));
        second = choice(form, Texts.second, element -> element == NONE ? Texts.none : Choices.label((PowerPlatformRegion) element));
        location = choice(form, Texts.location, element -> Choices.label((PeeringLocation) element));
        label(form, Texts.provider);
        provider = new Combo(form, SWT.DROP_DOWN);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(provider);
        platform = choice(form, Texts.platform, Object::toString);
        asn = field(form, Texts.asn, Texts.exampleAsn);
        advertised = field(form, Texts.advertised, Texts.examplePrefix);
        links = field(form, Texts.links, Texts.examplePrefix);
        setControl(form);
        CompletableFuture.supplyAsync(() -> Language.get().injector().getInstance(Choices.class)).thenAccept(read -> {
            read.clouds();
            parent.getDisplay().asyncExec(() -> offer(read));
        }).exceptionally(failure -> {
            ILog.of(InterviewPage.class).error("The choices of the wizard could not be read.", failure);
            return null;
        });
    }

    private static void label(Composite form, String text) {
        new Label(form, SWT.NONE).setText(text);
    }

    private static ComboViewer choice(Composite form, String text, Function<Object, String> name) {
        label(form, text);
        var viewer = new ComboViewer(form, SWT.READ_ONLY | SWT.DROP_DOWN);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setLabelProvider(LabelProvider.createTextProvider(name));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(viewer.getControl());
        return viewer;
    }

    private Text field(Composite form, String text, String message) {
        label(form, text);
        var field = new Text(form, SWT.BORDER);
        field.setMessage(message);
        field.addModifyListener(change -> validate());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        return field;
    }

    private void offer(Choices read) {
        if (getControl().isDisposed()) {
            return;
        }
        choices = read;
        cloud.addSelectionChangedListener(change -> offerOf(selected(cloud, Cloud.class)));
        region.addSelectionChangedListener(change -> validate());
        second.addSelectionChangedListener(change -> validate());
        location.addSelectionChangedListener(change -> provider.setItems(
                selected(location, PeeringLocation.class).getProviders().stream().sorted().toArray(String[]::new)));
        platform.setInput(choices.platforms());
        platform.setSelection(new StructuredSelection(FIRST_PLATFORM));
        cloud.setInput(choices.clouds());
        cloud.setSelection(new StructuredSelection(choices.clouds().get(0)));
        setDescription(Texts.interviewDescription);
    }

    /** The regions and locations of a cloud. */
    private void offerOf(Cloud chosen) {
        var regions = choices.regions(chosen);
        offer(region, regions);
        offer(second, Stream.concat(Stream.of(NONE), regions.stream()).toList());
        offer(location, choices.locations(chosen));
        validate();
    }

    private static void offer(ComboViewer viewer, List<?> elements) {
        viewer.setInput(elements);
        viewer.setSelection(new StructuredSelection(elements.get(0)));
    }

    private static <T> T selected(ComboViewer viewer, Class<T> type) {
        return type.cast(viewer.getStructuredSelection().getFirstElement());
    }

    private void validate() {
        if (choices != null && !region.getStructuredSelection().isEmpty() && !location.getStructuredSelection().isEmpty()) {
            try {
                answers();
                setErrorMessage(null);
                setPageComplete(true);
            } catch (IllegalArgumentException wrong) {
                setErrorMessage(wrong.getMessage());
                setPageComplete(false);
            }
        }
    }

    /** @throws IllegalArgumentException when an answer is wrong, with the reason for the user */
    Interview answers() {
        var other = second.getStructuredSelection().getFirstElement();
        var chosen = selected(region, PowerPlatformRegion.class);
        if (other == chosen) {
            throw new IllegalArgumentException(Texts.sameRegion);
        }
        if (typed(advertised).isPresent() != typed(links).isPresent()) {
            throw new IllegalArgumentException(Texts.bothPrefixes);
        }
        return new Interview(chosen, other instanceof PowerPlatformRegion two ? Optional.of(two) : Optional.empty(),
                selected(location, PeeringLocation.class), provider.getText(), selected(platform, String.class),
                typed(asn).map(Asn::valueOf), typed(advertised).map(Prefix::valueOf), typed(links).map(InterviewPage::ofLinks),
                LocalDate.now());
    }

    private static Optional<String> typed(Text field) {
        return Optional.of(field.getText().strip()).filter(text -> !text.isEmpty());
    }

    private static Prefix ofLinks(String text) {
        var prefix = Prefix.valueOf(text);
        if (prefix.family() != AddressFamily.IPV4 || prefix.length() != Interview.LINKS_LENGTH) {
            throw new IllegalArgumentException(Texts.linksLength);
        }
        return prefix;
    }
}
