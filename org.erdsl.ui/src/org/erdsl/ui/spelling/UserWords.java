package org.erdsl.ui.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.erdsl.ui.ErdslUi;
import org.osgi.service.prefs.BackingStoreException;

/** Words that the user says are right: in this workspace, or until the workbench is closed. Capitals do not matter. */
final class UserWords {

    private static final String KEY = "spellingWords";

    private static final UserWords INSTANCE = new UserWords();

    private final Set<String> ignored = ConcurrentHashMap.newKeySet();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    private UserWords() {
        InstanceScope.INSTANCE.getNode(ErdslUi.BUNDLE).addPreferenceChangeListener(change -> {
            if (change.getKey().equals(KEY)) {
                tell();
            }
        });
    }

    /** The words of this workbench. */
    static UserWords get() {
        return INSTANCE;
    }

    boolean contains(String word) {
        var small = word.toLowerCase(Locale.ROOT);
        return ignored.contains(small) || kept().stream().anyMatch(small::equalsIgnoreCase);
    }

    /** The words of the workspace, in the order of the alphabet. */
    List<String> kept() {
        return List.of(InstanceScope.INSTANCE.getNode(ErdslUi.BUNDLE).get(KEY, "").split("\n")).stream()
                .filter(word -> !word.isBlank()).toList();
    }

    /** Adds a word to those of the workspace. */
    void keep(String word) {
        var all = new ArrayList<>(kept());
        all.add(word);
        keepOnly(all);
    }

    /** Has these words in the workspace from now on, and no others. */
    void keepOnly(List<String> words) {
        var sorted = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        words.stream().map(String::strip).filter(word -> !word.isEmpty()).forEach(sorted::add);
        var node = InstanceScope.INSTANCE.getNode(ErdslUi.BUNDLE);
        node.put(KEY, String.join("\n", sorted));
        try {
            node.flush();
        } catch (BackingStoreException failure) {
            ILog.of(UserWords.class).error("The words could not be saved; they are known until the workbench is closed.", failure);
        }
    }

    /** Says nothing of a word until the workbench is closed. */
    void ignore(String word) {
        ignored.add(word.toLowerCase(Locale.ROOT));
        tell();
    }

    /** Runs after the words changed, on any thread. */
    void addListener(Runnable listener) {
        listeners.add(listener);
    }

    void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }
}
