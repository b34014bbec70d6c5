package org.erdsl.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IPath;
import org.erdsl.ui.ErdslUi;
import org.erdsl.ui.Language;
import org.junit.jupiter.api.Test;
import org.osgi.framework.FrameworkUtil;

/** What the editor says comes from the properties files: the platform fills public fields only, and says nothing of others. */
class TextsTest {

    @Test
    void everyTextReachesTheCode() throws Exception {
        var bundle = FrameworkUtil.getBundle(Language.class);
        var files = Collections.list(bundle.findEntries("/", "Texts.properties", true));
        assertTrue(files.size() > 3, files::toString);
        for (var file : files) {
            var texts = new Properties();
            try (var input = FileLocator.openStream(bundle, IPath.fromOSString(file.getPath()), false)) {
                texts.load(input);
            }
            var path = file.getPath();
            var name = path.substring(path.indexOf("org/erdsl"), path.length() - ".properties".length()).replace('/', '.');
            assertEquals(new TreeMap<>(texts), fields(bundle.loadClass(name)), name);
        }
    }

    @Test
    void everyNameInThePluginHasAText() throws Exception {
        var bundle = FrameworkUtil.getBundle(Language.class);
        var known = new TreeSet<String>();
        var properties = new Properties();
        try (var input = bundle.getEntry("plugin.properties").openStream()) {
            properties.load(input);
        }
        properties.stringPropertyNames().forEach(known::add);
        try (var input = bundle.getEntry("plugin.xml").openStream()) {
            var used = new TreeSet<String>();
            var text = new String(input.readAllBytes(), StandardCharsets.UTF_8);
            var matcher = Pattern.compile("[\">]%([^\"<]+)").matcher(text);
            while (matcher.find()) {
                used.add(matcher.group(1));
            }
            used.add("pluginName");
            used.add("providerName");
            assertEquals(known, used, ErdslUi.BUNDLE);
        }
    }

    private static TreeMap<Object, Object> fields(Class<?> texts) throws IllegalAccessException {
        var values = new TreeMap<>();
        for (var field : Arrays.stream(texts.getDeclaredFields()).filter(TextsTest::isText).toList()) {
            field.setAccessible(true);
            values.put(field.getName(), String.valueOf(field.get(null)));
        }
        return values;
    }

    private static boolean isText(Field field) {
        return field.getType() == String.class && Modifier.isStatic(field.getModifiers());
    }
}
